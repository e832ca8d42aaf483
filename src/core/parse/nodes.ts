import type { MapNode, Node, Pair, ScalarNode, SequenceNode, Span } from '../model';

/** Where a stretch of text that is read by itself begins in its file at the moment: it moves when text before it changes. */
export interface Origin {
  readonly start: number;
}

/** The origin of a text that is a whole file. */
export const BEGINNING: Origin = { start: 0 };

/** A stretch that moves with its origin: it keeps its distance from there, and tells where it is when it is asked. */
class Stretch implements Span {
  constructor(
    private readonly origin: Origin,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get start(): number {
    return this.origin.start + this.from;
  }

  get end(): number {
    return this.origin.start + this.to;
  }
}

class PlacedScalar extends Stretch implements ScalarNode {
  readonly kind = 'scalar';

  constructor(
    origin: Origin,
    from: number,
    to: number,
    readonly value: ScalarNode['value'],
    readonly style: ScalarNode['style'],
  ) {
    super(origin, from, to);
  }
}

class PlacedMap extends Stretch implements MapNode {
  readonly kind = 'map';

  constructor(
    origin: Origin,
    from: number,
    to: number,
    readonly flow: boolean,
    readonly pairs: readonly Pair[],
  ) {
    super(origin, from, to);
  }
}

class PlacedSequence extends Stretch implements SequenceNode {
  readonly kind = 'sequence';

  constructor(
    origin: Origin,
    from: number,
    to: number,
    readonly flow: boolean,
    readonly items: readonly Node[],
  ) {
    super(origin, from, to);
  }
}

/** Makes the nodes of one text; places are given as they are counted in what is read. */
export class NodeMaker {
  /** @param before how many characters stand before the text in what is read, where it is read together with others */
  constructor(
    private readonly origin: Origin,
    private readonly before = 0,
  ) {}

  scalar(from: number, to: number, value: ScalarNode['value'], style: ScalarNode['style']): ScalarNode {
    return new PlacedScalar(this.origin, from - this.before, to - this.before, value, style);
  }

  map(from: number, to: number, flow: boolean, pairs: readonly Pair[]): MapNode {
    return new PlacedMap(this.origin, from - this.before, to - this.before, flow, pairs);
  }

  sequence(from: number, to: number, flow: boolean, items: readonly Node[]): SequenceNode {
    return new PlacedSequence(this.origin, from - this.before, to - this.before, flow, items);
  }

  span(from: number, to: number): Span {
    return new Stretch(this.origin, from - this.before, to - this.before);
  }

  /** A tree whose places are counted from the beginning of the text, as nodes that move with it. */
  placed(node: Node): Node {
    if (node.kind === 'scalar') return this.scalar(node.start, node.end, node.value, node.style);
    if (node.kind === 'sequence') {
      return this.sequence(
        node.start,
        node.end,
        node.flow,
        node.items.map((item) => this.placed(item)),
      );
    }
    return this.map(
      node.start,
      node.end,
      node.flow,
      node.pairs.map((pair) => this.pair(pair)),
    );
  }

  private pair({ key, name, value, merged }: Pair): Pair {
    const placedKey = this.scalar(key.start, key.end, key.value, key.style);
    return { key: placedKey, name, value: value && this.placed(value), merged };
  }
}
