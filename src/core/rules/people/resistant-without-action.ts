import type { Link } from '../../graph';
import { addDays, nameOf, shorten, valuePlace } from '../../model';
import { canBeNamed, says } from '../facts/links';
import { neighbours } from '../look';
import { addEntry } from '../mending/newEntry';
import { setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

/** How long a first talk may take to come about. */
const TALK_DAYS = 14;

export const resistantWithoutAction: Rule = {
  id: 'people/resistant-without-action',
  severity: 'warning',
  preset: 'recommended',
  personal: true,
  summary: 'A stakeholder who resists, and nobody does anything about it.',
  why: 'Resistance usually knows something that the plan does not. Left alone it speaks up at the go-live.',
  mend: 'Talk to them, and say in `action` what is done next: hear what they fear, let them test first, change what they are right about. An entry in `actions` that names them in `affects` counts too, as does a regular dialogue or one-on-one in `cadences` that they take part in.',
  example: {
    drifting: `stakeholders:
  - { id: STK-1, name: Regional dispatchers, function: Operations, stance: resistant }`,
    mended: `stakeholders:
  - { id: STK-1, name: Regional dispatchers, function: Operations, stance: resistant, action: Two of them plan the pilot region with us }`,
  },
  check: neighbours('stakeholder', function* (stakeholder, { graph }) {
    if (stakeholder.value.stance !== 'resistant' || isActedOn(stakeholder.value.action)) return;
    if (stakeholder.value.action === undefined && says(stakeholder, 'action')) return;
    if (graph.naming(stakeholder).some(isWorkedOn)) return;
    yield about(stakeholder, {
      place: valuePlace(stakeholder, 'stance'),
      message: `${nameOf(stakeholder)} is resistant, and nothing is done about it. Say in \`action\` what is done with them next.`,
    });
  }),
  *fixes({ entry }, context) {
    if (entry?.kind !== 'stakeholder') return;
    const name = shorten(entry.value.name ?? entry.title ?? entry.subject, 60);
    const short = shortNameOf(entry);
    yield* setValue(
      `Ask ${short} what would have to change`,
      entry,
      'action',
      `Ask ${name} what would have to change for them to agree.`,
    );
    yield* setValue(
      `Let ${short} test first`,
      entry,
      'action',
      `Let ${name} test first, and answer what they say.`,
    );
    if (canBeNamed(context.graph, entry)) {
      yield* addEntry(`Add an action about ${short}`, context, 'actions', 'ACT', {
        title: `Hear what ${name} would need in order to agree`,
        kind: 'follow-up',
        due: addDays(context.today, TALK_DAYS),
        affects: [entry.id],
      });
    }
    yield* setValue(`Say that ${short} is neutral by now`, entry, 'stance', 'neutral');
  },
};

function isActedOn(action = ''): boolean {
  return action.trim() !== '';
}

/** True for a link by which somebody does something with a stakeholder. */
function isWorkedOn({ from, field }: Link): boolean {
  if (from.kind === 'action') return field === 'affects';
  return from.kind === 'cadence' && (from.value.kind === 'dialogue' || from.value.kind === 'one-on-one');
}
