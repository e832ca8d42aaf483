/** Jira's wiki markup to Markdown. */
import { withoutTraps } from './traps';

/**
 * Headings, emphasis, lists, tables, links, quotes, code; colours and anchors are left out, pictures and attachments
 * named. What is not understood stays as it was written.
 */
export function jiraToMarkdown(wiki: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `\uE000${kept.push(text) - 1}\uE000`;
  const text = wiki.replace(/\r\n?/gu, '\n').replaceAll('\uE000', '');
  const blocks = withPanels(withQuotes(withCode(text, keep)));
  const lines = withTables(blocks.split('\n')).map((line) => lineOf(line, keep));
  return withoutTraps(lines.join('\n'))
    .replace(/\uE000(\d+)\uE000/gu, (_, index: string) => kept[Number(index)] ?? '')
    .replace(/[^\S\n]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

type Keep = (text: string) => string;

/** Code is kept from all that follows. */
function withCode(text: string, keep: Keep): string {
  return text
    .replace(/\{(code|noformat)(?::([^}]*))?\}\n?([^]*?)\n?\{\1\}/gu, (_, _kind, options, code: string) =>
      keep(fenced(code, languageOf(`${options ?? ''}`))),
    )
    .replace(/\{\{(.+?)\}\}/gu, (_, code: string) => keep(inTicks(code)));
}

function fenced(code: string, language: string): string {
  const fence = '`'.repeat(Math.max(2, ...(code.match(/`+/gu) ?? []).map(({ length }) => length)) + 1);
  return `\n${fence}${language}\n${code}\n${fence}\n`;
}

function inTicks(code: string): string {
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

/** `java`, `title=Foo.java|borderStyle=solid`, `language=java|title=x` */
function languageOf(options: string): string {
  const [first = ''] = options.split('|').map((option) => option.replace(/^language=/u, ''));
  return /^\w+$/u.test(first) ? first : '';
}

function withQuotes(text: string): string {
  return text
    .replace(/\{quote\}\n?([^]*?)\n?\{quote\}/gu, (_, quoted: string) => `\n${asQuote(quoted)}\n`)
    .replace(/^bq\.\s+(.*)$/gmu, '> $1');
}

function asQuote(text: string): string {
  return text.trim().replace(/^/gmu, '> ');
}

/** A panel becomes a quote below its title. */
function withPanels(text: string): string {
  return text.replace(
    /\{(panel|info|note|tip|warning|expand)(?::([^}]*))?\}\n?([^]*?)\n?\{\1\}/gu,
    (_, _kind, options: string | undefined, inner: string) => {
      const title = /(?:^|\|)title=([^|]*)/u.exec(options ?? '')?.[1];
      return `\n${asQuote(title ? `*${title}*\n\n${inner.trim()}` : inner)}\n`;
    },
  );
}

/** `||Name||Value||` above `|a|b|`; a table without a head gets an empty one, as Markdown demands. */
function withTables(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  let isInside = false;
  for (const line of lines) {
    const isHead = /^\s*\|\|/u.test(line);
    const isRow = isHead || /^\s*\|.*\|\s*$/u.test(line);
    const cells = isRow ? cellsOf(line, isHead ? '||' : '|') : [];
    if (isRow && !isInside) {
      const empty = cells.map(() => ' ');
      out.push('', isHead ? rowOf(cells) : rowOf(empty), rowOf(cells.map(() => '---')));
      if (!isHead) out.push(rowOf(cells));
    } else if (isRow) out.push(rowOf(cells));
    else if (isInside) out.push('', line);
    else out.push(line);
    isInside = isRow;
  }
  return out;
}

/** The bar within a link, `[text|url]`, does not end a cell. */
function cellsOf(line: string, mark: string): readonly string[] {
  const guarded = line
    .trim()
    .replace(/\[[^\]|\n]*(?:\|[^\]\n]*)?\]/gu, (link) => link.replaceAll('|', '\uE001'));
  const inner = guarded.slice(mark.length).replace(/\|{1,2}$/u, '');
  return inner.split(/\|{1,2}/u).map((cell) => cell.replaceAll('\uE001', '|').trim());
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function lineOf(line: string, keep: Keep): string {
  const heading = /^\s*h([1-6])\.\s+(.*)$/u.exec(line);
  if (heading) return `\n${'#'.repeat(Number(heading[1]))} ${inlineOf(heading[2] ?? '', keep)}\n`;
  const item = /^\s*([*#-]+)\s+(.*)$/u.exec(line);
  if (item && !/^-{4,}$/u.test(item[1] ?? '')) return itemOf(item[1] ?? '', inlineOf(item[2] ?? '', keep));
  if (/^\s*-{4,}\s*$/u.test(line)) return '\n---\n';
  return inlineOf(line, keep);
}

/** `**` is the second level of a bulleted list, `#*` a bulleted list within a numbered one. */
function itemOf(marks: string, text: string): string {
  const indent = marks.slice(0, -1).replace(/./gu, (mark) => (mark === '#' ? '   ' : '  '));
  return `${indent}${marks.endsWith('#') ? '1.' : '-'} ${text}`;
}

function inlineOf(text: string, keep: Keep): string {
  return text
    .replace(/\{(?:color|anchor|toc|attachments|jira)(?::[^}]*)?\}/gu, '')
    .replace(/!([^!|\s][^!|\n]*\.\w{2,4})(?:\|[^!\n]*)?!/gu, (_, name: string) => keep(pictureOf(name)))
    .replace(/\[([^\]\n]+)\]/gu, (link, inner: string) => linkOf(link, inner, keep))
    .replace(/\bhttps?:\/\/[^\s|\]{}]+/gu, (address) => keep(address))
    .replace(/(?<![\p{L}\p{N}*\\])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/gu, '**$1**')
    .replace(/(?<![\p{L}\p{N}_\\])\+(?=\S)([^+\n]*[^+\s])\+(?![\p{L}\p{N}+])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}\\-])-(?=[^\s-])([^-\n]*[^-\s])-(?![\p{L}\p{N}-])/gu, '~~$1~~')
    .replace(/\?\?(?=\S)([^?\n]*[^?\s])\?\?/gu, '*$1*')
    .replace(/\\\\(?=\s|$)/gu, '')
    .replace(/\\([{}[\]|*_+!-])/gu, (_, mark: string) => (/[*_[\]]/u.test(mark) ? `\\${mark}` : mark))
    .replace(/<(?=[a-z/!?])/giu, String.raw`\<`);
}

function pictureOf(name: string): string {
  return /^https?:/iu.test(name) ? `![](${addressOf(name)})` : `(${name})`;
}

/** `[text|address]`, `[address]`, `[~somebody]`, `[^attachment.pdf]`; brackets around anything else are no link. */
function linkOf(link: string, inner: string, keep: Keep): string {
  const [text = '', address] = inner.split('|');
  if (inner.startsWith('~')) return inner.slice(1).replace(/^accountid:/u, '');
  if (inner.startsWith('^')) return `(${inner.slice(1)})`;
  if (address === undefined) return /^(?:https?|mailto):/iu.test(text) ? keep(`<${text}>`) : link;
  const target = addressOf(address);
  return /^(?:https?:|mailto:)/iu.test(target) ? keep(`[${text}](${target})`) : text;
}

/** An address in which nothing ends the brackets around it. */
function addressOf(text: string): string {
  return text.trim().replace(/[()<>\s]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
