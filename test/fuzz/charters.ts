import type { Chance } from './chance';
import { SECTIONS, SINGLES, WORDS, type Ids } from './sections';
import { itemLines, mapLines, pairLines, someLayout, type Layout } from './written';

const LIST_NAMES = Object.keys(SECTIONS);

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
