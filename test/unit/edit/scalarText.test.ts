import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { renderScalar, type PlainScalar, type ScalarStyle } from '../../../src/core/edit/scalarText';
import { SCALARS } from './randomText';

const plain: ScalarStyle = { wanted: 'plain', quote: 'single', inFlow: false };
const inFlow: ScalarStyle = { ...plain, inFlow: true };

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('abyn01.:-# ,[]{}\'"\\&*!|>%@`?=<~\n\r\t\u0085\u2028\uFEFF\uD800é漢👍'),
    ),
  }),
  fc.constantFrom(...SCALARS.filter((scalar) => typeof scalar === 'string')),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const anyStyle: fc.Arbitrary<ScalarStyle> = fc.record({
  wanted: fc.constantFrom('plain', 'single', 'double'),
  quote: fc.constantFrom('single', 'double'),
  inFlow: fc.boolean(),
});

/** A scalar in each place where one can stand, and where to find it again. */
const PLACES: readonly [(scalar: string) => string, (value: never) => unknown][] = [
  [(scalar) => `a: ${scalar} # c\n`, (value: { a: unknown }) => value.a],
  [(scalar) => `- ${scalar}\n- b\n`, (value: unknown[]) => value[0]],
  [(scalar) => `[x, ${scalar}, y]`, (value: unknown[]) => value[1]],
  [(scalar) => `{ a: ${scalar}, b: 1 }`, (value: { a: unknown }) => value.a],
  [(scalar) => `{a: ${scalar}}`, (value: { a: unknown }) => value.a],
];

describe('scalars', () => {
  const cases: readonly [PlainScalar, string, string?][] = [
    ['OBJ-1', 'OBJ-1'],
    ['AB#1234', 'AB#1234'],
    ['Cut time from 72 h to 24 h', 'Cut time from 72 h to 24 h'],
    ['2026-09-01', '2026-09-01'],
    ['2026-09-01 10:00:00', "'2026-09-01 10:00:00'"],
    ['https://x.y/z?a=1', 'https://x.y/z?a=1'],
    ['yes', "'yes'"],
    ['No', "'No'"],
    ['null', "'null'"],
    ['~', "'~'"],
    ['', "''"],
    ['1.0', "'1.0'"],
    ['12:30', "'12:30'"],
    ['1_000', "'1_000'"],
    ['0x1F', "'0x1F'"],
    ['.inf', "'.inf'"],
    ['<<', "'<<'"],
    ['=', "'='"],
    ['a: b', "'a: b'"],
    ['ends:', "'ends:'"],
    ['a #b', "'a #b'"],
    ['# b', "'# b'"],
    ['-dash', "'-dash'"],
    ['@at', "'@at'"],
    ['*star', "'*star'"],
    ['...', "'...'"],
    ["it's", "it's"],
    ["'s", '"\'s"'],
    ['"quoted" and \'s', "'\"quoted\" and ''s'"],
    [' lead', "' lead'"],
    ['a, b', 'a, b', "'a, b'"],
    ['a [b]', 'a [b]', "'a [b]'"],
    ['{ "a"', '\'{ "a"\''],
    ['two\nlines', '"two\\nlines"'],
    ['tab\there', '"tab\\there"'],
    ['\uFEFFmark', '"\\ufeffmark"'],
    ['ünï 漢字 👍', 'ünï 漢字 👍'],
    [5, '5'],
    [-0, '-0'],
    [1e21, '1e+21'],
    [Infinity, '.inf'],
    [-Infinity, '-.inf'],
    [NaN, '.nan'],
    [true, 'true'],
    [null, 'null'],
  ];
  for (const [value, block, flow = block] of cases) {
    it(`writes ${JSON.stringify(value)} as ${block}`, () => {
      assert.equal(renderScalar(value, plain), block);
      assert.equal(renderScalar(value, inFlow), flow);
    });
  }

  it('takes the quotes that are wanted where they can hold the text', () => {
    assert.equal(renderScalar('a', { ...plain, wanted: 'double' }), '"a"');
    assert.equal(renderScalar("it's", { ...plain, wanted: 'single' }), "'it''s'");
    assert.equal(renderScalar('a\nb', { ...plain, wanted: 'single' }), '"a\\nb"');
    assert.equal(renderScalar('yes', { ...plain, quote: 'double' }), '"yes"');
    assert.equal(renderScalar('- "a"', { ...plain, quote: 'double' }), '\'- "a"\'');
    assert.equal(renderScalar('- "it\'s"', { ...plain, quote: 'double' }), '"- \\"it\'s\\""');
  });

  it('are read back as they were by YAML 1.2, and by YAML 1.1 but for dates', () => {
    fc.assert(
      fc.property(anyText, anyStyle, fc.constantFrom(...PLACES), (text, style, [around, within]) => {
        const scalar = renderScalar(text, { ...style, inFlow: style.inFlow || /[[{]/u.test(around('')) });
        assert.ok(!/[\n\r]/u.test(scalar));
        const written = around(scalar);
        assert.equal(within(parse(written, { version: '1.2' }) as never), text, written);
        if (!/^\d{4}-\d\d-\d\d$/u.test(text))
          assert.equal(within(parse(written, { version: '1.1' }) as never), text, written);
      }),
      { numRuns: 1000 },
    );
  });

  it('are read back as numbers', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.integer()),
        fc.constantFrom(...PLACES),
        (number, [around, within]) => {
          assert.ok(Object.is(within(parse(around(renderScalar(number, inFlow))) as never), number));
        },
      ),
    );
  });
});
