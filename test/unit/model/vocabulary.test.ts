import { deepEqual, ok } from 'node:assert/strict';
import { CHARTER_KINDS, type Field } from '../../../src/core/model';

interface Place {
  readonly path: string;
  readonly field: Field;
}

/** Every field of a charter by its path, items and values of lists and maps included. */
function* placesIn(field: Field, path: string): Generator<Place> {
  yield { path, field };
  if (field.kind === 'list' || field.kind === 'record') yield* placesIn(field.of, `${path}[]`);
  if (field.kind !== 'object') return;
  for (const [key, of] of Object.entries(field.fields)) yield* placesIn(of, `${path}.${key}`);
}

const places = Object.entries(CHARTER_KINDS).flatMap(([kind, root]) => [...placesIn(root, kind)]);

function pathsWhere(isFound: (place: Place) => boolean): readonly string[] {
  return places.filter(isFound).map(({ path }) => path);
}

describe('the declarations of the format', () => {
  it('say of everything what it is for, in plain sentences that fit a line or two', () => {
    ok(places.length > 500);
    deepEqual(
      pathsWhere(({ field: { describe } }) => !/^[\p{Lu}`].*\.$/u.test(describe) || describe.length > 200),
      [],
    );
    deepEqual(
      pathsWhere(({ field: { describe } }) => /—|  |undefined|\bTODO\b/u.test(describe)),
      [],
    );
  });

  it('say of every value on a closed list what it means', () => {
    deepEqual(
      pathsWhere(
        ({ field }) =>
          field.kind === 'choice' &&
          Object.values(field.values).some((meaning) => !/^\p{Lu}[^\n]*[.]$/u.test(meaning)),
      ),
      [],
    );
  });

  it('say of what concerns single people that it stays in the team', () => {
    const personal = pathsWhere(({ field }) => field.personal === true);
    ok(personal.length > 5);
    deepEqual(
      pathsWhere(({ field }) => field.describe.endsWith('Stays in the team.')),
      personal,
    );
  });
});
