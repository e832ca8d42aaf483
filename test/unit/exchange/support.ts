import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backlog, ReadingOptions } from '../../../src/core/exchange/backlog';
import { inMemory } from '../../../src/core/exchange/longText';
import { readBacklog } from '../../../src/core/exchange/recognise';
import { drained } from '../../../src/core/model';

export function fixture(name: string): Uint8Array {
  return readFileSync(join('test/fixtures/exchange', name));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What is read from a file, which must be readable. */
export function backlogFrom(file: Uint8Array | string, options: ReadingOptions = {}): Backlog {
  const backlog = drained(readBacklog(inMemory([typeof file === 'string' ? bytesOf(file) : file]), options));
  assert.ok(!('message' in backlog), 'message' in backlog ? backlog.message : '');
  return backlog;
}

/** Why nothing is read from a file. */
export function refusal(file: Uint8Array | string, options: ReadingOptions = {}): string {
  const backlog = drained(readBacklog(inMemory([typeof file === 'string' ? bytesOf(file) : file]), options));
  assert.ok('message' in backlog, 'nothing should have been read');
  return backlog.message;
}

/** Troubles as `line kind: message`. */
export function troublesIn({ troubles }: Pick<Backlog, 'troubles'>): readonly string[] {
  return troubles.map(({ line, kind, message }) => `${line} ${kind}: ${message}`);
}
