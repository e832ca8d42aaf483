import { escapeMarkdown } from '../views/words';

/** A word of the format in Markdown. */
export function inlineCode(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

/** Something an author wrote, in bold. */
export function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** Paragraphs of Markdown, those that are empty left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
