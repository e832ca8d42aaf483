import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { PurposeGraph } from '../../core/graph';
import { positionAt, shorten, type CharterFile, type Entry, type Node, type Span } from '../../core/model';
import { lspRange, offsetOf } from '../lsp';
import { entriesWithin } from '../navigation/entries';
import { worldsOfFile } from '../navigation/worlds';
import { stateOf } from '../symbols';
import { escapeMarkdown, kindWords, labelOf } from '../views/words';

export interface HintOptions {
  /** Titles also in brackets and braces, where an id is alone on its line and the line stays short. */
  readonly flowStyle: boolean;
}

/** How much of a title a hint shows. */
const LENGTH = 40;

/** How long a line of flow style may get with its hint. */
const WIDEST = 80;

/** An id, and what it names. */
interface Titled {
  readonly at: Span;
  readonly to: Entry;
  readonly title: string;
  readonly isInFlow: boolean;
  readonly line: number;
}

/** The titles behind the ids that stand in a range of a file. */
export function inlayHints(
  file: CharterFile,
  range: Range,
  worlds: readonly PurposeGraph[],
  options: HintOptions,
): InlayHint[] {
  const span = { start: offsetOf(file, range.start), end: offsetOf(file, range.end) };
  const own = worldsOfFile(worlds, file);
  const titled = entriesWithin(file, span).flatMap((entry) => titledIn(entry, own));
  const perLine = new Map<number, number>();
  for (const { line } of titled) perLine.set(line, (perLine.get(line) ?? 0) + 1);
  return titled
    .filter(({ at }) => at.start >= span.start && at.end <= span.end)
    .filter((each) =>
      each.isInFlow
        ? options.flowStyle && perLine.get(each.line) === 1 && isShort(file, each)
        : isLastOnLine(file, each),
    )
    .map((each) => hintOf(file, each));
}

/** The ids that an entry links to; in a file of several charters as the first of them has it. */
function titledIn(entry: Entry, worlds: readonly PurposeGraph[]): readonly Titled[] {
  const found = new Map<number, Titled>();
  for (const world of worlds) {
    for (const { place, to } of world.written(entry)) {
      const { file, span: at } = place;
      if (to.title === undefined || found.has(at.start) || saysItself(to.id, to.title)) continue;
      const { line } = positionAt(file.lines, at.start);
      const isInFlow = entry.node.flow || isFlowAt(entry.node, at.start);
      found.set(at.start, { at, to, title: shorten(to.title, LENGTH), isInFlow, line });
    }
  }
  return [...found.values()];
}

/** True for an id that says the title in short, such as `P-amara` of Amara Diallo. */
function saysItself(id: string | undefined, title: string): boolean {
  const words = title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return (id ?? '')
    .toLowerCase()
    .split(/[-_.#/]/u)
    .some((part) => /\p{L}{3}/u.test(part) && words.includes(part));
}

/** True for what stands in brackets or braces within a node. */
function isFlowAt(node: Node, offset: number): boolean {
  if (node.kind === 'scalar') return false;
  if (node.flow) return true;
  const inner: readonly (Node | undefined)[] =
    node.kind === 'sequence' ? node.items : node.pairs.map(({ value }) => value);
  const around = inner.find((each) => each && each.start <= offset && offset < each.end);
  return around !== undefined && isFlowAt(around, offset);
}

/** Where a comment follows, its author has said already what is worth saying. */
function isLastOnLine({ text, lines }: CharterFile, { at, line }: Titled): boolean {
  return text.slice(at.end, lines.startOf(line + 1) ?? text.length).trim() === '';
}

function isShort({ text, lines }: CharterFile, { line, title }: Titled): boolean {
  const written = text.slice(lines.startOf(line) ?? 0, lines.startOf(line + 1) ?? text.length);
  return written.trimEnd().length + title.length < WIDEST;
}

function hintOf(file: CharterFile, { at, to, title }: Titled): InlayHint {
  const noun = kindWords(to);
  const state = stateOf(to);
  const what = state === '' ? noun : `${noun}, ${state}`;
  return {
    position: lspRange(file, at).end,
    label: title,
    paddingLeft: true,
    tooltip: { kind: 'markdown', value: `${escapeMarkdown(labelOf(to))}  \n${escapeMarkdown(what)}` },
  };
}
