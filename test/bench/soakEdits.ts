import type { Chance } from '../fuzz/chance';
import { edited, type Edit } from '../fuzz/edits';

/** Edits that follow each other: each counts in the text as the ones before it leave it. */
export type Edits = readonly Edit[];

type Maker = (text: string, chance: Chance) => Edits;

const WORDS = ['callbacks', 'state', 'OBJ-1', 'REQ-2', ' again', '3d', 'done', ', ', 'x'];
const SPOILERS = [
  '[',
  '"',
  ': ',
  '\t',
  '- - ',
  '{',
  '&a ',
  '|',
  '\n  - id: WI-1\n',
  '\nobjectives:\n',
  '#',
  '*b',
];

function somewhere(text: string, chance: Chance): number {
  return chance.below(text.length + 1);
}

function insertion(start: number, text: string): Edit {
  return { start, end: start, text };
}

/** From the beginning of the line around an offset to that of the next one. */
function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const feed = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: feed < 0 ? text.length : feed + 1 };
}

/** Letter by letter. */
const typing: Maker = (text, chance) => {
  const start = somewhere(text, chance);
  return [...chance.pick(WORDS).split('').entries()].map(([i, letter]) => insertion(start + i, letter));
};

const deleting: Maker = (text, chance) => {
  const start = somewhere(text, chance);
  return [{ start, end: Math.min(text.length, start + 1 + chance.below(10)), text: '' }];
};

const spoiling: Maker = (text, chance) => [insertion(somewhere(text, chance), chance.pick(SPOILERS))];

const lines: Maker = (text, chance) => {
  const line = lineAround(text, somewhere(text, chance));
  const isRemoved = chance.percent(50);
  return [isRemoved ? { ...line, text: '' } : insertion(line.start, text.slice(line.start, line.end))];
};

const ENTRY = '\n  - id: ';

/** An entry goes to the place before another one. */
const movingEntry: Maker = (text, chance) => {
  const start = text.indexOf(ENTRY, somewhere(text, chance));
  const end = start < 0 ? -1 : text.indexOf(ENTRY, start + 1);
  if (end < 0) return [];
  const removal = { start, end, text: '' };
  const rest = edited(text, removal);
  const target = rest.indexOf(ENTRY, somewhere(rest, chance));
  return target < 0 ? [] : [removal, insertion(target, text.slice(start, end))];
};

/** An id and all that names it, from the last place up, as an editor sends it. */
const renaming: Maker = (text, chance) => {
  const id = /\b(?:OBJ|REQ|WI)-\d+\b/u.exec(text.slice(somewhere(text, chance)))?.[0];
  if (id === undefined) return [];
  const name = `${id}${chance.pick(['0', 'x', '-2'])}`;
  const places = [...text.matchAll(new RegExp(`\\b${id}\\b`, 'gu'))].toReversed();
  return places.map(({ index }) => ({ start: index, end: index + id.length, text: name }));
};

const MAKERS: readonly Maker[] = [
  typing,
  typing,
  typing,
  typing,
  deleting,
  deleting,
  spoiling,
  lines,
  movingEntry,
  renaming,
];

/** One thing that somebody does to a charter. */
export function someEdits(text: string, chance: Chance): Edits {
  return chance.pick(MAKERS)(text, chance);
}

/** The edit that takes another one back. */
export function inverse(text: string, { start, end, text: written }: Edit): Edit {
  return { start, end: start + written.length, text: text.slice(start, end) };
}
