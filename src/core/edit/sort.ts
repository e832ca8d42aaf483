import type { SequenceNode } from '../model';
import { replacement, type Editable, type Edits, type Path } from './apply';
import { belongingStart } from './belonging';
import { blockItems, keepsBlankLines, territoryEnd, type BlockItem } from './extents';
import { layoutOf } from './layout';
import { beginsLine, columnOf, isWhiteBetween, lineStart } from './lines';
import { locate } from './locate';
import { finished, hasAnchors } from './shared';

/**
 * Puts the items of a list into another order, each with the comments that belong to it; blank lines stay where they
 * are. No edits where the order is the same.
 *
 * Undefined for a list in brackets, where a heading stands between items, where blank lines belong to a text, and where
 * an anchor would have to stay above its aliases.
 * @param order the present index of each item, in the new order
 */
export function reorder(doc: Editable, listPath: Path, order: readonly number[]): Edits {
  const list = locate(doc, listPath)?.node;
  if (list?.kind !== 'sequence' || list.flow || hasAnchors(doc)) return undefined;
  const slots = slotsOf(doc.text, list);
  if (!slots || order.length !== slots.length || keepsBlankLinesIn(doc.text, list)) return undefined;
  const { lineEnd } = layoutOf(doc);
  const edits = slots.map(({ start, end }, i) => {
    const from = slots[order[i] ?? i];
    const written = from ? doc.text.slice(from.start, from.end) : '';
    return replacement(
      start,
      end,
      written.replace(/\r?\n$/u, '') + (endsWithLine(doc.text, end) ? lineEnd : ''),
    );
  });
  return finished(doc, edits);
}

export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** The lines of each item with its comments; undefined where something else than blank lines stands between them. */
export function slotsOf(text: string, list: SequenceNode): readonly Slot[] | undefined {
  const items = blockItems(text, list);
  if (!items) return undefined;
  const slots: Slot[] = [];
  for (const item of items) {
    const slot = slotOf(text, item, slots.at(-1)?.end);
    const before = slots.at(-1);
    if (!slot || (before && (slot.start < before.end || !isWhiteBetween(text, before.end, slot.start))))
      return undefined;
    slots.push(slot);
  }
  return slots;
}

function slotOf(text: string, { dash, end }: BlockItem, before: number | undefined): Slot | undefined {
  if (!beginsLine(text, dash)) return undefined;
  const line = lineStart(text, dash);
  const start = belongingStart(text, { line, limit: (before ?? 0) - 1, isFirst: before === undefined });
  const last = territoryEnd(text, end, columnOf(text, dash));
  return { start, end: text[last] === '\r' ? last + 2 : Math.min(last + 1, text.length) };
}

function endsWithLine(text: string, end: number): boolean {
  return text[end - 1] === '\n';
}

function keepsBlankLinesIn(text: string, list: SequenceNode): boolean {
  return list.items.some((item) => keepsBlankLines(text, item));
}
