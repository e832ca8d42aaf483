import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import {
  applyEdits,
  insertLineAbove,
  reorder,
  setKey,
  toBlock,
  toFlow,
  type Edits,
} from '../../../../src/core/edit';
import type { Backlog } from '../../../../src/core/exchange/backlog';
import { usualPartName } from '../../../../src/core/exchange/keepInStep/place';
import type { ImportReport } from '../../../../src/core/exchange/keepInStep/report';
import { pairOf, type CharterFile } from '../../../../src/core/model';
import { readCharterFile } from '../../../../src/core/parse';
import { KNOWN_RULES } from '../../../../src/core/rules';
import { CHARTER, Desk, item } from '../imports';
import { backlogFrom, fixture } from '../support';

/** Every file of every reader that can be read. */
const FIXTURES = readdirSync('test/fixtures/exchange').filter((name) => name !== 'ado-cut-off.csv');
const BACKLOGS = new Map(FIXTURES.map((name) => [name, backlogFrom(fixture(name))]));

/** What somebody does to a part by hand. */
const handEdit = fc.record({
  entry: fc.nat(40),
  what: fc.constantFrom('above', 'beside', 'supports', 'rationale', 'own', 'title', 'flow', 'block', 'turn'),
});
type HandEdit = typeof handEdit extends fc.Arbitrary<infer F> ? F : never;

function partOf(backlog: Backlog): string {
  return `${usualPartName(backlog)}.charter.yaml`;
}

function read(desk: Desk, part: string): CharterFile {
  return readCharterFile(`file:///home/${part}`, desk.text(part), KNOWN_RULES);
}

/** Edits a part as a person would; tells which stretches of text are that person's. */
function editByHand(desk: Desk, part: string, edits: readonly HandEdit[]): readonly string[] {
  const written: string[] = [];
  for (const [i, { entry: index, what }] of edits.entries()) {
    const file = read(desk, part);
    const mark = `by hand ${i}`;
    const change = changeOf(file, index, what, mark);
    if (change === undefined) continue;
    desk.write(part, applyEdits(file.text, change));
    written.push(mark);
  }
  // A later edit may have taken the place of an earlier one.
  return written.filter((mark) => desk.text(part).includes(mark));
}

function changeOf(file: CharterFile, index: number, what: HandEdit['what'], mark: string): Edits {
  const entry = file.entries[index % Math.max(file.entries.length, 1)];
  if (entry === undefined) return undefined;
  const doc = { text: file.text, root: file.root };
  switch (what) {
    case 'above':
      return insertLineAbove(doc, entry.node.start, `# ${mark}`);
    case 'beside': {
      const id = pairOf(entry.node, 'id')?.value;
      const isAlone = id !== undefined && file.text[id.end] === '\n';
      return isAlone ? [{ span: { start: id.end, end: id.end }, newText: ` # ${mark}` }] : undefined;
    }
    case 'supports':
      return setKey(doc, entry.path, 'supports', [mark]);
    case 'rationale':
      return setKey(doc, entry.path, 'rationale', mark);
    case 'own':
      return setKey(doc, entry.path, 'x-own', { note: mark });
    case 'title':
      return setKey(doc, entry.path, 'title', mark);
    case 'flow':
      return toFlow(doc, entry.path);
    case 'block':
      return toBlock(doc, entry.path);
    case 'turn': {
      const section = pairOf(file.root, String(entry.path[0]))?.value;
      const count = section?.kind === 'sequence' ? section.items.length : 0;
      const order = Array.from({ length: count }, (_, i) => (i + 1) % count);
      return reorder(doc, entry.path.slice(0, 1), order);
    }
  }
}

describe('importing the same file twice', () => {
  for (const [name, backlog] of BACKLOGS) {
    it(`changes no byte, whatever was done by hand between: ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(handEdit, { maxLength: 8 }), async (edits) => {
          const desk = new Desk({ 'project-charter.yaml': CHARTER });
          const { report } = await desk.import(backlog);
          assertAllTold(backlog, report);
          deepEqual((await desk.plan(backlog)).files, []);
          editByHand(desk, partOf(backlog), edits);
          const again = await desk.plan(backlog);
          deepEqual(again.files, [], desk.text(partOf(backlog)));
          deepEqual([again.report.conflicts, again.report.refused, again.report.added], [[], [], []]);
        }),
        { numRuns: 8 },
      );
    });
  }
});

/** Every item is told of in one way: in the counts, and among what is written or left alone. */
function assertAllTold({ read: rows }: Backlog, report: ImportReport): void {
  const { summary, added, updated, unchanged, refused } = report;
  const mapped = summary.mapped.reduce((sum, { count }) => sum + count, 0);
  const skipped = summary.skipped.reduce((sum, { count }) => sum + count, 0);
  equal(mapped + skipped, rows);
  const newOnes = refused.filter(({ field }) => field === undefined);
  const back = report.back.filter(({ id }) => updated.every((each) => each.id !== id));
  equal(added.length + updated.length + unchanged + back.length + newOnes.length, mapped);
}

/** Few titles, so that many are the same; rows with a key and without. */
const row = fc.record({
  key: fc.option(fc.nat(6), { nil: undefined }),
  title: fc.constantFrom('Route cases', 'Route cases (2)', 'Fix bugs', 'Train the desk', 'a > b'),
  type: fc.constantFrom('User Story', 'Bug', 'Task', 'Risk', 'Requirement', 'Issue', 'Test Case', 'Widget'),
  state: fc.constantFrom('New', 'Active', 'Closed'),
  points: fc.constantFrom(undefined, 1, 3),
  above: fc.option(fc.nat(6), { nil: undefined }),
});
type Row = typeof row extends fc.Arbitrary<infer F> ? F : never;

function backlogOf(rows: readonly Row[]): Backlog {
  const keys = new Set<number>();
  const items = rows.flatMap(({ key, above, points, ...own }, i) => {
    if (key !== undefined && keys.has(key)) return [];
    if (key !== undefined) keys.add(key);
    return item({
      ...own,
      line: i + 2,
      ...(key !== undefined && { key: `${100 + key}` }),
      ...(points !== undefined && { points }),
      ...(above !== undefined && above !== key && { parent: { kind: 'key', key: `${100 + above}` } }),
    });
  });
  return { kind: 'ado-csv', system: 'azure-devops', items, troubles: [], read: items.length };
}

describe('importing other files after edits by hand', () => {
  it('leaves every byte of a person where it is, tells of every row, and is done after one time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 9 }),
        fc.array(row, { minLength: 1, maxLength: 9 }),
        fc.array(handEdit, { maxLength: 8 }),
        fc.constantFrom(undefined, 'tracker', 'charter'),
        async (first, second, edits, prefer) => {
          const desk = new Desk({ 'project-charter.yaml': CHARTER });
          await desk.import(backlogOf(first));
          const part = partOf(backlogOf(first));
          if (desk.text(part) === '') return;
          const written = editByHand(desk, part, edits);
          const ids = idsIn(desk, part);
          const options = prefer === undefined ? {} : { prefer };
          const now = backlogOf(second);
          const { report } = await desk.import(now, options);
          const shown = `${desk.text(part)}\n${JSON.stringify(report)}`;
          assertAllTold(now, report);
          deepEqual(report.refused, [], shown);
          const isTitle = (mark: string): boolean => edits[Number(mark.slice(8))]?.what === 'title';
          for (const mark of written)
            ok(
              desk.text(part).includes(mark) || (prefer === 'tracker' && isTitle(mark)),
              `${mark}\n${shown}`,
            );
          const after = idsIn(desk, part);
          deepEqual(
            after.filter((id) => ids.includes(id)),
            ids,
            shown,
          );
          equal(after.length, ids.length + report.added.length, shown);
          const again = await desk.plan(now, options);
          deepEqual(again.files, [], `once more\n${shown}`);
          assertAllTold(now, again.report);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function idsIn(desk: Desk, part: string): readonly string[] {
  return read(desk, part).entries.map(({ id = '' }) => id);
}
