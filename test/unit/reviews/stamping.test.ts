import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits } from '../../../src/core/edit';
import { stamping, type Review } from '../../../src/core/reviews';
import { reviews } from './reviews';

function review(from: string, to: string, more: Partial<Review> = {}): Review {
  return { from, fromPrint: 'aaaaaaaa', to, toPrint: 'bbbbbbbb', by: 'Ana', date: '2026-11-21', ...more };
}

function stamped(text: string | undefined, ...all: readonly Review[]): string | undefined {
  const file = reviews(text);
  const edits = stamping(file, all);
  return edits && applyEdits(file.text, edits);
}

const line = (from: string, to: string, more = ', by: Ana, date: 2026-11-21'): string =>
  `- {from: ${from}, fromPrint: aaaaaaaa, to: ${to}, toPrint: bbbbbbbb${more}}\n`;

const HEADER =
  '# Who looked at which link, and when. Throughline writes this file, one line a link: it can be merged by line.\n';

describe('stamping links', () => {
  it('makes the file where there is none, one line a link, in order', () => {
    equal(
      stamped(undefined, review('WI-2', 'OBJ-1'), review('WI-10', 'OBJ-2'), review('WI-10', 'OBJ-1')),
      HEADER + line('WI-10', 'OBJ-1') + line('WI-10', 'OBJ-2') + line('WI-2', 'OBJ-1'),
    );
    equal(stamped('\n', review('WI-2', 'OBJ-1')), HEADER + line('WI-2', 'OBJ-1'));
  });

  it('puts a new link where it belongs, and comments stay with what they are about', () => {
    const text = `# Our reviews.\n${line('WI-2', 'OBJ-1')}# After the workshop.\n${line('WI-4', 'OBJ-1')}\n# The end.\n`;
    equal(
      stamped(text, review('WI-1', 'OBJ-1'), review('WI-3', 'OBJ-1'), review('WI-5', 'OBJ-1')),
      `# Our reviews.\n${line('WI-1', 'OBJ-1')}${line('WI-2', 'OBJ-1')}${line('WI-3', 'OBJ-1')}# After the workshop.\n${line('WI-4', 'OBJ-1')}\n# The end.\n${line('WI-5', 'OBJ-1')}`,
    );
    equal(stamped('# Later.\n', review('WI-1', 'G-1')), `# Later.\n${line('WI-1', 'G-1')}`);
    equal(stamped('# Later.', review('WI-1', 'G-1')), `# Later.\n${line('WI-1', 'G-1')}`);
    equal(
      stamped('# Later.\r\n', review('WI-1', 'G-1')),
      `# Later.\r\n${line('WI-1', 'G-1').replace('\n', '\r\n')}`,
    );
  });

  it('writes a link anew in its own line, the last where it has several', () => {
    const old = line('WI-1', 'OBJ-1').replace('aaaaaaaa', '00000000');
    equal(
      stamped(old + line('WI-2', 'OBJ-1'), review('WI-1', 'OBJ-1')),
      line('WI-1', 'OBJ-1') + line('WI-2', 'OBJ-1'),
    );
    equal(stamped(old + old, review('WI-1', 'OBJ-1')), old + line('WI-1', 'OBJ-1'));
    equal(
      stamped(line('WI-1', 'OBJ-1'), review('WI-1', 'OBJ-1', { by: undefined })),
      line('WI-1', 'OBJ-1', ', date: 2026-11-21'),
    );
  });

  it('keeps what somebody has added, and how it is written', () => {
    const text = `- from: WI-1 # asked twice
  fromPrint: '00000000'
  to: OBJ-1
  toPrint: 11111111
  x-note: after the workshop
- { from: WI-2, fromPrint: 00000000, to: OBJ-1, toPrint: 00000000, by: Tom, x-note: "why" } # soon
`;
    equal(
      stamped(text, review('WI-1', 'OBJ-1'), review('WI-2', 'OBJ-1', { by: undefined })),
      `- from: WI-1 # asked twice
  fromPrint: aaaaaaaa
  to: OBJ-1
  toPrint: bbbbbbbb
  by: Ana
  date: 2026-11-21
  x-note: after the workshop
- { from: WI-2, fromPrint: aaaaaaaa, to: OBJ-1, toPrint: bbbbbbbb, date: 2026-11-21, x-note: "why" } # soon
`,
    );
    equal(
      stamped(`-  ${line('WI-1', 'OBJ-1').slice(2)}`, review('WI-1', 'OBJ-1')),
      `-  ${line('WI-1', 'OBJ-1').slice(2)}`,
    );
  });

  it('quotes what YAML would take for something else', () => {
    equal(
      stamped(
        undefined,
        review('true', 'OBJ-1', { fromPrint: '12345678', toPrint: '1e234567', by: 'Ana: sales, CRM' }),
      ),
      `${HEADER}- {from: "true", fromPrint: "12345678", to: OBJ-1, toPrint: "1e234567", by: "Ana: sales, CRM", date: 2026-11-21}\n`,
    );
  });

  it('takes the place of an empty list, and leaves alone what is no list of lines', () => {
    equal(stamped('# So far.\n[] \n', review('WI-1', 'G-1')), `# So far.\n${line('WI-1', 'G-1')}`);
    for (const text of [
      'charter: 1\n',
      `[${line('WI-1', 'G-1').slice(2).trim()}]\n`,
      '[] # none\n',
      'x: []\n',
    ])
      equal(stamped(text, review('WI-1', 'G-1')), undefined, text);
    equal(
      stamped('- &a {from: WI-1, fromPrint: x, to: G-1, toPrint: y}\n', review('WI-1', 'G-1')),
      undefined,
    );
  });

  it('leaves alone an item whose values come from elsewhere', () => {
    equal(
      stamped('- {from: WI-1, fromPrint: x, to: G-1, toPrint: y', review('WI-2', 'G-1')) === undefined,
      false,
    );
    deepEqual(stamping(reviews(line('WI-1', 'G-1')), []), []);
  });
});

describe('any file of reviews', () => {
  const links = fc.uniqueArray(fc.tuple(fc.nat(12), fc.nat(3)), { maxLength: 12, selector: String });
  const layout = fc.array(fc.constantFrom('', '# Why.\n', '\n'), { maxLength: 12 });

  it('has after stamping what was stamped, sorted, and all else as it was', () => {
    fc.assert(
      fc.property(links, links, layout, (old, fresh, between) => {
        const ids = ([from, to]: readonly [number, number]): [string, string] => [
          `WI-${from + 10}`,
          `OBJ-${to}`,
        ];
        const lines = old
          .map((each) => line(...ids(each), '').replaceAll(/[ab]{8}/gu, '0badc0de'))
          .toSorted();
        const text = lines.map((each, i) => (between[i] ?? '') + each).join('');
        const after = stamped(text, ...fresh.map((each) => review(...ids(each))));
        ok(after !== undefined);
        const found = reviews(after);
        deepEqual(found.flaws, []);
        const keys = found.stamps.map(({ from, to }) => `${from} ${to}`);
        const expected = new Set([...old, ...fresh].map((each) => ids(each).join(' ')));
        deepEqual(new Set(keys), expected);
        equal(keys.length, expected.size);
        deepEqual(keys, keys.toSorted());
        for (const comment of between.slice(0, old.length).filter((each) => each.startsWith('#')))
          ok(after.includes(comment));
        for (const [from, to] of fresh.map(ids)) ok(after.includes(line(from, to)));
      }),
      { numRuns: 200 },
    );
  });
});
