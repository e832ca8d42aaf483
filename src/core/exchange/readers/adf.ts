import { withoutTraps } from '../traps';
import { isMap, listAt, numberAt, textAt, type Json, type JsonMap } from './jsonText';

/** True for a text as Jira Cloud keeps it: a document in the Atlassian Document Format. */
export function isDocument(value: Json | undefined): value is JsonMap {
  return isMap(value) && value['type'] === 'doc' && Array.isArray(value['content']);
}

/** A document in the Atlassian Document Format as Markdown. Of kinds that nobody knows, what stands in them. */
export function adfToMarkdown(document: JsonMap): string {
  return withoutTraps(blocks(document, '\n\n').trim());
}

type Writer = (node: JsonMap) => string;

/** What a node holds, each block by itself. */
function blocks(node: JsonMap, between: string): string {
  return childrenOf(node)
    .map(markdownOf)
    .filter((text) => text !== '')
    .join(between);
}

/** What a node holds, on one line. */
function inline(node: JsonMap): string {
  return childrenOf(node).map(markdownOf).join('');
}

function childrenOf(node: JsonMap): readonly JsonMap[] {
  return listAt(node, 'content').filter(isMap);
}

function markdownOf(node: JsonMap): string {
  const writer = WRITERS.get(textAt(node, 'type') ?? '');
  if (writer) return writer(node);
  return childrenOf(node).length > 0 ? blocks(node, '\n\n') : (rawText(node) ?? '');
}

/** A text with the white space around it, which words of different looks are separated by. */
function rawText(node: JsonMap): string | undefined {
  const text = node['text'];
  return typeof text === 'string' ? text : undefined;
}

const attribute = (node: JsonMap, name: string): string | undefined => textAt(node, 'attrs', name);

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['text', (node) => marked(rawText(node) ?? '', listAt(node, 'marks').filter(isMap))],
  ['paragraph', (node) => inline(node).trim()],
  ['heading', (node) => `${'#'.repeat(numberAt(node, 'attrs', 'level') ?? 1)} ${inline(node).trim()}`],
  ['bulletList', (node) => listed(node, () => '- ')],
  ['orderedList', (node) => listed(node, (i) => `${(numberAt(node, 'attrs', 'order') ?? 1) + i}. `)],
  ['taskList', (node) => listed(node, (_, item) => (isTicked(item) ? '- [x] ' : '- [ ] '))],
  ['decisionList', (node) => listed(node, () => '- ')],
  ['taskItem', (node) => inline(node).trim()],
  ['decisionItem', (node) => inline(node).trim()],
  ['listItem', (node) => blocks(node, '\n')],
  ['codeBlock', (node) => `\`\`\`${attribute(node, 'language') ?? ''}\n${inline(node)}\n\`\`\``],
  ['blockquote', (node) => indented(blocks(node, '\n\n'), '> ', '> ')],
  ['rule', () => '---'],
  ['hardBreak', () => '\n'],
  ['table', tableOf],
  ['mention', (node) => attribute(node, 'text') ?? ''],
  ['emoji', (node) => attribute(node, 'text') ?? attribute(node, 'shortName') ?? ''],
  ['status', (node) => attribute(node, 'text') ?? ''],
  ['date', (node) => dayOf(attribute(node, 'timestamp'))],
  ['inlineCard', (node) => attribute(node, 'url') ?? ''],
  ['blockCard', (node) => attribute(node, 'url') ?? ''],
  ['embedCard', (node) => attribute(node, 'url') ?? ''],
  ['media', (node) => attribute(node, 'alt') ?? ''],
]);

const LOOKS: Readonly<Record<string, string>> = { strong: '**', em: '*', strike: '~~', code: '`' };

/** A text in its looks; those are written around its words, and white space stays outside of them. */
function marked(text: string, marks: readonly JsonMap[]): string {
  const words = text.trim();
  if (words === '') return text;
  const wrapped = marks.reduce((inside, mark) => {
    const href = attribute(mark, 'href');
    if (href !== undefined) return linked(inside, href);
    const look = LOOKS[textAt(mark, 'type') ?? ''] ?? '';
    return `${look}${inside}${look}`;
  }, words);
  return text.replace(words, () => wrapped);
}

/** Only what leads to a page or a mail address becomes a link. */
function linked(text: string, href: string): string {
  if (!/^(?:https?:|mailto:)/iu.test(href)) return text;
  const target = href.replace(/[()<>\s]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return text === href ? href : `[${text}](${target})`;
}

function listed(node: JsonMap, mark: (index: number, item: JsonMap) => string): string {
  return childrenOf(node)
    .map((item, i) => {
      const isNested = textAt(item, 'type')?.endsWith('List') === true;
      const bullet = mark(i, item);
      return isNested
        ? indented(markdownOf(item), '  ', '  ')
        : indented(markdownOf(item), bullet, ' '.repeat(bullet.startsWith('-') ? 2 : bullet.length));
    })
    .join('\n');
}

function isTicked(item: JsonMap): boolean {
  return attribute(item, 'state') === 'DONE';
}

function indented(text: string, first: string, further: string): string {
  return text
    .split('\n')
    .map((line, i) => (i === 0 ? first + line : line === '' ? further.trimEnd() : further + line))
    .join('\n');
}

/** The first row stands for the head, as Markdown has no table without one. */
function tableOf(node: JsonMap): string {
  const rows = childrenOf(node).map((row) => childrenOf(row).map(cellOf));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...rest] = rows.map((row) => `| ${row.join(' | ')} |`);
  if (head === undefined) return '';
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
}

function cellOf(cell: JsonMap): string {
  return blocks(cell, ' ')
    .replace(/\s*\n\s*/gu, ' ')
    .replaceAll('|', '\\|');
}

/** Jira keeps days in milliseconds since 1970, in UTC. */
function dayOf(timestamp: string | undefined): string {
  const time = Number(timestamp);
  return timestamp === undefined || !Number.isFinite(time) || Math.abs(time) > 8.64e15
    ? ''
    : new Date(time).toISOString().slice(0, 10);
}

/** What a field holds that is a text in one place and a document in another. */
export function documentOrText(value: Json | undefined, wiki: (text: string) => string): string | undefined {
  if (isDocument(value)) return adfToMarkdown(value) || undefined;
  const text = textAt(value);
  return text === undefined ? undefined : wiki(text).trim() || undefined;
}
