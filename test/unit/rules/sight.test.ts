import { deepEqual, ok, throws } from 'node:assert/strict';
import { isDropped, PurposeGraph, type Fact } from '../../../src/core/graph';
import type { Entry, Finding } from '../../../src/core/model';
import { isOfCharters, RULES, KNOWN_RULES, type Rule } from '../../../src/core/rules';
import {
  itself,
  lines,
  neighbours,
  type EntryLook,
  type Look,
  type LineView,
} from '../../../src/core/rules/look';
import { stampsOf } from '../../../src/core/reviews';
import { BeyondSight, guardedView, withGuardedFacts } from '../../support/guardedGraph';
import { fixturesOf } from '../../support/ruleFixtures';
import { bundleOf, bundlesOf, oneCharter, TODAY } from '../../support/workspace';

function lookOf({ check }: Rule): Look | undefined {
  if (!isOfCharters(check)) return undefined;
  return check.kind === 'dated' ? check.on(TODAY) : check;
}

/** The part of a rule that looks at one entry after the other. */
function entryLookOf(rule: Rule): EntryLook<unknown> | undefined {
  const look = lookOf(rule);
  if (look?.kind === 'gathered') return look.each;
  return look?.kind === 'entries' ? look : undefined;
}

const LOOKS = RULES.flatMap((rule) => {
  const look = entryLookOf(rule);
  return look ? [{ rule, look }] : [];
});

function viewFor(graph: PurposeGraph, rule?: Rule): Omit<LineView, 'graph'> {
  return {
    option: (name) => rule?.options?.[name]?.value ?? 0,
    knownRules: KNOWN_RULES,
    stampsFrom: stampsOf(graph.bundle),
  };
}

function askWithin(graph: PurposeGraph, entry: Entry, look: EntryLook<unknown>, rule?: Rule): unknown {
  const told = look.ask(entry, guardedView(graph, entry, look.sight, viewFor(graph, rule)));
  return isIterable(told) ? [...told] : told;
}

/** Lets a rule look at a charter as a whole: there all may be asked, but what is remembered of an entry must be true of it. */
function askOfAll(graph: PurposeGraph, rule: Rule): void {
  const look = lookOf(rule);
  const view = { ...viewFor(graph, rule), bundle: graph.bundle, graph: withGuardedFacts(graph) };
  if (look?.kind === 'bundle') findings(...look.ask(view));
  if (look?.kind !== 'gathered') return;
  const told = entriesOf(graph, look.each).map(
    (entry) => [entry, askWithin(graph, entry, look.each, rule)] as const,
  );
  findings(...look.tell(new Map(told.filter(([, each]) => each !== undefined)), view));
}

function entriesOf(graph: PurposeGraph, { of }: EntryLook<unknown>): readonly Entry[] {
  return graph.entries.filter(({ kind }) => of.includes(kind));
}

/** Asks, and has nothing to tell. */
function findings(...asked: readonly unknown[]): readonly Finding[] {
  return asked.flatMap(() => []);
}

function isIterable(told: unknown): told is Iterable<unknown> {
  return typeof told === 'object' && told !== null && Symbol.iterator in told;
}

describe('no rule looks further than it says', () => {
  for (const { id } of RULES) {
    it(`in the fixtures of ${id}`, async () => {
      const fixtures = [...fixturesOf(id, 'speaks'), ...fixturesOf(id, 'silent')];
      ok(fixtures.length > 0);
      for (const { name, files } of fixtures) {
        for (const bundle of await bundlesOf(files)) {
          const graph = new PurposeGraph(bundle);
          deepEqual(beyond(graph), [], name);
        }
      }
    });
  }

  it('and each is asked, and tells something', async () => {
    for (const { rule, look } of LOOKS) {
      const graphs = await graphsOf(rule.id);
      const told = graphs.flatMap((graph) =>
        entriesOf(graph, look).map((entry) => askWithin(graph, entry, look, rule)),
      );
      ok(
        told.some((each) => (Array.isArray(each) ? each.length > 0 : each !== undefined)),
        rule.id,
      );
    }
  });
});

async function graphsOf(rule: string): Promise<readonly PurposeGraph[]> {
  const bundles = await Promise.all(fixturesOf(rule, 'speaks').map(({ files }) => bundlesOf(files)));
  return bundles.flat().map((bundle) => new PurposeGraph(bundle));
}

/** What the rules ask for in a charter that lies beyond their sight. */
function beyond(graph: PurposeGraph): readonly string[] {
  const asks = LOOKS.flatMap(({ rule, look }) =>
    entriesOf(graph, look).map((entry) => () => void askWithin(graph, entry, look, rule)),
  );
  const wholes = RULES.map((rule) => () => askOfAll(graph, rule));
  return [...asks, ...wholes].flatMap((ask) => {
    try {
      ask();
      return [];
    } catch (error) {
      if (error instanceof BeyondSight) return [error.message];
      throw error;
    }
  });
}

const CHARTER = `charter: 1
kind: project
project: { name: Ski hotels }
objectives:
  - { id: OBJ-1, title: Sell passes }
  - { id: OBJ-2, title: Answer }
workItems:
  - { id: WI-1, title: Lifts }
  - { id: WI-2, title: Gates, parent: WI-1, supports: [OBJ-1] }
  - { id: WI-3, title: Lamps, parent: WI-1, supports: [OBJ-2], dependsOn: [WI-2] }
`;

describe('a rule that looks further than it says', () => {
  async function isCaught(look: EntryLook, id: string, message: RegExp): Promise<void> {
    const graph = new PurposeGraph(await bundleOf(oneCharter(CHARTER)));
    const entry = graph.find(id);
    ok(entry);
    throws(
      () => askWithin(graph, entry, look),
      (error) => error instanceof BeyondSight && message.test(error.message),
    );
  }

  it('is caught asking about others, where it looks at entries by themselves', async () => {
    const look = itself('workItem', (item, view) =>
      findings((view as unknown as { readonly graph: PurposeGraph }).graph.written(item)),
    );
    await isCaught(look, 'WI-2', /^asks about others than WI-2$/u);
  });

  it('is caught going on from a neighbour', async () => {
    const look = neighbours('workItem', (item, { graph }) =>
      findings(...graph.written(item).map(({ to }) => graph.naming(to))),
    );
    await isCaught(look, 'WI-2', /^asks about WI-1 beside WI-2$/u);
  });

  it('is caught asking neighbours for what only lines have', async () => {
    const look = neighbours('workItem', (item, { graph }) => findings((graph as PurposeGraph).above(item)));
    await isCaught(look, 'WI-2', /^asks for above$/u);
  });

  it('is caught asking for everything there is', async () => {
    const look = lines('workItem', (_, { graph }) => findings((graph as PurposeGraph).all('objective')));
    await isCaught(look, 'WI-2', /^asks for all$/u);
  });

  it('is caught asking for what else lies below what lies above', async () => {
    const look = lines('workItem', (item, { graph }) =>
      findings(...graph.ancestorsOf(item).map((each) => graph.childrenOf(each).some(isDropped))),
    );
    await isCaught(look, 'WI-2', /^asks about WI-1 from WI-2$/u);
  });

  it('is caught asking for what else lies above what lies below', async () => {
    const look = lines('workItem', (item, { graph }) =>
      findings(...graph.childrenOf(item).map((each) => graph.above(each))),
    );
    await isCaught(look, 'WI-1', /^asks about WI-2 from WI-1$/u);
  });

  it('is caught leaving the lines by another link', async () => {
    const look = lines('workItem', (item, { graph }) =>
      findings(...graph.childrenOf(item).map((each) => graph.written(each, 'dependsOn'))),
    );
    await isCaught(look, 'WI-1', /^follows dependsOn of WI-2 from WI-1$/u);
  });

  it('is caught remembering more than it may see', async () => {
    const hasChildren: Fact<boolean> = {
      of: (graph, entry) => entry.kind === 'workItem' && graph.childrenOf(entry).length > 0,
    };
    const look = lines('workItem', (item, { graph }) =>
      findings(...graph.ancestorsOf(item).map((each) => graph.remembered(hasChildren, each))),
    );
    await isCaught(look, 'WI-2', /^asks about WI-1 from WI-2$/u);
  });

  it('is caught remembering of an entry what does not follow from its lines', async () => {
    const graph = new PurposeGraph(await bundleOf(oneCharter(CHARTER)));
    const item = graph.find('WI-2');
    ok(item);
    const hasSiblings: Fact<boolean> = {
      of: (seen, each) =>
        each.kind === 'workItem' && seen.ancestorsOf(each).some((above) => seen.childrenOf(above).length > 1),
    };
    throws(() => withGuardedFacts(graph).remembered(hasSiblings, item), BeyondSight);
  });

  it('is left alone where it looks no further', async () => {
    const graph = new PurposeGraph(await bundleOf(oneCharter(CHARTER)));
    const look = lines('workItem', (item, view) =>
      findings(view.graph.above(item), view.graph.workFor(item), view.graph.naming(item, 'dependsOn')),
    );
    for (const item of graph.all('workItem')) deepEqual(askWithin(graph, item, look), []);
  });
});
