import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CharterFile, Entry } from '../../../src/core/model';
import { keyPath, readCharterFile } from '../../../src/core/parse';
import { slice } from './outline';

function read(text: string): CharterFile {
  return readCharterFile('file:///project-charter.yaml', text, new Map([['drift/orphan-work-item', {}]]));
}

function entriesIn(text: string): readonly Entry[] {
  return read(text).entries;
}

function subjects(text: string): readonly string[] {
  return entriesIn(text).map(({ subject }) => subject);
}

/** What is read of the first work item with these keys. */
function workItem(keys: string): object {
  const [entry] = entriesIn(`workItems:\n  - ${keys.split('\n').join('\n    ')}\n`);
  ok(entry?.kind === 'workItem');
  return entry.value;
}

describe('the kind of a file', () => {
  for (const kind of ['project', 'practice', 'part']) {
    it(`is what it says: ${kind}`, () => equal(read(`kind: ${kind}\n`).kind, kind));
  }
  for (const text of [
    '',
    'kind:\n',
    'kind: programme\n',
    'kind: [project]\n',
    'kind: 1\n',
    'kind: toString\n',
    '- kind\n',
  ]) {
    it(`is not known where it says nothing that counts: ${JSON.stringify(text)}`, () =>
      equal(read(text).kind, undefined));
  }
});

describe('what a file names', () => {
  it('are the paths of its include, each with its place', () => {
    const text = 'include:\n  - parts/work.charter.yaml\n  - "parts/*.yaml"\n  -\n  - 3\n  - ""\n  - [x]\n';
    const { includes } = read(text);
    deepEqual(
      includes.map(({ path, span }) => [path, slice(text, span)]),
      [
        ['parts/work.charter.yaml', 'parts/work.charter.yaml'],
        ['parts/*.yaml', '"parts/*.yaml"'],
      ],
    );
  });

  it('may be one path without a list', () => {
    deepEqual(
      read('include: parts/work.charter.yaml\n').includes.map(({ path }) => path),
      ['parts/work.charter.yaml'],
    );
  });

  it('is the charter of its practice, for a project only', () => {
    equal(
      read('kind: project\nproject: { practice: ../practice-charter.yaml }\n').practice?.path,
      '../practice-charter.yaml',
    );
    equal(read('kind: practice\nproject: { practice: ../practice-charter.yaml }\n').practice, undefined);
    equal(read('kind: project\nproject: { practice: }\n').practice, undefined);
    equal(read('kind: project\nproject: text\n').practice, undefined);
  });

  it('are its settings as far as they make sense', () => {
    const text = `settings:
  preset: strict
  rules:
    drift/orphan-work-item: [warning, { limit: 40 }]
    drift/technical-share: off
  calendar: { hoursPerDay: 7.5, daysPerWeek: many }
`;
    deepEqual(read(text).settings, {
      preset: 'strict',
      rules: { 'drift/orphan-work-item': ['warning', { limit: 40 }], 'drift/technical-share': 'off' },
      calendar: { hoursPerDay: 7.5 },
    });
    deepEqual(read('settings: loud\n').settings, {});
    deepEqual(
      read('settings: { preset: loud, calendar: { hoursPerDay: 0, daysPerWeek: .inf } }\n').settings,
      {
        calendar: {},
      },
    );
  });

  it('has no flaw but of its form', () => {
    deepEqual(
      read('charter: 1\nkind: project\nproject: { name: x }\nobjektives: []\n').flaws.map(({ rule }) => rule),
      ['schema/unknown-key'],
    );
    deepEqual(
      read('').flaws.map(({ rule }) => rule),
      ['schema/missing-key'],
    );
  });

  it('is nothing where the file is nothing but a bracket too many', () => {
    const file = read('}');
    equal(file.root, undefined);
    deepEqual(
      file.flaws.map(({ rule }) => rule),
      ['schema/syntax'],
    );
    deepEqual(file.entries, []);
  });
});

describe('the entries of a file', () => {
  it('stand in the order of the text, nested ones behind the one that holds them', () => {
    deepEqual(
      subjects(`kind: project
workItems:
  - { id: WI-1 }
objectives:
  - id: OBJ-1
    measures:
      - { id: M-1 }
      - { title: Calls }
  - { title: No id }
purpose: { statement: Why }
project: { name: x }
scope: { inScope: [x] }
practice: { name: x }
`),
      [
        'WI-1',
        'OBJ-1',
        'M-1',
        'objectives[0].measures[1]',
        'objectives[1]',
        'purpose',
        'project',
        'scope',
        'practice',
      ],
    );
  });

  it('tell what they are, where they stand and what holds them', () => {
    const text = 'objectives:\n  - id: OBJ-1\n    measures:\n      - { id: M-1, title: Calls }\n';
    const [objective, measure] = entriesIn(text);
    equal(objective?.kind, 'objective');
    equal(objective?.noun, 'an objective');
    deepEqual(objective?.path, ['objectives', 0]);
    equal(objective?.within, undefined);
    equal(measure?.kind, 'measure');
    equal(measure?.title, 'Calls');
    deepEqual(measure?.path, ['objectives', 0, 'measures', 0]);
    equal(measure?.within, objective);
    equal(slice(text, measure?.node ?? { start: 0, end: 0 }), '{ id: M-1, title: Calls }');
    equal(measure?.file.text, text);
  });

  it('are those of every section, also of lists inside one', () => {
    deepEqual(
      subjects(
        'people:\n  - { id: P-ana, name: Ana }\nraci:\n  - { about: WI-1 }\nrisks: [{ id: R-1, x-y: 2 }]\n',
      ),
      ['P-ana', 'raci[0]', 'R-1'],
    );
    deepEqual(
      subjects(
        'escalation: { levels: [{ level: L1 }] }\nquality: { definition: x, attributes: [{ title: Speed }] }\nsettings: {}\n',
      ),
      ['escalation', 'escalation.levels[0]', 'quality', 'quality.attributes[0]'],
    );
  });

  for (const text of [
    'workItems: text\n',
    'workItems: { id: WI-1 }\n',
    'workItems:\n',
    'workItems: [text, [1], , 3]\n',
    'purpose: text\n',
    'purpose: [a]\n',
    'objectives: [{ measures: text }]\n'.replace('[{ measures: text }]', 'text'),
    'constructor: [{ id: A }]\n',
    '__proto__: [{ id: A }]\n',
    'toString: { id: A }\n',
    'unknown: [{ id: A }]\n',
    '- { id: A }\n',
    'text\n',
  ]) {
    it(`are none where a section is of another form: ${JSON.stringify(text)}`, () =>
      deepEqual(subjects(text), []));
  }

  it('are titled by the first text that names them', () => {
    const text = `decisions:
  - { decision: Buy it, title: The purchase }
  - { decision: Build it }
feedback: [{ theme: Speed }]
continuity: [{ trigger: Mail is down }]
people: [{ id: P-ana, name: 4711 }]
workItems: [{ id: WI-1, title: "  " }, { title: [x] }]
`;
    deepEqual(
      entriesIn(text).map(({ title }) => title),
      ['The purchase', 'Build it', 'Speed', 'Mail is down', '4711', undefined, undefined],
    );
  });

  it('have no id where it is of another form', () => {
    deepEqual(subjects('workItems: [{ id: 7 }, { id: "WI 1" }, { id: [x] }, { id: }, { id: AB#1234 }]\n'), [
      'workItems[0]',
      'workItems[1]',
      'workItems[2]',
      'workItems[3]',
      'AB#1234',
    ]);
  });

  it('come from merge keys and aliases as well', () => {
    deepEqual(
      subjects(
        'x-defaults: &d { state: active, id: WI-9 }\nworkItems:\n  - <<: *d\n    id: WI-1\n  - <<: *d\n',
      ),
      ['WI-1', 'WI-9'],
    );
    deepEqual(subjects('x-items: &i [{ id: WI-1 }]\nworkItems: *i\n'), ['WI-1']);
  });
});

describe('the values of an entry', () => {
  const values: readonly (readonly [keys: string, value: object])[] = [
    ['title: 2026', { title: '2026' }],
    ['title: true', { title: 'true' }],
    ['title: [x]', {}],
    ['title: { a: 1 }', {}],
    ['title:', {}],
    ['state: active', { state: 'active' }],
    ['state: Active', {}],
    ['state: constructor', {}],
    ['state: [active]', {}],
    ['due: 2026-11-21', { due: '2026-11-21' }],
    ['due: "2026-11-21"', { due: '2026-11-21' }],
    ['due: 2026-02-30', {}],
    ['due: 21.11.2026', {}],
    ['due: 20261121', {}],
    ['estimate: 3d', { estimate: '3d' }],
    ['estimate: 5pt', { estimate: '5pt' }],
    ['estimate: 5', {}],
    ['estimate: soon', {}],
    ['parent: WI-1', { parent: 'WI-1' }],
    ['parent: 12', {}],
    ['parent: the first', {}],
    ['assignee: Ana Lopez', { assignee: 'Ana Lopez' }],
    ['supports: [OBJ-1, "OBJ 2", 3, OBJ-4]', { supports: ['OBJ-1', 'OBJ-4'] }],
    ['supports: OBJ-1', { supports: ['OBJ-1'] }],
    ['supports: []', { supports: [] }],
    ['supports:', {}],
    ['supports: { OBJ-1: yes }', { supports: [] }],
    ['acceptance:\n  - one\n  -\n  - 2\n  - [x]', { acceptance: ['one', '2'] }],
    ['external: { system: jira, key: CRM-17, url: [x] }', { external: { system: 'jira', key: 'CRM-17' } }],
    ['external: CRM-17', {}],
    ['x-own: 1\nunknown: 2', {}],
  ];
  for (const [keys, value] of values) {
    it(`are what is of the right form: ${keys.replaceAll('\n', ' ')}`, () =>
      deepEqual(workItem(keys), value));
  }

  const weights: readonly (readonly [yaml: string, weight: number | undefined])[] = [
    ['40', 40],
    ['0', 0],
    ['12.5', 12.5],
    ['101', undefined],
    ['-1', undefined],
    ['"40"', undefined],
    ['.inf', undefined],
    ['.nan', undefined],
  ];
  for (const [yaml, weight] of weights) {
    it(`are numbers within their bounds: ${yaml}`, () => {
      const [objective] = entriesIn(`objectives: [{ id: OBJ-1, weight: ${yaml} }]\n`);
      equal(objective?.kind === 'objective' && objective.value.weight, weight);
    });
  }

  it('are those of what is written in an entry, too', () => {
    const text =
      'objectives: [{ measures: [{ baseline: { value: 72, asOf: yesterday }, target: 24, every: 1mo }, text] }]\n';
    const [objective, measure] = entriesIn(text);
    deepEqual(objective?.value, { measures: [{ baseline: { value: 72 }, every: '1mo' }] });
    deepEqual(measure?.value, { baseline: { value: 72 }, every: '1mo' });
  });
});

describe('a key path', () => {
  it('reads like the way to the value', () => {
    equal(keyPath(['raci', 1]), 'raci[1]');
    equal(keyPath(['escalation', 'levels', 0]), 'escalation.levels[0]');
    equal(keyPath(['purpose']), 'purpose');
    equal(keyPath([]), '');
  });
});

describe('a comment that silences a rule', () => {
  it('does so for the next line, or for the file', () => {
    const text = `# throughline-disable drift/orphan-work-item -- inherited from the old project
workItems:
  # throughline-disable-next-line drift/unserved-objective -- comes later
  - { id: WI-1 } # throughline-disable-next-line measure/missing
`;
    deepEqual(
      read(text).directives.map(({ span, ...rest }) => ({ ...rest, marked: slice(text, span).slice(0, 21) })),
      [
        {
          rule: 'drift/orphan-work-item',
          reason: 'inherited from the old project',
          line: undefined,
          marked: '# throughline-disable',
        },
        { rule: 'drift/unserved-objective', reason: 'comes later', line: 3, marked: '# throughline-disable' },
        { rule: 'measure/missing', reason: undefined, line: 4, marked: '# throughline-disable' },
      ],
    );
  });

  it('may stand above others, all of them for the first line below', () => {
    const text = `workItems:
  # throughline-disable-next-line drift/orphan-work-item -- why
  # throughline-disable plan/no-estimate -- why
  # throughline-disable-next-line measure/missing -- why
  - { id: WI-1 } # throughline-disable-next-line drift/unserved-objective -- why

  - { id: WI-2 }
`;
    deepEqual(
      read(text).directives.map(({ rule, line }) => [rule, line]),
      [
        ['drift/orphan-work-item', 4],
        ['plan/no-estimate', undefined],
        ['measure/missing', 4],
        ['drift/unserved-objective', 5],
      ],
    );
  });

  const others = [
    '# throughline-disabled drift/orphan-work-item',
    '# throughline-disable',
    '# throughline-disable two rules',
    '# throughline-disable drift/orphan-work-item --',
    '# throughline-disable drift/orphan-work-item -- ',
    '# see throughline-disable drift/orphan-work-item',
    'a: "# throughline-disable drift/orphan-work-item"',
  ];
  for (const text of others) {
    it(`is not one that only looks like it: ${text}`, () => deepEqual(read(`${text}\n`).directives, []));
  }

  for (const text of [
    '#throughline-disable drift/orphan-work-item--no',
    '## throughline-disable drift/orphan-work-item -- why  ',
    'a: 1 #   throughline-disable   drift/orphan-work-item   --   why\r',
  ]) {
    it(`may be written with more or less space: ${JSON.stringify(text)}`, () =>
      equal(read(`${text}\n`).directives.length, 1));
  }
});
