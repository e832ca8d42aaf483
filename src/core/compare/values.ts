import { compareTexts, ENTRY_FIELDS, valueFor, type Audience, type Entry, type Field } from '../model';
import type { Names, Side } from './names';

/** Whose ids are read, and who will read what is told of them. */
export interface Reading {
  readonly side: Side;
  readonly names: Names;
  readonly audience: Audience;
}

/** What an entry says under one key. */
export interface Said {
  /** To compare by: two values that mean the same have the same text. */
  readonly plain: string;
  /** As it is written. */
  readonly shown: string;
}

/**
 * What an entry says, by keys or the keys on the way to it, like `target.value`; without its id. Where nothing is written,
 * the fallback that the format names counts; the order of ids and paths in a list has no meaning, nor has an empty list.
 */
export function saidBy(entry: Entry, reading: Reading): ReadonlyMap<string, Said> {
  const fields = ENTRY_FIELDS.get(entry.kind)?.fields ?? {};
  const value: Readonly<Record<string, unknown>> = { ...valueFor(entry, reading.audience) };
  return new Map(
    Object.entries(fields).flatMap(([key, field]) =>
      key === 'id' ? [] : saidUnder(key, value[key] ?? fallbackOf(field), field, reading),
    ),
  );
}

function fallbackOf(field: Field): string | undefined {
  return field.kind === 'choice' ? field.fallback : undefined;
}

function saidUnder(
  key: string,
  value: unknown,
  field: Field,
  reading: Reading,
): readonly (readonly [string, Said])[] {
  if (field.kind === 'object' && typeof value === 'object' && value !== null) {
    const inner: Readonly<Record<string, unknown>> = { ...value };
    return Object.entries(field.fields).flatMap(([each, of]) =>
      saidUnder(`${key}.${each}`, inner[each], of, reading),
    );
  }
  const plain = comparable(value, field, reading);
  return plain === undefined ? [] : [[key, { plain: JSON.stringify(plain), shown: shownOf(value) }]];
}

function comparable(value: unknown, field: Field | undefined, reading: Reading): unknown {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return listOf(value, field?.kind === 'list' ? field.of : undefined, reading);
  if (typeof value === 'object') return mapOf(value, field, reading);
  if (typeof value !== 'string') return value;
  return field?.kind === 'link' ? reading.names.of(reading.side, value) : onOneLine(value);
}

function listOf(items: readonly unknown[], field: Field | undefined, reading: Reading): unknown {
  const plain = items.map((item) => comparable(item, field, reading)).filter((item) => item !== undefined);
  if (plain.length === 0) return undefined;
  return field?.kind === 'link' || field?.kind === 'path' ? plain.map(String).toSorted(compareTexts) : plain;
}

function mapOf(value: object, field: Field | undefined, reading: Reading): unknown {
  const fields = field?.kind === 'object' ? field.fields : {};
  const pairs = Object.entries(value)
    .map(([key, inner]) => [key, comparable(inner, fields[key], reading)] as const)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => compareTexts(a, b));
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function shownOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownOf).join(', ');
  return typeof value === 'string' ? onOneLine(value) : JSON.stringify(value);
}

/** All that an entry says but its id, as one text. */
export function allSaidBy(entry: Entry, reading: Reading): string {
  return JSON.stringify([entry.kind, ...[...saidBy(entry, reading)].map(([key, { plain }]) => [key, plain])]);
}
