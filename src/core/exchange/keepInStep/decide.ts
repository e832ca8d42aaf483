import type { PlainMap, PlainValue } from '../../edit';
import type { Entry } from '../../model';
import { plainValue } from '../../parse';
import type { Comparison } from './canonical';
import { completed, EXTERNAL, knownPart, valueUnder } from './external';

/** Whose value counts where both sides have changed; undefined: the charter's, and the conflict stays. */
export type Side = 'tracker' | 'charter' | undefined;

/** What is known of the last import: the prints of what the tracker said then, by field; undefined where nothing is, and the tracker's values count. */
export type Base = ReadonlyMap<string, string> | undefined;

/** What becomes of one field of an entry. */
export interface Verdict {
  readonly field: string;
  /**
   * `same`: both say the same. `take`: the tracker's value is written. `keep`: the charter's stays, since the tracker has
   * not changed, or somebody has decided so. `conflict`: both have changed, and nobody has decided.
   */
  readonly kind: 'same' | 'take' | 'keep' | 'conflict';
  readonly charter: unknown;
  readonly tracker: PlainValue | undefined;
  /** What the next import compares with; undefined where the tracker said nothing. */
  readonly print: string | undefined;
}

/** What counts for all entries of an import. */
export interface Judging {
  readonly prefer: Side;
  /** What somebody has decided about one field of one entry; it wins over `prefer`. */
  readonly settled?: ((id: string, field: string) => Side) | undefined;
  readonly comparison: Comparison;
  /** Fields that the file says something of. */
  readonly told: ReadonlySet<string>;
}

/**
 * What sort of thing an entry is: where its item is of no sort that fits any more, it stays what it is. What was written
 * by hand keeps its own, which may be finer than those of the tracker.
 */
export const SORTS: ReadonlySet<string> = new Set(['type', 'kind']);

/** Compares an entry with what its tracker says, field by field; fields that the tracker never owned are not looked at. */
export function verdictsOn(
  entry: Entry,
  owned: PlainMap,
  base: Base,
  { prefer, settled, comparison, told }: Judging,
): readonly Verdict[] {
  const fields = new Set([...Object.keys(owned), ...(base?.keys() ?? [])]);
  return Array.from(fields, (field): Verdict => {
    const charter = plainValue(valueUnder(entry, field));
    const tracker = field === EXTERNAL ? completed(owned[field], charter) : owned[field];
    const mine = comparison.canonical(field, field === EXTERNAL ? knownPart(charter) : charter);
    const theirs = comparison.canonical(field, tracker);
    const print = comparison.print(theirs);
    const last = base?.get(field);
    if (theirs === undefined && (SORTS.has(field) || !told.has(field)))
      return { field, kind: 'same', charter, tracker, print: last };
    const side = (entry.id === undefined ? undefined : settled?.(entry.id, field)) ?? prefer;
    const kind =
      mine === theirs ? 'same' : judged({ mine: comparison.print(mine), theirs: print, last }, base, side);
    return { field, kind, charter, tracker, print: kind === 'conflict' ? last : print };
  });
}

interface Prints {
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
  readonly last: string | undefined;
}

/** The two sides differ. */
function judged({ mine, theirs, last }: Prints, base: Base, prefer: Side): 'take' | 'keep' | 'conflict' {
  if (base === undefined) return theirs === undefined || prefer === 'charter' ? 'keep' : 'take';
  if (theirs === last) return 'keep';
  if (mine === last) return 'take';
  if (prefer === undefined) return 'conflict';
  return prefer === 'tracker' ? 'take' : 'keep';
}
