/** What a snippet names in the charter that it is put in: an id that is there, in the place of one that is only an example. */
import { linkKeys, type PurposeGraph } from '../../core/graph';
import { LIST_SECTIONS, type Entry, type EntryKind, type LinkField } from '../../core/model';
import { isSettled } from '../../core/rules';

/** The kinds of what the lists hold that snippets write: `objectives.measures` of measures. */
const KINDS: ReadonlyMap<string, EntryKind> = new Map<string, EntryKind>([
  ...Object.entries(LIST_SECTIONS).map(([section, { of }]) => [section, of.entry] as const),
  ['objectives.measures', 'measure'],
  ['people.skills', 'person'],
  ['escalation.levels', 'escalationLevel'],
  ['escalation', 'escalation'],
  ['quality.attributes', 'qualityAttribute'],
]);

/** The kind of the entries of a list; undefined for what is no list of them. */
export function kindOfItems(list: string): EntryKind | undefined {
  return KINDS.get(list);
}

/** A key with an id, mostly one that may be overwritten: `supports: [${3:OBJ-1}]`. */
const EXAMPLE = /\b(\w+): (\[?)(\$\{\d+:)?([A-Z]+-\d+)(\}?)/gu;

/**
 * The lines of a snippet with ids that the charter has where they name others. A list stays empty where there is nothing
 * to name, and a milestone is left out.
 *
 * @param list what the lines are put in; sections that they begin themselves count for those below
 */
export function withTargets(lines: readonly string[], list: string, graph: PurposeGraph): readonly string[] {
  const own = new Set(lines.flatMap(idIn));
  let section = list;
  return lines.flatMap((line) => {
    section = /^(\w+):/u.exec(line)?.[1] ?? section;
    if (isMilestoneOnly(line, own, graph)) return [];
    return line.replace(EXAMPLE, (whole, key: string, bracket: string, tab = '', id: string, end: string) => {
      const field = own.has(id) ? undefined : fieldOf(section, key);
      if (field === undefined || isFit(graph.find(id), field)) return whole;
      const target = targetFor(field, graph);
      if (target !== undefined) return `${key}: ${bracket}${tab}${target}${end}`;
      return bracket === '' ? whole : `${key}: [${tab.replace(/[{:]/gu, '')}`;
    });
  });
}

/** The id that a line gives to an entry. */
function idIn(line: string): readonly string[] {
  const written = /\bid: ([^\s,]+)/u.exec(line)?.[1];
  return written === undefined ? [] : [written.replace(/\$\{\d+:(\w+)\}/u, '$1')];
}

/** A line that names nothing but a milestone, where there is none. */
function isMilestoneOnly(line: string, own: ReadonlySet<string>, graph: PurposeGraph): boolean {
  const id = /^ +(?:milestone|pilot): (?:\$\{\d+:)?([A-Z]+-\d+)\}?(?: #.*)?$/u.exec(line)?.[1];
  return id !== undefined && !own.has(id) && graph.all('milestone').length === 0;
}

function fieldOf(section: string, key: string): LinkField | undefined {
  const kind = KINDS.get(section);
  const slots = kind === undefined ? [] : linkKeys(kind);
  return slots.find((slot) => slot.key === key || slot.key.endsWith(`.${key}`))?.field;
}

function isFit(entry: Entry | undefined, { to }: LinkField): boolean {
  return entry !== undefined && (to === 'any' || to.includes(entry.kind));
}

/** The first of what may be named there. */
function targetFor({ to }: LinkField, graph: PurposeGraph): string | undefined {
  const kinds: readonly EntryKind[] = to === 'any' ? ['objective', 'goal'] : to;
  for (const kind of kinds) {
    for (const entry of graph.all(kind) as readonly Entry[])
      if (entry.id !== undefined && !isSettled(entry)) return entry.id;
  }
  return undefined;
}
