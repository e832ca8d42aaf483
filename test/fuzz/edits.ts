import type { Chance } from './chance';
import {
  anyCharter,
  entryLines,
  otherwiseEnded,
  sectionLines,
  someSectionName,
  WILD_LINES,
} from './charters';
import type { Ids } from './sections';
import { someLayout } from './written';

/** What stood from `start` to `end` is replaced. Offsets behind the end of a text mean its end. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after an edit. */
export function edited(text: string, { start, end, text: written }: Edit): string {
  const from = Math.min(start, text.length);
  return text.slice(0, from) + written + text.slice(Math.max(from, Math.min(end, text.length)));
}

/** What somebody who edits can paste: entries and sections that continue the ids of the workspace. */
export interface Supply {
  readonly chance: Chance;
  readonly ids: Ids;
  /** A text that was copied from, here or in another file. */
  readonly clipboard: string;
}

/** Edits that follow each other; each one counts in the text as the ones before it leave it. */
export type EditMaker = (text: string, supply: Supply) => readonly Edit[];

interface Line {
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  return lines.length === 0 ? [{ start: 0, end: 0, text: '' }] : lines;
}

const indentOf = (line: Line | undefined): number => /^ */u.exec(line?.text ?? '')?.[0].length ?? 0;
const isBlank = (line: Line | undefined): boolean => (line?.text ?? '').trim() === '';

/** An offset at which something is likely to happen: a line's beginning or end, a sign of YAML, or anywhere. */
function spot(text: string, chance: Chance): number {
  if (chance.percent(35)) return chance.below(text.length + 1);
  const line = chance.pick(linesOf(text));
  const places = [
    line.start,
    line.start,
    line.start + indentOf(line),
    line.start + line.text.trimEnd().length,
    line.end,
    ...[...line.text.matchAll(/[-:"'[\]{},#|>&*]/gu)].flatMap(({ index }) => [
      line.start + index,
      line.start + index + 1,
    ]),
  ];
  return chance.pick(places);
}

const TYPED = [
  ...Array.from('abWx01 -:,."\'[]{}#|>&*!%@`?~\t\n\r\\'),
  '\r\n',
  '\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  '\n\n',
  '  ',
  '- ',
  ': ',
  ' #',
  '---',
  '...\n',
  '🔥',
  '\uD83D',
  'é',
  '\uFEFF',
  '\u2028',
  '\u00A0',
  '\f',
  '\0',
  '\x85',
  'א',
];

const typing: EditMaker = (text, { chance }) => {
  const start = spot(text, chance);
  return [{ start, end: start, text: chance.pick(TYPED) }];
};

const deleting: EditMaker = (text, { chance }) => {
  const start = spot(text, chance);
  return [{ start, end: start + 1 + chance.below(chance.pick([1, 1, 3, 8])), text: '' }];
};

const replacing: EditMaker = (text, { chance }) => {
  const [one, other] = [spot(text, chance), spot(text, chance)];
  const start = Math.min(one, other);
  return [
    {
      start,
      end: chance.percent(10) ? Math.max(one, other) : start + chance.below(12),
      text: chance.pick(TYPED),
    },
  ];
};

/** A letter of a word becomes another one: nothing but one value changes. */
export const lettering: EditMaker = (text, { chance }) => {
  const letters = [...text.matchAll(/(?<=[a-z])[a-z](?=[a-z])/gu)];
  if (letters.length === 0) return [];
  const { index } = chance.pick(letters);
  return [{ start: index, end: index + 1, text: chance.pick(['a', 'e', 'i', 'o', 'u']) }];
};

const lineWork: EditMaker = (text, { chance, clipboard }) => {
  const lines = linesOf(text);
  const at = chance.below(lines.length);
  const line = lines[at] as Line;
  const count = chance.pick([1, 1, 2, 4]);
  const last = lines[Math.min(lines.length, at + count) - 1] as Line;
  const block = text.slice(line.start, last.end);
  const target = chance.pick(lines).start;
  const removal = { start: line.start, end: last.end, text: '' };
  return chance.pick<() => readonly Edit[]>([
    () => [removal],
    () => [{ start: line.start, end: line.start, text: block }],
    () => [removal, { start: target, end: target, text: block }],
    () => [{ start: Math.max(line.start, line.end - 1), end: line.end, text: chance.pick(['', ' ']) }],
    () => [{ start: line.start, end: line.start, text: `${chance.pick(WILD_LINES)}\n` }],
    () => [
      { start: line.start, end: line.start, text: `${chance.pick(linesOf(clipboard)).text.trimEnd()}\n` },
    ],
    () => [{ start: line.start, end: line.start, text: '\n' }],
  ])();
};

const indenting: EditMaker = (text, { chance }) => {
  const lines = linesOf(text);
  const at = chance.below(lines.length);
  const count = chance.pick([1, 1, 2, 5, lines.length]);
  const by = chance.pick([1, 2, 2, 4]);
  const isOut = chance.percent(50);
  // From the last line up, so that the offsets of the others still hold.
  return lines
    .slice(at, at + count)
    .toReversed()
    .flatMap((line) => {
      if (isBlank(line)) return [];
      return [
        {
          start: line.start,
          end: line.start + (isOut ? Math.min(by, indentOf(line)) : 0),
          text: isOut ? '' : ' '.repeat(by),
        },
      ];
    });
};

/** A dash with the lines below it that are indented further. */
function entryBlock(
  lines: readonly Line[],
  chance: Chance,
): { readonly start: number; readonly end: number } | undefined {
  const dashes = lines.flatMap((line, i) => (/^ *-(?:\s|$)/u.test(line.text) ? [i] : []));
  if (dashes.length === 0) return undefined;
  const first = chance.pick(dashes);
  let last = first;
  while (lines[last + 1] && (isBlank(lines[last + 1]) || indentOf(lines[last + 1]) > indentOf(lines[first])))
    last++;
  return { start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 };
}

const movingEntries: EditMaker = (text, { chance, clipboard }) => {
  const lines = linesOf(text);
  const block = entryBlock(lines, chance);
  const target = entryBlock(lines, chance)?.start ?? chance.pick(lines).start;
  if (block === undefined) return [];
  const written = text.slice(block.start, block.end);
  const copied = linesOf(clipboard);
  const foreign = entryBlock(copied, chance);
  return chance.pick<() => readonly Edit[]>([
    () => [{ ...block, text: '' }],
    () => [{ start: target, end: target, text: written }],
    () => [
      { ...block, text: '' },
      { start: target, end: target, text: written },
    ],
    () => [{ start: target, end: target, text: foreign ? clipboard.slice(foreign.start, foreign.end) : '' }],
    () => [{ ...block, text: written.replaceAll(/\n {2}/gu, '\n') }],
  ])();
};

/** An id with everything that names it, from the last place up, as an editor sends a rename. */
const renaming: EditMaker = (text, { chance }) => {
  const ids = [...new Set(text.match(/\b[A-Z]+-\d+\b/gu) ?? [])];
  if (ids.length === 0) return [];
  const id = chance.pick(ids);
  const name = chance.percent(30) ? chance.pick(ids) : `${id}${chance.pick(['0', '1', 'x'])}`;
  return renamed(text, id, name);
};

const valueChanging: EditMaker = (text, { chance }) => {
  const found = [...text.matchAll(/(?<=: )[^\n\r:,{}[\]]+/gu)];
  if (found.length === 0) return [];
  const { index, 0: value } = chance.pick(found);
  const other = chance.pick([
    chance.pick(found)[0],
    '',
    'done',
    'dropped',
    'retired',
    '|',
    '"',
    '[OBJ-1]',
    'soon',
    '~',
    '7',
  ]);
  return [{ start: index, end: index + value.length, text: other }];
};

/** The key of a section becomes another one, or a key begins a section among the entries of another one. */
const rekeying: EditMaker = (text, { chance }) => {
  const name = someSectionName(chance);
  const found = [...text.matchAll(chance.percent(60) ? /^[\w-]+(?=:)/gmu : /^(?= *- )/gmu)];
  if (found.length === 0) return [];
  const { index, 0: key } = chance.pick(found);
  return [{ start: index, end: index + key.length, text: key === '' ? `${name}:\n` : name }];
};

/** A value gets a name, or is taken from where one is named; or what is named so is called otherwise. */
const naming: EditMaker = (text, { chance }) => {
  const found = [...text.matchAll(/(?<=: |- )(?:[&*]\w+|(?=[\w"'[{]))/gu)];
  if (found.length === 0) return [];
  return chance
    .some(1, 2, () => chance.pick(found))
    .toSorted((a, b) => b.index - a.index)
    .map(({ index, 0: name }) => {
      const value = /[^\n\r]*/uy;
      value.lastIndex = index;
      const length = name === '' ? (value.exec(text)?.[0].length ?? 0) : name.length;
      const other = chance.pick(['one', 'two', 'all']);
      const isAlias = chance.percent(50);
      return {
        start: index,
        end: index + (isAlias ? length : name.length),
        text: isAlias ? `*${other}` : `&${other} `,
      };
    });
};

/** A new entry or section, at once or typed in steps. */
const writing: EditMaker = (text, { chance, ids }) => {
  const name = someSectionName(chance);
  const layout = someLayout(chance);
  const isSection = chance.percent(40);
  const lines = isSection
    ? sectionLines(name, ids, layout, chance)
    : entryLines(chance.pick(['workItems', 'objectives', 'requirements']), ids, layout, chance);
  const written = `${lines.join('\n')}\n`;
  const tops = linesOf(text).filter((line) => (isSection ? /^\w/u : /^ *- /u).test(line.text));
  const start = tops.length > 0 && chance.percent(80) ? chance.pick(tops).start : text.length;
  if (chance.percent(40)) return [{ start, end: start, text: written }];
  const step = chance.pick([1, 5, 20]);
  const typed: Edit[] = [];
  for (let at = 0; at < written.length && typed.length < 60; at += step)
    typed.push({ start: start + at, end: start + at, text: written.slice(at, at + step) });
  return typed;
};

const changingEverything: EditMaker = (text, { chance, ids }) => [
  {
    start: 0,
    end: text.length,
    text: chance.percent(70) ? otherwiseEnded(text, chance) : anyCharter({ kind: 'project' }, ids, chance),
  },
];

const ends: EditMaker = (text, { chance }) => {
  const start = chance.pick([0, text.length]);
  return [
    {
      start,
      end: start,
      text: chance.pick([
        '\n',
        '\uFEFF',
        ' ',
        '---\n',
        '# c\n',
        '\r',
        'x',
        '  - id: WI-1\n',
        'goals:\n',
        '- a\n',
      ]),
    },
  ];
};

const MAKERS: readonly EditMaker[] = [
  typing,
  typing,
  typing,
  deleting,
  deleting,
  replacing,
  lettering,
  lettering,
  lettering,
  lineWork,
  lineWork,
  indenting,
  movingEntries,
  movingEntries,
  renaming,
  valueChanging,
  valueChanging,
  naming,
  rekeying,
  writing,
  ends,
  changingEverything,
];

/** One thing that somebody does to a text, as the edits that an editor sends for it. */
export function someEdits(text: string, supply: Supply): readonly Edit[] {
  return supply.chance.pick(MAKERS)(text, supply);
}

/** The edit that leads from one text to another, as short as it can be. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let kept = 0;
  while (kept < most - start && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}

/** Every place of an id in a text with another name, from the last one up. */
export function renamed(text: string, id: string, name: string): readonly Edit[] {
  const places = [...text.matchAll(new RegExp(`\\b${id}\\b`, 'gu'))].toReversed();
  return places.map(({ index }) => ({ start: index, end: index + id.length, text: name }));
}
