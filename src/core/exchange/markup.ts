/** What trackers keep texts in, to Markdown. Texts come from strangers: no script, no link but to pages and mail. */
import { NodeHtmlMarkdown } from 'node-html-markdown';
import { withoutTraps } from './traps';

export { criteriaOf } from './criteria';
export { jiraToMarkdown } from './jiraMarkup';

/** What a rich text field of a tracker may hold; a word in angle brackets is none of these by chance. */
const TAGS =
  'a|abbr|b|big|blockquote|br|center|code|col|colgroup|dd|del|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|input|ins|kbd|label|li|' +
  'mark|ol|p|pre|s|samp|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var';

const HTML = new RegExp(
  String.raw`</?(?:${TAGS})(?:\s[^<>]*)?/?>|&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,6}|#x[\da-f]{2,5});`,
  'iu',
);

/** Tags that make lines. In a text without any, line ends are what they look like. */
const MAKES_LINES =
  /<\/?(?:blockquote|br|center|d[dlt]|div|figure|h[1-6]|hr|li|ol|p|pre|section|table|t[dhr]|ul)\b/iu;

/** Marks that a text has by chance and that would change its look, or begin a tag: `snake_case` and `[CRM]` stay as they are. */
const CHANCE_MARKS =
  /[*`\\]|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|~(?=~)|(?<=\])[([]|<(?=[a-z/!?])/giu;

let converter: NodeHtmlMarkdown | undefined;

/**
 * A text with HTML in it as Markdown: tables, lists, links, code. Text without tags and entities comes back as it is.
 * Lists that somebody typed with dashes stay lists.
 */
export function htmlToMarkdown(html: string): string {
  if (!HTML.test(html)) return tidy(html);
  converter ??= new NodeHtmlMarkdown({
    bulletMarker: '-',
    globalEscape: [CHANCE_MARKS, String.raw`\$&`],
    lineStartEscape: [/^(?!)/u, ''],
    maxConsecutiveNewlines: 2,
  });
  const lines = MAKES_LINES.test(html) ? html : html.replace(/\r\n?|\n/gu, '<br>');
  return tidy(withoutTraps(converter.translate(lines)));
}

/** Without blanks at the ends of lines, more than one empty line, and what no font shows. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00A0\u2007\u202F]/gu, ' ')
    .replace(/[\u200B\u2060\uFEFF]|(?![\n\t])\p{Cc}/gu, '')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
