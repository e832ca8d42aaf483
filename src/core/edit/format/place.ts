import type { CST } from 'yaml';
import { removal, replacement, type TextEdit } from '../apply';
import type { Level, Lines } from './lines';

/** How a charter is indented. */
export interface Style {
  /** How many columns a map or a text of several lines stands to the right of its key. */
  readonly step: number;
  /** How many columns a dash stands to the right of the key of its list. */
  readonly dashStep: number;
}

/** What a dash and the space behind it take. */
const DASH = 2;

/** Thrown where a text is written in a way that is better left alone; never leaves this folder. */
export class LeftAlone extends Error {}

/** Gives the lines of a document their columns, and collects what else there is to mend between its tokens. */
export class Placing {
  /** White space after dashes and colons that is not one space. */
  readonly gaps: TextEdit[] = [];
  /** Where sections begin, and the entries of each section that is a list. */
  readonly sections: number[] = [];
  readonly entries: number[][] = [];

  constructor(
    private readonly lines: Lines,
    private readonly style: Style,
  ) {}

  document({ value }: CST.Document): void {
    if (value?.type !== 'block-map' || value.indent !== 0) throw new LeftAlone();
    this.map(value, 0, undefined);
  }

  private map({ items, indent }: CST.BlockMap, now: number, above: Level | undefined): void {
    const level = { old: indent, now, above };
    for (const { start, key, sep, value } of items) {
      if (!key && !sep) continue;
      const first = firstOf(start) ?? key;
      if (!key || !sep || !first || start.some(({ type }) => type === 'explicit-key-ind'))
        throw new LeftAlone();
      this.setColumn(first.offset, level);
      if (!above) this.sections.push(first.offset);
      this.mendGap(sep, 'map-value-ind', value);
      if (!value) continue;
      if (value.type === 'block-map') this.map(value, now + this.style.step, level);
      else if (value.type === 'block-seq') this.list(value, now + this.style.dashStep, level);
      else this.text(value, level, this.style.step);
    }
  }

  private list({ items, indent }: CST.BlockSequence, now: number, above: Level): void {
    const level = { old: indent, now, above };
    const dashes: number[] = [];
    for (const { start, value } of items) {
      const dash = start.find(({ type }) => type === 'seq-item-ind');
      if (!dash && !value) continue;
      if (!dash) throw new LeftAlone();
      dashes.push(dash.offset);
      this.setColumn(dash.offset, level);
      this.mendGap(start, 'seq-item-ind', value);
      if (!value) continue;
      if (value.type === 'block-map') this.map(value, now + DASH, level);
      else if (value.type === 'block-seq') this.list(value, now + DASH, level);
      else this.text(value, level, DASH);
    }
    if (!above.above) this.entries.push(dashes);
  }

  /** The lines of a text or of something in brackets, from its second one on. */
  private text(token: CST.Token, level: Level, step: number): void {
    if (token.type === 'block-scalar') this.block(token, level, step);
    else if (token.type === 'flow-collection') this.flow(token, level);
    else if (isFlowScalar(token)) {
      const end = token.offset + token.source.length;
      for (const line of this.lines.after(token.offset, end)) {
        if (!line.isBlank) line.column = level.now + step;
      }
      this.keepEnds(token.offset, end);
    } else throw new LeftAlone();
  }

  private block({ offset, props, source }: CST.BlockScalar, level: Level, step: number): void {
    const header = sourceOf(props.find(({ type }) => type === 'block-scalar-header'));
    const begin = props.reduce((sum, token) => sum + sourceOf(token).length, offset);
    const kept = header.includes('+') ? source.length : source.trimEnd().length;
    if (kept === 0) return;
    const lines = this.lines.after(begin - 1, begin + kept - 1);
    const old = lines.find(({ isBlank }) => !isBlank)?.indent ?? 0;
    const by = /\d/u.test(header) ? level.now - level.old : level.now + step - old;
    for (const line of lines) {
      line.column = line.isBlank && line.indent <= old ? 0 : Math.max(0, line.indent + by);
      line.isOpen = true;
      line.isBlockText = true;
      line.isKept = header.includes('+');
    }
  }

  private flow(token: CST.FlowCollection, level: Level): void {
    const end = endOf(token);
    const first = this.lines.at(token.offset);
    const by = (first?.column ?? 0) - (first?.indent ?? 0);
    for (const line of this.lines.after(token.offset, end)) {
      if (!line.isBlank) line.column = Math.max(level.now + 1, line.indent + by);
    }
    this.keepEnds(token.offset, end);
  }

  /** Leaves the white space at the ends of the lines alone that a text goes on behind. */
  private keepEnds(start: number, end: number): void {
    const last = this.lines.at(end);
    for (const line of [this.lines.at(start), ...this.lines.after(start, end)]) {
      if (line && line !== last) line.isOpen = true;
    }
  }

  private setColumn(offset: number, level: Level): void {
    const line = this.lines.at(offset);
    if (!line) return;
    if (this.lines.isFirst(offset)) line.column = level.now;
    line.level = level;
  }

  /** One space behind a dash or a colon that something follows on the line. */
  private mendGap(tokens: readonly CST.SourceToken[], mark: string, value: CST.Token | undefined): void {
    const at = tokens.findIndex(({ type }) => type === mark);
    const space = tokens[at + 1];
    const next = tokens[at + 2] ?? value;
    if (space?.type !== 'space' || !next || next.type === 'newline' || next.type === 'comment') return;
    const { offset, source } = space;
    if (source !== ' ') this.gaps.push(replacement(offset, offset + source.length, ' '));
  }
}

function sourceOf(token: CST.Token | undefined): string {
  return token && 'source' in token ? token.source : '';
}

function isFlowScalar(token: CST.Token): token is CST.FlowScalar {
  return ['alias', 'scalar', 'single-quoted-scalar', 'double-quoted-scalar'].includes(token.type);
}

/** What is written first of an item: an anchor or a tag before its key. */
function firstOf(tokens: readonly CST.SourceToken[]): CST.SourceToken | undefined {
  return tokens.find(({ type }) => !['space', 'newline', 'comment'].includes(type));
}

function endOf({ offset, end }: CST.FlowCollection): number {
  const last = end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
  return last ? last.offset : offset;
}

/** The white space at the end of a stretch of a line. */
export function trailing(text: string, start: number): TextEdit | undefined {
  const kept = text.replace(/[ \t]+$/u, '').length;
  return kept < text.length ? removal(start + kept, start + text.length) : undefined;
}
