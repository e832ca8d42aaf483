import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import {
  addToList,
  appendEntry,
  removeEntry,
  removeKey,
  renameKey,
  replaceScalar,
  setKey,
  wrapInList,
  type Editable,
  type Edits,
} from '../../../src/core/edit';
import { Writer, randomFrom } from './randomText';
import { after, becomes, refused, valueOf } from './support';

const anchored = `
workItems:
  - &base
    id: WI-1
    supports: [OBJ-1]
    skills: &skills [sales, &service service]
    owner: &ana P-ana
  - id: WI-2
    <<: *base
  - id: WI-3
    supports: *skills
    pair:
      - *ana
      - P-bo
    owner: *ana
`.trimStart();

describe('edits beside anchors, aliases and merge keys', () => {
  it('refuse to change what an alias repeats', () => {
    refused(anchored, (doc) => replaceScalar(doc, ['workItems', 0, 'id'], 'WI-9'));
    refused(anchored, (doc) => addToList(doc, ['workItems', 0], 'supports', 'OBJ-2'));
    refused(anchored, (doc) => addToList(doc, ['workItems', 0], 'skills', 'sales'));
    refused(anchored, (doc) => wrapInList(doc, ['workItems', 0, 'owner']));
    refused(anchored, (doc) => setKey(doc, ['workItems', 0], 'title', 'x'));
    refused(anchored, (doc) => removeKey(doc, ['workItems', 0, 'supports']));
    refused(anchored, (doc) => renameKey(doc, ['workItems', 0, 'supports'], 'enables'));
  });

  it('refuse to change inside the copy that an alias or a merge key brings in', () => {
    refused(anchored, (doc) => addToList(doc, ['workItems', 2], 'supports', 'OBJ-2'));
    refused(anchored, (doc) => replaceScalar(doc, ['workItems', 2, 'supports', 0], 'OBJ-2'));
    refused(anchored, (doc) => removeEntry(doc, ['workItems', 2, 'supports', 0]));
    refused(anchored, (doc) => removeKey(doc, ['workItems', 1, 'owner']));
    refused(anchored, (doc) => renameKey(doc, ['workItems', 1, 'owner'], 'assignee'));
    refused(anchored, (doc) => addToList(doc, ['workItems', 1], 'supports', 'OBJ-2'));
    refused(anchored, (doc) => replaceScalar(doc, ['workItems', 1, 'owner'], 'P-bo'));
    refused(anchored, (doc) => wrapInList(doc, ['workItems', 1, 'owner']));
    refused('a: &m { x: 1 }\nb: *m\n', (doc) => setKey(doc, ['b'], 'y', 2));
    refused('a: &m { x: 1 }\nb: { <<: *m }\n', (doc) => setKey(doc, ['b', 'x'], 'y', 2));
    refused('a: &m\nb: *m\n', (doc) => setKey(doc, ['b'], 'y', 2));
  });

  it('refuse to take away an anchor that is still needed', () => {
    refused(anchored, (doc) => removeEntry(doc, ['workItems', 0]));
    refused('a: &x one\nb: *x\n', (doc) => removeKey(doc, ['a']));
    refused('a: &x\n  - one\nb: *x\n', (doc) => setKey(doc, [], 'a', 'two'));
  });

  it('replace an alias itself, and write beside it', () => {
    becomes('a: &x one\nb: *x # c\n', (doc) => replaceScalar(doc, ['b'], 'two'), 'a: &x one\nb: two # c\n');
    becomes('a: &x one\nb: *x\n', (doc) => wrapInList(doc, ['b']), 'a: &x one\nb: [*x]\n');
    becomes('a: &x one\nb: *x\n', (doc) => addToList(doc, [], 'b', 'two'), 'a: &x one\nb: [*x, two]\n');
    becomes('a: &x [o]\nb: *x\n', (doc) => setKey(doc, [], 'b', ['p']), 'a: &x [o]\nb: [p]\n');
    becomes('a: &x [o]\nb: *x\nc: 1\n', (doc) => removeKey(doc, ['b']), 'a: &x [o]\nc: 1\n');
    becomes(
      'a: &x { o: 1 }\nb: { <<: *x, id: 2 }\n',
      (doc) => setKey(doc, ['b'], 'o', 3, ['id']),
      'a: &x { o: 1 }\nb: { <<: *x, id: 2, o: 3 }\n',
    );
    becomes(
      'a: &x { o: 1 }\nb:\n  <<: *x # c\n',
      (doc) => setKey(doc, ['b'], 'p', 3),
      'a: &x { o: 1 }\nb:\n  <<: *x # c\n  p: 3\n',
    );
    becomes(
      'a: &x { o: 1 }\nb: { <<: *x, id: 2 }\n',
      (doc) => removeKey(doc, ['b', 'id']),
      'a: &x { o: 1 }\nb: { <<: *x }\n',
    );
    becomes(
      'a: &x { o: 1 }\nb:\n  - id: 2\n    <<: *x\n',
      (doc) => removeKey(doc, ['b', 0, 'id']),
      'a: &x { o: 1 }\nb:\n  - <<: *x\n',
    );
    becomes(
      'a: &x { o: 1 }\nb:\n  - <<: *x\n    id: 2\n',
      (doc) => removeKey(doc, ['b', 0, 'id']),
      'a: &x { o: 1 }\nb:\n  - <<: *x\n',
    );
  });

  it('remove an anchor together with all its aliases', () => {
    becomes('a: [&x one, *x]\nb: 1\n', (doc) => removeKey(doc, ['a']), 'b: 1\n');
    becomes('a: [&x one, two]\n', (doc) => removeEntry(doc, ['a', 0]), 'a: [two]\n');
    becomes('- &x\n  id: *y\n'.replace('*y', 'A') + '- B\n', (doc) => removeEntry(doc, [0]), '- B\n');
  });

  it('leave alone what has a tag', () => {
    refused('a: !!str 5\n', (doc) => replaceScalar(doc, ['a'], 6));
    refused('a: !!seq [b]\n', (doc) => setKey(doc, [], 'a', 'c'));
    becomes('a: !!str 5\nb: wow !important\n', (doc) => removeKey(doc, ['a']), 'b: wow !important\n');
  });
});

type Plain = { [key: string]: unknown };

/** A list of entries in which anchors, aliases and merge keys share values. */
function sharingText(seed: number): string {
  const writer = new Writer(randomFrom(seed));
  const lists: string[] = [];
  const bases: string[] = [];
  const entries = Array.from({ length: 2 + (seed & 3) }, (_, i) => {
    const anchor = `m${i}`;
    const lines = [
      `- ${writer.chance(40) ? `&${anchor}\n  ` : ''}k${i}: ${writer.pick(['a', '&s b', '"c"'])}`,
    ];
    if (writer.chance(50)) lines.push(`  list${i}: &l${i} [x, y] # l${i}`);
    else if (lists.length > 0) lines.push(`  list${i}: *${writer.pick(lists)} # l${i}`);
    if (writer.chance(50)) lines.push(`  more${i}:`, `    - &i${i} p`, `    - *i${i}`, '    - q');
    if (bases.length > 0 && writer.chance(40)) lines.push(`  <<: *${writer.pick(bases)}`);
    if (writer.chance(40)) lines.push(`  tail${i}: { a: 1, b: &t${i} [z], c: *t${i} }`);
    if (lines.some((line) => line.includes(`&l${i}`))) lists.push(`l${i}`);
    if (lines[0]?.includes(`&${anchor}`)) bases.push(anchor);
    return lines.join('\n').replace(/\n {2}(?=k)/u, writer.chance(50) ? '\n  ' : '\n  # c\n  ');
  });
  return `entries:\n${entries.join('\n')}\n`;
}

/** Reads a text so that every alias has a value of its own. */
function unshared(text: string): { entries: Plain[] } {
  return JSON.parse(JSON.stringify(parse(text, { merge: true }))) as { entries: Plain[] };
}

interface Change {
  readonly name: string;
  readonly edit: (doc: Editable) => Edits;
  readonly model: (entry: Plain, entries: Plain[], index: number) => void;
}

function changes(entry: Plain, index: number, writer: Writer): readonly Change[] {
  const path = ['entries', index];
  const key = writer.pick(Object.keys(entry));
  const texts = Object.keys(entry).filter((name) => typeof entry[name] === 'string');
  const text = writer.pick(texts);
  const lists = Object.keys(entry).filter((name) => Array.isArray(entry[name]));
  const list = lists.length > 0 ? writer.pick(lists) : 'fresh';
  return [
    { name: `set ${key}`, edit: (doc) => setKey(doc, path, key, ['n']), model: (e) => void (e[key] = ['n']) },
    { name: 'set fresh', edit: (doc) => setKey(doc, path, 'fresh', 'n'), model: (e) => void (e.fresh = 'n') },
    {
      name: `replace ${text}`,
      edit: (doc) => replaceScalar(doc, [...path, text], 'n'),
      model: (e) => void (e[text] = 'n'),
    },
    {
      name: `remove ${key}`,
      edit: (doc) => removeKey(doc, [...path, key]),
      model: (e) => void delete e[key],
    },
    {
      name: `add to ${list}`,
      edit: (doc) => addToList(doc, path, list, 'n'),
      model: (e) => void (e[list] = [...((e[list] as unknown[]) ?? []), 'n']),
    },
    {
      name: `take from ${list}`,
      edit: (doc) => removeEntry(doc, [...path, list, 0]),
      model: (e) => void (e[list] as unknown[]).shift(),
    },
    {
      name: `replace in ${list}`,
      edit: (doc) => replaceScalar(doc, [...path, list, 0], 'n'),
      model: (e) => void ((e[list] as unknown[])[0] = 'n'),
    },
    {
      name: 'remove entry',
      edit: (doc) => removeEntry(doc, path),
      model: (_, all, i) => void all.splice(i, 1),
    },
    {
      name: 'append',
      edit: (doc) => appendEntry(doc, 'entries', { id: 'n' }),
      model: (_, all) => void all.push({ id: 'n' }),
    },
  ];
}

describe('edits of random texts that share values', () => {
  it('change one value only, or nothing at all', () => {
    let made = 0;
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (textSeed, seed) => {
        const text = sharingText(textSeed);
        valueOf(text);
        const before = unshared(text);
        const writer = new Writer(randomFrom(seed));
        const index = Math.abs(seed) % before.entries.length;
        const entry = before.entries[index] as Plain;
        const change = writer.pick(changes(entry, index, writer));
        const result = after(text, change.edit);
        if (result === undefined) return;
        change.model(entry, before.entries, index);
        assert.deepEqual(unshared(result), before, `${change.name} of ${index}\n${text}\n=>\n${result}`);
        valueOf(result);
        made++;
      }),
      { numRuns: 300 },
    );
    assert.ok(made > 60, `only ${made} edits were made`);
  });
});
