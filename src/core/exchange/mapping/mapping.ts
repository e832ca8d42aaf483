import { LIST_SECTIONS } from '../../model';
import type { TargetWord } from './targets';
import { WordTable } from './words';

/** Where work stands, in the words of `state`, each with what it means. */
export const STANDINGS = LIST_SECTIONS.workItems.of.fields.state.values;

export type Standing = keyof typeof STANDINGS;

/** How much depends on it, in the words of `priority`, each with what it means. */
export const WEIGHTS = LIST_SECTIONS.workItems.of.fields.priority.values;

export type Weight = keyof typeof WEIGHTS;

/** What a team says of its tracker's words, over what is usual. */
export interface Mapping {
  readonly types: WordTable<TargetWord>;
  readonly states: WordTable<Standing>;
  readonly priorities: WordTable<Weight>;
  /** Fields of the tracker, and the key of an entry that each is kept under: one of the format's, or `x-…`. */
  readonly fields: WordTable<string>;
  /** What ids begin with that are made from numbers; without it the usual beginning of each kind. */
  readonly idPrefix?: string;
  /** Which columns of a plain table mean what. */
  readonly columns?: ReadonlyMap<string, string>;
  readonly dateOrder?: 'day-first' | 'month-first';
}

/** What is usual, and nothing else. */
export const USUAL_MAPPING: Mapping = {
  types: new WordTable([]),
  states: new WordTable([]),
  priorities: new WordTable([]),
  fields: new WordTable([]),
};
