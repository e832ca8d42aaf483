import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longText } from '../../../src/core/exchange/longText';
import { drained } from '../../../src/core/model';
import type { Backlog, BacklogItem, BacklogReader, ReadingOptions } from '../../../src/core/exchange/backlog';

/** A file of `test/fixtures/exchange`. */
export function fixture(name: string): string {
  return readFileSync(join('test/fixtures/exchange', name), 'utf8');
}

/** What a reader makes of a text that it can read. */
export function backlogOf(reader: BacklogReader, text: string, options: ReadingOptions = {}): Backlog {
  const read = drained(reader.read(longText([text]), options));
  if ('message' in read) throw new Error(read.message);
  return read;
}

/** Why a reader can make nothing of a text. */
export function refusalOf(reader: BacklogReader, text: string): string {
  const read = drained(reader.read(longText([text]), {}));
  if ('message' in read) return read.message;
  throw new Error(`${read.items.length} items were read`);
}

/** The item with a key, or with a title. */
export function itemIn({ items }: Backlog, name: string): BacklogItem {
  const found = items.find(({ key, title }) => key === name || title === name);
  if (!found) throw new Error(`No ${name} among ${items.map(({ key }) => key).join(', ')}`);
  return found;
}

/** What was left out or guessed, as `line: message`. */
export function troublesOf({ troubles }: Backlog): readonly string[] {
  return troubles.map(({ line, message }) => `${line ?? '-'}: ${message}`);
}

/** `DESK-3 < DESK-1`: each item with its parent, by key, or by the parent's title. */
export function treeOf({ items }: Backlog): readonly string[] {
  return items.map(({ key, title, parent }) => {
    const above = parent?.kind === 'key' ? parent.key : items[parent?.index ?? -1]?.title;
    return above === undefined ? (key ?? title) : `${key ?? title} < ${above}`;
  });
}
