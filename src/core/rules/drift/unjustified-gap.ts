import type { Lines, Requirement } from '../../graph';
import { nameOf, valuePlace, type Entry } from '../../model';
import { isWanted } from '../facts/agreed';
import { endsOf } from '../facts/ends';
import { lines } from '../look';
import { giveReason, setValue, support } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

export const unjustifiedGap: Rule = {
  id: 'drift/unjustified-gap',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A gap in the standard product with no rationale or no objective.',
  why: 'Every gap that is closed by building something is paid for twice: once now, and again with each upgrade. It is worth it where an objective needs it and the standard was really looked at.',
  mend: 'Say in `rationale` why the standard is not enough, and link the requirement with `supports` to the objective that needs it. Where the standard will do after all, set `fit: fit`.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Sign a standard offer within 2 days instead of 9 }
requirements:
  - { id: REQ-1, title: Discounts are approved by two people in the app, supports: [OBJ-1], fit: gap }`,
    mended: `objectives:
  - { id: OBJ-1, title: Sign a standard offer within 2 days instead of 9 }
requirements:
  - id: REQ-1
    title: Discounts are approved by two people in the app
    supports: [OBJ-1]
    fit: gap
    rationale: The standard approval knows one person only, and the auditors insist on two.`,
  },
  check: lines('requirement', function* (requirement, { graph }) {
    if (requirement.value.fit !== 'gap' || !isWanted(requirement)) return;
    const noReason = (requirement.value.rationale ?? '').trim() === '';
    const noObjective = servesGoalsOnly(graph, requirement);
    if (!noReason && !noObjective) return;
    yield about(requirement, {
      place: valuePlace(requirement, 'fit'),
      message: `${nameOf(requirement)} is a gap ${complaint(noReason, noObjective)}`,
      data: { noReason, noObjective },
    });
  }),
  *fixes({ entry, data }, { graph }) {
    if (entry?.kind === 'requirement') {
      if (data?.['noReason'] === true)
        yield* giveReason(graph, entry, 'The standard product does not do this, and ');
      if (data?.['noObjective'] === true) yield* support(graph, entry, 'objective');
      yield* setValue(`Mark ${shortNameOf(entry)} as a fit`, entry, 'fit', 'fit');
    }
  },
};

/** A requirement that serves nothing at all is an orphan, which is told by itself. */
function servesGoalsOnly(graph: Lines, requirement: Requirement): boolean {
  const { at, sure } = endsOf(graph, requirement);
  const isGoal = (end: Entry): boolean => end.kind === 'goal';
  return sure && at.length > 0 && at.every(isGoal) && graph.nearestObjectives(requirement).length === 0;
}

function complaint(noReason: boolean, noObjective: boolean): string {
  const reason = 'Say in `rationale` why the standard is not enough';
  const link = 'link it with `supports` to the objective that needs it';
  if (noReason && noObjective) return `without a reason or an objective. ${reason}, and ${link}.`;
  return noReason ? `without a reason. ${reason}.` : `that serves no objective. L${link.slice(1)}.`;
}
