import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readCharterFile } from '../../../../src/core/parse';
import { KNOWN_RULES } from '../../../../src/core/rules';
import { completeMapping, hoverMapping, mappingDiagnostics } from '../../../../src/service';
import type { CharterFile } from '../../../../src/core/model';

const WRITING = { snippets: true, indents: true, suggestCommand: undefined };

/** A mapping, and the place in it that `|` marks. */
function marked(text: string): { readonly file: CharterFile; readonly offset: number } {
  const offset = text.indexOf('|');
  const file = readCharterFile(
    'file:///home/throughline.mapping.yaml',
    text.slice(0, offset) + text.slice(offset + 1),
    KNOWN_RULES,
  );
  return { file, offset };
}

function offered(text: string): readonly string[] {
  const { file, offset } = marked(text);
  return completeMapping(file, offset, WRITING).items.map(({ label }) => label);
}

describe('what a mapping is offered', () => {
  it('are its keys, without those that it has', () => {
    const keys = offered('types: {}\n|\n');
    ok(keys.includes('states') && keys.includes('dateOrder'), keys.join());
    ok(!keys.includes('types'));
  });

  it('are the words of each section behind what the tracker says', () => {
    ok(offered('types:\n  Feature Request: |\n').includes('functional-requirement'));
    ok(offered('types: { Feature Request: | }\n').includes('skip'));
    deepEqual(offered('priorities:\n  P1: |\n'), ['must', 'should', 'could', 'wont']);
    deepEqual(offered('dateOrder: |\n'), ['day-first', 'month-first']);
    const kept = offered('fields:\n  Business Value: |\n');
    ok(kept.includes('rationale') && !kept.includes('id'), kept.join());
  });

  it('are the columns of a table', () => {
    ok(offered('columns:\n  title: Summary\n  |\n').includes('dependsOn'));
  });

  it('is nothing where only the tracker knows the words, and in comments', () => {
    deepEqual(offered('types:\n  |\n'), []);
    deepEqual(offered('columns:\n  title: |\n'), []);
    deepEqual(offered('# types|\n'), []);
  });
});

describe('what is told of a mapping', () => {
  it('is what a key is for', () => {
    const { file, offset } = marked('columns:\n  ti|tle: Summary\n');
    const hover = hoverMapping(file, offset);
    ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents);
    match(hover.contents.value, /`title`[^]*The column with its title/u);
    deepEqual(hover.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } });
    const word = marked('types:\n  Fea|ture: story\n');
    equal(hoverMapping(word.file, word.offset), undefined);
    const value = marked('dateOrder: day|-first\n');
    equal(hoverMapping(value.file, value.offset), undefined);
  });

  it('is what is wrong, where it stands', () => {
    const { file } = marked('states:\n  Live: dnoe\nTypes: {}\n|');
    deepEqual(
      mappingDiagnostics(file).map(({ range, message }) => [range.start, message]),
      [
        [
          { line: 1, character: 8 },
          '“dnoe” is none of the words for this. Did you mean `done`? Take new, active, blocked, resolved, done or dropped.',
        ],
        [{ line: 2, character: 0 }, 'There is no key `Types` in a mapping. Did you mean `types`?'],
      ],
    );
    deepEqual(mappingDiagnostics(marked('|').file), []);
  });
});
