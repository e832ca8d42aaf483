import { pairOf, type Node, type SequenceNode } from '../model';
import type { Editable, Edits, TextEdit } from './apply';
import { appendToBlock, hasBlankLine } from './block';
import { blockItems } from './extents';
import { flowShape, insertIntoFlow } from './flow';
import { isNull, setKey } from './keys';
import { layoutOf } from './layout';
import { entryManner, itemLines, renderFlow, type PlainMap } from './render';
import { finished, isAlias } from './shared';

/**
 * Adds many entries at the end of a list section, in their order and in the style of the entries there. A section that is
 * absent or empty is made, as by `appendEntry`. It costs about as much as to add one.
 *
 * Undefined where the section holds something else than a list, and where the change would reach further: see `locate`.
 */
export function appendEntries(
  doc: Editable,
  section: string,
  entries: readonly PlainMap[],
  after: readonly string[] = [],
): Edits {
  const pair = pairOf(doc.root, section);
  const list = pair?.value;
  if (list === undefined || isNull(doc, list) || isEmptyList(list))
    return setKey(doc, [], section, entries, after);
  if (list.kind !== 'sequence' || pair?.merged === true || isAlias(doc.text, list)) return undefined;
  return finished(
    doc,
    list.flow ? intoBrackets(doc, list, entries) : belowOthers(doc, section, list, entries),
  );
}

function isEmptyList(node: Node): boolean {
  return node.kind === 'sequence' && node.items.length === 0;
}

function belowOthers(
  doc: Editable,
  section: string,
  list: SequenceNode,
  entries: readonly PlainMap[],
): TextEdit[] | undefined {
  const layout = layoutOf(doc);
  const manner = entryManner(layout, list);
  const last = list.items.at(-1);
  const inBraces = last?.kind === 'map' ? last.flow : (layout.flowEntries(section) ?? false);
  const between = isSpaced(doc.text, list) ? [''] : [];
  const edit = appendToBlock(
    doc.text,
    list,
    (gap) =>
      entries.flatMap((entry, i) => [
        ...(i === 0 ? [] : between),
        ...itemLines(entry, manner, { inBraces, gap }),
      ]),
    layout.lineEnd,
  );
  return edit && [edit];
}

/** True where a blank line stands between the last two entries. */
function isSpaced(text: string, list: SequenceNode): boolean {
  const [before, last] = (blockItems(text, list) ?? []).slice(-2);
  return before !== undefined && last !== undefined && hasBlankLine(text.slice(before.end, last.dash));
}

function intoBrackets(
  doc: Editable,
  list: SequenceNode,
  entries: readonly PlainMap[],
): TextEdit[] | undefined {
  const shape = flowShape(doc.text, list);
  if (shape === undefined) return undefined;
  const layout = layoutOf(doc);
  const manner = entryManner(layout, list);
  return insertIntoFlow(doc.text, shape, {
    item: entries.map((entry) => renderFlow(entry, manner)).join(', '),
    after: shape.parts.length - 1,
    pad: layout.bracketPad,
    lineEnd: layout.lineEnd,
  });
}
