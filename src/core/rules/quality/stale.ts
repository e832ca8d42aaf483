import type { PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type EntryOf, type IsoDate } from '../../model';
import { isMalformed } from '../facts/flaws';
import { isBeforeBuilding } from '../facts/phase';
import { dated, wholeBundle } from '../look';
import { setValue } from '../mending/steps';
import { about, type Rule } from '../rule';

type Attribute = EntryOf<'qualityAttribute'>;

export const stale: Rule = {
  id: 'quality/stale',
  severity: 'info',
  preset: 'recommended',
  summary: 'A quality attribute that nobody has reviewed since the phase began.',
  why: 'What counted while building is not what counts in use.',
  mend: 'Look with the customer whether the attribute still counts and its target still fits, and note the day in `reviewedOn`. Take out what does not count any more. The rule needs `project.phaseSince`; in the phases discover and initiate, in which attributes are first written down, it leaves those without `reviewedOn` alone.',
  example: {
    drifting: `project: { name: Contoso service desk, phase: prepare, phaseSince: 2026-10-05 }
quality:
  definition: An agent never asks for what the customer has told before
  definitionOfDone: [Shown to two agents]
  attributes:
    - { title: Speed of a page, target: Below two seconds, reviewedOn: 2026-06-15 }`,
    mended: `project: { name: Contoso service desk, phase: prepare, phaseSince: 2026-10-05 }
quality:
  definition: An agent never asks for what the customer has told before
  definitionOfDone: [Shown to two agents]
  attributes:
    - { title: Speed of a page, target: Below two seconds, reviewedOn: 2026-10-12 }`,
  },
  check: dated((today) =>
    wholeBundle(function* ({ graph }) {
      const [project] = graph.all('project');
      const since = project?.value.phaseSince;
      if (project === undefined || since === undefined || since >= today) return;
      const phase = project.value.phase === undefined ? 'the phase' : `the phase ${project.value.phase}`;
      for (const attribute of graph.all('qualityAttribute')) {
        if (!isStale(graph, attribute, since)) continue;
        yield about(attribute, {
          place: valuePlace(attribute, 'reviewedOn'),
          message: `${nameOf(attribute)} has not been reviewed since ${phase} began on ${since}. Look whether it still counts, and note the day in \`reviewedOn\`.`,
          related: [
            {
              place: valuePlace(project, 'phaseSince'),
              message: `${nameOf(project)} began this phase here.`,
            },
          ],
        });
      }
    }),
  ),
  *fixes({ entry }, { today }) {
    if (entry?.kind !== 'qualityAttribute') return;
    yield* setValue(`Note that ${nameOf(entry)} was reviewed today`, entry, 'reviewedOn', today);
  },
};

function isStale(graph: PurposeGraph, attribute: Attribute, since: IsoDate): boolean {
  const { reviewedOn } = attribute.value;
  if (reviewedOn !== undefined) return reviewedOn < since;
  return !isMalformed(attribute, 'reviewedOn') && !isBeforeBuilding(graph);
}
