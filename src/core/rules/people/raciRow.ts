import type { Neighbourhood, PurposeGraph } from '../../graph';
import { nameOf, shorten, type EntryOf } from '../../model';
import { isMalformed } from '../facts/flaws';
import { canBeNamed } from '../facts/links';

export type Raci = EntryOf<'raci'>;

export interface Counts {
  /** How many answer for it; `unknown` where what is written cannot be read. */
  readonly answering: 'none' | 'one' | 'several' | 'unknown';
  /** True where somebody does it, and where what is written cannot be read. */
  readonly doing: boolean;
}

export function countsOf(row: Raci): Counts {
  const count = named(row, 'accountable').length;
  const answering = count === 0 ? 'none' : count === 1 ? 'one' : 'several';
  return {
    answering: isMalformed(row, 'accountable') ? 'unknown' : answering,
    doing: named(row, 'responsible').length > 0 || isMalformed(row, 'responsible'),
  };
}

/** Who stands in a column, each once. */
export function named({ value }: Raci, column: 'accountable' | 'responsible'): readonly string[] {
  return [...new Set((value[column] ?? []).map((text) => text.trim()))].filter((text) => text !== '');
}

/** What a message calls a row: by its own id or title, else by what it is about. */
export function nameOfRow(graph: Neighbourhood, row: Raci): string {
  if (row.id !== undefined || row.title !== undefined) return nameOf(row);
  const [thing] = graph.written(row, 'about');
  const { about: words = '' } = row.value;
  if (thing) return `The RACI row about ${nameOf(thing.to)}`;
  return words.trim() === '' ? 'A RACI row' : `The RACI row about “${shorten(words, 60)}”`;
}

/** Who could be meant: whoever has to do with the thing already, the manager, then anybody. */
export function likelyFor(graph: PurposeGraph, row: Raci): readonly string[] {
  const things = graph.written(row, 'about').map(({ to }) => to);
  const near = [...things, ...graph.all('project')].flatMap((each) => graph.written(each));
  const people = near.filter(
    ({ field, to }) => NEAR.has(field) && (to.kind === 'person' || to.kind === 'role'),
  );
  const all = [...graph.all('role'), ...graph.all('person')].filter((each) => canBeNamed(graph, each));
  return [...people.map(({ to }) => to.id), ...all.map(({ id }) => id)].filter((id) => id !== undefined);
}

const NEAR: ReadonlySet<string> = new Set(['owner', 'assignee', 'manager']);
