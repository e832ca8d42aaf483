import { LIST_SECTIONS } from '../../src/core/model';
import type { Chance } from './chance';
import { declaredEntry, declaredSection, type Stock } from './declared';
import type { Value, ValueMap } from './written';

const TITLES = [
  'Route new cases to the agent with the right skill',
  'Show the contract beside the case',
  'Cut the time to resolve a case by half',
  'Merge customers that are there twice',
  'Visiting engineers see their next visit',
  'Customers: stay',
  'Answer within a day #soon',
  'Größere Übersicht für Händler',
  'Wärme 🔥 melden',
  'שירות לקוחות',
  'Café cre\u0300me',
  "Don't ask twice",
  '100 % of visits',
  'Import - export',
];
export const WORDS = [
  'pilot',
  'Leeds',
  'hotline',
  'back office',
  'wave 2',
  'true',
  '7',
  'x: y',
  '日本',
  '👩‍🔧',
];
const RULES = [
  'drift/orphan-work-item',
  'drift/unserved-objective',
  'drift/uncovered-requirement',
  'trace/unknown-id',
  'schema/value',
  'measure/missing',
  'drift/nothing',
];
const DATES = ['2026-09-01', '2026-12-31', '2027-03-31', '2025-01-15', 'soon'];
const STATES = ['new', 'active', 'blocked', 'resolved', 'done', 'dropped'];
const PRIORITIES = ['must', 'should', 'could', 'wont'];

/** What ids a workspace has so far: the next entries continue the count, and links name what may be there. */
export class Ids {
  private readonly counts = new Map<string, number>();

  /** A new id, now and then one that is there already. */
  next(prefix: string, chance: Chance): string {
    const count = this.counts.get(prefix) ?? 0;
    if (count > 0 && chance.percent(5)) return `${prefix}-${1 + chance.below(count)}`;
    this.counts.set(prefix, count + 1);
    return `${prefix}-${count + 1}`;
  }

  /** An id that is there or may come, now and then one that never will. */
  known(prefixes: readonly string[], chance: Chance): string {
    if (chance.percent(4)) return chance.pick(['REQ-99', 'WI-0', 'nobody', 'OBJ-1x']);
    const prefix = chance.pick(prefixes);
    return `${prefix}-${1 + chance.below((this.counts.get(prefix) ?? 0) + 1)}`;
  }
}

type Maker = (ids: Ids, chance: Chance) => ValueMap;

const title = (chance: Chance): string => chance.pick(TITLES);
const links = (ids: Ids, prefixes: readonly string[], chance: Chance): Value =>
  chance.some(chance.percent(15) ? 0 : 1, 2, () => ids.known(prefixes, chance));

/** Some of the keys of an entry: an id and a title nearly always, each other one now and then. */
function entry(
  prefix: string,
  ids: Ids,
  chance: Chance,
  more: Readonly<Record<string, () => Value>>,
): ValueMap {
  const made: Record<string, Value> = {};
  if (chance.percent(88)) made['id'] = ids.next(prefix, chance);
  if (chance.percent(95)) made['title'] = title(chance);
  for (const [key, make] of Object.entries(more)) if (chance.percent(45)) made[key] = make();
  if (chance.percent(4)) made[chance.pick(['tilte', 'x-note', 'ownr', 'supports '])] = chance.pick(WORDS);
  return Object.keys(made).length === 0 ? { title: title(chance) } : made;
}

function measure(ids: Ids, chance: Chance): ValueMap {
  return entry('M', ids, chance, {
    unit: () => chance.pick(['h', '%', 'cases']),
    direction: () => chance.pick(['increase', 'decrease', 'maintain', 'down']),
    baseline: () => ({ value: chance.below(90), asOf: chance.pick(DATES) }),
    target: () => ({ value: chance.below(90), by: chance.pick(DATES) }),
    actual: () => ({ value: chance.pick([12, 'many', 80]), asOf: chance.pick(DATES) }),
  });
}

/** What an entry of the sections is made of that matter most. */
const OWN: Readonly<Record<string, Maker>> = {
  goals: (ids, chance) => entry('G', ids, chance, { supports: () => links(ids, ['G', 'ST', 'PG'], chance) }),
  strategies: (ids, chance) => entry('ST', ids, chance, { supports: () => links(ids, ['G'], chance) }),
  objectives: (ids, chance) =>
    entry('OBJ', ids, chance, {
      supports: () => links(ids, ['G', 'ST', 'OBJ'], chance),
      priority: () => chance.pick(PRIORITIES),
      status: () => chance.pick(['proposed', 'active', 'achieved', 'retired']),
      due: () => chance.pick(DATES),
      weight: () => chance.below(120),
      measures: () => chance.some(1, 2, () => measure(ids, chance)),
      perspective: () => chance.pick(['customer', 'financial', 'process', 'people']),
      owner: () => ids.known(['P'], chance),
      conflictsWith: () => links(ids, ['OBJ'], chance),
    }),
  requirements: (ids, chance) =>
    entry('REQ', ids, chance, {
      supports: () => links(ids, ['OBJ', 'OBJ', 'G', 'REQ'], chance),
      kind: () => chance.pick(['functional', 'business', 'transition']),
      priority: () => chance.pick(PRIORITIES),
      fit: () => chance.pick(['fit', 'gap']),
      status: () => chance.pick(['approved', 'dropped', 'verified']),
    }),
  workItems: (ids, chance) =>
    entry('WI', ids, chance, {
      type: () => chance.pick(['epic', 'story', 'task', 'bug', 'stroy']),
      supports: () => links(ids, ['REQ', 'REQ', 'OBJ', 'WI'], chance),
      parent: () => ids.known(['WI'], chance),
      enables: () => links(ids, ['WI', 'REQ'], chance),
      dependsOn: () => links(ids, ['WI'], chance),
      nature: () => chance.pick(['business', 'enabler', 'technical']),
      state: () => chance.pick(STATES),
      estimate: () => chance.pick(['3d', '2w', '5pt', 'long', 4]),
      due: () => chance.pick(DATES),
      tags: () => chance.some(0, 2, () => chance.pick(WORDS)),
      assignee: () => ids.known(['P', 'ROLE'], chance),
      milestone: () => ids.known(['MS'], chance),
      start: () => chance.pick(DATES),
      acceptance: () => chance.some(0, 2, () => title(chance)),
      skills: () => links(ids, ['SK'], chance),
      description: () => `${title(chance)} ${title(chance)}`,
    }),
  waivers: (ids, chance) => ({
    rule: chance.pick(RULES),
    about: chance.pick([ids.known(['WI', 'OBJ', 'REQ'], chance), 'raci[0]', 'charter', 'purpose']),
    ...(chance.percent(70) ? { reason: 'The regulator asks for it' } : {}),
    ...(chance.percent(30) ? { until: chance.pick(DATES) } : {}),
  }),
};

type ListName = keyof typeof LIST_SECTIONS;

/** Sections that are made from what the format says of them. */
const DECLARED: readonly ListName[] = (Object.keys(LIST_SECTIONS) as ListName[]).filter(
  (name) => !Object.hasOwn(OWN, name),
);

/** What an entry of each list section is made of. */
export const SECTIONS: Readonly<Record<string, Maker>> = {
  ...OWN,
  ...Object.fromEntries(
    DECLARED.map((name): [string, Maker] => [
      name,
      (ids, chance) => declaredEntry(name, stockOf(ids, chance), chance),
    ]),
  ),
};

function stockOf(ids: Ids, chance: Chance): Stock {
  return {
    id: (prefix) => ids.next(prefix, chance),
    known: (prefixes) => ids.known(prefixes, chance),
    text: () => (chance.percent(30) ? chance.pick(WORDS) : title(chance)),
    date: () => chance.pick(DATES),
  };
}

/** What the other keys of a charter hold. */
export const SINGLES: Readonly<Record<string, (ids: Ids, chance: Chance) => Value>> = {
  purpose: (_, chance) => (chance.percent(80) ? { statement: title(chance), vision: title(chance) } : {}),
  scope: (ids, chance) => declaredSection('scope', stockOf(ids, chance), chance),
  settings: (_, chance) => ({
    ...(chance.percent(30) ? { preset: chance.pick(['strict', 'recommended', 'lax']) } : {}),
    rules: Object.fromEntries(
      chance.some(0, 2, () => [chance.pick(RULES), chance.pick(['off', 'error', 'hint', 'loud'])] as const),
    ),
  }),
  escalation: (ids, chance) => declaredSection('escalation', stockOf(ids, chance), chance),
  quality: (ids, chance) => declaredSection('quality', stockOf(ids, chance), chance),
  'x-notes': (_, chance) => chance.pick(WORDS),
  budget: () => 12,
  notes: (_, chance) => chance.some(1, 2, () => ({ id: 'N-1', text: title(chance) })),
};
