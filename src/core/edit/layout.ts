import type { MapNode, Node, SequenceNode } from '../model';
import type { Editable } from './apply';
import { ownPairs } from './extents';
import { columnOf, isWhite, lineEndOf } from './lines';
import { isAlias } from './shared';

export type Quote = 'single' | 'double';

/** The habits of a file, read off what is already written in it. */
export interface Layout {
  readonly lineEnd: string;
  /** How many columns a map stands to the right of its key. */
  readonly step: number;
  /** How many columns a dash stands to the right of the key of its list; 0 where lists are not indented. */
  readonly dashStep: number;
  /** A space where flow maps are written `{ a: 1 }`. */
  readonly bracePad: string;
  /** A space where flow sequences are written `[ a ]`. */
  readonly bracketPad: string;
  /** The quotes for a new text that needs some. */
  readonly quote: Quote;
  /** True: lists of plain values under this key, or anywhere in the file, are in brackets; undefined: there are none. */
  readonly flowList: (key?: string) => boolean | undefined;
  /** True: the entries of lists under this key, or anywhere in the file, stand in braces; undefined: there are none. */
  readonly flowEntries: (key?: string) => boolean | undefined;
  /** True: maps under this key are in braces; undefined: there are none. */
  readonly flowMap: (key: string) => boolean | undefined;
}

const known = new WeakMap<Node, Layout>();

/** How many items of a list are looked at: by then its habits have shown. */
const ENOUGH = 100;

/** The habits of a file. Read once for each tree. */
export function layoutOf(doc: Editable): Layout {
  const before = doc.root && known.get(doc.root);
  if (before) return before;
  const layout = new Observer(doc).layout();
  if (doc.root) known.set(doc.root, layout);
  return layout;
}

class Tally<T> {
  private readonly counts = new Map<T, number>();

  add(value: T): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  /** The value seen most, the first one of several; undefined where nothing was seen. */
  get top(): T | undefined {
    return [...this.counts].reduce<[T, number] | undefined>(
      (best, each) => (best && best[1] >= each[1] ? best : each),
      undefined,
    )?.[0];
  }
}

/** A yes or no, counted for each key and for the whole file. */
class Habit {
  private readonly all = new Tally<boolean>();
  private readonly byKey = new Map<string, Tally<boolean>>();

  add(key: string | undefined, yes: boolean): void {
    this.all.add(yes);
    if (key === undefined) return;
    const tally = this.byKey.get(key) ?? new Tally();
    tally.add(yes);
    this.byKey.set(key, tally);
  }

  of(key: string | undefined): boolean | undefined {
    return key === undefined ? this.all.top : this.byKey.get(key)?.top;
  }
}

class Observer {
  private readonly steps = new Tally<number>();
  private readonly dashSteps = new Tally<number>();
  private readonly bracePads = new Tally<string>();
  private readonly bracketPads = new Tally<string>();
  private readonly quotes = new Tally<Quote>();
  private readonly lists = new Habit();
  private readonly entries = new Habit();
  private readonly maps = new Habit();

  constructor(private readonly doc: Editable) {}

  layout(): Layout {
    if (this.doc.root) this.look(this.doc.root, undefined);
    return {
      lineEnd: lineEndOf(this.doc.text),
      step: this.steps.top ?? 2,
      dashStep: this.dashSteps.top ?? 2,
      bracePad: this.bracePads.top ?? ' ',
      bracketPad: this.bracketPads.top ?? '',
      quote: this.quotes.top ?? 'single',
      flowList: (key) => this.lists.of(key),
      flowEntries: (key) => this.entries.of(key),
      flowMap: (key) => this.maps.of(key),
    };
  }

  private look(node: Node, key: string | undefined): void {
    if (isAlias(this.doc.text, node)) return;
    if (node.kind === 'map') this.lookAtMap(node, key);
    else if (node.kind === 'sequence') this.lookAtSequence(node, key);
    else if (node.style === 'single' || node.style === 'double') this.quotes.add(node.style);
  }

  private lookAtMap(map: MapNode, key: string | undefined): void {
    if (key !== undefined) this.maps.add(key, map.flow);
    if (map.flow) this.lookAtPadding(map, this.bracePads);
    for (const pair of ownPairs(map)) {
      if (!map.flow && pair.value) this.lookAtIndent(pair.key, pair.value);
      if (pair.value) this.look(pair.value, pair.name);
    }
  }

  private lookAtSequence(sequence: SequenceNode, key: string | undefined): void {
    if (sequence.flow) this.lookAtPadding(sequence, this.bracketPads);
    if (sequence.items.some((item) => item.kind === 'map')) this.lookAtEntries(sequence, key);
    else if (sequence.items.length > 0) this.lists.add(key, sequence.flow);
    for (const item of sequence.items.slice(0, ENOUGH)) this.look(item, undefined);
  }

  private lookAtEntries(sequence: SequenceNode, key: string | undefined): void {
    for (const item of sequence.items.slice(0, ENOUGH))
      if (item.kind === 'map') this.entries.add(key, item.flow);
  }

  private lookAtPadding(node: MapNode | SequenceNode, pads: Tally<string>): void {
    const first = this.doc.text[node.start + 1];
    if (first === ' ') pads.add(' ');
    else if (!isWhite(first) && first !== ']' && first !== '}') pads.add('');
  }

  private lookAtIndent(key: Node, value: Node): void {
    const { text } = this.doc;
    if (value.kind === 'scalar' || value.flow || isAlias(text, value)) return;
    const step = columnOf(text, value.start) - columnOf(text, key.start);
    if (value.kind === 'sequence') this.dashSteps.add(Math.max(step, 0));
    else this.steps.add(Math.max(step, 1));
  }
}
