import { escapeMarkdown } from '../views/words';

/** A word of the format in Markdown. */
export function inlineCode(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

/** A message, of which the words of the format stay such. */
export function prose(message: string): string {
  return message
    .split(/(`[^`]+`)/u)
    .map((part) => (part.startsWith('`') ? inlineCode(part) : escapeMarkdown(part)))
    .join('');
}

/** Something an author wrote, in bold. */
export function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** Paragraphs of Markdown, those that are empty left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
