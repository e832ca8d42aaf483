import { deepEqual, equal, ok } from 'node:assert/strict';
import { EDITOR, itemsAt, labelsAt, textWith } from '../../../support/cursor';
import { AIMS, HEADER, WORK } from './nightDesk';

describe('completion of keys', () => {
  it('offers those that are not there yet, the required ones first', async () => {
    const plain = { ...EDITOR, snippets: false };
    deepEqual((await labelsAt('|', plain)).slice(0, 3), ['charter', 'kind', 'include']);
    deepEqual((await labelsAt('|')).slice(0, 3), ['Project charter', 'Practice charter', 'charter']);
    deepEqual((await labelsAt('charter: 1\nkind: project\n|')).slice(0, 2), ['project', 'include']);
    const labels = await labelsAt('charter: 1\nkind: project\nproject:\n  |\n  customer: Contoso\n');
    equal(labels[0], 'name');
    ok(!labels.includes('customer') && labels.includes('phase'));
  });

  it('offers what is of a kind before what any entry may have', async () => {
    deepEqual((await labelsAt(`${HEADER}goals:\n  - |`)).slice(0, 8), [
      'Goal',
      'id',
      'title',
      'supports',
      'description',
      'tags',
      'links',
      'owner',
    ]);
  });

  it('offers list sections only in a part', async () => {
    const labels = await labelsAt({ 'a.charter.yaml': 'charter: 1\nkind: part\n|' });
    ok(labels.includes('workItems') && !labels.includes('purpose') && !labels.includes('project'));
  });

  it('works in block and flow style, in a word, behind a dash and beside errors', async () => {
    for (const text of [
      `${WORK}    |`,
      `${WORK}    sta|`,
      `${WORK}    |\n    type: story\n`,
      `${WORK}    |\n\n  - id: WI-2\n`,
      `${WORK}  - |`,
      `${WORK}  - id: WI-3\n    title: "never closed\n    st|\n    type: story\n`,
      `${WORK}    supports: [OBJ-1\n    |\n`,
      `${WORK}    - {{{ ]\n  - id: WI-9\n    |\n`,
      `${AIMS}workItems: [{ |`,
      `${AIMS}workItems: [{ id: WI-1, sta|`,
      `${AIMS}workItems:\n  - { id: WI-1, | }\n`,
      `${AIMS}workItems:\n  - { id: WI-1, |\n  - { id: WI-2 }\n`,
      `${AIMS}workItems:\n- id: WI-1\n  |`,
      WORK.replaceAll('\n', '\r\n') + '    |',
      `${AIMS}workItems:\n  -\n    |`,
    ])
      ok((await labelsAt(text)).includes('state'), text.slice(-60));
  });

  it('leaves out what is there, before the cursor and behind it', async () => {
    const labels = await labelsAt(`${WORK}    |\n    type: story\n    state: new\n  - nature: technical\n`);
    for (const used of ['id', 'title', 'type', 'state']) ok(!labels.includes(used), used);
    ok(labels.includes('nature'));
    const behindDash = await labelsAt(`${AIMS}workItems:\n  - |\n    title: A\n  - type: story\n`);
    ok(!behindDash.includes('title') && behindDash.includes('type'));
    deepEqual(await labelsAt(`${AIMS}workItems:\n  - |\n     title: A\n`), []);
  });

  it('replaces the whole word, and writes the colon once', async () => {
    equal(await textWith('state', `${WORK}    sta|\n`), `${WORK}    state: $0\n`);
    equal(await textWith('state', `${WORK}    ty|pe: story\n`), `${WORK}    state: story\n`);
    equal(await textWith('supports', `${WORK}    |\n`), `${WORK}    supports: [$0]\n`);
    equal(await textWith('acceptance', `${WORK}    |\n`), `${WORK}    acceptance:\n      - $0\n`);
    equal(await textWith('acceptance', `${WORK}  - |\n`), `${WORK}  - acceptance:\n      - $0\n`);
    equal(
      await textWith('type', `${AIMS}workItems: [{ id: WI-1,| title: A }]\n`),
      `${AIMS}workItems: [{ id: WI-1, type: $0, title: A }]\n`,
    );
    equal(
      await textWith('external', `${AIMS}workItems: [{ | }]\n`),
      `${AIMS}workItems: [{ external: { $0 } }]\n`,
    );
    const plain = { ...EDITOR, snippets: false };
    equal(await textWith('state', `${WORK}    |\n`, plain), `${WORK}    state: \n`);
    equal(await textWith('acceptance', `${WORK}    |\n`, plain), `${WORK}    acceptance:\n`);
    const asIs = { ...EDITOR, indents: false };
    equal(await textWith('acceptance', `${WORK}  - |\n`, asIs), `${WORK}  - acceptance:\n      - $0\n`);
    equal(await textWith('acceptance', `${WORK}    |\n`, asIs), `${WORK}    acceptance:\n      - $0\n`);
  });

  it('goes down into maps', async () => {
    const inMeasure = `${HEADER}objectives:\n  - id: OBJ-1\n    measures:\n      - id: M-1\n        `;
    deepEqual(await labelsAt(`${inMeasure}baseline: { | }\n`), ['value', 'asOf']);
    deepEqual(await labelsAt(`${inMeasure}baseline:\n          value: 3\n          |\n`), ['asOf']);
    ok((await labelsAt(`${inMeasure}|`)).includes('target'));
    deepEqual(await labelsAt(`${HEADER}settings:\n  calendar:\n    |`), ['hoursPerDay', 'daysPerWeek']);
  });

  it('says what they are for', async () => {
    const [first] = await itemsAt('charter: 1\nkind: project\n|');
    deepEqual(first?.documentation, {
      kind: 'markdown',
      value: 'What the project is called, for whom it is, and where it stands.',
    });
  });

  it('opens the list again only behind keys whose values are known, where the editor can', async () => {
    const items = await itemsAt(`${WORK}    |`, { ...EDITOR, suggestCommand: 'again' });
    const commandOf = (label: string): string | undefined =>
      items.find((item) => item.label === label)?.command?.command;
    equal(commandOf('state'), 'again');
    equal(commandOf('supports'), 'again');
    equal(commandOf('description'), undefined);
  });
});

describe('completion of values', () => {
  it('offers the words of a list with what they mean', async () => {
    const items = await itemsAt(`${WORK}    type: |`);
    equal(items[0]?.label, 'epic');
    deepEqual(items[2]?.documentation, { kind: 'markdown', value: 'Something that one user gets from it.' });
    equal(
      (await itemsAt(`${WORK}    nature: |`))[0]?.labelDetails?.description,
      'default · The people who use the solution.',
    );
    deepEqual(await labelsAt(`${WORK}    horizon: n|`), ['now', 'next', 'later']);
    deepEqual(await labelsAt(`${HEADER}risks:\n  - { probability: | }\n`), ['1', '2', '3', '4', '5']);
    deepEqual(await labelsAt(`${HEADER}roles:\n  - customerFacing: |\n`), ['true', 'false']);
    ok((await labelsAt(`${WORK}    external: { system: | }`)).includes('jira'));
  });

  it('writes them as the place wants it', async () => {
    equal(await textWith('story', `${WORK}    type: t|ask # small\n`), `${WORK}    type: story # small\n`);
    equal(await textWith('story', `${WORK}    type: "t|"\n`), `${WORK}    type: "story"\n`);
    equal(await textWith('story', `${WORK}    type: "|"\n`), `${WORK}    type: "story"\n`);
    equal(await textWith('story', `${WORK}    type:|\n`), `${WORK}    type: story\n`);
    const platforms = (rest: string): string =>
      HEADER.replace(' }\n', ` }\n`).replace('goLive:', `${rest} goLive:`);
    equal(
      await textWith('Power Platform', platforms('platforms: |,')),
      platforms('platforms: [Power Platform],'),
    );
  });

  it('offers severities for rules, and their options', async () => {
    const settings = `${HEADER}settings:\n  rules:\n    `;
    ok((await labelsAt(`${settings}|`)).includes('drift/orphan-work-item'));
    ok((await labelsAt(`${settings}drift/or|: off\n`)).includes('drift/orphan-requirement'));
    deepEqual(
      await labelsAt(`${settings}drift/technical-share: |`),
      ['off', 'error', 'warning', 'info', 'hint'].toSorted(
        (a, b) =>
          ['off', 'hint', 'info', 'warning', 'error'].indexOf(a) -
          ['off', 'hint', 'info', 'warning', 'error'].indexOf(b),
      ),
    );
    deepEqual(await labelsAt(`${settings}drift/technical-share: [warning, { | }]`), ['limit']);
  });
});

describe('completion of ids', () => {
  it('offers those of the right level, with their titles, the likeliest first', async () => {
    const items = await itemsAt(`${WORK}    supports: [|]`);
    deepEqual(
      items.map(({ label }) => label),
      ['OBJ-2', 'OBJ-1', 'REQ-1', 'OBJ-3'],
    );
    equal(items[0]?.detail, 'Send fewer faxes');
    equal(items[0]?.filterText, 'OBJ-2 Send fewer faxes');
    deepEqual(await labelsAt(`${AIMS}benefits:\n  - supports:\n      - |\n`), [
      'REQ-1',
      'OBJ-2',
      'OBJ-1',
      'G-1',
      'OBJ-3',
    ]);
    deepEqual(await labelsAt(`${WORK}    parent: |`), []);
    deepEqual(await labelsAt(`${WORK}  - parent: |`), ['WI-1']);
  });

  it('leaves out what is named there already', async () => {
    deepEqual(await labelsAt(`${WORK}    supports: [OBJ-2, |]`), ['OBJ-1', 'REQ-1', 'OBJ-3']);
    deepEqual(await labelsAt(`${WORK}    supports:\n      - |\n      - OBJ-2\n`), [
      'OBJ-1',
      'REQ-1',
      'OBJ-3',
    ]);
  });

  it('writes a list where one belongs', async () => {
    equal(await textWith('OBJ-1', `${WORK}    supports: |\n`), `${WORK}    supports: [OBJ-1]\n`);
    equal(await textWith('OBJ-1', `${WORK}    supports: fax ti|\n`), `${WORK}    supports: [OBJ-1]\n`);
    equal(
      await textWith('OBJ-1', `${WORK}    supports:\n      |\n`),
      `${WORK}    supports:\n      - OBJ-1\n`,
    );
    equal(await textWith('OBJ-1', `${WORK}    supports: [O|BJ-7]\n`), `${WORK}    supports: [OBJ-1]\n`);
    equal(
      await textWith('OBJ-1', `${WORK}    supports:\n      - OBJ-2\n      |\n`),
      `${WORK}    supports:\n      - OBJ-2\n      - OBJ-1\n`,
    );
  });

  it('offers persons and roles, and those of the practice', async () => {
    const practice =
      'charter: 1\nkind: practice\npractice: { name: CRM }\nroles: [{ id: ROLE-lead, title: Lead }]\n';
    const project = `${HEADER.replace('goLive', 'practice: practice-charter.yaml, goLive')}people: [{ id: P-ana, name: Ana }]\nworkItems:\n  - assignee: |\n`;
    deepEqual(await labelsAt({ 'project-charter.yaml': project, 'practice-charter.yaml': practice }), [
      'P-ana',
      'ROLE-lead',
    ]);
  });

  it('offers those of all files of a bundle', async () => {
    const part = 'charter: 1\nkind: part\nworkItems:\n  - id: WI-7\n    title: Faxes\n    supports: [|]\n';
    const project = AIMS.replace('project:', 'include: [parts/*.charter.yaml]\nproject:');
    const labels = await labelsAt({ 'project-charter.yaml': project, 'parts/work.charter.yaml': part });
    equal(labels[0], 'OBJ-2');
  });

  it('finds the next free id', async () => {
    deepEqual(await labelsAt(`${WORK}  - id: |`), ['WI-2']);
    deepEqual(await labelsAt(`${WORK}  - { id: W| }`), ['WI-2']);
    deepEqual(await labelsAt(`${WORK}  - id: X-|`), ['X-1', 'WI-2']);
    deepEqual(await labelsAt(`${HEADER}risks:\n  - id: |`), ['R-1']);
    deepEqual(await labelsAt(`${HEADER}roles:\n  - id: |`), ['ROLE-1']);
    deepEqual(await labelsAt(`${HEADER}objectives:\n  - measures:\n      - id: |`), ['M-1']);
    deepEqual(await labelsAt(`${HEADER}risks:\n  - id: R-007\n  - id: |`), ['R-008']);
  });

  it('sends no more of many than can be looked through, those that fit what is typed', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `  - { id: WI-${i}, title: Step ${i} }\n`).join('');
    const text = (typed: string): string =>
      `${AIMS}workItems:\n${many}  - id: WI-900\n    parent: ${typed}|\n`;
    equal((await labelsAt(text(''))).length, 200);
    deepEqual(await labelsAt(text('step 123')), ['WI-123']);
  });
});

describe('completion offers nothing', () => {
  for (const [what, text] of Object.entries({
    'in a comment': `${WORK}    # st|\n`,
    'in a comment behind a value': `${WORK}    type: story # st|\n`,
    'in a comment about the tool': `# throughline is a too|l\n${WORK}`,
    'behind the rule of a directive': `# throughline-disable drift/orphan-work-item -- sta|\n${WORK}`,
    'in a title': `${WORK.trimEnd()} and st|\n`,
    'in a text of several lines': `${WORK}    description: >-\n      st|\n`
      .replace('>-', '|-')
      .replace('|-', '>-'),
    'on an empty line of a text': `${WORK}    description: >-\n      One\n      |\n      two\n`,
    'in what goes on from the line before': `${WORK}    rationale: One\n      st|\n`,
    'in quotes over several lines': `${WORK}    rationale: "One\n      st|"\n`,
    'behind a finished value': `${AIMS}workItems: [{ type: story | }]\n`,
    'where a list stands below': `${WORK}    supports: |\n      - OBJ-1\n`,
    'left of an open bracket': `${AIMS}workItems:\n  - {\n| id: WI-1 }\n`,
    'behind brackets': `${WORK}    supports: [OBJ-1] |\n`,
    'under a key of somebody’s own': `${WORK}    x-own: |\n`,
    'under a key that is no map': `${WORK}    title:\n      |\n`,
    'in a map that the format does not know': `${WORK}    x-own: { | }\n`,
    'beside a map on the line of its key': `charter: 1\nkind: project\nproject: |\n`,
    'at an indentation that nothing has': `${WORK}   |\n`,
    'behind the end of the document': `${WORK}...|`,
    'in text where a list belongs': `${WORK}    acceptance: [|]\n`,
    'for a name': `${HEADER}people:\n  - name: |\n`,
  }))
    it(what, async () => deepEqual(await labelsAt(text), []));
});
