import { deepEqual, equal, match } from 'node:assert/strict';
import { uriOf } from '../../support/workspace';
import { actionsAt, filesAfter, offered } from './offered';
import { HEADER, PART } from './results';

const CHARTER = 'project-charter.yaml';

describe('what can be done with the way a charter is written', () => {
  it('is to write an entry one field a line, or in braces', async () => {
    const files = { [CHARTER]: `${HEADER}goals:\n  - { id: G-1, title: Calls }\n` };
    const lines = await offered(files, CHARTER, 'Calls');
    deepEqual(Object.keys(lines), ['Write G-1 one field a line']);
    const there = lines['Write G-1 one field a line'] ?? {};
    equal(there[CHARTER], `${HEADER}goals:\n  - id: G-1\n    title: Calls\n`);
    const back = await offered(there, CHARTER, 'Calls');
    deepEqual(back, { 'Write G-1 in braces': files });
  });

  it('is to sort a section by id, as numbers count', async () => {
    const files = {
      [CHARTER]: `${HEADER}goals:\n  - { id: G-10 }\n  # The second\n  - { id: G-2 }\n  - { id: G-1 }\n`,
    };
    const sorted = await offered(files, CHARTER, 'goals:');
    deepEqual(sorted, {
      'Sort goals by id': {
        [CHARTER]: `${HEADER}goals:\n  - { id: G-1 }\n  # The second\n  - { id: G-2 }\n  - { id: G-10 }\n`,
      },
    });
    deepEqual(await offered(sorted['Sort goals by id'] ?? {}, CHARTER, 'goals:'), {});
  });

  it('is to sort work by the day of its milestone, what has none last', async () => {
    const work = (...ids: readonly string[]): string =>
      `workItems:\n${ids.map((id) => `  - { id: WI-${id}, milestone: MS-${id} }\n`).join('')}`;
    const milestones =
      'milestones:\n  - { id: MS-1, title: Pilot, due: 2027-05-01 }\n  - { id: MS-2, title: Design, due: 2027-01-01 }\n';
    const files = { [CHARTER]: HEADER + milestones + work('3', '1', '2') };
    const sorted = await offered(files, CHARTER, 'workItems:');
    equal(sorted['Sort workItems by milestone']?.[CHARTER], HEADER + milestones + work('2', '1', '3'));
    equal(sorted['Sort workItems by id']?.[CHARTER], HEADER + milestones + work('1', '2', '3'));
  });

  it('is to move an entry to another file, with its comments', async () => {
    const files = {
      [CHARTER]: `${HEADER}include: [parts/a.charter.yaml, parts/b.charter.yaml]\ngoals:\n  - id: G-2\n  # The night\n  - id: G-1\n    title: Calls # all\n`,
      'parts/a.charter.yaml': `${PART}goals:\n- id: G-3\n`,
      'parts/b.charter.yaml': `${PART}objectives:\n- id: OBJ-3\n`,
    };
    const { 'Move G-1 to a.charter.yaml': moved, ...rest } = await offered(files, CHARTER, 'Calls');
    deepEqual(Object.keys(rest), ['Write G-1 in braces', 'Move G-1 to b.charter.yaml']);
    deepEqual(moved, {
      ...files,
      [CHARTER]: `${HEADER}include: [parts/a.charter.yaml, parts/b.charter.yaml]\ngoals:\n  - id: G-2\n`,
      'parts/a.charter.yaml': `${PART}goals:\n- id: G-3\n# The night\n- id: G-1\n  title: Calls # all\n`,
    });
  });

  it('is to move it to a file that has no such section yet, at its place there', async () => {
    const files = {
      [CHARTER]: `${HEADER}include: [a/work.charter.yaml, b/work.charter.yaml]\ngoals:\n  - id: G-2\n  - id: G-1\n    title: Calls\n`,
      'a/work.charter.yaml': `${PART}\nobjectives:\n- id: OBJ-3\n\nworkItems:\n- id: WI-1\n`.replaceAll(
        '\n',
        '\r\n',
      ),
      'b/work.charter.yaml': `${PART}goals: [] # none yet\n`,
    };
    const moved = await offered(files, CHARTER, 'Calls');
    deepEqual(Object.keys(moved).slice(1), [
      'Move G-1 to b/work.charter.yaml',
      'Move G-1 to a/work.charter.yaml',
    ]);
    equal(
      moved['Move G-1 to a/work.charter.yaml']?.['a/work.charter.yaml'],
      `${PART}\ngoals:\n- id: G-1\n  title: Calls\n\nobjectives:\n- id: OBJ-3\n\nworkItems:\n- id: WI-1\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    equal(
      moved['Move G-1 to b/work.charter.yaml']?.['b/work.charter.yaml'],
      `${PART}goals: # none yet\n  - id: G-1\n    title: Calls\n`,
    );
  });

  it('is not to move it where another charter would lose it or gain it', async () => {
    const own = `${HEADER}include: [shared.charter.yaml]\n`;
    const files = {
      'a.charter.yaml': `${own}goals:\n  - id: G-1\n    title: Calls\n`,
      'b.charter.yaml': own,
      'shared.charter.yaml': PART,
    };
    deepEqual(Object.keys(await offered(files, 'a.charter.yaml', 'Calls')), ['Write G-1 in braces']);
  });

  it('is nothing where no entry stands', async () => {
    deepEqual(await offered({ [CHARTER]: `${HEADER}goals: [{ id: G-1 }]\n` }, CHARTER, 'charter: 1'), {});
  });
});

describe('extracting an objective from a work item', () => {
  const extracted = async (sections: string, at: string): Promise<string | undefined> => {
    const made = await offered({ [CHARTER]: HEADER + sections }, CHARTER, at);
    const title = Object.keys(made).find((each) => each.startsWith('Extract')) ?? '';
    return made[title]?.[CHARTER]?.slice(HEADER.length);
  };

  it('writes it behind the others, as proposed, and links the item to it as well', async () => {
    equal(
      await extracted(
        `goals:
  - { id: G-1, title: Calls }
objectives:
  - { id: OBJ-7, title: Faster } # first
workItems:
  - { id: WI-1, title: Answer within a minute, owner: Ana, assignee: Tom, supports: [OBJ-7] } # why
`,
        'Answer',
      ),
      `goals:
  - { id: G-1, title: Calls }
objectives:
  - { id: OBJ-7, title: Faster } # first
  - { id: OBJ-8, title: Answer within a minute, owner: Ana, supports: [G-1], status: proposed, source: inferred }
workItems:
  - { id: WI-1, title: Answer within a minute, owner: Ana, assignee: Tom, supports: [OBJ-7, OBJ-8] } # why
`,
    );
  });

  it('makes the section at its place, and an id that nobody writes yet', async () => {
    equal(
      await extracted(
        `
goals:
  - id: G-1

  - id: G-2

workItems:
  - id: WI-1
    title: Answer
    supports: [OBJ-1]
  - id: WI-2
    title: Call back # soon
    parent: WI-1
`,
        'Call back',
      ),
      `
goals:
  - id: G-1

  - id: G-2

objectives:
  - id: OBJ-2
    title: Call back
    status: proposed
    source: inferred

workItems:
  - id: WI-1
    title: Answer
    supports: [OBJ-1]
  - id: WI-2
    title: Call back # soon
    parent: WI-1
    supports: [OBJ-2]
`,
    );
  });

  it('keeps what the item served by its parent, and the goal of that', async () => {
    const text = await extracted(
      `goals: [{ id: G-1 }, { id: G-2 }]
objectives:
  - { id: OBJ-1, title: Faster, supports: [G-2] }
workItems:
  - { id: WI-1, title: Calls, supports: [OBJ-1] }
  - { id: WI-2, title: Call back, parent: WI-1 }
`,
      'Call back',
    );
    match(text ?? '', /\{ id: OBJ-2, title: Call back, supports: \[G-2\], status: proposed/u);
    match(text ?? '', /WI-2, title: Call back, parent: WI-1, supports: \[OBJ-1, OBJ-2\] \}/u);
  });

  it('is not offered for what is done, has no title, or says what an objective says', async () => {
    const sections = (item: string): string =>
      `objectives:\n  - { id: OBJ-1, title: Faster }\nworkItems:\n  - { id: WI-1, ${item} }\n`;
    for (const item of ['title: X, state: done', 'description: X', 'title: Faster'])
      equal(await extracted(sections(item), 'WI-1'), undefined);
  });

  it('is not offered where another charter with the item would not find the objective', async () => {
    const own = `${HEADER}include: [shared.charter.yaml]\n`;
    const shared = `${PART}workItems:\n  - { id: WI-1, title: Answer }\n`;
    const files = { 'a.charter.yaml': own, 'b.charter.yaml': own, 'shared.charter.yaml': shared };
    const made = await offered(files, 'shared.charter.yaml', 'Answer');
    deepEqual(
      Object.keys(made).filter((title) => title.startsWith('Extract')),
      [],
    );
  });

  it('goes on with its title, where the editor can go there', async () => {
    const files = {
      [CHARTER]: `${HEADER}include: [work.charter.yaml]\n`,
      'work.charter.yaml': `${PART}workItems:\n  - { id: WI-1, title: 'Answer: now' }\n`,
    };
    const actions = await actionsAt(files, 'work.charter.yaml', 'Answer', { canGoTo: true });
    const action = actions.find(({ title }) => title === 'Extract an objective from WI-1');
    const text = (action && filesAfter(files, action))?.[CHARTER] ?? '';
    const line = text.split('\n').findIndex((each) => each.includes('title: '));
    const character = text.split('\n')[line]?.indexOf('Answer');
    deepEqual(action?.command?.arguments, [{ uri: uriOf(CHARTER), position: { line, character } }]);
  });
});

describe('adding the missing fields', () => {
  const filled = async (sections: string, at: string): Promise<string | undefined> => {
    const made = await offered({ [CHARTER]: HEADER + sections }, CHARTER, at);
    const title = Object.keys(made).find((each) => each.startsWith('Add the missing')) ?? '';
    return made[title]?.[CHARTER]?.slice(HEADER.length);
  };

  it('writes what says nothing new, and comments where only the author can know', async () => {
    const text = await filled(
      'workItems:\n  - id: WI-1\n    title: Answer\n    estimate: 3d # or 4\n',
      'Answer',
    );
    equal(
      text,
      `workItems:
  - id: WI-1
    title: Answer
    # type: epic, feature, story, task, bug, spike or chore
    supports: []
    state: new
    # priority: must, should, could or wont
    estimate: 3d # or 4
    acceptance: []
`,
    );
    equal(await filled(text ?? '', 'Answer'), undefined);
  });

  it('writes in braces what has room there', async () => {
    equal(
      await filled('requirements:\n  - { id: REQ-1, title: Answer, fit: gap }\n', 'Answer'),
      'requirements:\n  - { id: REQ-1, title: Answer, supports: [], fit: gap, acceptance: [] }\n',
    );
  });

  it('is done for measures, which stand in objectives', async () => {
    equal(
      await filled(
        'objectives:\n  - id: OBJ-1\n    measures:\n      - id: M-1\n        title: Calls\n        unit: h\n',
        'Calls',
      ),
      `objectives:
  - id: OBJ-1
    measures:
      - id: M-1
        title: Calls
        unit: h
        # direction: increase, decrease or maintain
        baseline: {}
        target: {}
`,
    );
  });

  it('is not offered where nothing is missing', async () => {
    equal(await filled('goals:\n  - { id: G-1, title: Calls }\n', 'Calls'), undefined);
    equal(await filled('', 'statement'), undefined);
  });
});
