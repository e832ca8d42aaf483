export type Attributes = Readonly<Record<string, string | number>>;

/** An element with others in it, each on lines of its own, indented by two. */
export function element(name: string, own: Attributes, children: readonly string[]): string {
  if (children.length === 0) return `<${name}${attributes(own)}/>`;
  // Only lines that begin with a tag are moved: those of a text stay what they are.
  const inner = children.map((child) => child.replaceAll(/^(?=\s*<)/gmu, '  '));
  return [`<${name}${attributes(own)}>`, ...inner, `</${name}>`].join('\n');
}

export function attributes(own: Attributes): string {
  return Object.entries(own)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll(/[\t\n]/gu, reference)}"`)
    .join('');
}

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** A text as it may stand in XML 1.0. What that has no way to write, such as a control character, becomes `�`. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"'\r]/gu, (mark) => MARKUP[mark] ?? mark);
}

/** A reader of XML turns line ends and tabs of an attribute into spaces, unless they are written so. */
function reference(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}
