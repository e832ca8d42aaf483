import { deepEqual, equal, ok } from 'node:assert/strict';
import type { LinkChoicesParams, LinkParams, LinkScope } from '../../../src/protocol';
import { linkChoices, linkingAll, orphansIn } from '../../../src/service';
import { uriOf, type Files } from '../../support/workspace';
import { actionsAt, contextFor, filesAfter, offered } from './offered';
import { HEADER, PART, resultsOf } from './results';

const CHARTER = 'project-charter.yaml';
const WORK = 'work.charter.yaml';

const desk: Files = {
  [CHARTER]: `${HEADER}include: [work.charter.yaml]
objectives:
  - { id: OBJ-1, title: Solve cases on the first call }
  - { id: OBJ-2, title: Send quotes within two days }
`,
  [WORK]: `${PART}workItems: # all of it
  - { id: WI-1, title: Sales, type: epic }
  - { id: WI-2, title: Quotes from a template, parent: WI-1, supports: [OBJ-2] } # kept
  - { id: WI-3, title: Approve quotes on the phone, parent: WI-1 }
  - id: WI-4
    title: Prices in quotes # from the ERP
    parent: WI-1
  - { id: WI-5, title: Renew the tenant, parent: WI-1, nature: technical }
  - { id: WI-6, title: Paint the office }
`,
};
const charter = uriOf(CHARTER);
const scope = (subject: string, of: LinkScope['of']): LinkScope => ({ charter, subject, of });

const linksAmong = (titles: readonly string[]): readonly string[] =>
  titles.filter((title) => /^(?:Link|Support|Say that)/u.test(title));

async function titlesAt(stretch: string, canLink: boolean, path = WORK): Promise<readonly string[]> {
  const actions = await actionsAt(desk, path, stretch, { canLink });
  return linksAmong(actions.map(({ title }) => title));
}

describe('links as a refactoring', () => {
  it('are asked for where the client can ask, with what is meant', async () => {
    deepEqual(await titlesAt('Quotes from', true), ['Link WI-2 to…']);
    deepEqual(await titlesAt('Sales', true), [
      'Link WI-1 to…',
      'Link 2 of the 3 orphans below WI-1 to…',
      'Link the 3 orphans below WI-1 one by one…',
    ]);
    deepEqual(await titlesAt('workItems:', true), [
      'Link 3 of the 4 orphans in workItems to…',
      'Link the 4 orphans in workItems one by one…',
    ]);
    deepEqual(await titlesAt('Solve cases', true, CHARTER), []);
    const [, together] = await actionsAt(desk, WORK, 'Sales', { canLink: true });
    deepEqual(together?.command?.arguments, [scope('WI-1', 'below')]);
    equal(together.edit, undefined);
  });

  it('are offered to the likeliest elsewhere, beside a link or in its place', async () => {
    deepEqual(await titlesAt('Quotes from', false), [
      'Support OBJ-1 “Solve cases on the first call” as well',
      'Support OBJ-1 “Solve cases on the first call” instead of OBJ-2',
    ]);
    const made = await offered(desk, WORK, 'Quotes from');
    const after = (title: string): string | undefined =>
      made[`Support OBJ-1 “Solve cases on the first call” ${title}`]?.[WORK]?.split('\n')[4];
    equal(
      after('as well'),
      '  - { id: WI-2, title: Quotes from a template, parent: WI-1, supports: [OBJ-2, OBJ-1] } # kept',
    );
    equal(
      after('instead of OBJ-2'),
      '  - { id: WI-2, title: Quotes from a template, parent: WI-1, supports: [OBJ-1] } # kept',
    );
  });

  it('of all orphans below an item are one edit, without technical work', async () => {
    const made = await offered(desk, WORK, 'Sales');
    const title = Object.keys(made).find((each) => each.startsWith('Link')) ?? '';
    equal(title, 'Link 2 of the 3 orphans below WI-1 to OBJ-2 “Send quotes within two days”');
    equal(
      made[title]?.[WORK],
      (desk[WORK] ?? '')
        .replace('the phone, parent: WI-1 }', 'the phone, parent: WI-1, supports: [OBJ-2] }')
        .replace('    parent: WI-1\n', '    parent: WI-1\n    supports: [OBJ-2]\n'),
    );
  });

  it('never lead to what another charter with the same part does not have', async () => {
    const other = { ...desk, 'other/project-charter.yaml': `${HEADER}include: [../work.charter.yaml]\n` };
    const actions = await actionsAt(other, WORK, 'Quotes from');
    deepEqual(linksAmong(actions.map(({ title }) => title)), []);
  });

  it('are not offered of groups that have one orphan or none, nor for what is dropped', async () => {
    const quiet = {
      ...desk,
      [WORK]: `${PART}workItems:\n  - { id: WI-1, title: Sales, state: dropped }\n  - { id: WI-2, title: Paint, parent: WI-1 }\n`,
    };
    for (const place of ['Sales', 'workItems']) {
      const actions = await actionsAt(quiet, WORK, place, { canLink: true });
      deepEqual(linksAmong(actions.map(({ title }) => title)), []);
    }
  });
});

describe('what something can be linked to', () => {
  const choicesFor = async (about: LinkChoicesParams['about']) =>
    linkChoices({ about }, await resultsOf(desk));

  it('comes with what it is linked to by now', async () => {
    const choices = await choicesFor(scope('WI-2', 'entry'));
    equal(choices?.name, 'WI-2 “Quotes from a template”');
    deepEqual(
      choices?.candidates.map(({ subject }) => subject),
      ['OBJ-1'],
    );
    deepEqual(choices?.links, [{ subject: 'OBJ-2', title: 'Send quotes within two days' }]);
  });

  it('is found by a place, and by the id of a row', async () => {
    const position = { line: 4, character: 20 };
    const byPlace = await choicesFor({ uri: uriOf(WORK), position, id: null });
    deepEqual(byPlace?.scope, scope('WI-2', 'entry'));
    const byId = await choicesFor({ uri: uriOf(WORK), position, id: 'WI-6' });
    deepEqual(byId?.scope, scope('WI-6', 'entry'));
    equal(
      await choicesFor({ uri: uriOf(CHARTER), position: { line: 6, character: 12 }, id: null }),
      undefined,
    );
  });

  it('is for a group what fits most of it', async () => {
    const choices = await choicesFor(scope('WI-1', 'below'));
    equal(choices?.name, '2 orphans below WI-1');
    deepEqual(
      choices?.candidates.map(({ subject, why }) => [subject, why]),
      [
        ['OBJ-2', 'Words in common with 2 of 2'],
        ['OBJ-1', 'No words in common'],
      ],
    );
    deepEqual(choices?.links, []);
    equal(await choicesFor(scope('WI-6', 'below')), undefined);
  });

  it('is asked one by one for the same group, technical work included', async () => {
    const results = await resultsOf(desk);
    const ask = (group: LinkScope): readonly string[] =>
      orphansIn(results, { rule: null, entry: null, row: null, front: null, scope: group }).map(
        ({ subject }) => subject,
      );
    deepEqual(ask(scope('WI-1', 'below')), ['WI-3', 'WI-4', 'WI-5']);
    deepEqual(ask(scope('workItems', 'section')), ['WI-3', 'WI-4', 'WI-5', 'WI-6']);
    deepEqual(ask(scope('requirements', 'section')), []);
  });
});

describe('linking what was chosen', () => {
  const linking = async (parts: Partial<LinkParams>) => {
    const context = contextFor(await resultsOf(desk), { versionOf: () => 7 });
    const about = parts.scope ?? scope('WI-2', 'entry');
    const stamp = linkChoices({ about }, context.results)?.stamp ?? '';
    return linkingAll({ scope: about, stamp, to: 'OBJ-1', instead: null, ...parts }, context);
  };
  const workAfter = (found: Awaited<ReturnType<typeof linking>>): string | undefined => {
    ok('edit' in found);
    return filesAfter(desk, { title: '', edit: found.edit })[WORK];
  };

  it('adds a link, or puts it in the place of another one', async () => {
    const added = await linking({});
    equal(workAfter(added), desk[WORK]?.replace('[OBJ-2]', '[OBJ-2, OBJ-1]'));
    equal(workAfter(await linking({ instead: 'OBJ-2' })), desk[WORK]?.replace('[OBJ-2]', '[OBJ-1]'));
    ok('edit' in added);
    deepEqual(
      added.edit.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
      [{ uri: uriOf(WORK), version: 7 }],
    );
    deepEqual(added.uris, [uriOf(WORK)]);
  });

  it('links all of a group at once', async () => {
    const text = workAfter(await linking({ scope: scope('WI-1', 'below'), to: 'OBJ-2' })) ?? '';
    equal(text.split('supports: [OBJ-2]').length, 4);
  });

  it('writes nothing for another text, nor for a choice that there is not', async () => {
    deepEqual(await linking({ stamp: 'older' }), { kind: 'changed' });
    deepEqual(await linking({ scope: scope('WI-9', 'entry') }), { kind: 'changed' });
    deepEqual(await linking({ to: 'OBJ-9' }), { kind: 'failed' });
    deepEqual(await linking({ instead: 'OBJ-1' }), { kind: 'failed' });
  });
});
