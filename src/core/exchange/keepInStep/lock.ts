import { compareTexts, isId } from '../../model';
import { isImportKind, type ImportKind } from '../mapping/kinds';
import { EARLIER_EXTERNAL, EXTERNAL } from './external';

/**
 * What the tracker said at the last import, kept beside the part: without it nobody could tell which side has changed
 * since. Of each value only a print is kept.
 */
export interface Lock {
  /** By identity. */
  readonly items: ReadonlyMap<string, LockedItem>;
}

export interface LockedItem {
  /** The id that it has in the charter. */
  readonly id: string;
  /** True where the tracker did not have it any more, and the charter was told. */
  readonly gone: boolean;
  /** What the tracker's type stands for, as far as the charter follows it; absent where an earlier program wrote the lock. */
  readonly kind?: ImportKind | undefined;
  /** What the tracker calls its type; absent where no file has told it yet, or an earlier program wrote the lock. */
  readonly type?: string | undefined;
  /**
   * The ids of what it is for, as its tags and fields named them; absent where that is not known, as where an earlier
   * program wrote the lock.
   */
  readonly serves?: readonly string[] | undefined;
  /** The prints of what the tracker said, by field; absent where it said nothing. */
  readonly prints: ReadonlyMap<string, string>;
}

/** Raised whenever an older program would misread it. */
const VERSION = 1;

/** So that each line of an item ends with a comma, and lines can be added and removed by any merge. */
const END = '"": null';

/** Sorted, one item a line, so that it merges by line. */
export function lockText({ items }: Lock): string {
  const lines = [...items]
    .toSorted(([a], [b]) => compareTexts(a, b))
    .map(([identity, item]) => `${JSON.stringify(identity)}: ${JSON.stringify(written(item))},`);
  return `${[`{"version": ${VERSION}, "items": {`, ...lines, END, '}}'].join('\n')}\n`;
}

function written({ id, gone, kind, type, serves, prints }: LockedItem): object {
  const fields = Object.fromEntries([...prints].toSorted(([a], [b]) => compareTexts(a, b)));
  return {
    id,
    ...(gone && { gone }),
    ...(kind && { kind }),
    ...(type && { type }),
    ...(serves && { serves }),
    fields,
  };
}

/** Reads what `lockText` wrote; undefined for what is nothing of the kind, as after a merge that was not finished. */
export function readLock(text: string): Lock | undefined {
  const file = parsed(text);
  if (!isRecord(file) || file['version'] !== VERSION || !isRecord(file['items'])) return undefined;
  const items = new Map<string, LockedItem>();
  for (const [identity, item] of Object.entries(file['items'])) {
    if (identity === '') continue;
    const read = itemFrom(item);
    if (read === undefined) return undefined;
    items.set(identity, read);
  }
  return { items };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function itemFrom(item: unknown): LockedItem | undefined {
  if (!isRecord(item) || typeof item['id'] !== 'string' || !isId(item['id'])) return undefined;
  const { fields, kind, type, serves } = item;
  if (!isRecord(fields)) return undefined;
  const prints = Object.entries(fields).flatMap(([field, print]) =>
    typeof print === 'string' ? [[field === EARLIER_EXTERNAL ? EXTERNAL : field, print] as const] : [],
  );
  return {
    id: item['id'],
    gone: item['gone'] === true,
    kind: isText(kind) && isImportKind(kind) ? kind : undefined,
    type: isText(type) ? type : undefined,
    serves: Array.isArray(serves) ? serves.filter(isText) : undefined,
    prints: new Map(prints),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
