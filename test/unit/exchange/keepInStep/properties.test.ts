import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  applyEdits,
  insertLineAbove,
  setKey,
  toBlock,
  toFlow,
  type Edits,
  type PlainValue,
} from '../../../../src/core/edit';
import type { Backlog, BacklogItem } from '../../../../src/core/exchange/backlog';
import { Comparison } from '../../../../src/core/exchange/keepInStep/canonical';
import { identityIn } from '../../../../src/core/exchange/keepInStep/match';
import type { CharterFile, Entry } from '../../../../src/core/model';
import { pairOf } from '../../../../src/core/model';
import { plainValue, readCharterFile } from '../../../../src/core/parse';
import { oneLine } from '../../../../src/core/exchange/mapping/words';
import { KNOWN_RULES } from '../../../../src/core/rules';
import { backlog, CHARTER, Desk, item } from '../imports';

const comparison = new Comparison(() => undefined);

const RUNS = { numRuns: 40 };

const text = fc.oneof(
  fc.constantFrom(
    'Route cases',
    'yes',
    '- dash',
    'a: b',
    '# no comment',
    "it's",
    '1.0',
    'ünï',
    '{ a',
    'x, y',
    '2026-01-02',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const paragraph = fc.array(fc.constantFrom('One.', '- two', '  - three', '', '# Four', 'five: 5'), {
  maxLength: 6,
});

const fields = fc.record({
  title: text.filter((each) => each.trim() !== ''),
  type: fc.constantFrom('User Story', 'Bug', 'Task', 'Epic', 'Risk', 'Requirement', 'Widget'),
  state: fc.constantFrom('New', 'Active', 'Resolved', 'Closed', 'Removed', 'Strange'),
  description: paragraph.map((lines) => lines.join('\n')),
  acceptance: fc.array(text, { maxLength: 4 }),
  tags: fc.uniqueArray(text, { maxLength: 4 }),
  points: fc.option(fc.constantFrom(1, 2, 3.5, 8), { nil: undefined }),
  priority: fc.constantFrom('1', '2', '4', 'Later'),
  parent: fc.option(fc.nat(9), { nil: undefined }),
  waitsFor: fc.option(fc.nat(9), { nil: undefined }),
  isThere: fc.constantFrom(true, true, true, true, false),
});
type Fields = typeof fields extends fc.Arbitrary<infer F> ? F : never;

/** Item `n` has always the key `100 + n`. */
function itemFrom(values: Fields, index: number): BacklogItem {
  const { parent, waitsFor, isThere: _, points, ...own } = values;
  const key = (n: number): { readonly kind: 'key'; readonly key: string } => ({
    kind: 'key',
    key: String(100 + n),
  });
  return item({
    ...own,
    title: own.title.trim(),
    line: index + 2,
    key: String(100 + index),
    ...(points === undefined ? {} : { points }),
    ...(parent === undefined || parent === index ? {} : { parent: key(parent) }),
    links: waitsFor === undefined ? [] : [{ kind: 'blocked-by', to: key(waitsFor) }],
  });
}

function backlogFrom(rows: readonly Fields[]): Backlog {
  return backlog(rows.flatMap((row, i) => (row.isThere ? [itemFrom(row, i)] : [])));
}

/** What somebody does to an entry by hand. */
const handEdit = fc.record({
  entry: fc.nat(30),
  what: fc.constantFrom('comment', 'supports', 'rationale', 'title', 'state', 'tags', 'own', 'flow', 'block'),
  value: text,
});
type HandEdit = typeof handEdit extends fc.Arbitrary<infer F> ? F : never;

const PART = 'azure-devops.charter.yaml';

function read(desk: Desk): CharterFile {
  return readCharterFile(`file:///home/${PART}`, desk.text(PART), KNOWN_RULES);
}

function valueIn(entry: Entry, field: string): unknown {
  return plainValue(pairOf(entry.node, field)?.value);
}

/** Edits as a person would make them, remembered by the item and the field. */
function editByHand(desk: Desk, edits: readonly HandEdit[]): Map<string, PlainValue> {
  const written = new Map<string, PlainValue>();
  for (const [i, { entry: index, what, value }] of edits.entries()) {
    const file = read(desk);
    const entry = file.entries[index % Math.max(file.entries.length, 1)];
    if (entry === undefined) continue;
    const doc = { text: file.text, root: file.root };
    if (what === 'flow' || what === 'block') {
      const layout = what === 'flow' ? toFlow(doc, entry.path) : toBlock(doc, entry.path);
      if (layout) desk.write(PART, applyEdits(doc.text, layout));
      continue;
    }
    const [field, content, change]: [string, PlainValue, Edits] =
      what === 'comment'
        ? ['', `# remark ${i}`, insertLineAbove(doc, entry.node.start, `# remark ${i}`)]
        : changeOf(doc, entry, what, value.trim() === '' ? 'x' : value.trim());
    const name = field === '' ? `#${i}` : `${identityIn(entry) ?? ''} ${field}`;
    // What somebody writes as it is already is no change, and may be changed by the tracker.
    const isSame =
      comparison.canonical(field, valueIn(entry, field)) === comparison.canonical(field, content);
    if (change === undefined || isSame || written.has(name)) continue;
    desk.write(PART, applyEdits(doc.text, change));
    written.set(name, content);
  }
  return written;
}

function changeOf(
  doc: Parameters<typeof setKey>[0],
  entry: Entry,
  what: string,
  value: string,
): [string, PlainValue, Edits] {
  const field = what === 'own' ? 'x-own' : what;
  const content: PlainValue = field === 'supports' ? ['OBJ-1'] : field === 'tags' ? ['mine', value] : value;
  return [field, content, setKey(doc, entry.path, field, content)];
}

describe('imports with random changes on both sides', () => {
  it('lose nothing that was written by hand, take what the tracker alone has changed, and end in step', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fields, { minLength: 1, maxLength: 10 }),
        fc.array(fields, { minLength: 10, maxLength: 10 }),
        fc.array(handEdit, { maxLength: 6 }),
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        async (first, others, edits, isChanged) => {
          const desk = new Desk({ 'project-charter.yaml': CHARTER });
          await desk.import(backlogFrom(first));
          if (desk.text(PART) === '') return;
          assert.deepEqual((await desk.plan(backlogFrom(first))).files, [], 'a second import');
          const written = editByHand(desk, edits);
          const now = first.map((row, i) => (isChanged[i] === true ? (others[i] ?? row) : row));
          const { report } = await desk.import(backlogFrom(now));
          assert.deepEqual(report.refused, []);
          const shown = `${desk.text(PART)}\n${JSON.stringify(report.conflicts)}`;
          assertKept(desk, written, shown);
          assertTaken(desk, backlogFrom(now), written, shown);
          assert.deepEqual((await desk.plan(backlogFrom(now))).files, [], `once more\n${shown}`);
          await assertInStep(desk, backlogFrom(now), shown);
        },
      ),
      RUNS,
    );
  });
});

/** What was written by hand is still there. */
function assertKept(desk: Desk, written: ReadonlyMap<string, PlainValue>, shown: string): void {
  const file = read(desk);
  assert.deepEqual(
    file.flaws.filter(({ rule }) => rule === 'schema/syntax'),
    [],
    shown,
  );
  for (const [what, content] of written) {
    if (what.startsWith('#')) {
      assert.ok(typeof content === 'string' && file.text.includes(content), `${what} in\n${shown}`);
      continue;
    }
    const [identity = '', field = ''] = what.split(' ');
    const entry = file.entries.find((each) => identityIn(each) === identity);
    assert.ok(entry, shown);
    assert.deepEqual(valueIn(entry, field), content, `${what} in\n${shown}`);
  }
}

/** What nobody touched by hand says what the tracker says. */
function assertTaken(
  desk: Desk,
  { items }: Backlog,
  written: ReadonlyMap<string, PlainValue>,
  shown: string,
): void {
  const entries = new Map(read(desk).entries.map((entry) => [identityIn(entry), entry]));
  for (const { key = '', title, points } of items) {
    const identity = `azure-devops:${key}`;
    const entry = entries.get(identity);
    assert.ok(entry, `${identity} in\n${shown}`);
    assert.equal(valueIn(entry, 'x-gone'), null, shown);
    if (!written.has(`${identity} title`)) assert.equal(valueIn(entry, 'title'), oneLine(title), shown);
    const estimate = entry.kind === 'workItem' ? 'estimate' : 'x-estimate';
    if (points !== undefined || items.some((each) => each.points !== undefined))
      assert.equal(valueIn(entry, estimate), points === undefined ? null : `${points}pt`, shown);
  }
}

/** Where the tracker is preferred everywhere, both say the same; a fresh import of the same would write the same values. */
async function assertInStep(desk: Desk, now: Backlog, shown: string): Promise<void> {
  const copy = new Desk({ 'project-charter.yaml': CHARTER });
  copy.texts.clear();
  for (const [uri, content] of desk.texts) copy.texts.set(uri, content);
  await copy.import(now, { prefer: 'tracker' });
  const { report, files } = await copy.plan(now);
  assert.deepEqual(report.conflicts, [], shown);
  assert.deepEqual(files, [], shown);
}
