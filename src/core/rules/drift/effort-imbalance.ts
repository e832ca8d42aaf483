import { nameOf, valuePlace, type Finding } from '../../model';
import { balancing, type Balance } from '../facts/balance';
import { FEWEST_ITEMS, isAbove } from '../facts/effortShares';
import { wholeBundle } from '../look';
import { percent } from '../phrases';
import { about, type Rule } from '../rule';

/** How many of the objectives on the other side are named. */
const NAMED = 3;

/**
 * With O the active objectives that have a weight, and for each o of O
 *
 *     due(o) = weight(o) / Σ weight over O
 *     got(o) = Σ effort(i) / |serves(i)| over the open leaf items i with o in serves(i)  /  the same sum over all of O
 *
 * where serves(i) is what i reaches first in O on each way up, through `supports`, `enables` and `parent`: the rule
 * speaks where some o has |got(o) - due(o)| of more than the limit. It is told once, at the objective that is most
 * short of effort, or, where only the surplus of another lies above the limit, at that one.
 */
export const effortImbalance: Rule = {
  id: 'drift/effort-imbalance',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An objective whose share of the open effort is far from its share of the weight.',
  why: 'Weights say what the customer agreed to care about, and the backlog says what people will do. Where the two are far apart, one of them is not true, and it is rarely the backlog.',
  mend: 'Move effort to the objective that lacks it: plan its missing work, put off work for the others. Where the plan is right, agree new weights. Effort and weights are compared as shares of 100 among the active objectives with a weight, from ten open items on; one finding stands where most is missing. An item that serves several objectives counts for each with an equal part, and one without an estimate as the median. The limit of 20 points is a rule of thumb.',
  example: {
    drifting: exampleWith(70, 30),
    mended: exampleWith(20, 80),
  },
  options: {
    limit: {
      describe: 'How far the share of the effort may lie from the share of the weight, in percentage points.',
      value: 20,
      min: 0,
      max: 100,
    },
  },
  check: wholeBundle(function* ({ graph, option }) {
    const limit = option('limit');
    const balance = (yield* balancing(graph, FEWEST_ITEMS)).toSorted((a, b) => gapOf(a) - gapOf(b));
    const [short, over] = [balance[0], balance.at(-1)];
    if (short && isAbove(-gapOf(short), limit)) {
      yield finding(short, balance.filter((each) => gapOf(each) > 0).toReversed());
    } else if (over && isAbove(gapOf(over), limit)) {
      yield finding(
        over,
        balance.filter((each) => gapOf(each) < 0),
      );
    }
  }),
};

function gapOf({ due, got }: Balance): number {
  return got - due;
}

/** @param others those on the other side of the balance, the furthest first */
function finding({ objective, due, got }: Balance, others: readonly Balance[]): Finding {
  const isShort = got < due;
  const todo = isShort ? 'Plan the work that is missing' : 'Move effort to the others';
  return about(objective, {
    place: valuePlace(objective, 'weight'),
    message: `${nameOf(objective)} has ${percent(due)} of the weight, and ${isShort ? 'only ' : ''}${percent(got)} of the open effort. ${todo}, or agree new weights.`,
    related: others.slice(0, NAMED).map((each) => ({
      place: valuePlace(each.objective, 'weight'),
      message: `${nameOf(each.objective)} has ${percent(each.due)} of the weight, and ${percent(each.got)} of the open effort.`,
    })),
    data: { weight: due, effort: got },
  });
}

function exampleWith(first: number, second: number): string {
  return `objectives:
  - { id: OBJ-1, title: Resolve a case in 24 hours instead of 72, weight: ${first} }
  - { id: OBJ-2, title: Answer 95 % of e-mails within a day, weight: ${second} }
workItems:
  - { id: WI-1, title: Route cases by skill, supports: [OBJ-1], estimate: 3d }
  - { id: WI-2, title: Warn before a case is late, supports: [OBJ-1], estimate: 2d }
  - { id: WI-3, title: Turn an e-mail into a case, supports: [OBJ-2], estimate: 4d }
  - { id: WI-4, title: Recognise the sender, supports: [OBJ-2], estimate: 2d }
  - { id: WI-5, title: Sort e-mails by topic, supports: [OBJ-2], estimate: 4d }
  - { id: WI-6, title: Ten templates for answers, supports: [OBJ-2], estimate: 2d }
  - { id: WI-7, title: Attach pictures to the case, supports: [OBJ-2], estimate: 2d }
  - { id: WI-8, title: Merge answers into one case, supports: [OBJ-2], estimate: 3d }
  - { id: WI-9, title: Find the language of an e-mail, supports: [OBJ-2], estimate: 3d }
  - { id: WI-10, title: Send a receipt at once, supports: [OBJ-2], estimate: 1d }`;
}
