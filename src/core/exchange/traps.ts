/**
 * Links and pictures that lead anywhere but to a page or a mail address become their text; what else would be one, in
 * whatever brackets it stands, is made plain text.
 */
export function withoutTraps(markdown: string): string {
  return markdown
    .replace(/!?\[((?:\\.|[^\]\\])*)\]\(\s*([^()\s]*)[^()]*\)/gu, (link, text: string, target: string) =>
      isSafe(target) ? link : text,
    )
    .replace(/<([a-z][a-z\d+.-]*:[^<>\s]*)>/giu, (link, target: string) => (isSafe(target) ? link : target))
    .replace(/(?<!\\)<(?=([a-z][a-z\d+.-]*:))/giu, (mark, scheme: string) =>
      isSafe(scheme) ? mark : `\\${mark}`,
    )
    .replace(/\]([(:])(?=\s*<?\s*([^\s<>()]*))/gu, (end, mark: string, target: string) =>
      isSafe(target) ? end : `]\\${mark}`,
    );
}

/** True for pages and mail addresses, and for places within the tracker. A colon may be hidden behind an entity. */
function isSafe(target: string): boolean {
  return /^(?:https?:|mailto:|[/#?]|[^:&]*$)/iu.test(target);
}
