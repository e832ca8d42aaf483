import type { Neighbourhood } from '../../graph';
import type { Entry } from '../../model';
import { lacksText } from './blank';

/** True where nobody answers for an entry: it has no `owner`, and no RACI row is about it. */
export function lacksOwner(graph: Neighbourhood, entry: Entry, owner: string | undefined): boolean {
  return lacksText(entry, 'owner', owner) && graph.naming(entry, 'about').length === 0;
}
