import type { Chance } from './chance';

/** A value of a charter before it is written. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap;

export interface ValueMap {
  readonly [key: string]: Value;
}

/** How the lists of a text are laid out. */
export interface Layout {
  /** How far a map in a map is indented. */
  readonly step: number;
  /** How far the dashes of a list stand to the right of its key. */
  readonly dash: number;
  /** How often in a hundred times a collection is written in brackets. */
  readonly flow: number;
}

export function someLayout(chance: Chance): Layout {
  return {
    step: chance.pick([2, 2, 2, 3, 4]),
    dash: chance.pick([0, 2, 2, 2, 1, 4]),
    flow: chance.pick([5, 20, 20, 60]),
  };
}

const PLAIN = /^[\p{L}][\p{L}\p{N} .,/-]*$/u;
const WORD_OF_YAML = /^(?:true|false|null|yes|no|on|off)$/iu;

/** A text as one of the ways in which YAML writes it on a line. */
function scalar(value: Value, chance: Chance, inFlow: boolean): string {
  if (typeof value !== 'string') return value === null ? chance.pick(['~', 'null']) : JSON.stringify(value);
  const isPlain = PLAIN.test(value) && !WORD_OF_YAML.test(value) && !value.endsWith(' ');
  if (isPlain && !(inFlow && value.includes(',')) && chance.percent(80)) return value;
  return chance.percent(50) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

function isMap(value: Value): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flowText(value: Value, chance: Chance): string {
  if (Array.isArray(value)) {
    return `[${(value as readonly Value[]).map((item) => flowText(item, chance)).join(', ')}]`;
  }
  if (!isMap(value)) return scalar(value, chance, true);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flowText(inner, chance)}`);
  const gap = chance.percent(15) ? '\n      ' : ' ';
  return `{${gap}${pairs.join(`,${gap}`)} }`;
}

/** The lines of a map below each other, each indented by so many spaces. */
export function mapLines(value: ValueMap, indent: number, layout: Layout, chance: Chance): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) => pairLines(key, inner, indent, layout, chance));
}

export function pairLines(
  key: string,
  value: Value,
  indent: number,
  layout: Layout,
  chance: Chance,
): readonly string[] {
  const begin = `${' '.repeat(indent)}${chance.percent(2) ? JSON.stringify(key) : key}:`;
  if (typeof value === 'string' && value.includes(' ') && chance.percent(15))
    return blockText(begin, value, indent, layout, chance);
  if (typeof value !== 'object' || value === null) return [`${begin} ${scalar(value, chance, false)}`];
  if (chance.percent(layout.flow) || Object.keys(value).length === 0)
    return `${begin} ${flowText(value, chance)}`.split('\n');
  if (isMap(value)) return [begin, ...mapLines(value, indent + layout.step, layout, chance)];
  return [begin, ...value.flatMap((item) => itemLines(item, indent + layout.dash, layout, chance))];
}

/** The lines of an item of a list, its dash indented by so many spaces. */
export function itemLines(value: Value, indent: number, layout: Layout, chance: Chance): readonly string[] {
  const dash = `${' '.repeat(indent)}-`;
  if (!isMap(value) || chance.percent(layout.flow)) return `${dash} ${flowText(value, chance)}`.split('\n');
  const lines = mapLines(value, indent + 2, layout, chance);
  if (chance.percent(3)) return [dash, ...lines];
  return [`${dash} ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
}

function blockText(
  begin: string,
  value: string,
  indent: number,
  { step }: Layout,
  chance: Chance,
): readonly string[] {
  const header = chance.pick(['|', '>', '|-', '>-', '|+', '>+', '>-', `|${step}`]);
  const pad = ' '.repeat(indent + step);
  const words = value.split(' ');
  const middle = chance.below(words.length);
  const lines = [words.slice(0, middle), words.slice(middle)].map((line) => line.join(' ')).filter(Boolean);
  const more = chance.percent(20)
    ? [chance.pick(['', `${pad}- not an entry`, `${pad}# no comment`, `${pad}  more: text`])]
    : [];
  return [
    `${begin} ${header}`,
    ...[...lines, ...more].map((line) => (line === '' || line.startsWith(' ') ? line : pad + line)),
  ];
}
