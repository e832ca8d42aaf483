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
