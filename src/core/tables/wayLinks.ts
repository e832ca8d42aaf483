import type { Link, Objective } from '../graph';
import type { Entry } from '../model';
import type { Charted } from './charted';
import type { MatrixRow } from './matrix';

/** The links that the way of a row goes by, as they are written, from the work upwards; a link that is taken over is the parent's. */
export function linksOnWay({ first, requirement, objective }: MatrixRow, charter: Charted): readonly Link[] {
  const begin = first?.to ?? requirement;
  const rest = begin && objective ? linksUp(begin, objective, charter) : [];
  return first ? [first, ...rest] : rest;
}

/** The links by which an entry leads to an objective, without those of ways that lead through another one. */
function linksUp(begin: Entry, objective: Objective, charter: Charted): readonly Link[] {
  const links: Link[] = [];
  const seen = new Set([begin]);
  for (const at of seen) {
    if (at.kind === 'objective') continue;
    const leading = charter.result.graph
      .up(at)
      .filter(({ to }) => charter.objectivesOf(to).includes(objective));
    links.push(...leading);
    for (const { to } of leading) seen.add(to);
  }
  return links;
}
