/** Which reader a file is for, and what it makes of it. */
import type { Steps } from '../model';
import type { Backlog, BacklogReader, ReadingOptions, Unreadable } from './backlog';
import { textOf } from './encoding';
import type { BacklogFile } from './longText';
import { adoCsv } from './readers/adoCsv';
import { adoJson } from './readers/adoJson';
import { bpcCsv } from './readers/bpcCsv';
import { githubJson } from './readers/githubJson';
import { jiraCsv } from './readers/jiraCsv';
import { jiraJson } from './readers/jiraJson';
import { noTitle } from './readers/plainPlan';
import { plainTable } from './readers/plainTable';
import { hasTitle } from './readers/plainWords';
import { headerOf, isJsonOrMarkup } from './table';

/** In the order in which they are asked: the more particular ones first. */
export const READERS: readonly BacklogReader[] = [
  bpcCsv,
  adoCsv,
  adoJson,
  jiraCsv,
  jiraJson,
  githubJson,
  plainTable,
];

/** The reader whose kind is told, else the first that recognises how the content begins. */
export function recognised(head: string, options: ReadingOptions): BacklogReader | Unreadable {
  const told = READERS.find(({ kind }) => kind === options.kind);
  return told ?? READERS.find((reader) => reader.recognises(head)) ?? otherTable(head, options) ?? unknown();
}

/** A table in words that no reader knows: somebody has to say which column holds the titles. */
function otherTable(head: string, { columns }: ReadingOptions): BacklogReader | Unreadable | undefined {
  const header = isJsonOrMarkup(head) ? [] : headerOf(head).filter((name) => name !== '');
  if (header.length < 2) return undefined;
  return columns && hasTitle(columns) ? plainTable : { message: noTitle(header) };
}

function unknown(): Unreadable {
  const names = READERS.map(({ name }) => name);
  return {
    message: `The file is no backlog of a kind that is known. These are read: ${names.join('; ')}. Name the kind where you know it.`,
  };
}

/** Reads a file of any known kind. Of a table no more is held than what becomes of its rows. */
export function* readBacklog(file: BacklogFile, options: ReadingOptions): Steps<Backlog | Unreadable> {
  const text = yield* textOf(file);
  if ('message' in text) return text;
  const reader = recognised(text.head, options);
  return 'message' in reader ? reader : yield* reader.read(text, options);
}
