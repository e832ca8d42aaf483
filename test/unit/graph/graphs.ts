import { PurposeGraph, type WorkItem } from '../../../src/core/graph';
import type { Entry } from '../../../src/core/model';
import { bundleOf, oneCharter, type Files } from '../../support/workspace';

const HEADER = 'charter: 1\nkind: project\nproject: { name: Contoso service desk }\n';

/** The graph of a project charter with these sections. */
export async function graphOf(sections: string): Promise<PurposeGraph> {
  return new PurposeGraph(await bundleOf(oneCharter(HEADER + sections)));
}

/** The graph of the charter in a folder whose root is named. */
export async function graphIn(files: Files, root: string): Promise<PurposeGraph> {
  return new PurposeGraph(await bundleOf(files, root));
}

/** The entry with an id, or the first with a subject; throws where there is none. */
export function entry(graph: PurposeGraph, subject: string): Entry {
  const found = graph.find(subject) ?? graph.entries.find((each) => each.subject === subject);
  if (found === undefined) throw new Error(`No ${subject}`);
  return found;
}

export function workItem(graph: PurposeGraph, id: string): WorkItem {
  const found = entry(graph, id);
  if (found.kind !== 'workItem') throw new Error(`${id} is no work item`);
  return found;
}

export function subjects(entries: Iterable<Entry>): readonly string[] {
  return Array.from(entries, ({ subject }) => subject);
}
