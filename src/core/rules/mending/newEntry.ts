import { appendEntry, type PlainMap } from '../../edit';
import { LIST_SECTIONS, sectionsBefore, type SectionKey } from '../../model';
import { fix, type Fix, type RuleContext } from '../rule';
import { freshId } from './freshId';

/**
 * To write down something new: behind the last entry of its section, in the file where that stands, else in the charter
 * itself where the format tells it. Where the entries there have no ids, it gets none either.
 *
 * @param prefix what the id of the first one of a section begins with
 */
export function addEntry(
  title: string,
  { bundle, graph }: Pick<RuleContext, 'bundle' | 'graph'>,
  section: SectionKey,
  prefix: string,
  values: PlainMap,
): readonly Fix[] {
  const last = graph.all(LIST_SECTIONS[section].of.entry).at(-1);
  const file = last?.file ?? bundle.root;
  const id = last && last.id === undefined ? undefined : freshId(graph, last?.id ?? `${prefix}-0`);
  return fix(title, file, appendEntry(file, section, { id, ...values }, sectionsBefore(section)));
}
