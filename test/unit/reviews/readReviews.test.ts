import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { drained } from '../../../src/core/model';
import { readingReviews } from '../../../src/core/reviews';
import { reviews, URI } from './reviews';

const LINE =
  '- {from: WI-204, fromPrint: 1c88e0aa, to: OBJ-1, toPrint: 3f9ac1d2, by: P-ana, date: 2026-11-21}\n';

const said = (text: string): readonly unknown[] =>
  reviews(text).stamps.map(({ from, fromPrint, to, toPrint, by, date }) =>
    [from, fromPrint, to, toPrint, by, date].join(' '),
  );

const faults = (text: string): readonly string[] =>
  reviews(text).flaws.map(({ rule, message }) => `${rule}: ${message}`);

describe('a file of reviews', () => {
  it('is a list with one review a line', () => {
    deepEqual(said(LINE), ['WI-204 1c88e0aa OBJ-1 3f9ac1d2 P-ana 2026-11-21']);
    deepEqual(faults(LINE), []);
    const [stamp] = reviews(`# Since May.\n${LINE}`).stamps;
    equal(stamp?.span.start, 15);
  });

  it('reads what somebody has written by hand', () => {
    const text = `# Since May.
- from: AB#12 # the first
  fromPrint: '00000012'
  to: OBJ-1
  toPrint: 12345678
  x-note: after the workshop
-   { to: OBJ-2, from: AB#12, toPrint: "1e234567", fromPrint: 00000012, by: "Ana: sales" }
`;
    deepEqual(said(text), ['AB#12 00000012 OBJ-1 12345678  ', 'AB#12 00000012 OBJ-2 1e234567 Ana: sales ']);
    deepEqual(faults(text), []);
    deepEqual(said(`[${LINE.slice(2).trim()}]`), said(LINE));
    deepEqual(said(`---\n${LINE}`), said(LINE));
  });

  it('is empty where it is not there, and where nothing is written', () => {
    deepEqual([reviews(undefined).isThere, reviews('').isThere], [false, true]);
    for (const text of ['', '# Later.\n', '[]\n', '\n'])
      deepEqual([reviews(text).stamps, reviews(text).flaws], [[], []]);
  });

  it('says in plain words what is wrong, where it is, and reads the rest', () => {
    const text = `${LINE}- {from: WI-2, fromprint: 1c88e0aa, to: 7}\n- OBJ-1\n${LINE.replace('204', '205')}`;
    const file = reviews(text);
    equal(file.stamps.length, 2);
    const told = file.flaws.map(({ message, span }) => [text.slice(span.start, span.end), message]);
    deepEqual(
      told.map(([marked]) => marked),
      ['from', 'fromprint', '7', 'OBJ-1'],
    );
    match(String(told[0]?.[1]), /^This review has no `toPrint`\. Add it: /u);
    deepEqual(
      file.flaws.map(({ path }) => path.slice(0, 2)),
      [
        ['reviews', 1],
        ['reviews', 1],
        ['reviews', 1],
        ['reviews', 2],
      ],
    );
    ok(!file.isBroken);
  });

  it('tells of a text that is no list, or no YAML, once', () => {
    match(faults('charter: 1\n')[0] ?? '', /^schema\/type: This is no list of reviews\. /u);
    const broken = reviews(`${LINE}- {from: WI-2, to: \n${LINE.replace('204', '205')}`);
    equal(broken.stamps.length, 2);
    ok(broken.isBroken);
    deepEqual(
      broken.flaws.map(({ rule }) => rule),
      ['schema/syntax'],
    );
  });

  it('reads one of two versions that git could not join, and says so', () => {
    const text = `<<<<<<< HEAD\n${LINE}=======\n${LINE.replace('OBJ-1', 'OBJ-2')}>>>>>>> other\n`;
    equal(reviews(text).stamps.length, 1);
    match(faults(text)[0] ?? '', /Two versions/u);
  });

  it('stays safe whatever its size', () => {
    match(faults('x'.repeat(33 * 1024 * 1024))[0] ?? '', /too large/u);
    match(faults(`a: ${'x'.repeat(2 * 1024 * 1024)}`)[0] ?? '', /no list/u);
    match(faults(`- ${'x'.repeat(2 * 1024 * 1024)}`)[0] ?? '', /no list/u);
    const many = reviews(LINE.repeat(20_000));
    equal(many.stamps.length, 20_000);
    equal(many.root, undefined);
  });

  it('is read in steps, and what has not changed only once', () => {
    const byHand = LINE.replace('- {', '-  {');
    const steps = readingReviews(URI, byHand.replace('204', '1').repeat(120) + LINE.repeat(4_500));
    let count = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) count++;
    ok(count >= 4, `${count} steps`);
    const before = reviews(byHand);
    const after = drained(readingReviews(URI, `# New.\n${byHand}`, before));
    deepEqual([after.version, after.stamps[0]?.span.start], [1, 10]);
    equal(after.known.get(byHand), before.known.get(byHand));
  });

  it('has no entries, and nothing else that charters have', () => {
    const file = reviews(LINE);
    deepEqual([file.entries, file.includes, file.directives, file.settings], [[], [], [], {}]);
    deepEqual([file.flawsAround(), file.changesSince()], [[], { removed: [], added: [] }]);
    equal(file.root?.kind, 'sequence');
    deepEqual([file.kind, file.practice], [undefined, undefined]);
  });
});

describe('a line that the tool has written', () => {
  const id = fc.constantFrom('WI-1', 'AB#12', 'a', 'true', 'null', 'OBJ-1.2', 'no', 'N/A');
  const print = fc.constantFrom('1c88e0aa', '12345678', '"12345678"', '1e234567', 'deadbeef', '1C88E0AA');
  const by = fc.constantFrom(
    '',
    ', by: P-ana',
    ', by: Ana Souza',
    ', by: true',
    ', by: "A: b"',
    ', by: Zoë K.',
  );
  const day = fc.constantFrom('', ', date: 2026-11-21', ', date: 2026-02-30', ', date: soon');
  const space = fc.constantFrom('', ' ', ' # why', '\n# why');

  it('is read as YAML reads it', () => {
    fc.assert(
      fc.property(id, print, id, print, by, day, space, (from, fromPrint, to, toPrint, who, date, end) => {
        const text = `- {from: ${from}, fromPrint: ${fromPrint}, to: ${to}, toPrint: ${toPrint}${who}${date}}${end}\n`;
        const bySlowWay = `-  ${text.slice(2)}`;
        deepEqual(said(text), said(bySlowWay), text);
        deepEqual(faults(text), faults(bySlowWay), text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('reading reviews again', () => {
  const piece = fc.constantFrom(
    LINE,
    LINE.replace('204', '205'),
    LINE.replace('- {', '-  {'),
    '- from: WI-1\n  fromPrint: deadbeef\n  to: OBJ-1\n  toPrint: deadbeef\n',
    '- {from: WI-2\n',
    '# Why.\n',
    '\n',
    '<<<<<<< HEAD\n',
    'x: 1\n',
    '- [a]\n',
    '  # deeper\n',
  );

  it('finds after any change what is found at first sight', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 2, maxLength: 5 }), (texts) => {
        let living = reviews(undefined);
        for (const pieces of texts) {
          const text = pieces.join('');
          living = reviews(text, living);
          const fresh = reviews(text);
          deepEqual([living.stamps, living.flaws], [fresh.stamps, fresh.flaws]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
