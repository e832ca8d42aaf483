import type { PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type EntryOf, type Finding, type IsoDate, type Related } from '../../model';
import { isMalformed } from '../facts/flaws';
import { dated, wholeBundle } from '../look';
import { setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

type Role = EntryOf<'role'>;

export const roleNotCommunicated: Rule = {
  id: 'people/role-not-communicated',
  severity: 'info',
  preset: 'recommended',
  summary: 'A role that was never explained to its holder, or not reviewed since the phase began.',
  why: 'People do what they believe their job to be. Roles change with the phase, and somebody has to say so.',
  mend: 'Explain the role to those who have it, and note the day in `communicatedOn`. When a phase begins, look whether each role still fits, and note the day in `reviewedOn`. The later of the two days counts, and `project.phaseSince` tells when the phase began. The rule is silent about a role that is still to be filled: one that nobody has and that a resource request asks for.',
  example: {
    drifting: exampleWith(''),
    mended: exampleWith(', reviewedOn: 2026-10-06'),
  },
  check: dated((today) =>
    wholeBundle(function* ({ graph }) {
      const begin = beginOfPhase(graph, today);
      for (const role of graph.all('role')) {
        if (isMalformed(role, 'communicatedOn') || isMalformed(role, 'reviewedOn')) continue;
        const { communicatedOn, reviewedOn } = role.value;
        if (communicatedOn === undefined) {
          if (!isToBeFilled(graph, role)) yield neverTold(role);
        } else {
          const key = (reviewedOn ?? '') > communicatedOn ? 'reviewedOn' : 'communicatedOn';
          const last = role.value[key] ?? communicatedOn;
          if (begin && last < begin.day) yield staleSince(role, key, last, begin);
        }
      }
    }),
  ),
  *fixes({ entry, data }, { today }) {
    if (entry?.kind !== 'role') return;
    const name = shortNameOf(entry);
    yield* data?.['never'] === true
      ? setValue(`Note that ${name} was explained today`, entry, 'communicatedOn', today)
      : setValue(`Note that ${name} was reviewed today`, entry, 'reviewedOn', today);
  },
};

interface Begin {
  readonly day: IsoDate;
  readonly related: Related;
}

/** When the phase began that the project is in; undefined where nobody says, and where it is still to come. */
function beginOfPhase(graph: PurposeGraph, today: IsoDate): Begin | undefined {
  const [project] = graph.all('project');
  const day = project?.value.phaseSince;
  if (project === undefined || day === undefined || day > today) return undefined;
  return { day, related: { place: valuePlace(project, 'phaseSince'), message: 'The phase began here.' } };
}

/** True for a role that nobody has and for which somebody is asked. */
function isToBeFilled(graph: PurposeGraph, role: Role): boolean {
  const isRequest = graph
    .naming(role, 'role')
    .some(({ from }) => from.kind === 'resourceRequest' && (from.value.status ?? 'open') === 'open');
  return isRequest && graph.naming(role, 'roles').length === 0;
}

function neverTold(role: Role): Finding {
  return about(role, {
    place: valuePlace(role, 'id'),
    message: `${nameOf(role)} was never explained to those who have the role, as far as the charter says. Talk it through with them, and note the day in \`communicatedOn\`.`,
    data: { never: true },
  });
}

function staleSince(role: Role, key: 'reviewedOn' | 'communicatedOn', last: IsoDate, begin: Begin): Finding {
  const what = key === 'reviewedOn' ? 'reviewed' : 'explained';
  return about(role, {
    place: valuePlace(role, key),
    message: `${nameOf(role)} was last ${what} on ${last}, before the phase began on ${begin.day}. Look whether the role still fits, and note the day in \`reviewedOn\`.`,
    related: [begin.related],
    data: { never: false },
  });
}

function exampleWith(reviewed: string): string {
  return `project: { name: Adatum loyalty, customer: Adatum Books, phase: implement, phaseSince: 2026-10-01 }
roles:
  - { id: ROLE-1, title: Product owner, responsibility: Says what comes first, communicatedOn: 2026-06-15${reviewed} }`;
}
