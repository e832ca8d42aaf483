import { addToList } from '../../edit';
import { isActive } from '../../graph';
import { nameOf, valuePlace } from '../../model';
import { isMalformed } from '../facts/flaws';
import { itself } from '../look';
import { freshId } from '../mending/freshId';
import { about, fix, type Rule } from '../rule';
import { measureFor } from './wanted';

export const missing: Rule = {
  id: 'measure/missing',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An active objective with no measure.',
  why: 'Without a number nobody can say whether the objective is reached, and so it never is, or always was. The discussion comes at acceptance, when it is too late to measure where things stood before.',
  mend: 'Add the number that the customer would look at: where it stands today, where it must go, and by when. An objective that cannot be measured at all is usually a goal: move it to `goals`. Objectives that are proposed, achieved or retired are left alone.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Cut the time to resolve a case from 72 h to 24 h }`,
    mended: `objectives:
  - id: OBJ-1
    title: Cut the time to resolve a case from 72 h to 24 h
    measures:
      - id: M-1
        title: Average time to resolve a case
        unit: h
        direction: decrease
        baseline: { value: 72, asOf: 2026-09-01 }
        target: { value: 24, by: 2027-03-31 }`,
  },
  check: itself('objective', function* (objective) {
    if (!isActive(objective) || (objective.value.measures ?? []).length > 0) return;
    if (isMalformed(objective, 'measures')) return;
    yield about(objective, {
      place: valuePlace(objective, 'title'),
      message: `Nothing measures ${nameOf(objective)}. Add a measure with a baseline and a target, or move it to \`goals\` if no number can show it.`,
    });
  }),
  *fixes({ entry }, { graph, today }) {
    if (entry?.kind === 'objective') {
      const ids = graph.all('measure').flatMap(({ id }) => id ?? []);
      const measure = { id: freshId(graph, ids.at(-1) ?? 'M-0'), ...measureFor(entry, today) };
      const edits = addToList(entry.file, entry.path, 'measures', measure);
      yield* fix(`Add a measure to ${nameOf(entry)}`, entry.file, edits);
    }
  },
};
