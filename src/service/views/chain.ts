import type { CheckResult } from '../../core/engine';
import { valueFor, type Entry } from '../../core/model';
import { stateOf } from '../symbols';
import { layoutOf, type ShownEntry } from './layout';
import { externalOf, stepsBelowTop, stepsOf } from './rows';
import { kindWords } from './words';

/**
 * Rows of the Purpose tree, each with all that it leads up to as a list in Markdown, the purpose on top: to be read by
 * others, in a ticket or a pull request. A row that is seen in another group is told by the first way that leads to it.
 */
export function markdownChains(rows: readonly string[], results: readonly CheckResult[]): string {
  const chains = rows.map((row) => chainOf(row, results)).filter((chain) => chain !== '');
  return [...new Set(chains)].join('\n');
}

function chainOf(row: string, results: readonly CheckResult[]): string {
  const [root] = stepsOf(row);
  const steps = stepsBelowTop(row);
  const result = results.find(({ bundle }) => bundle.root.uri === root);
  if (result === undefined) return '';
  const layout = layoutOf(result);
  const seen = steps.map((step) => layout.entryAt(step));
  const last = seen.at(-1);
  if (last === undefined && steps.length > 0) return '';
  const isWhole = seen.every((entry) => entry !== undefined);
  const way = isWhole || last === undefined ? known(seen) : (layout.wayTo(last) ?? [last]);
  const top = way[0]?.kind;
  const leads = top !== 'requirement' && top !== 'workItem';
  const purpose = leads ? result.graph.all('purpose').slice(0, 1) : [];
  return [...purpose, ...way].map((entry, depth) => `${'  '.repeat(depth)}- ${told(entry)}\n`).join('');
}

function known(entries: readonly (ShownEntry | undefined)[]): readonly ShownEntry[] {
  return entries.filter((entry) => entry !== undefined);
}

/** `Work item [WI-1 Rules](https://…) (active)` */
function told(entry: Entry): string {
  const noun = kindWords(entry);
  const value = valueFor(entry, 'customer');
  const title = 'statement' in value ? (value.statement ?? entry.title) : entry.title;
  const name = plain([entry.id, title].filter((part) => part !== undefined).join(' ') || entry.subject);
  const url = externalOf(entry);
  const state = stateOf(entry);
  const label = url === undefined ? name : `[${name}](<${url.replaceAll(/[<>]/gu, encodeURIComponent)}>)`;
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}: ${label}${state === '' ? '' : ` (${plain(state)})`}`;
}

/** Text of an author, of which nothing becomes markup. Ids stay as they are, since the text is read before it is rendered, too. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&~|]/gu, '\\$&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
