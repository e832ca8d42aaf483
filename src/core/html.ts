/** A piece of a page in which every text of an author is escaped. Made by `html` only. */
export interface Html {
  readonly markup: string;
}

type Content = Html | string | number | readonly Html[];

/** Puts a page together: what is written is markup, what is filled in is text, unless it is markup already. */
export function html(written: TemplateStringsArray, ...filled: readonly Content[]): Html {
  const markup = written.map((part, i) => {
    const content = filled[i];
    return content === undefined ? part : part + markupOf(content);
  });
  return { markup: markup.join('') };
}

export const NOTHING: Html = { markup: '' };

function markupOf(content: Content): string {
  if (typeof content === 'string' || typeof content === 'number') return escapeHtml(String(content));
  return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');
}

/** What a page consists of. Titles and attributes are text, all else is markup, style and script as they are. */
export interface DocumentParts {
  readonly title: string;
  /** What the page may use of its own, as directives of a content security policy: whatever is not named is forbidden. */
  readonly policy: string;
  /** Further lines of the head. */
  readonly head?: string;
  readonly style: string;
  readonly body: string;
  /** Data attributes of the body, by what follows `data-`. */
  readonly data?: Readonly<Record<string, string>>;
  /** Absent for a page that runs nothing. */
  readonly script?: string;
  /** Letters and digits by which the policy allows style and script; absent where it knows them by their hashes. */
  readonly nonce?: string;
}

/** A page as a whole document, which loads nothing and leads nowhere by itself. */
export function htmlDocument(parts: DocumentParts): string {
  const { title, policy, head = '', style, body, data = {}, script, nonce } = parts;
  const allowed = `default-src 'none'; base-uri 'none'; form-action 'none'; ${policy}`;
  const key = attribute('nonce', nonce);
  const told = Object.entries(data).map(([name, value]) => attribute(`data-${name}`, value));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${attribute('content', allowed)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${escapeHtml(title)}</title>
<style${key}>${style}</style>
</head>
<body${told.join('')}>
${body}
${script === undefined ? '' : `<script${key}>${script}</script>\n`}</body>
</html>
`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
}
