import { removeFromList } from '../../edit';
import { isOpen, type Neighbourhood, type PurposeGraph, type Requirement, type WorkItem } from '../../graph';
import { nameOf, shorten, valuePlace, type Finding } from '../../model';
import { isWanted } from '../facts/agreed';
import { wholeBundle } from '../look';
import { dropWork, setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, fix, type Rule } from '../rule';
import { boundaryOf, ruledOut, type Match } from './ruledOut';

type Wanted = WorkItem | Requirement;

/** After so many entries others are let in between. */
const STEP = 500;

export const outOfScope: Rule = {
  id: 'drift/out-of-scope',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Work or a requirement whose title reads like a sentence that is out of scope.',
  why: 'What was ruled out comes back in small pieces, each of them reasonable. By the time somebody adds them up, the budget is gone.',
  mend: 'Drop the work, take the requirement out of scope (`scope: out`), or agree with the customer that the scope has changed and take the sentence out of `scope.outOfScope`. Where the title means something else, say it in other words. The rule compares words: a title has to say everything that the sentence names, at least two words, and little else. It is silent where a sentence in scope says as much, where the title connects with the thing or deals with the boundary itself («Agree who …», «Switch off …»), for sentences with an exception («other than …»), and for closed work. What hangs below something that is reported is not told again.',
  example: {
    drifting: `scope:
  outOfScope: [Replacement of the telephone exchange]
requirements:
  - { id: REQ-1, title: Replace the telephone exchange in Cork }`,
    mended: `scope:
  outOfScope: [Replacement of the telephone exchange]
requirements:
  - { id: REQ-1, title: Replace the telephone exchange in Cork, scope: out }`,
  },
  check: wholeBundle(function* ({ graph }) {
    const boundary = boundaryOf(graph);
    if (boundary === undefined) return;
    const found = new Map<Wanted, Match>();
    for (const [i, entry] of [...graph.all('requirement'), ...graph.all('workItem')].entries()) {
      if (i % STEP === 0) yield;
      const match = ruledOut(boundary, entry);
      if (match !== undefined && isMeant(graph, entry)) found.set(entry, match);
    }
    for (const [entry, match] of found) {
      if (![...causesOf(graph, entry)].some((cause) => found.has(cause))) yield findingOn(entry, match);
    }
  }),
  *fixes({ entry, data }, { graph }) {
    if (entry?.kind === 'workItem') yield* dropWork(graph, entry);
    if (entry?.kind === 'requirement') {
      yield* setValue(`Take ${shortNameOf(entry)} out of scope`, entry, 'scope', 'out');
      yield* setValue(`Drop ${shortNameOf(entry)}`, entry, 'status', 'dropped');
    }
    const sentence = data?.['sentence'];
    for (const scope of graph.all('scope')) {
      const index = (scope.value.outOfScope ?? []).findIndex((each) => each === sentence);
      if (typeof sentence !== 'string' || index < 0) continue;
      const edits = removeFromList(scope.file, [...scope.path, 'outOfScope'], index);
      yield* fix(`No longer rule out “${shorten(sentence, 60)}”`, scope.file, edits);
    }
  },
};

/** Open work, and requirements that are still to be met; work for what is not wanted is told by another rule. */
function isMeant(graph: Neighbourhood, entry: Wanted): boolean {
  if (entry.kind === 'workItem') {
    const served = graph.written(entry, 'supports').map(({ to }) => to);
    return isOpen(entry) && !served.some((to) => to.kind === 'requirement' && !isWanted(to));
  }
  const { status = 'approved' } = entry.value;
  return isWanted(entry) && (status === 'approved' || status === 'proposed');
}

/** What an entry is a part of or is there for. */
function* causesOf(graph: PurposeGraph, entry: Wanted): Iterable<Wanted> {
  const ancestors = entry.kind === 'workItem' ? graph.ancestorsOf(entry) : [];
  yield* ancestors;
  for (const each of graph.above(entry)) {
    if (each.kind === 'requirement' || (each.kind === 'workItem' && each !== entry)) yield each;
  }
}

function findingOn(entry: Wanted, { ruling, words }: Match): Finding {
  const { scope, index, sentence } = ruling;
  const short = shorten(sentence.replace(/\.$/u, ''), 60);
  return about(entry, {
    place: valuePlace(entry, 'title'),
    message: `${nameOf(entry)} reads like what is out of scope: “${short}” (${words.join(', ')}). ${entry.kind === 'workItem' ? 'Drop it' : 'Take it out of scope'}, or agree with the customer that the scope has changed.`,
    related: [{ place: valuePlace(scope, 'outOfScope', index), message: 'This is out of scope.' }],
    data: { sentence },
  });
}
