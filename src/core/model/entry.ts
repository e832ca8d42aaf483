import type { Entry, Place } from './charter';
import { idKeyOf } from './ids';
import { nodeAt, pairOf, type Node } from './tree';

/** The place of a value in an entry, or, where nothing is written there, of what names the entry. */
export function valuePlace(entry: Entry, ...path: readonly (string | number)[]): Place {
  const node = nodeAt(entry.node, path);
  return node && node.end > node.start ? { file: entry.file, span: node } : namePlace(entry);
}

/** The place of a key of an entry, or, where the key is absent, of what names the entry. */
export function keyPlace(entry: Entry, ...path: readonly [...(string | number)[], string]): Place {
  const parent = nodeAt(entry.node, path.slice(0, -1));
  const pair = pairOf(parent, path.at(-1) as string);
  return pair ? { file: entry.file, span: pair.key } : namePlace(entry);
}

const NAMING = ['title', 'name', 'decision', 'trigger', 'theme', 'statement'];

/** The smallest place that names an entry: its id, else its title, else its first key. */
export function namePlace(entry: Entry): Place {
  for (const key of [idKeyOf(entry.kind), ...NAMING]) {
    const node: Node | undefined = pairOf(entry.node, key)?.value;
    if (node && node.end > node.start) return { file: entry.file, span: node };
  }
  return { file: entry.file, span: entry.node.pairs[0]?.key ?? entry.node };
}

/** How a message names an entry: `WI-2 “Upgrade the plug-in framework”`. Long titles are cut at a word. */
export function nameOf(entry: Entry): string {
  const title = entry.title === undefined ? '' : `“${shorten(entry.title, 60)}”`;
  if (entry.id === undefined) return title === '' ? unnamed(entry) : title;
  return title === '' ? entry.id : `${entry.id} ${title}`;
}

/** «The scope», «The RACI row about WI-2»; what stands in a list without any name is told by its place. */
function unnamed({ kind, noun, subject, value }: Entry): string {
  if (noun.startsWith('the ')) return `The ${noun.slice(4)}`;
  if (kind === 'raci' && value.about !== undefined) return `The RACI row about ${shorten(value.about, 60)}`;
  return `\`${subject}\``;
}

/** A text on one line, cut at a word so that it has at most `length` characters. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : undefined).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
