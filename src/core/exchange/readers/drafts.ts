/** What the readers share: items without blanks, each key once, and the item that another one is meant by. */
import type { BacklogItem, BacklogLink, BacklogTrouble, ItemReference } from '../backlog';

type WithUndefined<T> = { readonly [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** A value without the fields that hold undefined. */
export function withoutBlanks<T extends object>(value: WithUndefined<T>): T {
  // All that is left out may be absent, so what is left has the type that was asked for.
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}

/** Gives an item what is known only when all others were read. In place: a long backlog is not to be there twice. */
export function completed(item: BacklogItem, late: Partial<WithUndefined<BacklogItem>>): BacklogItem {
  return Object.assign(item, withoutBlanks<Partial<BacklogItem>>(late));
}

/** A text without blanks around it; undefined where nothing is left. */
export function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Texts that hold something, each once. */
export function distinct(texts: Iterable<string | undefined>): readonly string[] {
  return [...new Set([...texts].map(filled).filter((text) => text !== undefined))];
}

/** Hours of a number of seconds, to a hundredth. */
export function hoursIn(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.round(seconds / 36) / 100;
}

/** The effort of an item; undefined where none of the three is known. */
export function effort(
  estimate: number | undefined,
  spent: number | undefined,
  remaining: number | undefined,
): BacklogItem['hours'] | undefined {
  if (estimate === undefined && spent === undefined && remaining === undefined) return undefined;
  return withoutBlanks<NonNullable<BacklogItem['hours']>>({ estimate, spent, remaining });
}

export const byKey = (key: string): ItemReference => ({ kind: 'key', key });
export const byRow = (index: number): ItemReference => ({ kind: 'row', index });

/** Links without those to the item itself, none twice. */
export function linksOf(links: readonly BacklogLink[], own: string | undefined): readonly BacklogLink[] {
  const kept = new Map<string, BacklogLink>();
  for (const link of links) {
    const { kind, to } = link;
    if (to.kind === 'key' && to.key === own) continue;
    const name = `${kind} ${to.kind === 'key' ? to.key : to.index}`;
    if (!kept.has(name)) kept.set(name, link);
  }
  return [...kept.values()];
}

/** Says of a key whether it stands in the file for the first time; of no key, always. */
export function firstTimes(): (key: string | undefined) => boolean {
  const seen = new Set<string>();
  return (key) => {
    if (key === undefined) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

/** Why something is left out, in the same words each time, so that it can be counted. */
export const WHY = {
  repeated: 'has a key that stands further up already',
  untitled: 'has no title',
  pullRequest: 'is a pull request',
  notAnIssue: 'is no issue',
} as const;

export function skipped(line: number, why: string): BacklogTrouble {
  return { line, message: `It ${why} and is left out.`, kind: 'skipped' };
}

export function ownParent(line: number, column?: string): BacklogTrouble {
  return unclear(line, 'It names itself as its parent, and so stands on top.', column);
}

export function unclear(line: number | undefined, message: string, column?: string): BacklogTrouble {
  return withoutBlanks<BacklogTrouble>({ line, column, message, kind: 'unclear' });
}

/** Long files are read in stretches of so many items. */
export const STRETCH = 200;
