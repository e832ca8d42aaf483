import { deepEqual, equal, match } from 'node:assert/strict';
import { prepareRename } from '../../../../src/service';
import { HEADER, PART } from '../results';
import { inSections, marked, renamed, renamedSections, sceneOf } from './scene';

const SECTIONS = `objectives:
  - { id: OBJ-|1, title: Faster, conflictsWith: [] } # OBJ-1 is the one
requirements:
  - id: REQ-1
    supports: # why
      - 'OBJ-1' # that
      - "OBJ-1"
workItems:
  - { id: WI-1, supports: [OBJ-1], title: About OBJ-1 }
waivers:
  - { rule: drift/unserved-objective, about: OBJ-1, reason: OBJ-1 is next }
`;

describe('renaming an id', () => {
  it('changes it wherever it names the thing, and keeps quotes, comments and words', async () => {
    equal(
      renamedSections(await inSections(SECTIONS), 'O.7'),
      `objectives:
  - { id: O.7, title: Faster, conflictsWith: [] } # OBJ-1 is the one
requirements:
  - id: REQ-1
    supports: # why
      - 'O.7' # that
      - "O.7"
workItems:
  - { id: WI-1, supports: [O.7], title: About OBJ-1 }
waivers:
  - { rule: drift/unserved-objective, about: O.7, reason: OBJ-1 is next }
`,
    );
  });

  it('works from every place where the id stands', async () => {
    const plain = SECTIONS.replace('|', '');
    const expected = renamedSections(await inSections(SECTIONS), 'X-1');
    for (const place of ["'OBJ-1'", '"OBJ-1"', '[OBJ-1]', 'about: OBJ-1']) {
      const at = plain.indexOf(place) + place.indexOf('OBJ-1') + 3;
      const scene = await inSections(`${plain.slice(0, at)}|${plain.slice(at)}`);
      equal(renamedSections(scene, 'X-1'), expected);
      const answer = prepareRename(scene.file, scene.offset, scene.worlds);
      equal(answer.kind === 'id' && answer.placeholder, 'OBJ-1');
      match(answer.kind === 'id' ? marked(scene.file, answer.range) : '', /\[OBJ-1\]/u);
    }
  });

  it('adds quotes where YAML would read something else, and takes them away again', async () => {
    const quoted = "people:\n  - { id: 'no' }\nworkItems:\n  - { id: WI-1, assignee: 'no' }\n";
    const bare = quoted.replaceAll("'no'", 'P-1');
    equal(renamedSections(await inSections(bare.replace('P-1', 'P-|1')), 'no'), quoted);
    equal(renamedSections(await inSections(quoted.replace("'no'", "'n|o'")), 'P-1'), bare);
  });

  it('changes what an anchor names once, and writes it where an alias stood for something else', async () => {
    equal(
      renamedSections(
        await inSections(
          'x-note: &it OBJ-1\nobjectives:\n  - { id: &one OBJ-|1 }\nworkItems:\n  - { id: WI-1, supports: [*one] }\n  - { id: WI-2, supports: [*it] }\n',
        ),
        'OBJ-2',
      ),
      'x-note: &it OBJ-1\nobjectives:\n  - { id: &one OBJ-2 }\nworkItems:\n  - { id: WI-1, supports: [*one] }\n  - { id: WI-2, supports: [OBJ-2] }\n',
    );
  });

  it('reaches through parts, the practice, and all its projects', async () => {
    const project = (name: string): string =>
      `charter: 1\nkind: project\nproject: { name: ${name}, practice: practice-charter.yaml }\ninclude: [${name}.yaml]\n`;
    const files = {
      'a.charter.yaml': project('a'),
      'b.charter.yaml': project('b'),
      'a.yaml': `${PART}objectives:\n  - { id: OBJ-1, supports: [PG-|1] }\n`,
      'b.yaml': `${PART}objectives:\n  - { id: OBJ-1, supports: [PG-1] }\n`,
      'practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: P }\ngoals:\n  - { id: PG-1 }\n',
    };
    deepEqual(
      renamed(await sceneOf(files), 'G-9'),
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replace('|', '').replace('PG-1', 'G-9')]),
      ),
    );
  });

  it('changes the entry of each charter that a shared link names', async () => {
    const own = (name: string): string =>
      `${HEADER.replace('Contoso', name)}include: [work.yaml]\nobjectives:\n  - { id: OBJ-1 }\n`;
    const files = {
      'a.charter.yaml': own('A').replace('OBJ-1', 'OBJ-|1'),
      'b.charter.yaml': own('B'),
      'work.yaml': `${PART}workItems:\n  - { id: WI-1, supports: [OBJ-1] }\n`,
    };
    deepEqual(
      renamed(await sceneOf(files), 'OBJ-2'),
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replace('|', '').replace('OBJ-1', 'OBJ-2')]),
      ),
    );
  });

  it('does the same where a shared waiver names it', async () => {
    const own = (name: string): string =>
      `${HEADER.replace('Contoso', name)}include: [shared.yaml]\nobjectives:\n  - { id: OBJ-1 }\n`;
    const files = {
      'a.charter.yaml': own('A'),
      'b.charter.yaml': own('B').replace('OBJ-1', 'OBJ-|1'),
      'shared.yaml': `${PART}waivers:\n  - { rule: drift/unserved-objective, about: OBJ-1, reason: Later }\n`,
    };
    deepEqual(
      renamed(await sceneOf(files), 'OBJ-2'),
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replace('|', '').replace('OBJ-1', 'OBJ-2')]),
      ),
    );
  });

  it('finds it under every key where an id may stand, and leaves directives and other texts alone', async () => {
    const sections = `# throughline-disable drift/unserved-objective -- MS-1 comes first
milestones:
  - { id: MS-|1, title: Pilot of MS-1, kind: pilot }
workItems:
  # throughline-disable-next-line drift/orphan-work-item -- for MS-1
  - { id: WI-1, milestone: MS-1, dependsOn: [MS-1], links: [MS-1] }
deliverables:
  - { id: DEL-1, milestone: MS-1 }
raci:
  - about: MS-1
benefits:
  - { id: BEN-1, enabledBy: ['MS-1'] }
escalation:
  pilot: "MS-1"
  levels:
    - level: L1
risks:
  - { id: R-1, threatens: [MS-1] }
decisions:
  - { id: DEC-1, affects: [MS-1] }
continuity:
  - { id: CON-1, protects: [MS-1] }
waivers:
  - { rule: plan/milestone-without-gate, about: MS-1, reason: MS-1 is a trial }
`;
    equal(
      renamedSections(await inSections(sections), 'MS-9'),
      sections
        .replace('|', '')
        .replaceAll(
          /(?<=(?:id|milestone|about|pilot|dependsOn|enabledBy|threatens|affects|protects): [["']*)MS-1/gu,
          'MS-9',
        ),
    );
  });

  it('leaves everything as it is where the id stays the same', async () => {
    equal(renamedSections(await inSections(SECTIONS), 'OBJ-1'), SECTIONS.replace('|', ''));
  });

  it('keeps line ends', async () => {
    const text = (HEADER + SECTIONS).replaceAll('\n', '\r\n');
    const files = renamed(await sceneOf({ 'project-charter.yaml': text }), 'OBJ-2');
    const after = typeof files === 'string' ? '' : files['project-charter.yaml'];
    equal(after?.split('\r\n').length, text.split('\n').length);
  });
});

describe('renaming is refused', () => {
  const refusedFor = async (sections: string, newId = 'OBJ-2'): Promise<string> =>
    renamedSections(await inSections(sections), newId);
  const ONE = 'objectives:\n  - { id: OBJ-|1, title: Faster }\n';

  it('where no id stands', async () => {
    match(await refusedFor('objectives:\n  - { id: OBJ-1, title: Fas|ter }\n'), /^There is no id here/u);
    match(await refusedFor('objectives:\n  - { id: OBJ-1, owner: An|a }\n'), /^There is no id here/u);
  });

  it('where nothing has the id', async () => {
    match(
      await refusedFor('workItems:\n  - { id: WI-1, supports: [OBJ-|9] }\n'),
      /^Nothing has the id OBJ-9/u,
    );
  });

  it('where several have it', async () => {
    match(
      await refusedFor(`${ONE}  - { id: OBJ-1, title: Slower }\n`),
      /^Several entries have the id OBJ-1/u,
    );
  });

  it('for escalation levels', async () => {
    match(await refusedFor('escalation:\n  levels:\n    - { level: L|1 }\n'), /^L1 is a step/u);
    match(await refusedFor(ONE, 'L3'), /^L3 is a step/u);
  });

  it('for what is no id', async () => {
    for (const text of ['', '1-OBJ', 'OBJ 1', 'OBJ-', 'OBJ--1', 'Ü-1'])
      match(await refusedFor(ONE, text), /is no id\./u);
  });

  it('where the id is taken, here, in a part, or in the practice', async () => {
    equal(
      await refusedFor(`${ONE}workItems:\n  - { id: OBJ-2, title: Paint }\n`),
      'OBJ-2 is taken: OBJ-2 “Paint” has it. Choose another id.',
    );
    const files = {
      'project-charter.yaml': `charter: 1\nkind: project\nproject: { name: A, practice: practice-charter.yaml }\ninclude: [work.yaml]\n${ONE}`,
      'work.yaml': `${PART}workItems:\n  - { id: WI-1, title: Paint }\n`,
      'practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: P }\ngoals:\n  - { id: PG-1 }\n',
    };
    equal(
      renamed(await sceneOf(files), 'WI-1'),
      'WI-1 is taken: WI-1 “Paint” in work.yaml has it. Choose another id.',
    );
    equal(
      renamed(await sceneOf(files), 'PG-1'),
      'PG-1 is taken: PG-1 in practice-charter.yaml has it. Choose another id.',
    );
  });

  it('where something in a project of the practice has it', async () => {
    const files = {
      'project-charter.yaml': `charter: 1\nkind: project\nproject: { name: A, practice: practice-charter.yaml }\n${ONE.replace('|', '')}`,
      'practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: P }\ngoals:\n  - { id: PG-|1 }\n',
    };
    match(
      JSON.stringify(renamed(await sceneOf(files), 'OBJ-1')),
      /OBJ-1 is taken: .* in project-charter\.yaml/u,
    );
  });

  it('where the id is already written, and would come to mean this', async () => {
    match(
      await refusedFor(`${ONE}workItems:\n  - { id: WI-1, supports: [OBJ-2] }\n`),
      /^WI-1 already writes OBJ-2/u,
    );
    match(
      await refusedFor('people:\n  - { id: P-|1 }\ngoals:\n  - { id: G-1, owner: Ana }\n', 'Ana'),
      /^G-1/u,
    );
    match(
      await refusedFor(`${ONE}waivers:\n  - { rule: schema/x, about: OBJ-2, reason: x }\n`),
      /^A waiver is already about OBJ-2/u,
    );
  });
});
