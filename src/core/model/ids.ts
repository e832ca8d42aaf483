import type { EntryKind } from './vocabulary';

export const ID_PATTERN = '^[A-Za-z](?:[-_.#/]?[A-Za-z0-9])*$';

const ID = new RegExp(ID_PATTERN, 'u');

export function isId(text: string): boolean {
  return ID.test(text);
}

/** The key under which an entry of a kind writes what links name it by: escalation levels have their ids from the format. */
export function idKeyOf(kind: EntryKind): 'id' | 'level' {
  return kind === 'escalationLevel' ? 'level' : 'id';
}

/** The letters before the first separator or digit: `WI` of `WI-204`. */
export function prefixOf(id: string): string {
  return /^[A-Za-z]+/u.exec(id)?.[0] ?? '';
}

/** The highest number that an id has behind a beginning: 12 for `WI-` where `WI-12` is the last; 0 where none has one. */
export function highestNumber(ids: Iterable<string>, stem: string): number {
  let highest = 0;
  for (const id of ids) {
    const number = id.startsWith(stem) ? id.slice(stem.length) : '';
    if (/^\d{1,15}$/u.test(number)) highest = Math.max(highest, Number(number));
  }
  return highest;
}
