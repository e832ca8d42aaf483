/** A finding that a fixture expects: the rule, the line (0-based) and the marked text. */
export interface Mark {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
}

const MARK = /(?:^|\s)# !(next)?\s+(\S.*)$/u;
const ONE = /^(?<rule>[a-z]+\/[a-z-]+) \[(?<text>.*)\]$/u;

/**
 * The findings that comments of a text announce.
 *
 *     - { id: WI-2, title: Upgrade }   # ! drift/orphan-work-item [WI-2] ; schema/value [spike]
 *     # !next schema/syntax [ - ]
 *
 * Text of several lines is announced by its first line and `…`.
 */
export function marksOf(text: string): readonly Mark[] {
  return text.split(/\r?\n/u).flatMap((content, line) => {
    const match = MARK.exec(content);
    if (match === null) return [];
    const at = match[1] === undefined ? line : line + 1;
    return (match[2] ?? '').split(' ; ').map((part) => markOf(part.trim(), at));
  });
}

function markOf(part: string, line: number): Mark {
  const groups = ONE.exec(part)?.groups;
  if (groups === undefined) throw new Error(`Line ${line + 1}: not a mark: ${part}`);
  return { rule: groups['rule'] ?? '', line, text: groups['text'] ?? '' };
}

/** The messages that `# says: …` lines expect. */
export function saysOf(text: string): readonly string[] {
  return [...text.matchAll(/^\s*# says: (.*)$/gmu)].map((match) => (match[1] ?? '').trimEnd());
}

/** The first line of a text, with `…` where there are more: how a mark tells a text of several lines. */
export function onOneLine(text: string): string {
  const [first = '', ...more] = text.split(/\r?\n/u);
  return more.length > 0 ? `${first.trimEnd()}…` : first;
}
