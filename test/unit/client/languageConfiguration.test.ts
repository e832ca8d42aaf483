import { deepEqual, equal } from 'node:assert/strict';
import configuration from '../../../media/language/language-configuration.json';

describe('language configuration', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (line: string) => line.match(new RegExp(pattern, `g${flags}`));

  it('takes every form of id as one word', () => {
    deepEqual(words('supports: [OBJ-1, AB#12, CRM.1/2, W_7]'), [
      'supports',
      'OBJ-1',
      'AB#12',
      'CRM.1/2',
      'W_7',
    ]);
    deepEqual(words('- due: 2026-11-21 # Müller’s'), ['due', '2026-11-21', 'Müller', 's']);
  });

  /** What the editor does on Enter after a line: the first rule that matches, else the indentation rule. */
  function onEnter(line: string): string {
    const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
    if (rule) return `${rule.action.indent}${rule.action.appendText ?? ''}`;
    return new RegExp(configuration.indentationRules.increaseIndentPattern).test(line) ? 'indent' : 'none';
  }

  it('puts the next key of a list entry below the first', () => {
    equal(onEnter('  - id: OBJ-1'), 'indent');
    equal(onEnter('  - title: Answer within 4 h: always'), 'indent');
  });

  it('puts the content of a key below it, also inside a list entry', () => {
    equal(onEnter('objectives:'), 'indent');
    equal(onEnter('    description: >-'), 'indent');
    equal(onEnter('measures: # three'), 'indent');
    equal(onEnter('  - measures:'), 'indent  ');
  });

  it('leaves everything else where it is', () => {
    equal(onEnter('    title: Cut the time to resolve'), 'none');
    equal(onEnter('  - Customers call once'), 'none');
    equal(onEnter('# Note:'), 'none');
    equal(onEnter('  # Note:'), 'none');
    equal(onEnter(''), 'none');
  });
});
