import type { CheckResult } from '../../core/engine';
import { compareTexts, type Entry, type EntryKind, type EntryOf, type IsoDate } from '../../core/model';
import { dueWords, isLate } from './dates';
import { ownerOf } from './parties';
import type { Fact } from './rows';
import { entryTwig, findingWords, groupTwigs, type Standing, type Twig } from './twigs';

/** How entries of a kind that are to be dealt with by a day are told. */
export interface DatedKind<K extends EntryKind> {
  readonly icon: string;
  /** What the date is called: `Due`. */
  readonly dateName: string;
  readonly dateOf: (entry: EntryOf<K>, standing: Standing) => IsoDate | undefined;
  /** What became of it, `answered 9 days ago`; undefined for what is still to be dealt with. */
  readonly closed: (entry: EntryOf<K>, standing: Standing) => string | undefined;
  /** What is greyed behind the date. */
  readonly words?: (entry: EntryOf<K>, standing: Standing) => readonly string[];
  /** What is dealt with is folded away under this name: `Answered`. */
  readonly foldedAs: string;
  /** Begins the words of a date that lies ahead: `due`, where nothing else is said. */
  readonly verb?: string;
  readonly label?: (entry: EntryOf<K>, standing: Standing) => string | undefined;
  readonly facts?: (entry: EntryOf<K>, standing: Standing) => readonly Fact[];
  readonly below?: (entry: EntryOf<K>, standing: Standing) => readonly Twig[];
}

/** The row of one such entry: how late it is, or how long there is still time. */
export function datedTwig<K extends EntryKind>(
  kind: DatedKind<K>,
  entry: EntryOf<K> & Entry,
  standing: Standing,
): Twig {
  const { result, today } = standing;
  const closed = kind.closed(entry, standing);
  const date = kind.dateOf(entry, standing);
  const isOverdue = closed === undefined && isLate(date, today);
  const owner = ownerOf(entry, result);
  const label = kind.label?.(entry, standing);
  return entryTwig(
    entry,
    result,
    {
      words: [closed ?? dueWords(date, today, kind.verb), ...(kind.words?.(entry, standing) ?? []), owner],
      icon: isOverdue ? 'clock' : closed === undefined ? kind.icon : closedIcon(closed),
      attention: isOverdue,
      facts: [[kind.dateName, date], ['Owner', owner], ...(kind.facts?.(entry, standing) ?? [])],
      ...(label !== undefined && { label }),
    },
    () => kind.below?.(entry, standing) ?? [],
  );
}

function closedIcon(closed: string): string {
  return closed === 'dropped' || closed === 'refused' ? 'circle-slash' : 'pass-filled';
}

interface DatedGroup {
  /** The last step of the row's id. */
  readonly step: string;
  readonly label: string;
  readonly tooltip: string;
}

/**
 * A group of entries that are to be dealt with by a day: those that are late first, then by their dates; what is dealt
 * with is folded away.
 */
export function datedGroup<K extends EntryKind>(
  entriesIn: (graph: CheckResult['graph']) => readonly (EntryOf<K> & Entry)[],
  kind: DatedKind<K>,
  group: DatedGroup,
): (standing: Standing) => readonly Twig[] {
  return (standing) => datedTwigs(group, kind, entriesIn(standing.result.graph), standing);
}

function datedTwigs<K extends EntryKind>(
  group: DatedGroup,
  kind: DatedKind<K>,
  entries: readonly (EntryOf<K> & Entry)[],
  standing: Standing,
): readonly Twig[] {
  const open = entries.filter((entry) => kind.closed(entry, standing) === undefined);
  const dates = new Map(open.map((entry) => [entry, kind.dateOf(entry, standing) ?? '9999']));
  const sorted = open.toSorted((a, b) => compareTexts(dates.get(a) ?? '', dates.get(b) ?? ''));
  const late = open.filter((entry) => isLate(kind.dateOf(entry, standing), standing.today)).length;
  const done = entries.filter((entry) => !dates.has(entry));
  return foldedGroup(
    { ...group, icon: kind.icon, late, foldedAs: kind.foldedAs },
    { open: sorted, done, twig: (entry) => datedTwig(kind, entry, standing) },
    standing,
  );
}

/** A group of entries, with those that are dealt with in a row of their own at its end. */
export function foldedGroup<E extends Entry>(
  {
    late,
    foldedAs,
    ...group
  }: DatedGroup & { readonly icon: string; readonly late: number; readonly foldedAs: string },
  {
    open,
    done,
    twig,
  }: { readonly open: readonly E[]; readonly done: readonly E[]; readonly twig: (entry: E) => Twig },
  { result }: Standing,
): readonly Twig[] {
  const count = done.length === 0 ? String(open.length) : open.length === 0 ? '' : `${open.length} open`;
  const folded = groupTwigs(
    {
      step: '(done)',
      label: foldedAs,
      words: [String(done.length)],
      icon: 'pass',
      tooltip: 'What is dealt with.',
    },
    done.map(twig),
  );
  return groupTwigs(
    {
      ...group,
      words: [
        count === '' ? `${done.length} ${foldedAs.toLowerCase()}` : count,
        late === 0 ? '' : `${late} late`,
        findingWords([...open, ...done], result),
      ],
      attention: late > 0,
    },
    [...open.map(twig), ...folded],
  );
}
