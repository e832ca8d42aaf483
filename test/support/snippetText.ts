/** What stands for the variables of a snippet. */
const DAY: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '21',
};

/** Picks one of the values that a snippet offers at a place. */
export type Pick = (values: readonly string[]) => string;

const firstOf: Pick = ([first = '']) => first;

/**
 * The text that VS Code makes of a snippet on 21 November 2026 when nothing is typed over: `$1`, `${1:default}`,
 * `${1|one,other|}`, `${CURRENT_YEAR}` and `${CURRENT_YEAR/regex/format/}`. A place that stands twice has the same text.
 */
export function snippetText(body: readonly string[], pick: Pick = firstOf): string {
  const parts = new Parser(body.join('\n')).parts();
  const defaults = new Map(parts.flatMap(placesIn));
  return parts.map((part) => textOf(part, defaults, pick)).join('');
}

/** A text with the first place that is marked for a snippet filled, its lines indented as VS Code does. */
export function withSnippet(text: string, mark: string, snippet: string): string {
  const start = text.indexOf(mark);
  const indent = /[ ]*$/u.exec(text.slice(0, start))?.[0] ?? '';
  return text.slice(0, start) + snippet.replaceAll('\n', `\n${indent}`) + text.slice(start + mark.length);
}

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'place'; readonly number: string; readonly parts: readonly Part[] | undefined }
  | { readonly kind: 'choice'; readonly number: string; readonly values: readonly string[] };

type Place = Exclude<Part, { readonly kind: 'text' }>;

function placesIn(part: Part): readonly (readonly [string, Place])[] {
  if (part.kind === 'text' || (part.kind === 'place' && part.parts === undefined)) return [];
  const inner = part.kind === 'place' ? (part.parts ?? []).flatMap(placesIn) : [];
  return [[part.number, part] as const, ...inner];
}

function textOf(part: Part, defaults: ReadonlyMap<string, Place>, pick: Pick): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'choice') return pick(part.values);
  if (part.parts !== undefined) return part.parts.map((each) => textOf(each, defaults, pick)).join('');
  const told = defaults.get(part.number);
  return told === undefined ? '' : textOf(told, defaults, pick);
}

class Parser {
  private at = 0;
  constructor(private readonly text: string) {}

  /** Everything up to the end, or to the brace that closes a place. */
  parts(isWithin = false): readonly Part[] {
    const parts: Part[] = [];
    const end = isWithin ? '}' : undefined;
    while (this.at < this.text.length && this.text[this.at] !== end) parts.push(this.part());
    return parts;
  }

  private part(): Part {
    const place = this.take(/\$(\d+)|\$\{(\d+)\}/uy);
    if (place) return { kind: 'place', number: place[1] ?? place[2] ?? '', parts: undefined };
    const choice = this.take(/\$\{(\d+)\|([^|]*)\|\}/uy);
    if (choice) return { kind: 'choice', number: choice[1] ?? '', values: (choice[2] ?? '').split(',') };
    const variable = this.take(/\$\{([A-Z_]+)\}/uy);
    if (variable) return { kind: 'text', text: DAY[variable[1] ?? ''] ?? '' };
    const changed = this.take(/\$\{([A-Z_]+)\/(.*?[^\\])\/(.*?[^\\])\/\}/uy);
    if (changed) return { kind: 'text', text: transformed(changed) };
    const opening = this.take(/\$\{(\d+):/uy);
    if (opening) {
      const parts = this.parts(true);
      this.at++;
      return { kind: 'place', number: opening[1] ?? '', parts };
    }
    return { kind: 'text', text: this.text[this.at++] ?? '' };
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text) ?? undefined;
    if (match) this.at = pattern.lastIndex;
    return match;
  }
}

/** `${NAME/regex/$1${2:+text}/}`: groups, and texts for groups that are there. */
function transformed([, name = '', pattern = '', format = '']: RegExpExecArray): string {
  const value = DAY[name] ?? '';
  const groups = new RegExp(pattern, 'u').exec(value);
  if (groups === null) return value;
  return format.replaceAll(/\$\{(\d+):\+([^}]*)\}|\$(\d+)/gu, (_, ifThere, text: string, plain) =>
    ifThere === undefined ? (groups[Number(plain)] ?? '') : groups[Number(ifThere)] === undefined ? '' : text,
  );
}
