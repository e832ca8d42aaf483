import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CheckResult } from '../../../src/core/engine';
import type { Entry } from '../../../src/core/model';
import type { PurposeGrouping, PurposeLook, ViewNode } from '../../../src/protocol';
import { pathToEntry, PLAIN_LOOK, purposeRows } from '../../../src/service';
import { oneCharter, type Files } from '../../support/workspace';
import { HEADER, resultsOf, rowsOf } from './results';

const RELATIONS = ['supports', 'parent', 'enables'] as const;

/** A charter with links at random, sensible or not. */
const charter = fc
  .array(
    fc.record({
      section: fc.constantFrom('goals', 'strategies', 'objectives', 'requirements', 'workItems'),
      id: fc.nat(9),
      links: fc.array(fc.tuple(fc.constantFrom(...RELATIONS), fc.nat(9)), { maxLength: 3 }),
      state: fc.constantFrom('', ', state: dropped', ', state: done'),
      isNamed: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((entries): Files => {
    const sections = ['goals', 'strategies', 'objectives', 'requirements', 'workItems'].map((section) => {
      const items = entries
        .filter((entry) => entry.section === section)
        .map(({ id, links, state, isNamed }) => {
          const keys = RELATIONS.flatMap((key) => {
            const ids = links.filter(([each]) => each === key).map(([, to]) => `E-${to}`);
            return ids.length === 0 ? [] : [`${key}: ${key === 'parent' ? ids[0] : `[${ids.join(', ')}]`}`];
          });
          const dropped = section === 'workItems' ? state : '';
          return `  - { ${[...(isNamed ? [`id: E-${id}`] : ['title: x']), ...keys].join(', ')}${dropped} }\n`;
        });
      return items.length === 0 ? '' : `${section}:\n${items.join('')}`;
    });
    return oneCharter(HEADER + sections.join(''));
  });

const looks: readonly PurposeLook[] = (
  ['objective', 'requirement', 'owner', 'milestone', 'state'] satisfies PurposeGrouping[]
).flatMap((groupBy) => [
  { groupBy, filter: null },
  { groupBy, filter: { text: '', states: ['new'], person: null, drifting: false } },
  { groupBy, filter: { text: 'e-1', states: [], person: null, drifting: true } },
]);

/** Ids are shared by no two rows, and each row tells truly whether it has children, and what it stands below. */
function holdsTogether(results: readonly CheckResult[], look: PurposeLook): readonly ViewNode[] {
  const rows = rowsOf((parent) => purposeRows(parent, results, look));
  deepEqual(rows.map(({ id }) => id).toSorted(), [...new Set(rows.map(({ id }) => id))].toSorted());
  for (const each of rows) {
    const below = purposeRows(each.id, results, look);
    equal(each.hasChildren, below.length > 0, each.id);
    for (const { parent } of below) equal(parent, each.id);
  }
  return rows;
}

describe('the Purpose tree of any charter', () => {
  it('shows every entry, under ids of their own, and each row tells truly whether it has children', async () => {
    await fc.assert(
      fc.asyncProperty(charter, async (files) => {
        const results = await resultsOf(files);
        const [result] = results;
        ok(result);
        holdsTogether(results, PLAIN_LOOK);
        for (const entry of result.graph.entries) {
          const path = pathToEntry(entry, results);
          ok(path.length > 0);
          path.forEach((each, i) => equal(each.parent, path[i - 1]?.id ?? null));
          const isHidden = entry.kind === 'workItem' && entry.value.state === 'dropped';
          if (entry.kind === 'project' || entry.kind === 'purpose' || isHidden) continue;
          const last = path.at(-1)?.location;
          equal(last?.range.start.line, positionLine(entry), `${entry.subject}: ${path.at(-1)?.id}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds together in every order and behind every filter, and leads to each row that it shows', async () => {
    await fc.assert(
      fc.asyncProperty(charter, fc.constantFrom(...looks), async (files, look) => {
        const results = await resultsOf(files);
        const [result] = results;
        ok(result);
        const rows = holdsTogether(results, look);
        const lines = new Set(rows.map(({ location }) => location?.range.start.line));
        for (const entry of result.graph.entries) {
          const path = pathToEntry(entry, results, look);
          path.forEach((each, i) => equal(each.parent, path[i - 1]?.id ?? null));
          if (!lines.has(positionLine(entry)) || path.length < 2) continue;
          equal(path.at(-1)?.location?.range.start.line, positionLine(entry), entry.subject);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function positionLine({ file, node }: Entry): number {
  return file.text.slice(0, node.start).split('\n').length - 1;
}
