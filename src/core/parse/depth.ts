import type { CST } from 'yaml';

/** What a collection holds: pairs, items, or the value of a document. */
interface Part {
  key?: CST.Token | null;
  value?: CST.Token;
}

/**
 * Cuts off what stands in more than `deepest` collections, before anything goes down into it: readers of the tree call
 * themselves for each level, and a run of a hundred thousand brackets would overflow their stack.
 *
 * @returns where what is cut off began
 */
export function cutOffBelow(deepest: number, tokens: readonly CST.Token[]): readonly number[] {
  const cuts: number[] = [];
  const queue: { readonly part: Part; readonly depth: number }[] = [];
  for (const token of tokens) if (token.type === 'document') queue.push({ part: token, depth: 0 });
  for (const { part, depth } of queue) {
    for (const place of ['key', 'value'] as const) {
      const inner = part[place];
      const parts = inner ? partsOf(inner) : undefined;
      if (inner === null || inner === undefined || parts === undefined) continue;
      if (depth < deepest) for (const each of parts) queue.push({ part: each, depth: depth + 1 });
      else {
        cuts.push(inner.offset);
        part[place] = { type: 'scalar', offset: inner.offset, indent: 0, source: '' };
      }
    }
  }
  return cuts;
}

/** Undefined for what is no collection. */
function partsOf(token: CST.Token): readonly Part[] | undefined {
  return 'items' in token ? token.items : undefined;
}
