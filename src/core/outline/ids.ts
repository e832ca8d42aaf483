import type { PurposeGraph } from '../graph';
import { highestNumber, LIST_SECTIONS } from '../model';
import type { OutlineSection } from './headings';

/** What the first id of each section begins with. */
const PREFIXES: Readonly<Record<OutlineSection | 'measures', string>> = {
  goals: 'G',
  objectives: 'OBJ',
  measures: 'M',
  requirements: 'REQ',
  workItems: 'WI',
  milestones: 'MS',
  deliverables: 'DEL',
  stakeholders: 'STK',
  risks: 'R',
  assumptions: 'A',
  issues: 'I',
  dependencies: 'DEP',
  questions: 'Q',
};

/** What a charter has by now. */
export interface KnownIds {
  /** Every id of the charter, its parts and its practice. */
  readonly taken: Iterable<string>;
  /** The last id of a section, or of all measures; undefined where it has none. */
  readonly lastOf: (section: OutlineSection | 'measures') => string | undefined;
}

export function idsIn(graph: PurposeGraph): KnownIds {
  const { ids, practice } = graph;
  return {
    taken: [...ids.byId.keys(), ...(practice?.ids.byId.keys() ?? [])],
    lastOf: (section) =>
      graph.all(section === 'measures' ? 'measure' : LIST_SECTIONS[section].of.entry).at(-1)?.id,
  };
}

/**
 * Gives ids that are free, in the manner of the last one of the section: the number at its end is one above the highest,
 * with as many digits.
 */
export function idGiver({ taken, lastOf }: KnownIds): (section: OutlineSection | 'measures') => string {
  const known = new Set(taken);
  const highest = new Map<string, number>();
  return (section) => {
    const [, stem = '', digits = ''] = /^(.*?)(\d{0,15})$/u.exec(lastOf(section) ?? '') ?? [];
    const like = digits === '' ? `${PREFIXES[section]}-` : stem;
    const number = (highest.get(like) ?? highestNumber(known, like)) + 1;
    highest.set(like, number);
    return like + String(number).padStart(digits.length, '0');
  };
}
