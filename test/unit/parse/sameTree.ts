import { deepEqual } from 'node:assert/strict';
import type { Node } from '../../../src/core/model';
import { BEGINNING, NodeMaker } from '../../../src/core/parse/nodes';
import { quickTree, type QuickTree } from '../../../src/core/parse/quickYaml';
import { parseYaml } from '../../../src/core/parse';

/** The quick tree of a text that is a whole file. */
export function quickly(text: string): QuickTree | undefined {
  return quickTree(text, new NodeMaker(BEGINNING));
}

/**
 * Whether the quick reader answers. Throws where it should not have: where `parseYaml` finds a flaw, or makes another
 * tree.
 */
export function answers(text: string): boolean {
  const quick = quickly(text);
  if (quick === undefined) return false;
  const { root, flaws } = parseYaml(text);
  deepEqual(flaws, [], `flaws in ${JSON.stringify(text)}`);
  deepEqual(bare(quick.root), bare(root), `the tree of ${JSON.stringify(text)}`);
  return true;
}

/** A tree as plain objects, whatever its nodes are made of. */
function bare(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  const { kind, start, end } = node;
  if (node.kind === 'scalar') return { kind, start, end, value: node.value, style: node.style };
  if (node.kind === 'sequence') return { kind, start, end, flow: node.flow, items: node.items.map(bare) };
  const pairs = node.pairs.map(({ key, name, value, merged }) => ({
    key: bare(key),
    name,
    value: bare(value),
    merged,
  }));
  return { kind, start, end, flow: node.flow, pairs };
}
