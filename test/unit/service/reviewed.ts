import { ok } from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edit';
import type { CheckResult } from '../../../src/core/engine';
import { PurposeGraph } from '../../../src/core/graph';
import { reviewOf, stamping } from '../../../src/core/reviews';
import { linksToReview } from '../../../src/core/rules';
import type { ReviewSubject } from '../../../src/protocol';
import { bundleOf, oneCharter, uriOf } from '../../support/workspace';
import { HEADER, resultsOf } from './results';

export const CHARTER = uriOf('project-charter.yaml');
export const REVIEWS = uriOf('project-charter.reviews.yaml');

export const SECTIONS = `objectives:
  - id: OBJ-1
    title: Passes within a day
    measures:
      - { id: M-1, title: Time to a pass }
  - { id: OBJ-2, title: Calls are answered }
workItems:
  - { id: WI-1, title: Show the pass, supports: [OBJ-1, OBJ-2] }
  - { id: WI-2, title: Send the pass, supports: [OBJ-1] }
  - { id: WI-3, title: Print the pass, supports: [OBJ-1], state: done }
people:
  - { id: P-ana, name: Ana Souza }
`;

/** The reviews of all links of a charter as it is. */
export async function allReviewed(sections: string, by: string | undefined = 'P-ana'): Promise<string> {
  const bundle = await bundleOf(oneCharter(HEADER + sections));
  const graph = new PurposeGraph(bundle);
  const links = graph.entries.flatMap((entry) => linksToReview(graph, entry));
  const edits =
    bundle.reviews &&
    stamping(
      bundle.reviews,
      links.map((link) => reviewOf(link, by, '2026-10-02')),
    );
  return applyEdits('', edits ?? []);
}

export async function scene(sections: string, reviews?: string): Promise<readonly CheckResult[]> {
  const charter = oneCharter(HEADER + sections);
  return resultsOf(reviews === undefined ? charter : { ...charter, 'project-charter.reviews.yaml': reviews });
}

/** The links at a stretch of the charter. */
export function at(
  results: readonly CheckResult[],
  stretch: string,
  links: ReviewSubject['links'] = 'own',
): ReviewSubject {
  const { text, lines } = (results[0] as CheckResult).bundle.root;
  const offset = text.indexOf(stretch);
  ok(offset >= 0, stretch);
  const line = lines.lineAt(offset);
  const position = { line, character: offset - (lines.startOf(line) ?? 0) };
  return { about: { uri: CHARTER, position, id: null }, links };
}

export const CHANGED = SECTIONS.replace('Passes within a day', 'Passes within an hour');
