import {
  elapsedHours,
  effortOf,
  type Calendar,
  type DurationField,
  type Effort,
  type Field,
  type Fields,
} from '../model';
import { column, type Cell, type Column, type ColumnType } from './table';

/** What the columns of a format's fields are read from. */
export interface Said {
  /** What an entry says, as the audience may know it. */
  readonly value: object;
  readonly calendar: Calendar;
}

/** Durations of these names are working time, all others run by the clock. */
const WORKING_TIME: ReadonlySet<string> = new Set(['estimate', 'spent', 'capacity', 'budget']);

/**
 * The columns for fields of the format: one for each value, by the keys that lead to it (`target.by` is `target_by`),
 * and for a duration also its minutes. Entries that are written in others have tables of their own.
 *
 * @param left the keys that have no column
 */
export function fieldColumns(fields: Fields, left: readonly string[] = []): readonly Column<Said>[] {
  return Object.entries(fields).flatMap(([key, field]) =>
    left.includes(key) ? [] : columnsFor(field, [key], field.personal === true),
  );
}

/** The columns for what an object that stands in a charter once says, all of them with its name in front. */
export function columnsUnder(prefix: string, fields: Fields): readonly Column<Said>[] {
  return fieldColumns(fields).map((each) => ({ ...each, name: `${prefix}_${each.name}` }));
}

function columnsFor(field: Field, way: readonly string[], isPersonal: boolean): readonly Column<Said>[] {
  const make = (type: ColumnType, values?: readonly string[], describe = field.describe): Column<Said> =>
    column(nameFor(way), type, describe, ({ value }) => cellAt(value, way), {
      ...(values && { values }),
      ...(isPersonal && { personal: true }),
    });
  switch (field.kind) {
    case 'text':
    case 'path':
    case 'link':
    case 'id':
      return [make('text')];
    case 'number':
      return [make(field.integer === true ? 'integer' : 'number')];
    case 'boolean':
    case 'date':
      return [make(field.kind)];
    case 'choice':
      return [withFallback(make('text', Object.keys(field.values)), field.fallback)];
    case 'duration':
      return [make('text'), ...amounts(field, way, isPersonal)];
    case 'list':
      return field.of.kind === 'object' ? [] : [make('list')];
    case 'object':
      return Object.entries(field.fields).flatMap(([key, inner]) =>
        columnsFor(inner, [...way, key], isPersonal || inner.personal === true),
      );
    case 'record':
    case 'rule-setting':
    case 'any':
      return [];
  }
}

/** Where nothing is written, what the format takes it for. */
function withFallback(plain: Column<Said>, fallback: string | undefined): Column<Said> {
  if (fallback === undefined) return plain;
  const describe = `${plain.describe} Where nothing is written: ${fallback}.`;
  return { ...plain, describe, isFilled: true, of: (said) => plain.of(said) ?? fallback };
}

/** `workItems` is `work_items`, `respondWithin P1` is `respond_within_p1`. */
export function nameFor(way: readonly string[]): string {
  return way.map((key) => key.replace(/(?<=[a-z0-9])[A-Z]/gu, '_$&').toLowerCase()).join('_');
}

function amounts(field: DurationField, way: readonly string[], isPersonal: boolean): readonly Column<Said>[] {
  const key = way.at(-1) ?? '';
  const isWork = WORKING_TIME.has(key);
  const name = nameFor(way);
  const options = isPersonal ? { personal: true } : {};
  const minutes = column<Said>(
    `${name}_minutes`,
    'number',
    `${name} in minutes of ${isWork ? 'working time, by the calendar of the charter' : 'the clock'}.`,
    ({ value, calendar }) => minutesIn(textAt(value, way), isWork ? calendar : undefined),
    options,
  );
  const points = column<Said>(
    `${name}_points`,
    'number',
    `${name} in story points, where it is given in them.`,
    ({ value, calendar }) => amountIn('points', textAt(value, way), calendar),
    options,
  );
  return field.points ? [minutes, points] : [minutes];
}

/** @param calendar of working time; undefined for time on the clock */
function minutesIn(text: string | undefined, calendar: Calendar | undefined): number | undefined {
  if (text === undefined) return undefined;
  const hours = calendar ? amountIn('hours', text, calendar) : elapsedHours(text);
  // A second is the shortest time that can be written.
  return hours === undefined ? undefined : Math.round(hours * 3600) / 60;
}

function amountIn(unit: Effort['unit'], text: string | undefined, calendar: Calendar): number | undefined {
  const effort = text === undefined ? undefined : effortOf(text, calendar);
  return effort?.unit === unit ? effort.amount : undefined;
}

function textAt(value: object, way: readonly string[]): string | undefined {
  const found = at(value, way);
  return typeof found === 'string' ? found : undefined;
}

function at(value: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>((found, key) => (isMap(found) ? found[key] : undefined), value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function cellAt(value: object, way: readonly string[]): Cell | undefined {
  const found = at(value, way);
  if (Array.isArray(found)) return found.map(String);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? found
    : undefined;
}
