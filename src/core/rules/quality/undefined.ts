import { setKey, type PlainValue } from '../../edit';
import type { PurposeGraph } from '../../graph';
import { pairOf, type Bundle, type EntryOf, type Finding, type Place } from '../../model';
import { isBlank, lacksText } from '../facts/blank';
import { isMalformed, isMalformedAt } from '../facts/flaws';
import { wholeBundle, type BundleView } from '../look';
import { fixOfSeveral } from '../mending/steps';
import { about, aboutCharter, charterPlace, fix, type Fix, type Rule } from '../rule';

type Quality = EntryOf<'quality'>;

export const undefinedQuality: Rule = {
  id: 'quality/undefined',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A quality plan that does not say what quality means, or when work is done.',
  why: 'Everybody has a picture of good enough, and no two are alike. It is cheaper to find out before the work than at acceptance.',
  mend: 'Write into `quality.definition` what the customer must be able to rely on, in a sentence, and into `quality.definitionOfDone` what must be true of every piece of work. What the practice of the project has written down need not be written again. A charter without `quality` is left alone, except in the preset `strict`.',
  example: {
    drifting: `quality:
  definition: A technician can do the whole visit on the phone, without a network`,
    mended: `quality:
  definition: A technician can do the whole visit on the phone, without a network
  definitionOfDone: [Shown to a technician, Tested without a network]`,
  },
  options: {
    required: {
      describe:
        'Whether a charter must have a quality plan: 1 where it must, 0 where only a plan that is there is looked at.',
      value: 0,
      strict: 1,
      min: 0,
      max: 1,
    },
  },
  check: wholeBundle(function* (view) {
    const plans = plansIn(view.graph);
    if (plans.length === 0 && view.option('required') > 0) yield* noPlan(view);
    for (const plan of plans) {
      const lacks = lacksOf(view.graph, plan);
      if (lacks.length === 0) continue;
      yield about(plan, {
        place: keyOf(plan),
        message: `The quality plan does not say ${lacks.map((lack) => MEANINGS[lack]).join(', nor ')}. Write it into ${lacks.map((lack) => `\`${lack}\``).join(' and ')}.`,
        data: { lacks },
      });
    }
  }),
  *fixes({ entry }, { bundle, graph }) {
    if (entry?.kind === 'quality') yield* complete(graph, entry);
    if (entry === undefined) yield* draft(bundle, graph);
  },
};

type Lack = 'definition' | 'definitionOfDone';

const MEANINGS: Readonly<Record<Lack, string>> = {
  definition: 'what quality means to the customer',
  definitionOfDone: 'when work counts as done',
};

/** A section with nothing in it is not in use. */
function plansIn(graph: PurposeGraph): readonly Quality[] {
  return graph.all('quality').filter(({ node }) => node.pairs.length > 0);
}

/** What neither the plan nor that of the practice says. */
function lacksOf(graph: PurposeGraph, plan: Quality): readonly Lack[] {
  const plans = [plan, ...(graph.practice ? plansIn(graph.practice) : [])];
  const lacks: Lack[] = [];
  if (plans.every((each) => lacksText(each, 'definition', each.value.definition))) lacks.push('definition');
  if (plans.every(lacksDone)) lacks.push('definitionOfDone');
  return lacks;
}

function lacksDone(plan: Quality): boolean {
  return (plan.value.definitionOfDone ?? []).every(isBlank) && !isMalformed(plan, 'definitionOfDone');
}

function keyOf({ file, path, node }: Quality): Place {
  return { file, span: pairOf(file.root, String(path[0]))?.key ?? node };
}

/** Nothing where a plan may be there that cannot be read, and where the practice has one. */
function* noPlan({ bundle, graph }: BundleView): Iterable<Finding> {
  const { root } = bundle;
  if (root.root?.kind !== 'map' || root.isBroken || isMalformedAt(root, ['quality'])) return;
  const [purpose] = graph.all('purpose');
  const isSaidThere = !isBlank(purpose?.value.foundation?.quality);
  if (isSaidThere || (graph.practice && plansIn(graph.practice).length > 0)) return;
  const key = pairOf(root.root, 'quality')?.key;
  yield aboutCharter({
    place: key ? { file: root, span: key } : charterPlace(bundle),
    message:
      'Nothing says what good work means here. Add `quality` with a `definition` and a `definitionOfDone`.',
  });
}

/** Drafts, for the team to change: a question where only the customer knows, and what many teams agree on. */
function draftOf(lack: Lack, graph: PurposeGraph): PlainValue {
  const customer = graph.all('project')[0]?.value.customer ?? 'the customer';
  if (lack === 'definition') return `What must ${customer} be able to rely on?`;
  return ['Acceptance criteria shown to those who asked for it', 'Tested by somebody who did not build it'];
}

const TITLES: Readonly<Record<Lack, string>> = {
  definition: 'Draft a definition of quality',
  definitionOfDone: 'Draft a definition of done',
};

function complete(graph: PurposeGraph, plan: Quality): readonly Fix[] {
  const lacks = lacksOf(graph, plan);
  const [first] = lacks;
  if (first === undefined) return [];
  const parts = lacks.map((lack) => ({
    file: plan.file,
    edits: setKey(plan.file, plan.path, lack, draftOf(lack, graph)),
  }));
  return fixOfSeveral(lacks.length > 1 ? 'Draft definitions of quality and of done' : TITLES[first], parts);
}

function draft({ root }: Bundle, graph: PurposeGraph): readonly Fix[] {
  const plan = {
    definition: draftOf('definition', graph),
    definitionOfDone: draftOf('definitionOfDone', graph),
  };
  return fix('Draft a quality plan', root, setKey(root, [], 'quality', plan));
}
