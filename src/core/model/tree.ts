import type { Span } from './range';

/**
 * The YAML of a charter as a tree with exact places, independent of the parser that made it.
 *
 * Spans cover what is written: quotes are included, comments and trailing white space are not. What an alias
 * stands for appears as a copy whose spans are those of the alias; pairs that come from a merge key (`<<`) keep
 * the place where they are written.
 */
export type Node = ScalarNode | MapNode | SequenceNode;

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  /** As YAML 1.2 core resolves it. */
  readonly value: string | number | boolean | null;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: ScalarNode;
  /** What the key reads as; numbers and the like as they are written. */
  readonly name: string;
  /** Undefined where nothing is written after the colon. */
  readonly value: Node | undefined;
  /** True where a merge key brought the pair in. */
  readonly merged: boolean;
}

export interface SequenceNode extends Span {
  readonly kind: 'sequence';
  readonly flow: boolean;
  /** An item with nothing behind its dash is a null scalar of no length. */
  readonly items: readonly Node[];
}

/** A comment, from `#` to the end of its line. */
export interface Comment extends Span {
  readonly text: string;
}

export function pairOf(node: Node | undefined, name: string): Pair | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.name === name) : undefined;
}

/** The node at a path of keys and indices, undefined where there is none. */
export function nodeAt(node: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  let current = node;
  for (const step of path) {
    if (typeof step === 'number') current = current?.kind === 'sequence' ? current.items[step] : undefined;
    else current = pairOf(current, step)?.value;
  }
  return current;
}
