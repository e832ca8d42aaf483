import { LIST_SECTIONS } from '../../src/core/model';
import type { Chance } from './chance';
import { declaredEntry, declaredSection, type Stock } from './declared';
import {
  itemLines,
  mapLines,
  pairLines,
  someLayout,
  type Layout,
  type Value,
  type ValueMap,
} from './written';

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
const WORDS = ['pilot', 'Leeds', 'hotline', 'back office', 'wave 2', 'true', '7', 'x: y', '日本', '👩‍🔧'];
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
      skills: () => links(ids, ['SK'], chance),
      milestone: () => ids.known(['MS'], chance),
      start: () => chance.pick(DATES),
      acceptance: () => chance.some(0, 2, () => title(chance)),
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

const SECTIONS: Readonly<Record<string, Maker>> = {
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

const LIST_NAMES = [...Object.keys(OWN), ...Object.keys(OWN), ...DECLARED];

const SINGLES: Readonly<Record<string, (ids: Ids, chance: Chance) => Value>> = {
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

/** What a charter says of itself before its sections. */
export interface Header {
  readonly kind: string;
  readonly include?: readonly string[];
  readonly practice?: string | undefined;
}

/** Some lines of one section, as they are pasted into a charter. */
export function sectionLines(name: string, ids: Ids, layout: Layout, chance: Chance): readonly string[] {
  const make = SECTIONS[name];
  if (make === undefined) return pairLines(name, SINGLES[name]?.(ids, chance) ?? null, 0, layout, chance);
  if (chance.percent(3))
    return pairLines(name, chance.pick(['soon', null, { id: 'X' }, 3]), 0, layout, chance);
  if (chance.percent(4))
    return pairLines(
      name,
      chance.some(0, 3, () => make(ids, chance)),
      0,
      { ...layout, flow: 100 },
      chance,
    );
  const entries = chance
    .some(0, chance.percent(3) ? 20 : 4, () => entryLines(name, ids, layout, chance))
    .flat();
  return [`${name}:${chance.percent(6) ? ' # all of them' : ''}`, ...entries];
}

/** The lines of one entry of a list section. */
export function entryLines(name: string, ids: Ids, layout: Layout, chance: Chance): readonly string[] {
  if (chance.percent(3)) return itemLines(chance.pick(WORDS), layout.dash, layout, chance);
  return itemLines(SECTIONS[name]?.(ids, chance) ?? {}, layout.dash, layout, chance);
}

export function someSectionName(chance: Chance): string {
  return chance.percent(75) ? chance.pick(LIST_NAMES) : chance.pick(Object.keys(SINGLES));
}

/** The text of one file, in good order: what breaks a text comes later. */
export function charterText(header: Header, ids: Ids, chance: Chance): string {
  const layout = someLayout(chance);
  const names = new Set([
    ...chance.some(1, 4, () => someSectionName(chance)),
    ...chance.some(0, 2, () => chance.pick(['objectives', 'requirements', 'workItems'])),
  ]);
  if (header.kind === 'part')
    for (const name of ['purpose', 'settings', 'scope', 'escalation', 'quality']) names.delete(name);
  return [
    ...headerLines(header, layout, chance),
    ...[...names].flatMap((name) => sectionLines(name, ids, layout, chance)),
    '',
  ].join('\n');
}

function headerLines(
  { kind, include = [], practice }: Header,
  layout: Layout,
  chance: Chance,
): readonly string[] {
  const about = { name: 'Contoso service desk', ...(practice === undefined ? {} : { practice }) };
  return mapLines(
    {
      charter: 1,
      kind,
      ...(include.length === 0 ? {} : { include }),
      ...(kind === 'part' ? {} : { [kind === 'practice' ? 'practice' : 'project']: about }),
    },
    0,
    layout,
    chance,
  );
}

const COMMENTS = [
  '# later',
  '# ---',
  '# workItems:',
  '# throughline-disable drift/orphan-work-item -- known',
  '# throughline-disable-next-line drift/orphan-work-item -- known',
  '# throughline-disable-next-line trace/unknown-id',
  '# throughline-disable-next-line schema/value -- as it is',
  '#',
];

/** A text with comments and blank lines between its lines and behind them. */
export function withComments(text: string, chance: Chance): string {
  const often = chance.pick([0, 3, 8, 25]);
  return text
    .split('\n')
    .flatMap((line) => {
      if (!chance.percent(often)) return [line];
      const comment = chance.pick(COMMENTS);
      if (chance.percent(30)) return [`${line}  ${comment}`];
      const added = chance.percent(40)
        ? chance.pick(['', '  ', ''])
        : chance.pick(['', '  ', '    ', '      ']) + comment;
      return chance.percent(50) ? [line, added] : [added, line];
    })
    .join('\n');
}

/** Lines and stretches that cut a text, break it, or reach over what stands beside them. */
export const WILD_LINES: readonly string[] = [
  '---',
  '...',
  '%YAML 1.2',
  '--- # again',
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> theirs',
  '- loose',
  '- id: WI-1',
  '  - id: WI-2',
  'workItems:',
  'goals: []',
  'kind: part',
  'kind: practice',
  'objectives',
  'a line of text',
  '? key',
  '{ charter: 1 }',
  '[1, 2]',
  '"quoted": 1',
  "'quoted': 1",
  '"',
  ' x',
  '\tx: 1',
  '  \t- a',
  '\t',
  '*all',
  '&all',
  '<<: *all',
  '    <<: *all',
  '    supports: &all [OBJ-1]',
  '    supports: *all',
  '  - &it { id: WI-7, title: Named }',
  '  - *it',
  '!!map',
  '    state: !done done',
  '    title: "open',
  "    title: 'open",
  'end"',
  '    tags: [a,',
  '      ]',
  '    description: |',
  '    description: >-',
  '  :',
  ': x',
  '@home',
  '`code`',
  '!tag',
  '|',
  '>',
];

/** A text in which a value is named, and others are taken from there. */
function withNames(text: string, chance: Chance): string {
  let isFirst = true;
  return text.replaceAll(/(?<=title: )[^\n,}]+/gu, (title) => {
    if (!chance.percent(40)) return title;
    const named = isFirst ? `&name ${title}` : '*name';
    isFirst = false;
    return named;
  });
}

/** Makes a text uncommon, or broken. */
export function wilder(text: string, chance: Chance): string {
  const lines = text.split('\n');
  for (let left = 1 + chance.below(3); left > 0; left--) {
    lines.splice(chance.below(lines.length + 1), chance.percent(20) ? 1 : 0, chance.pick(WILD_LINES));
  }
  return lines.join('\n');
}

/** A text with other line ends, or a mark at its beginning. */
export function otherwiseEnded(text: string, chance: Chance): string {
  const plain = text.replaceAll(/\r\n?/gu, '\n');
  return chance.pick<() => string>([
    () => plain.replaceAll('\n', '\r\n'),
    () => plain.replaceAll('\n', '\r\n'),
    () => plain,
    () => plain.replaceAll('\n', '\r'),
    () => plain.split('\n').reduce((whole, line) => whole + chance.pick(['\n', '\r\n', '\n', '\r']) + line),
    () => `\uFEFF${plain}`,
    () => plain.trimEnd(),
  ])();
}

/** Any text that a charter file may hold. */
export function anyCharter(header: Header, ids: Ids, chance: Chance): string {
  if (chance.percent(1)) return chance.pick(['', '\n', ' ', '# nothing yet\n', 'charter: 1', '[]', 'text\n']);
  let text = withComments(charterText(header, ids, chance), chance);
  if (chance.percent(5)) text = `---\n${text}`;
  if (chance.percent(5)) text = `# The charter\n\n${text}`;
  if (chance.percent(8)) text = withNames(text, chance);
  if (chance.percent(15)) text = wilder(text, chance);
  return chance.percent(15) ? otherwiseEnded(text, chance) : text;
}

const COMMON_LINES: readonly string[] = [
  'goals:',
  'risks: # c',
  'kind: part',
  'x-a:',
  'x-b: 1',
  '- id: G-1',
  '- a',
  '-',
  '  - id: G-2',
  '  - a',
  '  -',
  '    title: A',
  '  title: A',
  '    - b',
  '   - c',
  '',
  '  ',
  '# c',
  '  # c',
  '# throughline-disable-next-line schema/value -- as it is',
];

/** Lines thrown together: short, so that what a line means beside another one is seen often. */
export function lineSalad(chance: Chance): string {
  const wild = chance.pick([0, 5, 25]);
  const lines = chance.some(0, 9, () => chance.pick(chance.percent(wild) ? WILD_LINES : COMMON_LINES));
  const text = (chance.percent(60) ? ['goals:', ...lines] : lines).join('\n') + chance.pick(['', '\n', '\n']);
  return chance.percent(6) ? otherwiseEnded(text, chance) : text;
}
