/** Which reader a file is for, and what it makes of it. */
import type { Steps } from '../model';
import type { Backlog, BacklogReader, ReadingOptions, Unreadable } from './backlog';
import { textOf } from './encoding';
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

/** The reader whose kind is told, else the first that recognises the content. */
export function recognised(text: string, options: ReadingOptions): BacklogReader | Unreadable {
  const told = READERS.find(({ kind }) => kind === options.kind);
  return told ?? READERS.find((reader) => reader.recognises(text)) ?? otherTable(text, options) ?? unknown();
}

/** A table in words that no reader knows: somebody has to say which column holds the titles. */
function otherTable(text: string, { columns }: ReadingOptions): BacklogReader | Unreadable | undefined {
  const header = isJsonOrMarkup(text) ? [] : headerOf(text).filter((name) => name !== '');
  if (header.length < 2) return undefined;
  return columns && hasTitle(columns) ? plainTable : { message: noTitle(header) };
}

function unknown(): Unreadable {
  const names = READERS.map(({ name }) => name);
  return {
    message: `The file is no backlog of a kind that is known. These are read: ${names.join('; ')}. Name the kind where you know it.`,
  };
}

/** Reads the bytes of a file of any known kind. */
export function* readBacklog(bytes: Uint8Array, options: ReadingOptions): Steps<Backlog | Unreadable> {
  const text = textOf(bytes);
  if (typeof text !== 'string') return text;
  yield;
  const reader = recognised(text, options);
  return 'message' in reader ? reader : yield* reader.read(text, options);
}
