import { equal } from 'node:assert/strict';
import { applyEdits, replaceWord, wordSpan } from '../../../src/core/edit';
import { nodeAt } from '../../../src/core/model';
import { parseYaml } from '../../../src/core/parse';

/** A text with the value of its only key changed from `OBJ-1`, or what is given, to another word. */
function replaced(text: string, newWord: string, word = 'OBJ-1'): string {
  const { root } = parseYaml(text);
  const node = nodeAt(root, ['a']);
  if (node === undefined) throw new Error('Nothing is written there.');
  return applyEdits(text, [replaceWord({ text, root }, node, word, newWord)]);
}

describe('replacing a word', () => {
  it('keeps quotes, blocks, anchors and comments', () => {
    equal(replaced('a: OBJ-1 # one', 'X.2'), 'a: X.2 # one');
    equal(replaced("a: 'OBJ-1' # one", 'X.2'), "a: 'X.2' # one");
    equal(replaced('a: "OBJ-1"', 'X.2'), 'a: "X.2"');
    equal(replaced('a: &x OBJ-1', 'X.2'), 'a: &x X.2');
    equal(replaced('a: >-\n  OBJ-1\nb: 1', 'X.2'), 'a: >-\n  X.2\nb: 1');
  });

  it('puts quotes around what YAML would read otherwise, and takes those away', () => {
    equal(replaced('a: OBJ-1', 'null'), "a: 'null'");
    equal(replaced('b: "x"\na: OBJ-1', 'yes'), 'b: "x"\na: "yes"');
    equal(replaced("a: 'null'", 'OBJ-1', 'null'), 'a: OBJ-1');
    equal(replaced("a: 'null'", 'true', 'null'), "a: 'true'");
    equal(replaced("a: 'OBJ-1'", 'null'), "a: 'null'");
  });

  it('is done for all of an alias', () => {
    const text = 'b: &x OBJ-1\na: *x';
    equal(replaced(text, 'OBJ-2'), 'b: &x OBJ-1\na: OBJ-2');
    equal(wordSpan('"OBJ-1"', { start: 0, end: 7 }, 'OBJ-1').start, 1);
  });
});
