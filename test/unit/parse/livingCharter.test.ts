import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { LivingCharter } from '../../../src/core/parse';
import { expectSame } from '../../fuzz/portrait';

const RULES = new Map([['drift/orphan-work-item', {}]]);

const TEXT = `charter: 1
kind: part
goals:
  - id: G-1
    title: Customers stay
raci:
  - about: G-1
  - about: G-2
workItems:
  - id: WI-1
    title: Route cases
  - id: WI-2
    title: Show the contract
`;

function charterOf(text: string): LivingCharter {
  return new LivingCharter('file:///project-charter.yaml', text, RULES);
}

/** Replaces the first place of some words, as an editor would. */
function replace(charter: LivingCharter, words: string, by: string): void {
  const start = charter.text.indexOf(words);
  ok(start >= 0, `${words} is there`);
  const lines = charter.text.slice(0, start).split('\n');
  const from = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const inside = words.split('\n');
  const last = inside.at(-1)?.length ?? 0;
  const to = {
    line: from.line + inside.length - 1,
    character: inside.length > 1 ? last : from.character + last,
  };
  charter.change({ range: { start: from, end: to }, text: by });
}

const subjects = (entries: readonly { readonly subject: string }[]): readonly string[] =>
  entries.map(({ subject }) => subject);

function expectFresh(charter: LivingCharter): void {
  expectSame(charter, charterOf(charter.text));
}

/** What a charter says about the syntax of its text. */
function syntaxOf(text: string): readonly string[] {
  return charterOf(text).flaws.flatMap(({ rule, message }) => (rule === 'schema/syntax' ? [message] : []));
}

describe('a charter whose text changes', () => {
  it('keeps the entries that no change touches, and moves them', () => {
    const charter = charterOf(TEXT);
    const before = charter.entries;
    const last = before.at(-1);
    const start = last?.node.start ?? 0;
    replace(charter, 'Route cases', 'Route all cases');
    const after = charter.entries;
    deepEqual(
      after.map((entry, i) => entry === before[i]),
      [true, true, true, false, true],
    );
    equal(last?.node.start, start + 4);
    expectFresh(charter);
  });

  it('tells what came and what went', () => {
    const charter = charterOf(TEXT);
    const [first] = charter.entries;
    replace(charter, 'G-1', 'G-7');
    const change = charter.changesSince(0);
    deepEqual(change && [subjects(change.removed), subjects(change.added)], [['G-1'], ['G-7']]);
    equal(change?.removed[0], first);
    deepEqual(charter.changesSince(charter.version), { removed: [], added: [] });
  });

  it('tells what went where everything is removed', () => {
    const charter = charterOf('workItems:\n- id: WI-1');
    equal(charter.entries.length, 1);
    charter.replaceText('');
    deepEqual(subjects(charter.changesSince(0)?.removed ?? []), ['WI-1']);
    deepEqual(charter.entries, []);
  });

  it('leaves out what came and went in between', () => {
    const charter = charterOf(TEXT);
    equal(charter.entries.length, 5);
    replace(charter, 'WI-2', 'WI-3');
    equal(charter.entries.at(-1)?.id, 'WI-3');
    replace(charter, 'WI-3', 'WI-4');
    const change = charter.changesSince(0);
    deepEqual(change && [subjects(change.removed), subjects(change.added)], [['WI-2'], ['WI-4']]);
  });

  it('forgets what changed long ago', () => {
    const charter = charterOf(TEXT);
    for (let i = 0; i < 40; i++) {
      replace(charter, 'title: ', 'title: A');
      ok(charter.changesSince(charter.version - 1), 'the last change is known');
    }
    equal(charter.changesSince(0), undefined);
    notEqual(charter.changesSince(charter.version - 30), undefined);
  });

  it('takes several changes before anybody looks', () => {
    const charter = charterOf(TEXT);
    replace(charter, 'raci:', 'risks:');
    replace(charter, '- id: WI-1', '- # c\n    id: WI-1');
    replace(charter, 'title: Customers stay\n', '');
    expectFresh(charter);
  });

  it('calls an entry without an id by where it stands now', () => {
    const charter = charterOf(TEXT);
    const [, first, second] = charter.entries;
    replace(charter, 'raci:\n', 'raci:\n  - about: G-0\n');
    deepEqual(subjects(charter.entries).slice(1, 4), ['raci[0]', 'raci[1]', 'raci[2]']);
    const change = charter.changesSince(0);
    ok(
      first && second && change?.removed.includes(first) && change.removed.includes(second),
      'they are called otherwise now',
    );
    expectFresh(charter);
  });

  it('counts the entries that nobody asked for before the first change', () => {
    const charter = charterOf('goals:\n  -\n  - id: G-2\nkind: part\nx-a: 1\nx-b: 2\n');
    replace(charter, 'x-b: 2', 'x-b: 3');
    deepEqual(charter.entries[0]?.path, ['goals', 1]);
  });

  it('takes the entries of a section for those of another one', () => {
    const charter = charterOf(TEXT);
    equal(charter.entries[3]?.kind, 'workItem');
    replace(charter, 'workItems', 'requirements');
    equal(charter.entries[3]?.kind, 'requirement');
    expectFresh(charter);
  });

  it('keeps the other entries while a key is typed', () => {
    const charter = charterOf(TEXT);
    const before = charter.entries;
    replace(charter, 'raci:', '\nraci:');
    for (const typed of ['r', 'i', 's', 'ks', ':']) {
      replace(charter, '\nraci:', `${typed}\nraci:`);
      const now = charter.entries;
      ok(
        before.every((entry, i) => entry === now[i]),
        typed,
      );
      expectFresh(charter);
    }
  });

  it('knows where a position is that lies behind its line or behind the text', () => {
    const charter = charterOf('kind: part\r\ngoals: []\r\n');
    charter.change({
      range: { start: { line: 0, character: 10 }, end: { line: 0, character: 99 } },
      text: '!',
    });
    equal(charter.text, 'kind: part!\r\ngoals: []\r\n');
    charter.change({
      range: { start: { line: 9, character: 3 }, end: { line: 9, character: 5 } },
      text: '# end',
    });
    equal(charter.text, 'kind: part!\r\ngoals: []\r\n# end');
    expectFresh(charter);
  });

  it('tells of an entry only what is wrong around it', () => {
    const text = 'charter: 1\nkind: part\ngoals:\n  - id: G-1\n    tilte: A\n  - id: G-2\n    title: "A\n';
    const [one, other] = charterOf(text).entries;
    ok(one && other);
    const { flaws } = one.file;
    deepEqual(
      one.file.flawsAround(one).map(({ rule }) => rule),
      ['schema/unknown-key'],
    );
    deepEqual(
      other.file.flawsAround(other).map(({ rule }) => rule),
      ['schema/syntax'],
    );
    equal(flaws.length, 2);
  });

  it('moves the line that a comment silences', () => {
    const comment = '  # throughline-disable-next-line drift/orphan-work-item -- known\n';
    const charter = charterOf(TEXT.replace('  - id: WI-2', `${comment}  - id: WI-2`));
    const [directive] = charter.directives;
    equal(directive?.line, 12);
    replace(charter, 'kind: part\n', 'kind: part\n\n\n');
    equal(charter.directives[0], directive);
    equal(directive?.line, 14);
  });

  it('keeps its list of entries where no entry changes, and gives another one where one does', () => {
    const charter = charterOf(TEXT);
    const before = charter.entries;
    replace(charter, 'charter: 1', 'charter: 1 # one');
    equal(charter.entries, before);
    replace(charter, 'WI-2', 'WI-3');
    notEqual(charter.entries, before);
    deepEqual(subjects(before).slice(-1), ['WI-2']);
    deepEqual(subjects(charter.entries).slice(-1), ['WI-3']);
    expectFresh(charter);
  });

  it('keeps the order of its entries while they come and go', () => {
    const charter = charterOf(TEXT);
    equal(charter.entries.length, 5);
    replace(charter, '  - about: G-2\n', '');
    replace(charter, 'goals:\n', 'goals:\n  - id: G-0\n');
    replace(charter, '    title: Route cases\n', '    title: Route cases\n  - id: WI-9\n');
    deepEqual(subjects(charter.entries), ['G-0', 'G-1', 'raci[0]', 'WI-1', 'WI-9', 'WI-2']);
    expectFresh(charter);
  });

  it('takes over more entries than a function takes arguments', () => {
    const charter = charterOf(TEXT);
    equal(charter.entries.length, 5);
    const many = Array.from({ length: 150_000 }, (_, i) => `  - id: G-${i + 2}\n`).join('');
    replace(charter, 'raci:\n', `${many}raci:\n`);
    equal(charter.entries.length, 150_005);
    replace(charter, 'title: Show the contract\n', `title: Show the contract\n${many}`);
    equal(charter.entries.length, 300_005);
    charter.replaceText(TEXT);
    expectFresh(charter);
  }).timeout(30_000);

  it('can be read in steps', () => {
    const entry = `  - id: WI-1\n    title: ${'Route cases to the agent with the right skill '.repeat(20)}\n`;
    const charter = charterOf(`workItems:\n${entry.repeat(200)}`);
    const steps = [...charter.reading()].length;
    ok(steps > 2, `${steps} steps`);
    equal(charter.entries.length, 200);
  });
});

describe('a long charter', () => {
  const items = Array.from(
    { length: 3_000 },
    (_, i) => `  - id: WI-${i}\n    title: Step ${i}\n    state: new\n`,
  );
  const text = `charter: 1\nkind: part\nworkItems:\n${items.join('')}risks:\n  - id: R-1\n`;

  it('is cut, read and placed in steps, none of which is about much of it', () => {
    const charter = charterOf(text);
    let steps = 0;
    for (const _ of charter.reading()) steps++;
    ok(steps > 30, `${steps} steps`);
    expectFresh(charter);
  });

  it('is read as it stands in the end, whatever changes while it is read', () => {
    const changes: readonly (readonly [words: string, by: string])[] = [
      ['title: Step 2000', 'titel: Step 2000'],
      ['  - id: WI-7\n', '  - id: WI-7\n    parent: WI-8\n'],
      ['  - id: WI-9\n', '  -\n'],
      ['    state: new\n', ''],
      ['kind: part\n', 'kind: part\ngoals:\n  - id: G-1\n'],
    ];
    for (let apart = 1; apart < 60; apart += 7) {
      const charter = charterOf(text);
      const reading = charter.reading();
      for (const [words, by] of changes) {
        for (let left = apart; left > 0; left--) reading.next();
        replace(charter, words, by);
      }
      // Somebody else begins, comes to an end, and the first one goes on.
      if (apart % 2 === 0) for (const _ of charter.reading());
      for (const _ of reading);
      expectFresh(charter);
    }
  });
});

describe('a text that is read in pieces', () => {
  it('has no fault that it has not as a whole: a line without a key is a text', () => {
    deepEqual(syntaxOf('nothing yet\n'), []);
    deepEqual(syntaxOf('# A\n\nnothing yet\n\nmore of it\n'), []);
  });

  it('has no fault for a key that begins or ends in an uncommon way', () => {
    for (const key of ['größe', 'a::b', 'x:', "what's", 'say"', '1. first'])
      deepEqual(syntaxOf(`kind: part\n${key}: 1\n`), [], key);
  });

  it('finds the colon of a key on the line below', () => {
    deepEqual(syntaxOf('kind: part\nx-note\n : 1\n'), []);
  });

  it('tells that a line is no key', () => {
    equal(syntaxOf('kind: part\ngoals\n').length, 1);
    equal(syntaxOf('kind: part\ngoals:\n  - id: G-1\nrisks\n').length, 1);
  });

  it('finds a name that another entry gives', () => {
    const charter = charterOf('goals:\n  - &one { id: G-1 }\nrisks:\n  - *one\n');
    deepEqual(
      charter.entries.map(({ kind, id }) => `${kind} ${id}`),
      ['goal G-1', 'risk G-1'],
    );
    replace(charter, '*one', '*two');
    expectFresh(charter);
    equal(charter.isBroken, true);
    replace(charter, '*two', '*one');
    expectFresh(charter);
    equal(charter.isBroken, false);
  });

  it('tells that a section stands twice', () => {
    const charter = charterOf('goals:\n  - id: G-1\nrisks:\n  - id: R-1\n');
    equal(charter.entries.length, 2);
    replace(charter, 'risks', 'goals');
    equal(charter.entries.length, 1);
    equal(charter.isBroken, true);
    expectFresh(charter);
    replace(charter, 'goals:\n  - id: R', 'risks:\n  - id: R');
    equal(charter.isBroken, false);
    expectFresh(charter);
  });
});
