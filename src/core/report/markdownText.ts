/**
 * A text of a charter as Markdown that shows just that text, on one line: no emphasis, no HTML, no link, no table
 * cell, no list, and nobody who is notified because his name stands behind an `@`.
 */
export function text(plain: string): string {
  return (
    plain
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/\p{Cc}/gu, '\uFFFD')
      .replaceAll(/[#$&*<@[\\\]_`|~]/gu, '\\$&')
      // A word joiner is not seen, and parts what GitHub would take for a person, an issue or an address.
      .replaceAll(/\\?([@#])(?=\w)/gu, '\\$1\u2060')
      .replaceAll(/:\/\/|(?<=\bwww)\.(?=\w)/gu, '\u2060$&')
  );
}

/** A message of a rule: what it writes as code, such as the name of a key, is shown as code, the rest as text. */
export function prose(message: string): string {
  return message
    .split(/(`[A-Za-z][\w./:-]*`)/u)
    .map((part, i) => (i % 2 === 1 ? part : text(part)))
    .join('');
}

/** A rule or another plain word as code. */
export function code(word: string): string {
  return `\`${word}\``;
}

/** A text between tags of HTML, on one line. */
export function html(plain: string): string {
  return plain
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\p{Cc}/gu, '\uFFFD');
}

/** A row of a table. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
