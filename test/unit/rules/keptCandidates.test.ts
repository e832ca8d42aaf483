import { deepEqual, equal } from 'node:assert/strict';
import { PurposeGraph } from '../../../src/core/graph';
import { drained } from '../../../src/core/model';
import { preparingFits, rankedCandidates } from '../../../src/core/rules';
import { LivingBundle, type Edit } from '../graph/charters';

const LINES = [
  '{ id: OBJ-1, title: Fewer repeat calls about a case }',
  '{ id: OBJ-2, title: Quotes leave the house on the same day }',
  '{ id: WI-1, title: Show the history of the caller, supports: [OBJ-1] }',
  '{ id: WI-2, title: Price lists from the warehouse, supports: [OBJ-2] }',
  '{ id: WI-3, title: Callers find their history on the web }',
  '{ id: COM-1, title: A customer sees the history of every call }',
].map((text) => ({ section: sectionOf(text), text }));

function sectionOf(text: string): string {
  if (text.includes('{ id: OBJ-')) return 'objectives';
  return text.includes('{ id: WI-') ? 'workItems' : 'commitments';
}

/** Also of an entry that does not say what the charter is about. */
function portrait(graph: PurposeGraph): unknown {
  return ['WI-3', 'COM-1', 'WI-3'].map((id) => {
    const entry = graph.find(id);
    if (entry === undefined) throw new Error(`no ${id}`);
    return rankedCandidates(graph, entry).map((each) => ({
      ...each,
      entry: each.entry.subject,
      alike: each.alike?.subject,
    }));
  });
}

describe('candidates in a charter that changes', () => {
  it('are the same where its texts were read before', () => {
    const { bundle } = new LivingBundle([LINES]);
    const graph = new PurposeGraph(bundle);
    drained(preparingFits(graph));
    deepEqual(portrait(graph), portrait(new PurposeGraph(bundle)));
  });

  const EDITS: readonly (readonly [string, Edit])[] = [
    [
      'a text',
      {
        kind: 'replace',
        file: 0,
        at: 3,
        to: 0,
        written: {
          section: 'workItems',
          text: '{ id: WI-2, title: History of the web shop, supports: [OBJ-2] }',
        },
      },
    ],
    [
      'a link',
      {
        kind: 'replace',
        file: 0,
        at: 2,
        to: 0,
        written: {
          section: 'workItems',
          text: '{ id: WI-1, title: Show the history of the caller, supports: [OBJ-2] }',
        },
      },
    ],
    ['a target', { kind: 'remove', file: 0, at: 0, to: 0, written: { section: 'goals', text: '{}' } }],
    [
      'one more',
      {
        kind: 'insert',
        file: 0,
        at: 2,
        to: 0,
        written: {
          section: 'objectives',
          text: '{ id: OBJ-3, title: The web tells the history of a delivery }',
        },
      },
    ],
  ];

  it('are those of a new look after one change upon the other', () => {
    const living = new LivingBundle([LINES]);
    const graph = new PurposeGraph(living.bundle);
    drained(preparingFits(graph));
    for (const [, edit] of [...EDITS, ...EDITS]) {
      drained(graph.updating(living.bundle, living.change([edit])));
      deepEqual(portrait(graph), portrait(new PurposeGraph(living.bundle)));
    }
  });

  for (const [what, edit] of EDITS) {
    it(`are those of a new look after a change of ${what}`, () => {
      const living = new LivingBundle([LINES]);
      const graph = new PurposeGraph(living.bundle);
      const before = portrait(graph);
      drained(graph.updating(living.bundle, living.change([edit])));
      const after = portrait(graph);
      deepEqual(after, portrait(new PurposeGraph(living.bundle)));
      equal(JSON.stringify(after) === JSON.stringify(before), false);
    });
  }
});
