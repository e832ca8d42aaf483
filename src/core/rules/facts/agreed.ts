import type { Objective, Requirement } from '../../graph';

/** True for an objective that nobody works towards any more: achieved or retired. */
export function isClosed({ value }: Objective): boolean {
  return value.status === 'achieved' || value.status === 'retired';
}

/** True for an objective that is, was or may be worked towards: all but those that were given up. */
export function isPursued({ value }: Objective): boolean {
  return value.status !== 'retired';
}

/** Why a requirement will not be met by this project. */
export interface Refusal {
  /** Goes on from "it is": "out of scope". */
  readonly words: string;
  /** The key that says so. */
  readonly key: 'status' | 'scope' | 'priority';
}

/** Why a requirement is not wanted: dropped, out of scope, not applicable, or a won't. Undefined for one that is. */
export function refusalOf({ value }: Requirement): Refusal | undefined {
  if (value.status === 'dropped') return { words: 'dropped', key: 'status' };
  if (value.scope === 'out') return { words: 'out of scope', key: 'scope' };
  if (value.scope === 'not-applicable') return { words: 'not applicable', key: 'scope' };
  if (value.priority === 'wont') return { words: "a won't", key: 'priority' };
  return undefined;
}

export function isWanted(requirement: Requirement): boolean {
  return refusalOf(requirement) === undefined;
}
