import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { entryPrint, meaningText } from '../../../src/core/reviews';
import { entryOf } from './reviews';

async function printOf(objective: string): Promise<string> {
  return entryPrint(await entryOf(`objectives:\n${objective}`, 'OBJ-1'));
}

const OBJECTIVE = `  - id: OBJ-1
    title: Cut the time to a pass
    description: From booking on.
    measures:
      - { id: M-1, title: Time to a pass, unit: h, direction: decrease, target: { value: 24, by: 2027-03-31 } }
`;

interface Texts {
  readonly title: string;
  readonly description: string | undefined;
  readonly acceptance: readonly string[];
}

/** A requirement with these texts, in one of several layouts. */
function requirement({ title, description, acceptance }: Texts, isFlow: boolean, noise: boolean): string {
  const pairs = [
    ['id', 'REQ-1'],
    ['title', JSON.stringify(title)],
    ...(description === undefined ? [] : [['description', JSON.stringify(description)]]),
    ...(acceptance.length === 0 ? [] : [['acceptance', JSON.stringify(acceptance)]]),
    ...(noise
      ? [
          ['status', 'verified'],
          ['owner', 'Ana'],
          ['priority', 'must'],
        ]
      : []),
  ].map(([key, value]) => `${key}: ${value}`);
  const ordered = noise ? pairs.toReversed() : pairs;
  return isFlow
    ? `requirements:\n  - { ${ordered.join(', ')} }\n`
    : `requirements:\n  -\n${ordered.map((pair) => `    ${pair}${noise ? ' # so' : ''}\n`).join('')}`;
}

const word = fc.constantFrom('Pass', 'pass', 'Time', 'h', '24', 'a b', ',', '"', '[]', 'null', 'é');
const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const texts: fc.Arbitrary<Texts> = fc.record({
  title: sentence,
  description: fc.option(sentence, { nil: undefined }),
  acceptance: fc.array(sentence, { maxLength: 3 }),
});

describe('the print of an entry', () => {
  it('has eight digits, the same on every computer', async () => {
    equal(await printOf('  - { id: OBJ-1, title: Answer each customer within a day }\n'), '3a046395');
  });

  it('stays for as long as the texts say the same', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), fc.boolean(), async (said, isFlow, noise) => {
        const plain = await entryOf(requirement(said, false, false), 'REQ-1');
        const other = await entryOf(requirement(said, isFlow, noise), 'REQ-1');
        equal(entryPrint(other), entryPrint(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('is another one for any other set of texts', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (a, b) => {
        const [one, other] = await Promise.all(
          [a, b].map((said) => entryOf(requirement(said, true, false), 'REQ-1')),
        );
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        if (one && other) equal(entryPrint(one) === entryPrint(other), isSame, JSON.stringify([a, b]));
      }),
      { numRuns: 80 },
    );
  });

  it('tells texts apart that only stand in other places', async () => {
    const prints = await Promise.all(
      [
        '  - { id: OBJ-1, title: a, description: b }\n',
        '  - { id: OBJ-1, title: b, description: a }\n',
        '  - { id: OBJ-1, title: a b }\n',
        '  - { id: OBJ-1, description: a b }\n',
        '  - { id: OBJ-1, title: a, measures: [{ title: b }] }\n',
        '  - { id: OBJ-1, title: a, measures: [{ unit: b }] }\n',
        '  - { id: OBJ-1, title: a, measures: [{ title: b }, { title: c }] }\n',
        '  - { id: OBJ-1, title: a, measures: [{ title: c }, { title: b }] }\n',
      ].map(printOf),
    );
    equal(new Set(prints).size, prints.length);
  });

  it('heeds what a measure is about, and neither its dates nor its readings', async () => {
    const print = await printOf(OBJECTIVE);
    for (const [text, change] of [
      ['by: 2027-03-31', 'by: 2028-03-31'],
      ['M-1', 'M-2'],
      ['unit: h', 'unit: h, actual: { value: 30, asOf: 2026-11-01 }, baseline: { value: 72 }'],
      ['value: 24', 'value: 24.0'],
      ['From booking on.', '"From   booking on. "'],
    ] as const)
      equal(await printOf(OBJECTIVE.replace(text, change)), print, change);
    for (const [text, change] of [
      ['value: 24', 'value: 25'],
      ['unit: h', 'unit: d'],
      ['decrease', 'increase'],
      ['From booking on.', 'From the booking on.'],
    ] as const)
      notEqual(await printOf(OBJECTIVE.replace(text, change)), print, change);
  });

  it('takes nothing written for nothing said', async () => {
    const print = await printOf('  - { id: OBJ-1, title: a }\n');
    equal(
      await printOf("  - { id: OBJ-1, title: a, description: '', acceptance: [], measures: [] }\n"),
      print,
    );
    equal(await printOf('  - { id: OBJ-1, title: a, measures: 7, description: [b] }\n'), print);
  });
});

describe('the texts of an entry for people', () => {
  it('stand one below the other, under what they are', async () => {
    const objective = await entryOf(
      `objectives:\n${OBJECTIVE}      - { unit: calls }\n      - { title: Calls, direction: maintain }\n`,
      'OBJ-1',
    );
    deepEqual(meaningText(objective).split('\n'), [
      'OBJ-1',
      '',
      'Title',
      '  Cut the time to a pass',
      '',
      'Description',
      '  From booking on.',
      '',
      'Measured by',
      '  Time to a pass: decrease to 24 h',
      '  A measure without a title: calls',
      '  Calls: maintain',
      '',
    ]);
    const requirement = await entryOf('requirements:\n  - { id: REQ-1, acceptance: [Two taps] }\n', 'REQ-1');
    match(meaningText(requirement), /^REQ-1\n\nAccepted when\n {2}Two taps\n$/u);
  });
});
