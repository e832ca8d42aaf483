const VERBS = [
  'Route',
  'Show',
  'Merge',
  'Import',
  'Measure',
  'Escalate',
  'Translate',
  'Archive',
  'Assign',
  'Confirm',
];
const THINGS = [
  'cases',
  'callbacks',
  'warranty claims',
  'contracts',
  'visits',
  'complaints',
  'invoices',
  'surveys',
];
const PEOPLE = [
  'agents in Leeds',
  'team leads',
  'visiting engineers',
  'households',
  'the finance desk',
  'dealers',
];

const OBJECTIVES = 20;
const TEAM = 12;
const SKILLS = 6;

/** A text for each path. */
export type Files = Readonly<Record<string, string>>;

/** So many work items support one objective, which is renamed with all of them. */
export const CROWD = 500;

/** Behind the others, and supported by those work items only that are told to crowd around it. */
export const CROWDED = `OBJ-${OBJECTIVES + 1}`;

/**
 * A charter of a given number of work items, with 20 objectives and a requirement for every 50 items or less: about
 * ten keys and forty words an item, as in the projects that charters are made for. The same numbers give the same text.
 *
 * @param crowd so many work items, spread over all, support one more objective, `CROWDED`, and nothing else
 */
export function generateCharter(items: number, crowd = 0): string {
  return linesOf([...upperLevels(items, crowd), 'workItems:', ...workItems(items, crowd)]);
}

/** The same charter, its work items divided into parts of equal length that it includes by a pattern. */
export function generateInParts(items: number, parts: number): Files {
  const all = workItems(items, 0);
  const share = Math.ceil(items / parts);
  const files: [string, string][] = Array.from({ length: Math.ceil(items / share) }, (_, i) => [
    partPath(i),
    linesOf(['charter: 1', 'kind: part', 'workItems:', ...all.slice(i * share, (i + 1) * share)]),
  ]);
  const root = linesOf([...upperLevels(items, 0), 'include: [parts/*.charter.yaml]']);
  return { 'project-charter.yaml': root, ...Object.fromEntries(files) };
}

/** Where a part lies, counted from 0. */
export function partPath(part: number): string {
  return `parts/part-${String(part + 1).padStart(3, '0')}.charter.yaml`;
}

function upperLevels(items: number, crowd: number): readonly string[] {
  return [
    HEADER,
    'objectives:',
    ...repeat(crowd > 0 ? OBJECTIVES + 1 : OBJECTIVES, objective),
    'requirements:',
    ...repeat(requirementsFor(items), requirement),
    'skills:',
    ...repeat(SKILLS, skill),
    'people:',
    ...repeat(TEAM, person),
  ];
}

function workItems(items: number, crowd: number): readonly string[] {
  const each = crowd > 0 ? Math.max(1, Math.floor(items / crowd)) : Infinity;
  const inCrowd = (i: number): boolean => i % each === 0 && i / each <= crowd;
  return repeat(items, (i) => workItem(i, inCrowd(i) ? CROWDED : supportedBy(i, requirementsFor(items))));
}

function requirementsFor(items: number): number {
  return Math.max(5, Math.round(items / 50));
}

function supportedBy(item: number, requirements: number): string {
  return item % 3 === 0 ? `OBJ-${(item % OBJECTIVES) + 1}` : `REQ-${(item % requirements) + 1}`;
}

function linesOf(blocks: readonly string[]): string {
  return [...blocks, ''].join('\n');
}

const HEADER = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy, phase: implement }
purpose:
  statement: Customers get their problem solved on the first call.
goals:
  - { id: G-1, title: Nobody waits for an answer }`;

function repeat(count: number, make: (i: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}

function pick(words: readonly string[], i: number): string {
  return words[i % words.length] ?? '';
}

function objective(i: number): string {
  return `  - id: OBJ-${i}
    title: ${pick(VERBS, i)} ${pick(THINGS, i)} for ${pick(PEOPLE, i)} in half the time
    supports: [G-1]
    priority: ${pick(['must', 'should', 'could'], i)}
    measures:
      - id: M-${i}
        title: Hours for ${pick(THINGS, i)}
        unit: h
        direction: decrease
        baseline: { value: ${40 + i}, asOf: 2026-09-01 }
        target: { value: ${20 + i}, by: 2027-06-30 }`;
}

function requirement(i: number): string {
  return `  - id: REQ-${i}
    title: ${pick(PEOPLE, i)} see ${pick(THINGS, i + 3)} without asking anybody
    kind: functional
    priority: must
    fit: fit
    supports: [OBJ-${(i % OBJECTIVES) + 1}]`;
}

function skill(i: number): string {
  return `  - { id: SK-${i}, title: ${pick(VERBS, i)} ${pick(THINGS, i)}, category: platform }`;
}

function person(i: number): string {
  const held = (by: number): number => ((i + by) % SKILLS) + 1;
  return `  - id: P-${i}
    name: Person ${i}
    capacity: 4d
    skills: [{ skill: SK-${held(0)}, level: 4 }, { skill: SK-${held(1)}, level: 3 }]`;
}

function workItem(i: number, target: string): string {
  return `  - id: WI-${i}
    title: ${pick(VERBS, i)} ${pick(THINGS, i + (i >> 3))} for ${pick(PEOPLE, i)}, step ${i}
    description: >-
      What ${pick(PEOPLE, i + 1)} do by hand today is done by the system, so that ${pick(THINGS, i + 2)} are ready
      before the shift begins and nobody has to look for them in two places at once.
    type: ${pick(['story', 'story', 'task', 'bug'], i)}
    supports: [${target}]
    state: ${pick(['new', 'active', 'done', 'new', 'resolved'], i)}
    priority: ${pick(['must', 'should', 'could'], i)}
    estimate: ${(i % 5) + 1}d
    assignee: P-${(i % TEAM) + 1}
    tags: [${pick(THINGS, i).replace(/ /gu, '-')}, wave-${(i % 4) + 1}]
    skills: [SK-${(((i % TEAM) + 1) % SKILLS) + 1}]
    acceptance: [${pick(PEOPLE, i)} confirm it in the pilot, No ${pick(THINGS, i)} are lost]`;
}
