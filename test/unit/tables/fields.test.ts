import { deepEqual, ok } from 'node:assert/strict';
import { CHARTER_KINDS, ROOT_FIELDS, type CharterKind, type Field } from '../../../src/core/model';
import { PLACES, rootWith, type Place } from '../../support/filledCharter';
import { rowsOf, tablesOf } from './desk';

/** The keys of a charter that are in no table, with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  charter: 'the version of the format is the same in each',
  include: 'each row names the file that it is written in',
  settings: 'how a charter is checked is no data of it',
};

/** What tells only where a row stands, or is true of most rows. */
const LITTLE = new Set(['charter_path', 'key', 'file', 'line', 'is_leaf', 'is_open']);

const wayOf = ({ steps }: Place): string => steps.join('.');

/** A field of the format at its place, and what it says. */
interface Said {
  readonly place: Place;
  readonly value: unknown;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two charters in one: maps grow together, and lists are joined. */
function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as unknown[]), ...(b as unknown[])];
  if (!isMap(a) || !isMap(b)) return b;
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([key, each]) => [key, merged(a[key], each)])) };
}

/**
 * All cells of the tables of a charter that says this, each of it in an entry of its own; without those tables that name
 * whatever is written.
 */
async function cellsOf(kind: CharterKind, all: readonly Said[]): Promise<ReadonlySet<unknown>> {
  const root = all.map(({ place, value }) => rootWith(place, value, {})).reduce(merged, { charter: 1, kind });
  const tables = await tablesOf({
    'own.charter.yaml': JSON.stringify(root),
    'practice-charter.yaml': 'charter: 1\nkind: practice\n',
  });
  const rows = tables
    .filter(({ name }) => name !== 'findings' && name !== 'links')
    .flatMap(({ name }) => rowsOf(tables, name))
    .filter((row) => row['charter_path'] === 'own.charter.yaml');
  const cells = rows.flatMap((row) => Object.entries(row).filter(([column]) => !LITTLE.has(column)));
  return new Set(cells.flatMap(([, cell]) => cell));
}

/** Values of the right form, most of which stand nowhere else. */
function valuesFor(field: Field, index: number): readonly unknown[] {
  switch (field.kind) {
    case 'choice':
      return Object.keys(field.values).filter((value) => value !== field.fallback);
    case 'number':
      return field.max === undefined ? [1000 + index] : range(field.min ?? 1, Math.min(field.max, 99));
    case 'boolean':
      return [true];
    case 'date':
      return [new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10)];
    case 'duration':
      return [`${1000 + index}h`];
    case 'id':
    case 'link':
      return [`QQ-${index}`];
    case 'path':
      return ['practice-charter.yaml'];
    default:
      return [`Words of ${index}`];
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => to - i);
}

function fieldAt({ steps }: Place): Field {
  let fields: Readonly<Record<string, Field>> = ROOT_FIELDS;
  let at: Field | undefined;
  for (const step of steps) {
    at = step === '[]' ? (at?.kind === 'list' ? at.of : undefined) : fields[step];
    fields = at?.kind === 'object' ? at.fields : {};
  }
  if (at === undefined) throw new Error(`Nothing is at ${steps.join('.')}`);
  return at;
}

/** Charters that together say something at each place, and no value twice. */
function sayings(places: readonly Place[], taken: ReadonlySet<unknown>): readonly (readonly Said[])[] {
  const charters: Map<unknown, Said>[] = [];
  for (const [index, place] of places.entries()) {
    const values = valuesFor(fieldAt(place), index).filter((value) => !taken.has(value));
    ok(values.length > 0, `Every value of ${wayOf(place)} stands in a charter that says nothing.`);
    const free =
      charters.find((said) => values.some((value) => !said.has(value))) ?? new Map<unknown, Said>();
    if (free.size === 0) charters.push(free);
    const value = values.find((each) => !free.has(each));
    free.set(value, { place, value });
  }
  return charters.map((said) => [...said.values()]);
}

describe('every field of the format', () => {
  for (const kind of ['project', 'practice'] as const) {
    it(`of a ${kind} charter has a place in a table, or a reason why not`, async () => {
      const places = PLACES.filter(({ steps: [key = ''] }) => {
        return key in CHARTER_KINDS[kind].fields && key !== 'kind' && !(key in LEFT_OUT);
      });
      ok(places.length > 250, String(places.length));
      const empty = await cellsOf(
        kind,
        places.map((place) => ({ place, value: undefined })),
      );
      const missing: string[] = [];
      for (const said of sayings(places, empty)) {
        const cells = await cellsOf(kind, said);
        missing.push(...said.filter(({ value }) => !cells.has(value)).map(({ place }) => wayOf(place)));
      }
      deepEqual(missing, []);
    });
  }

  it('is left out only where there is one', () => {
    deepEqual(
      Object.keys(LEFT_OUT).filter((key) => !(key in ROOT_FIELDS)),
      [],
    );
  });
});
