import { deepEqual } from 'node:assert/strict';
import { CODE_DEFAULTS, codeFile, CodeReader, compilePatterns } from '../../../src/core/code';

const STEMS = { own: new Set(['WI-', 'W-', 'AB#', 'REQ_', 'WI']), external: new Set(['CRM-', '#', 'AB#']) };

function found(text: string, patterns: readonly string[] = CODE_DEFAULTS.patterns): readonly string[] {
  const reader = new CodeReader(STEMS, compilePatterns(patterns));
  return reader.read(codeFile('file:///a.ts', text)).map(({ id, span, start }) => {
    const lines = text.slice(0, span.start).split('\n');
    deepEqual(start, { line: lines.length - 1, character: lines.at(-1)?.length });
    return id;
  });
}

describe('ids in code', () => {
  it('stand in comments and texts of any language', () => {
    for (const text of [
      '// WI-11',
      '//WI-11',
      '/*WI-11*/',
      '<!--WI-11-->',
      '-- WI-11',
      '--WI-11',
      '# WI-11',
      '#WI-11',
      "' WI-11",
      '"WI-11"',
      '(WI-11)',
      '[WI-11](https://example.com)',
      'WI-11: fix',
      'done with WI-11.',
      'TODO(ana) WI-11?',
      '\tWI-11\r\n',
      '{"item":"WI-11"}',
      '<a>WI-11</a>',
    ])
      deepEqual(found(text), ['WI-11'], text);
  });

  it('are found in the order of the text, each place once', () => {
    deepEqual(found('WI-11, AB#4711\nCRM-3 and REQ_7; WI204 WI-11'), [
      'WI-11',
      'AB#4711',
      'CRM-3',
      'REQ_7',
      'WI204',
      'WI-11',
    ]);
  });

  it('are whole words, and no parts of names, paths, numbers and addresses', () => {
    for (const text of [
      'WI-9x',
      'WI-9_b',
      'xWI-9',
      'éWI-9',
      'WI-9é',
      'X-WI-9',
      'WI-9-route',
      'WI-9.cls',
      'src/WI-9',
      './WI-9/x',
      'a.WI-9',
      'wi-9',
      '$WI-9',
      '@WI-9',
      'WI-9@example.com',
      'ana@WI-9.example',
      'https://example.com/browse/WI-9',
      'https://example.com/?a=WI-9',
      'www.example.com/?a=WI-9',
      'W-1',
      'W-12',
      'WI9',
      'CAB#12',
      '&#12;',
      'UTF-8 ISO-8601 SHA-256 COVID-19 CVE-2024-1234 RFC-2119',
      '3F2504E0-4F89-11D3-9A0C-0305E82C3301',
    ])
      deepEqual(found(text), [], text);
  });

  it('of numbered trackers need a word before them', () => {
    deepEqual(found('Fixes #12, closes: #13 and see issue #14'), ['#12', '#13', '#14']);
    deepEqual(found('resolves #12, #13 and #14'), ['#12', '#13', '#14']);
    for (const text of [
      '#12',
      '# 12',
      'color: #123;',
      '(#123)',
      "'#123'",
      '#333',
      '#region 1',
      'prefix #12',
      'page#12',
    ])
      deepEqual(found(text), [], text);
  });

  it('can be written as patterns say', () => {
    deepEqual(found('CRM-3 fixes #12', []), []);
    deepEqual(found('WI-11 as it is written', []), ['WI-11']);
    deepEqual(found('item<CRM-3> CRM-4', ['item<([A-Z]+-[0-9]+)>']), ['CRM-3']);
    deepEqual(found('CRM-3', ['(', '', '[A-Z]+-[0-9]+']), ['CRM-3']);
  });

  it('are not looked for without end', () => {
    deepEqual(found('WI-11 '.repeat(5000)).length, 1000);
  });
});
