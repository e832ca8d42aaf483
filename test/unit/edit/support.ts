import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applyEdits, type Editable, type Edits } from '../../../src/core/edit';
import { parseYaml } from '../../../src/core/parse/yaml';

/** A text with its tree, as the operations take it. */
export function read(text: string): Editable {
  return { text, root: parseYaml(text).root };
}

/** What a reader of YAML 1.2 makes of a text; the text must be without flaw. */
export function valueOf(text: string): unknown {
  assert.deepEqual(
    parseYaml(text).flaws.map((flaw) => flaw.message),
    [],
    text,
  );
  return structuredClone(parse(text, { merge: true, schema: 'core', version: '1.2' }));
}

export function commentsOf(text: string): string[] {
  return parseYaml(text).comments.map((comment) => comment.text.trimEnd());
}

/** The text after an operation; undefined where it refuses. Edits must be in order, apart, and within the text. */
export function after(text: string, operation: (doc: Editable) => Edits): string | undefined {
  const edits = operation(read(text));
  if (edits === undefined) return undefined;
  assertInOrder(text, edits);
  return applyEdits(text, edits);
}

function assertInOrder(text: string, edits: NonNullable<Edits>): void {
  let end = 0;
  edits.forEach(({ span }, i) => {
    assert.ok(span.start >= end + (i === 0 ? 0 : 1) && span.end >= span.start, JSON.stringify(edits));
    end = span.end;
  });
  assert.ok(end <= text.length, JSON.stringify(edits));
}

/** Asserts what an operation makes of a text, and the same with Windows line ends and without the last line end. */
export function becomes(before: string, operation: (doc: Editable) => Edits, expected: string): void {
  assert.equal(after(before, operation), expected);
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');
  if (before.includes('\n')) assert.equal(after(windows(before), operation), windows(expected));
  valueOf(expected);
}

export function refused(before: string, operation: (doc: Editable) => Edits): void {
  assert.equal(after(before, operation), undefined);
}

/** Asserts that a text was only written otherwise: every value and every comment is still there. */
export function saysTheSame(before: string, result: string): void {
  const both = `${before}\n=>\n${result}`;
  assert.deepEqual(valueOf(result), valueOf(before), both);
  assert.deepEqual(commentsOf(result), commentsOf(before), both);
}
