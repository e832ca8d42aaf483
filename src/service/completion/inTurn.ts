import type { Entry } from '../../core/model';

/** Keys that mostly name somebody of the customer. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'askedOf',
  'confirmedBy',
  'madeTo',
  'onWhom',
  'source',
  'stakeholder',
]);

/** Work that is made to have parts, the widest first. */
const WIDTHS: readonly string[] = ['epic', 'feature', 'story'];

/**
 * What a key may name, in the order in which it is mostly meant where nothing else ranks it: wide work for a parent, the
 * customer's people for what the customer says, the levels above one's own for where a case goes next.
 *
 * @param own the entry that names it
 */
export function inTurn(key: string, own: Entry | undefined, candidates: readonly Entry[]): readonly Entry[] {
  if (key === 'parent') return sorted(candidates, widthOf);
  if (OUTSIDE.has(key)) return sorted(candidates, ({ kind }) => (kind === 'stakeholder' ? 0 : 1));
  if (key === 'escalateTo') return sorted(candidates, (each) => heightOver(own, each));
  return candidates;
}

function sorted(candidates: readonly Entry[], by: (entry: Entry) => number): readonly Entry[] {
  return candidates.toSorted((a, b) => by(a) - by(b));
}

function widthOf(entry: Entry): number {
  const width = entry.kind === 'workItem' ? WIDTHS.indexOf(entry.value.type ?? '') : -1;
  return width < 0 ? WIDTHS.length : width;
}

/** How many levels a level lies above one's own; what is below comes last. From elsewhere roles and people come first. */
function heightOver(own: Entry | undefined, { kind, id = '' }: Entry): number {
  if (kind !== 'escalationLevel') return own?.kind === 'escalationLevel' ? 5 : 0;
  const height = Number(id.slice(1)) - Number(own?.kind === 'escalationLevel' ? own.id?.slice(1) : 0);
  return height > 0 ? height : 10;
}
