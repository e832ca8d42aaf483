import type { Span } from '../core/model';
import { TextScanner, type Quote } from './textScanner';
import type { Part, WrittenPair } from './writtenParts';

/** What stands at the place that was asked for. */
export interface Found {
  readonly kind: 'key' | 'value' | 'comment' | 'prose';
  readonly part: Part | undefined;
  /** The pair of the map whose value it is. */
  readonly pair: WrittenPair | undefined;
  /** What has the map or list that begins there, or further down: the pair, or the item. */
  readonly slot: { readonly inner: Part | undefined } | undefined;
  readonly path: readonly string[];
  /** Without quotes. */
  readonly word: Span;
  readonly quote: Quote;
  readonly hasColon: boolean;
  /** Nothing but white space stands on the line. */
  readonly ownLine: boolean;
  /** A dash has to be written first. */
  readonly needsDash: boolean;
  /** Something follows inside of the same brackets, which a comma has to keep apart. */
  readonly needsComma: boolean;
}

/** Of most places there is no more to tell. */
const SIMPLE = {
  quote: 'plain',
  hasColon: false,
  ownLine: false,
  needsDash: false,
  needsComma: false,
} as const;

/** Goes over a text, and notes what stands at one place of it. */
export class PlaceFinder extends TextScanner {
  readonly found: Found[] = [];

  /** @param offset the place */
  constructor(
    text: string,
    protected readonly offset: number,
  ) {
    super(text);
  }

  protected take(
    kind: Found['kind'],
    part: Part | undefined,
    path: readonly string[],
    word: Span,
    more: Partial<Found> = {},
  ): void {
    if (this.found.length > 0 && more.ownLine !== true) return;
    const pair = kind === 'value' && part?.kind === 'map' ? part.pairs.at(-1) : undefined;
    const item = kind === 'value' && part?.kind === 'list' && !part.flow && more.needsDash !== true;
    const slot = item ? part.item : pair;
    this.found.push({ ...SIMPLE, kind, part, pair, slot, path, word, ...more });
  }

  protected comment(from: number, end: number): void {
    if (this.offset > from && this.offset <= end) this.take('comment', undefined, [], { start: from, end });
  }

  protected empty(): Span {
    return { start: this.offset, end: this.offset };
  }

  protected isIn(start: number, end: number): boolean {
    return start <= this.offset && this.offset <= end;
  }
}
