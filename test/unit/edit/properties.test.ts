import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  addToList,
  appendEntry,
  applyEdits,
  insertFileComment,
  insertLineAbove,
  removeEntry,
  removeFromList,
  removeKey,
  renameKey,
  replaceScalar,
  setKey,
  wrapInList,
  type Editable,
  type Edits,
} from '../../../src/core/edit';
import { lineStartsOf } from '../../../src/core/model';
import { Writer, randomFrom, randomText, SCALARS, type Remark, type Steps, type Value } from './randomText';
import { after, commentsOf, read, valueOf } from './support';

type Scalar = string | number | boolean | null;
type PlainObject = { [key: string]: Value };

/** An operation on a text together with what it does to the value that is read from it. */
interface Step {
  readonly name: string;
  readonly edit: (doc: Editable) => Edits;
  /** Changes the value in place. */
  readonly model: (root: Holder) => void;
  /** True for a comment that may go. */
  readonly takes: (remark: Remark) => boolean;
}

/** The root value in a box, so that every place in it has something that holds it. */
interface Holder {
  root: Value;
}

const RUNS = { numRuns: 400 };
const NEW_VALUES: readonly Value[] = [
  ...SCALARS,
  [],
  {},
  ['OBJ-1'],
  ['a', 'b, c', 5],
  { id: 'N', supports: ['x'] },
  [{ id: 'N', note: { a: 'p\nq\n' } }],
];

function isObject(value: Value | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(holder: Holder, path: Steps): Value {
  let value: Value = holder.root;
  for (const step of path) value = (value as PlainObject)[step] as Value;
  return value;
}

function put(holder: Holder, path: Steps, value: Value): void {
  if (path.length === 0) holder.root = value;
  else (at(holder, path.slice(0, -1)) as PlainObject)[path.at(-1) as string] = value;
}

function allPaths(value: Value, path: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [path];
  const isList = Array.isArray(value);
  return [
    path,
    ...Object.entries(value).flatMap(([key, item]) => allPaths(item, [...path, isList ? Number(key) : key])),
  ];
}

function startsWith(path: Steps, start: Steps): boolean {
  return start.every((step, i) => path[i] === step);
}

const nothing = (): boolean => false;
const everythingOf =
  (path: Steps) =>
  (remark: Remark): boolean =>
    startsWith(remark.path, path);
/** What stands inside a value goes with it; what stands beside its key or above stays. */
const insideOf =
  (path: Steps) =>
  (remark: Remark): boolean =>
    startsWith(remark.path, path) && (remark.path.length > path.length || remark.place === 'inside');

/** A random operation that fits the value. */
function randomStep(value: Value, seed: number): Step {
  const random = new Writer(randomFrom(seed));
  const paths = allPaths(value);
  const holder = { root: value };
  const where = (test: (value: Value, path: Steps) => boolean): Steps | undefined => {
    const found = paths.filter((path) => test(at(holder, path), path));
    return found.length > 0 ? random.pick(found) : undefined;
  };
  const makers = [
    () =>
      replaceStep(
        random,
        where((v, p) => p.length > 0 && (typeof v !== 'object' || v === null)),
      ),
    () =>
      renameStep(
        random,
        where((_, p) => typeof p.at(-1) === 'string'),
      ),
    () => removeKeyStep(where((_, p) => typeof p.at(-1) === 'string')),
    () =>
      setStep(
        random,
        where((v) => isObject(v)),
        holder,
      ),
    () =>
      addStep(
        random,
        where((v) => isObject(v)),
        holder,
      ),
    () =>
      removeItemStep(
        random,
        where((_, p) => typeof p.at(-1) === 'number'),
        holder,
      ),
    () => wrapStep(where((v, p) => p.length > 0 && v !== null && typeof v !== 'object')),
    () => appendStep(random, holder),
  ];
  return random.pick(makers)() ?? appendStep(random, holder);
}

function replaceStep(random: Writer, path: Steps | undefined): Step | undefined {
  if (path === undefined) return undefined;
  const scalar = random.pick<Scalar>(SCALARS);
  return {
    name: `replaceScalar(${JSON.stringify([path, scalar])})`,
    edit: (doc) => replaceScalar(doc, path, scalar),
    model: (root) => put(root, path, scalar),
    takes: nothing,
  };
}

function renameStep(random: Writer, path: Steps | undefined): Step | undefined {
  if (path === undefined) return undefined;
  const name = random.pick(['fresh', 'with: colon', 'no', '2', 'neu, [x]', "it's", '', '#x', '- x']);
  return {
    name: `renameKey(${JSON.stringify([path, name])})`,
    edit: (doc) => renameKey(doc, path, name),
    model: (root) => {
      const map = at(root, path.slice(0, -1)) as PlainObject;
      const entries = Object.entries(map).map(([key, value]) => [key === path.at(-1) ? name : key, value]);
      put(root, path.slice(0, -1), Object.fromEntries(entries) as PlainObject);
    },
    takes: nothing,
  };
}

function removeKeyStep(path: Steps | undefined): Step | undefined {
  if (path === undefined) return undefined;
  return {
    name: `removeKey(${JSON.stringify(path)})`,
    edit: (doc) => removeKey(doc, path),
    model: (root) => void delete (at(root, path.slice(0, -1)) as PlainObject)[path.at(-1) as string],
    takes: (remark) =>
      everythingOf(path)(remark) && !(remark.path.length === path.length && remark.place === 'above'),
  };
}

function setStep(random: Writer, path: Steps | undefined, holder: Holder): Step | undefined {
  if (path === undefined) return undefined;
  const names = Object.keys(at(holder, path) as PlainObject);
  const key = random.pick([...names, 'fresh', 'neu, x']);
  const value = random.pick(NEW_VALUES);
  const behind = random.chance(50) ? names.filter(() => random.chance(50)) : [];
  return {
    name: `setKey(${JSON.stringify([path, key, value, behind])})`,
    edit: (doc) => setKey(doc, path, key, value, behind),
    model: (root) => void ((at(root, path) as PlainObject)[key] = value),
    takes: insideOf([...path, key]),
  };
}

function addStep(random: Writer, path: Steps | undefined, holder: Holder): Step | undefined {
  if (path === undefined) return undefined;
  const map = at(holder, path) as PlainObject;
  const lists = Object.keys(map).filter((key) => !isObject(map[key]));
  const key = random.pick([...lists, 'fresh']);
  const value = random.pick(NEW_VALUES);
  return {
    name: `addToList(${JSON.stringify([path, key, value])})`,
    edit: (doc) => addToList(doc, path, key, value),
    model: (root) => {
      const target = at(root, path) as PlainObject;
      const old = target[key] ?? [];
      target[key] = [...(Array.isArray(old) ? old : [old]), value];
    },
    takes: nothing,
  };
}

function removeItemStep(random: Writer, path: Steps | undefined, holder: Holder): Step | undefined {
  if (path === undefined) return undefined;
  const listPath = path.slice(0, -1);
  const index = path.at(-1) as number;
  const last = (at(holder, listPath) as Value[]).length === 1;
  const withKey = random.chance(50) && typeof listPath.at(-1) === 'string';
  const whenEmpty = withKey ? 'removeKey' : 'emptyList';
  const asEntry = random.chance(50);
  return {
    name: `removeFromList(${JSON.stringify([path, whenEmpty])})`,
    edit: (doc) =>
      asEntry ? removeEntry(doc, path, whenEmpty) : removeFromList(doc, listPath, index, whenEmpty),
    model: (root) => {
      if (last && withKey) delete (at(root, listPath.slice(0, -1)) as PlainObject)[listPath.at(-1) as string];
      else (at(root, listPath) as Value[]).splice(index, 1);
    },
    takes: (remark) => everythingOf(path)(remark) || (last && withKey && everythingOf(listPath)(remark)),
  };
}

function wrapStep(path: Steps | undefined): Step | undefined {
  if (path === undefined) return undefined;
  return {
    name: `wrapInList(${JSON.stringify(path)})`,
    edit: (doc) => wrapInList(doc, path),
    model: (root) => put(root, path, [at(root, path)]),
    takes: nothing,
  };
}

function appendStep(random: Writer, { root }: Holder): Step {
  const names = Object.keys(root as PlainObject);
  const sections = names.filter((name) => Array.isArray((root as PlainObject)[name]));
  const section = random.pick([...sections, 'fresh']);
  const entry = {
    id: 'N-1',
    title: random.pick(SCALARS.filter((s) => typeof s === 'string')),
    supports: ['OBJ-1'],
  };
  const behind = names.filter(() => random.chance(30));
  return {
    name: `appendEntry(${JSON.stringify([section, entry, behind])})`,
    edit: (doc) => appendEntry(doc, section, entry, behind),
    model: (holder) => {
      const map = holder.root as PlainObject;
      map[section] = [...((map[section] as Value[] | undefined) ?? []), entry];
    },
    takes: nothing,
  };
}

/** The remarks that must still be there and are not. */
function lostRemarks(text: string, remarks: readonly Remark[], step: Step): string[] {
  const left = new Set(commentsOf(text));
  return remarks
    .filter((remark) => !left.has(remark.text) && !step.takes(remark))
    .map((remark) => remark.text);
}

/** Two operations of which the second takes back the first. */
function thereAndBack(value: Value, random: Writer): [(doc: Editable) => Edits, (doc: Editable) => Edits] {
  const holder = { root: value };
  const map = random.pick(allPaths(value).filter((path) => isObject(at(holder, path))));
  const keys = Object.keys(at(holder, map) as PlainObject);
  const lists = keys.filter((key) => Array.isArray((at(holder, map) as PlainObject)[key]));
  const added = random.pick(NEW_VALUES);
  if (lists.length > 0 && random.chance(50)) {
    const path = [...map, random.pick(lists)];
    const { length } = at(holder, path) as Value[];
    return [
      (doc) => addToList(doc, map, path.at(-1) as string, added),
      (doc) => removeEntry(doc, [...path, length]),
    ];
  }
  if (keys.length > 0 && random.chance(30)) {
    const key = random.pick(keys);
    return [(doc) => renameKey(doc, [...map, key], 'fresh'), (doc) => renameKey(doc, [...map, 'fresh'], key)];
  }
  return [(doc) => setKey(doc, map, 'fresh', added), (doc) => removeKey(doc, [...map, 'fresh'])];
}

describe('edits of random texts', () => {
  it('change the value as they say, and keep every comment that is not about what goes', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (textSeed, stepSeed) => {
        const { text, remarks } = randomText(textSeed);
        const holder = { root: valueOf(text) as Value };
        const step = randomStep(holder.root, stepSeed);
        const result = after(text, step.edit);
        const shown = `${step.name}\n${text}\n=>\n${result}`;
        assert.ok(result !== undefined, `refused: ${shown}`);
        step.model(holder);
        assert.deepEqual(valueOf(result), holder.root, shown);
        assert.deepEqual(lostRemarks(result, remarks, step), [], shown);
        made++;
      }),
      RUNS,
    );
    assert.ok(made >= RUNS.numRuns);
  });

  it('keep the kind of line end, and the byte order mark', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (textSeed, stepSeed) => {
        const { text } = randomText(textSeed);
        const result = after(text, randomStep(valueOf(text) as Value, stepSeed).edit) ?? '';
        if (/\r\n/u.test(text)) assert.doesNotMatch(result, /[^\r]\n/u);
        else assert.doesNotMatch(result, /\r\n/u);
        assert.equal(result.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
      }),
      { numRuns: 200 },
    );
  });

  it('can be taken back: what was added goes again, and what was renamed gets its name back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (textSeed, stepSeed) => {
        const { text } = randomText(textSeed);
        const value = valueOf(text) as Value;
        const [there, back] = thereAndBack(value, new Writer(randomFrom(stepSeed)));
        const changed = after(text, there) ?? '';
        const restored = after(changed, back) ?? '';
        assert.notDeepEqual(valueOf(changed), value);
        assert.deepEqual(valueOf(restored), value, `${text}\n=>\n${changed}\n=>\n${restored}`);
      }),
      { numRuns: 300 },
    );
  });

  it('insert comments that change no value', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (seed, place) => {
        const { text, remarks } = randomText(seed);
        const lines = lineStartsOf(text);
        const offset = lines[place % lines.length] ?? 0;
        const comment = '# throughline-disable-next-line drift/orphan-work-item -- agreed';
        const results = [
          after(text, (doc) => insertLineAbove(doc, offset, comment)),
          after(text, (doc) => insertFileComment(doc, comment)),
        ];
        assert.ok(results[1] !== undefined);
        for (const result of results.filter((each) => each !== undefined)) {
          assert.deepEqual(valueOf(result), valueOf(text), `${offset}\n${text}\n=>\n${result}`);
          assert.equal(commentsOf(result).length, remarks.length + 1);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('never throw on a text that is not YAML', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.nat(), fc.nat(5), (textSeed, stepSeed, cut, length) => {
        const { text } = randomText(textSeed);
        const from = cut % text.length;
        const broken = text.slice(0, from) + text.slice(from + length);
        const edits = randomStep(valueOf(text) as Value, stepSeed).edit(read(broken));
        if (edits) assert.equal(typeof applyEdits(broken, edits), 'string');
      }),
      { numRuns: 250 },
    );
  });
});
