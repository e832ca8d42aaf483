import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import type { TextEdit } from '../../src/core/edit';
import { positionAt, shorten, type Problem } from '../../src/core/model';
import { parseYaml } from '../../src/core/parse';
import type { Fix } from '../../src/core/rules';
import { marksOf, onOneLine, saysOf } from './marks';
import { checkWith, markedText, uriOf, withFix, type Files, type Found } from './workspace';

/** Exactly the findings that the comments of the files announce, with the messages that they quote. */
export function expectMarks(rule: string, files: Files, found: readonly Found[]): void {
  const problems = found.map(({ problem }) => problem);
  for (const [path, text] of Object.entries(files)) {
    const here = problems.filter(({ place }) => place.file.uri === uriOf(path));
    const actual = here.map(
      (problem) => `${path}:${lineOf(problem) + 1} [${onOneLine(markedText(problem))}]`,
    );
    const expected = marksOf(text)
      .filter((mark) => mark.rule === rule)
      .map((mark) => `${path}:${mark.line + 1} [${mark.text}]`);
    deepEqual(actual.toSorted(), expected.toSorted());
    const messages = here.map(({ message }) => message);
    for (const said of saysOf(text))
      ok(messages.includes(said), `"${said}" is not among\n${messages.join('\n')}`);
  }
}

function lineOf({ place }: Problem): number {
  return positionAt(place.file.lines, place.span.start).line;
}

/** A capital, quotes, code, or a path. */
const BEGINNING = /^(?:[\p{Lu}“"'`]|\S*[/.]\S)/u;

/** A message reads as a plain sentence, and its range marks something. */
export function expectWording(problem: Problem): void {
  const { message, place, entry } = problem;
  ok(place.span.start >= 0 && place.span.end <= place.file.text.length, 'the range lies in the text');
  if (place.file.text.trim() !== '') notEqual(markedText(problem).trim(), '', 'the range marks something');
  match(message, BEGINNING, `"${message}" begins with a capital, quotes or code`);
  match(message, /[.?]$/u, `"${message}" ends like a sentence`);
  equal(message, message.trim());
  ok(
    !/undefined|null|NaN|\[object|\n/u.test(message),
    `"${message}" holds something that is not for readers`,
  );
  ok(
    !/[\s`]\/\w+\/\d+|must (?:NOT|have required|be equal)/u.test(message),
    `"${message}" speaks of the schema`,
  );
  ok(!message.includes('—'), `"${message}" holds a long dash`);
  equal(message.split('`').length % 2, 1, `"${message}" leaves a code word open`);
  for (const related of problem.related ?? []) {
    match(related.message, BEGINNING);
    match(related.message, /\.$/u);
  }
  // What is wrong with the form shows where it is marked; everything else names what it is about.
  if (entry === undefined || problem.rule.startsWith('schema/')) return;
  const names = [entry.id, entry.title && shorten(entry.title, 60)].filter((name) => name !== undefined);
  if (names.length === 0) return;
  ok(
    names.some((name) => message.includes(name)),
    `"${message}" names ${entry.subject}`,
  );
}

/** A charter with what is found in it. */
export interface Checked {
  readonly files: Files;
  readonly found: readonly Found[];
}

/** A fix is one step, its title reads like a menu, and after it the problem is gone and nothing is worse. */
export async function expectFix(before: Checked, problem: Problem, fix: Fix): Promise<void> {
  match(fix.title, /^\p{Lu}.*[^.\s]$/u);
  ok(!/undefined|\n/u.test(fix.title), fix.title);
  const uris = fix.changes.map(({ file }) => file.uri);
  ok(uris.length > 0, `${fix.title}: changes something`);
  equal(new Set(uris).size, uris.length, `${fix.title}: one change a file`);
  for (const { edits } of fix.changes) expectApart(edits, fix.title);
  const files = withFix(before.files, fix);
  for (const [path, text] of Object.entries(files)) {
    const flaws = parseYaml(before.files[path] ?? '').flaws.length;
    ok(parseYaml(text).flaws.length <= flaws, `${fix.title}: leaves YAML that can be read\n${text}`);
  }
  expectBetter(before, { files, found: await checkWith(problem.rule, files) }, problem, fix);
}

function expectApart(edits: readonly TextEdit[], title: string): void {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  ok(sorted.length > 0, `${title}: changes something in each file`);
  for (const [i, edit] of sorted.entries()) {
    const next = sorted[i + 1];
    ok(next === undefined || edit.span.end <= next.span.start, `${title}: edits do not overlap`);
  }
}

function expectBetter(before: Checked, after: Checked, problem: Problem, { title }: Fix): void {
  const same = ({ found }: Checked): number => found.filter((each) => isSame(each.problem, problem)).length;
  const text = Object.values(after.files).join('\n---\n');
  ok(same(after) < same(before), `${title}: “${problem.message}” is still there in\n${text}`);
  const known = errorsIn(before);
  const worse = errorsIn(after).filter((message) => !known.includes(message));
  deepEqual(worse, [], `${title}: makes an error`);
}

function isSame(a: Problem, b: Problem): boolean {
  return a.rule === b.rule && a.message === b.message && a.place.file.uri === b.place.file.uri;
}

/** The errors by rule and words; without the titles behind ids, since a fix may give an entry its title. */
function errorsIn({ found }: Checked): readonly string[] {
  return found.flatMap(({ problem: { rule, severity, message } }) =>
    severity === 'error' ? [`${rule} ${message.replace(/(?<=\b[A-Z]+-\d+) “[^”]*”/gu, '')}`] : [],
  );
}
