import * as fc from 'fast-check';
import { CHARTER_KINDS, type CharterKind, type Field, type ObjectField } from '../../../src/core/model';
import { KNOWN_RULES } from './flaws';

export const KINDS = Object.keys(CHARTER_KINDS) as CharterKind[];

const WORDS = fc.constantFrom(
  'Route new cases',
  'A: colon',
  'yes',
  '12',
  '- dash',
  '#tag',
  'Grüße “an” alle',
  'a, b',
  '{',
  "it's",
  '  ',
);
const IDS = fc.constantFrom('OBJ-1', 'WI-204', 'AB#1234', 'a/b.c_d', 'G1');
const DAYS = fc.constantFrom('2026-11-21', '2028-02-29', '1999-12-31');
const DURATIONS = fc.constantFrom('30m', '4h', '1.5d', '1d 4h', '3mo', 'PT4H', 'P1DT12H');
const ESTIMATES = fc.oneof(DURATIONS, fc.constantFrom('5pt', '0.5pt'));

export type Path = readonly (string | number)[];

/** A place at which the format has a field; lists and records are passed through by their first item. */
export interface Slot {
  readonly path: Path;
  readonly field: Field;
}

/** Every place of the format below a field, the field itself first. */
export function slotsOf(field: Field, path: Path = []): readonly Slot[] {
  return [{ path, field }, ...innerSlots(field, path)];
}

function innerSlots(field: Field, path: Path): readonly Slot[] {
  if (field.kind === 'list') return slotsOf(field.of, [...path, 0]);
  if (field.kind === 'record') return slotsOf(field.of, [...path, ANY_RULE]);
  if (field.kind !== 'object') return [];
  return Object.entries(field.fields).flatMap(([key, inner]) => slotsOf(inner, [...path, key]));
}

/** One that has the option of `ruleSetting`. */
const ANY_RULE = 'drift/technical-share';

/**
 * What may stand for a field of the format, made from its declaration.
 *
 * @param through a path that the value has for certain; the rest is left to chance
 */
export function valueOf(field: Field, through: Path = []): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
    case 'path':
      return fc.oneof(WORDS, fc.integer());
    case 'choice':
      return fc.constantFrom(...Object.keys(field.values));
    case 'number':
      return numberOf(field);
    case 'boolean':
      return fc.boolean();
    case 'date':
      return DAYS;
    case 'duration':
      return field.points ? ESTIMATES : DURATIONS;
    case 'link':
      return field.orText ? fc.oneof(WORDS, IDS) : IDS;
    case 'id':
      return IDS;
    case 'list':
      return orNothing(
        fc.array(valueOf(field.of, through.slice(1)), {
          minLength: through.length > 0 ? 1 : 0,
          maxLength: 2,
        }),
        through,
      );
    case 'object':
      return orNothing(mapOf(field, through), through);
    case 'record':
      return recordOf(field.of, through);
    case 'rule-setting':
      return ruleSetting();
    case 'any':
      return fc.constant('anything');
  }
}

/** Now and then a section in which nothing is written yet. */
function orNothing<T>(value: fc.Arbitrary<T>, through: Path): fc.Arbitrary<T | null> {
  return through.length > 0 ? value : fc.option(value, { freq: 8 });
}

function numberOf({
  min = -1000,
  max = 1000,
  integer,
}: Field & { readonly kind: 'number' }): fc.Arbitrary<number> {
  return integer === true ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

function recordOf(of: Field, through: Path): fc.Arbitrary<Record<string, unknown>> {
  const keys = through.length > 0 ? fc.constant([ANY_RULE]) : fc.subarray([...KNOWN_RULES.keys()]);
  const settingOf = (name: string): fc.Arbitrary<unknown> =>
    of.kind === 'rule-setting' ? ruleSetting(name) : valueOf(of);
  return keys.chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, settingOf(name)]))));
}

function ruleSetting(rule: string = ANY_RULE): fc.Arbitrary<unknown> {
  const severity = fc.constantFrom('off', 'hint', 'info', 'warning', 'error');
  const options = rule === ANY_RULE ? fc.constantFrom(null, {}, { limit: 5 }) : fc.constantFrom(null, {});
  return fc.oneof(severity, fc.tuple(severity), fc.tuple(severity, options));
}

/** A map with its required keys, some of the others, and now and then a key of one's own. */
function mapOf(
  { fields, required }: ObjectField,
  [step, ...through]: Path,
): fc.Arbitrary<Record<string, unknown>> {
  const certain = step === undefined ? required : [...new Set([...required, String(step)])];
  const others = Object.keys(fields).filter((key) => !certain.includes(key));
  return fc
    .subarray(others, { maxLength: Math.min(others.length, 3) })
    .chain((keys) =>
      fc.record(
        Object.fromEntries(
          [...certain, ...keys].map((key) => [
            key,
            valueOf(fields[key] as Field, key === step ? through : []),
          ]),
        ),
      ),
    )
    .chain((map) => fc.constantFrom(map, map, { ...map, 'x-own': ['anything'] }));
}

export interface AnyCharter {
  readonly kind: CharterKind;
  /** As plain values; nothing is wrong with it. */
  readonly charter: Record<string, unknown>;
}

/** A charter of a kind that has a path for certain. */
export function charterOf(kind: CharterKind, through: Path = []): fc.Arbitrary<AnyCharter> {
  return mapOf(CHARTER_KINDS[kind], through).map((charter) => ({
    kind,
    charter: { ...charter, charter: 1, kind },
  }));
}

export const anyCharter: fc.Arbitrary<AnyCharter> = fc
  .constantFrom(...KINDS)
  .chain((kind) => charterOf(kind));

/** The value at a path of plain values. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | null)?.[step],
    value,
  );
}

/** A charter with another value at a path. */
export function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (i === step ? replaced(item, rest, by) : item));
  const map = value as Readonly<Record<string, unknown>>;
  return { ...map, [step]: replaced(map[step], rest, by) };
}
