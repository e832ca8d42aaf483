import type { ScalarNode } from '../model';
import { insertion, type Editable, type Edits, type Path } from './apply';
import { blockItems } from './extents';
import { setKey } from './keys';
import { layoutOf } from './layout';
import { endsLine } from './lines';
import { locate, type Location } from './locate';
import { mannerOf, renderInline } from './render';
import { literalOf, type PlainScalar } from './scalarText';
import { finished } from './shared';
import { replaceWritten } from './values';

/**
 * Writes another scalar in the place of the one at the path, in the same quotes or kind of block where those can hold
 * it. A key or a dash with nothing behind it gets the value. An alias gives way to the value, here only.
 *
 * Undefined where a map or a list stands there, and where the change would reach further: see `locate`.
 */
export function replaceScalar(doc: Editable, path: Path, value: PlainScalar): Edits {
  const place = locate(doc, path);
  if (place === undefined || (place.node && place.node.kind !== 'scalar')) return undefined;
  const { node, pair, inFlow } = place;
  if (node === undefined || node.start === node.end) return fillIn(doc, path, place, value);
  if (pair && deservesBlock(node, value, inFlow)) return setKey(doc, path.slice(0, -1), pair.name, value);
  return finished(doc, [replaceWritten(doc.text, node, value, { layout: layoutOf(doc), inFlow })]);
}

/** Writes a value behind a key or a dash that has none. */
function fillIn(doc: Editable, path: Path, { pair }: Location, value: PlainScalar): Edits {
  const parent = path.slice(0, -1);
  const list = locate(doc, parent)?.node;
  const step = path.at(-1);
  if (pair) return setKey(doc, parent, pair.name, value);
  if (list?.kind !== 'sequence' || typeof step !== 'number') return undefined;
  const dash = blockItems(doc.text, list)?.[step]?.dash;
  if (dash === undefined || !endsLine(doc.text, dash + 1)) return undefined;
  return finished(doc, [
    insertion(dash + 1, ` ${renderInline(value, mannerOf(layoutOf(doc), list), false)}`),
  ]);
}

/** True where a plain text becomes one of several lines, and a literal block can hold it. */
function deservesBlock(node: ScalarNode, value: PlainScalar, inFlow: boolean): boolean {
  const isPlain = !inFlow && node.style === 'plain';
  return isPlain && typeof value === 'string' && literalOf(value) !== undefined;
}
