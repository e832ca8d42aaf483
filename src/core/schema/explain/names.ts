import { pairOf, shorten, type Node, type Span } from '../../model';
import { holderOf, pairAround, type MapSpot, type Spot } from '../spot';

const TITLES = ['title', 'name', 'decision', 'trigger', 'theme', 'statement'];

/** What is written, in quotation marks and cut to a length that a message can bear. */
export function quoted(value: unknown): string {
  return `“${shorten(String(value), 40)}”`;
}

/** The key that a spot belongs to, with what holds it: «`due` of WI-2 “Upgrade the plug-in framework”». */
export function fieldName(spot: Spot): string {
  const key = `\`${keyOf(spot)}\``;
  const holder = holderOf(spot);
  return holder === undefined || holder.within === undefined ? key : `${key} of ${nameOf(holder)}`;
}

/** The key that a spot belongs to: its own, or that of the list it is an item of. */
export function keyOf(spot: Spot): string {
  return pairAround(spot)?.name ?? '';
}

/** What messages call a map: its id and title, else its title, else «this work item» or «the project». */
export function nameOf({ node, field }: MapSpot): string {
  const id = textAt(node, 'id');
  const title = TITLES.map((key) => textAt(node, key)).find((text) => text !== undefined);
  if (id !== undefined) return title === undefined ? id : `${id} “${shorten(title, 60)}”`;
  if (field.noun.startsWith('the ') || title === undefined) return thisOne(field.noun);
  return `“${shorten(title, 60)}”`;
}

/** «a work item» as «this work item»; «the project» stays. */
export function thisOne(noun: string): string {
  return noun.replace(/^an? /u, 'this ');
}

/** The smallest span that names a map: its id, else its title, else its first key. */
export function nameSpan({ node, within }: MapSpot): Span {
  const naming = within === undefined ? ['kind'] : ['id', ...TITLES];
  for (const key of naming) {
    const pair = pairOf(node, key);
    const span = within === undefined ? pair?.key : pair?.value;
    if (span && span.end > span.start) return span;
  }
  return node.pairs[0]?.key ?? node;
}

function textAt(node: Node, key: string): string | undefined {
  const value = pairOf(node, key)?.value;
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  const text = String(value.value).trim();
  return text === '' ? undefined : text;
}

/** A description as the end of a sentence. Only a plain capital at its beginning is made small: `ISO` stays. */
export function asSentenceEnd(describe: string): string {
  return describe.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase());
}

/** «`a`, `b` or `c`». */
export function oneOf(values: readonly string[]): string {
  const marked = values.map((value) => `\`${value}\``);
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1) ?? ''}`;
}

/** «Did you mean `supports`?» with at most two guesses, and what to do where there is none. */
export function didYouMean(suggestions: readonly string[], otherwise = ''): string {
  return suggestions.length === 0 ? otherwise : `Did you mean ${oneOf(suggestions.slice(0, 2))}?`;
}

/** The smallest span that shows a wrong value: the value where it is short, else its key; where it is empty, the key or dash. */
export function valueSpan({ node, pair }: Spot): Span {
  if (node === undefined || node.end <= node.start) return pair?.key ?? dashBefore(node?.start ?? 0);
  return node.kind === 'scalar' || node.flow ? node : (pair?.key ?? node);
}

function dashBefore(offset: number): Span {
  return { start: Math.max(0, offset - 1), end: offset };
}
