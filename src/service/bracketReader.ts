import { PlaceFinder } from './placeFinder';
import { addPair, addText, adopt, innerPath, newPart, type Part } from './writtenParts';

/** A bracket or brace that is open, and what may come next in it. */
interface Open {
  readonly part: Part;
  expects: 'key' | 'value' | 'nothing';
}

/** Reads brackets and braces, be they closed or left open. */
export class BracketReader extends PlaceFinder {
  /** How far the text was read. */
  protected at = 0;

  /** Brackets and braces up to their end, or to a line that cannot belong to them. */
  protected flow(from: number, path: readonly string[], holder: Part | undefined): void {
    const column = holder?.column ?? -1;
    const open = [this.bracket(from, path, holder, column)];
    this.at = from + 1;
    for (let top = open.at(-1); top !== undefined && this.at < this.text.length; top = open.at(-1)) {
      const start = this.at;
      const next = this.skipFlowSpace(column);
      if (this.isIn(start, next ?? this.lineEnd(start))) this.takeGap(top, next ?? this.text.length);
      if (next === undefined) return;
      this.at = next;
      this.flowPart(top, open, column);
    }
  }

  private bracket(at: number, path: readonly string[], holder: Part | undefined, column: number): Open {
    const kind = this.text[at] === '{' ? 'map' : 'list';
    const part = newPart(kind, { flow: true, path, start: at, holder, column });
    adopt(holder, part);
    return { part, expects: kind === 'map' ? 'key' : 'value' };
  }

  private flowPart(top: Open, open: Open[], column: number): void {
    const { part } = top;
    switch (this.text[this.at]) {
      case '{':
      case '[':
        top.expects = 'nothing';
        open.push(this.bracket(this.at, innerPath(part), part, column));
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        top.expects = part.kind === 'map' ? 'key' : 'value';
        break;
      case ':':
        if (part.pairs.length > 0) top.expects = 'value';
        break;
      default:
        this.flowScalar(top, column);
        return;
    }
    this.at++;
  }

  private flowScalar(top: Open, column: number): void {
    const scalar = this.scalar(this.at, column, true);
    const { part, expects } = top;
    const isHere = this.isIn(scalar.word.start, scalar.word.end);
    if (expects === 'key') {
      const hasColon = this.text[this.skipSpace(scalar.end)] === ':';
      addPair(part, this.text, scalar).isFilled = hasColon;
      if (isHere) this.take('key', part, part.path, scalar.word, { quote: scalar.quote, hasColon });
    } else if (expects === 'value') {
      addText(part, this.text, scalar);
      const kind = scalar.isLong ? 'prose' : 'value';
      if (isHere) this.take(kind, part, innerPath(part), scalar.word, { quote: scalar.quote });
    }
    top.expects = 'nothing';
    this.at = Math.max(scalar.end, this.at + 1);
  }

  /** The place lies in white space between the parts of a flow collection. */
  private takeGap({ part, expects }: Open, next: number): void {
    const isBeforeWord = this.offset === next && !/[\s,}\]#]/u.test(this.text[next] ?? ' ');
    const line = this.text.lastIndexOf('\n', this.offset - 1) + 1;
    const isOutside = this.offset - line <= part.column;
    if (expects === 'nothing' || isBeforeWord || isOutside) return;
    const needsComma = !/[\s,}\]#]/u.test(this.text[next] ?? ' ');
    const path = expects === 'key' ? part.path : innerPath(part);
    this.take(expects, part, path, this.empty(), { needsComma });
  }

  /** Goes over white space, line ends and comments; undefined where the next line cannot belong to open brackets. */
  private skipFlowSpace(column: number): number | undefined {
    let at = this.at;
    for (;;) {
      at = this.skipSpace(at);
      if (this.text[at] === '#' && /\s/u.test(this.text[at - 1] ?? ' ')) {
        const end = this.lineEnd(at);
        this.comment(at, end);
        at = end;
      }
      if (!this.isBlank(at)) return at;
      const line = this.nextLine(at);
      if (line > this.text.length) return undefined;
      const first = line + this.indentAt(line);
      const isClosing = this.text[first] === '}' || this.text[first] === ']';
      if (!this.isBlank(first) && !isClosing && first - line <= column) {
        // What follows is read as a line again.
        this.at = at;
        return undefined;
      }
      at = first;
    }
  }
}
