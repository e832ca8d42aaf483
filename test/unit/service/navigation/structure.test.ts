import { deepEqual, equal, ok } from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { drained } from '../../../../src/core/model';
import { findingSymbols, folding, linking, selectionAt } from '../../../../src/service';
import { uriOf } from '../../../support/workspace';
import { HEADER, PART } from '../results';
import { inSections, linesOf, marked, sceneOf, type Scene } from './scene';

/** Each fold as its first and last line, counted from 1, in the order of the text. */
function foldsOf(text: string, limit?: number): readonly string[] {
  return drained(folding(text, limit)).map(
    ({ startLine, endLine, kind }) =>
      `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`,
  );
}

describe('folding', () => {
  it('folds sections, entries, lists and texts', () => {
    deepEqual(
      foldsOf(`objectives:
  - id: OBJ-1
    description: |
      One
        - two

      # three
    measures:
      - { id: M-1 }

  - id: OBJ-2
    title: x

goals:
- id: G-1
  supports: [
    ST-1
  ]
`),
      ['1-12', '2-9', '3-7', '8-9', '11-12', '14-18', '15-18', '16-17'],
    );
  });

  it('folds comments of several lines', () => {
    deepEqual(foldsOf('# One\n# two\n\n# three\ngoals:\n  # four\n  # five\n  - id: G-1\n    title: x\n'), [
      '1-2 comment',
      '5-9',
      '6-7 comment',
      '8-9',
    ]);
  });

  it('folds what does not parse, and any line ends', () => {
    deepEqual(foldsOf('goals: [\n  - id: "G-1\n    title: x\n'), ['1-3', '2-3']);
    deepEqual(foldsOf('goals:\r\n  - id: G-1\r\n    title: x\r\n'), ['1-3', '2-3']);
    deepEqual(foldsOf(''), []);
    deepEqual(foldsOf('\n\n'), []);
  });

  it('leaves out what lies deepest where there is too much', () => {
    deepEqual(foldsOf('goals:\n  - id: G-1\n    title: x\nroles:\n  - id: R-1\n    title: x\n', 2), [
      '1-3',
      '4-6',
    ]);
  });
});

describe('growing a selection', () => {
  const grown = (scene: Scene): readonly string[] => {
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = selectionAt(scene.file, scene.offset); at; at = at.parent) {
      const start = (scene.file.lines.startOf(at.range.start.line) ?? 0) + at.range.start.character;
      const end = (scene.file.lines.startOf(at.range.end.line) ?? 0) + at.range.end.character;
      texts.push(scene.file.text.slice(start, end));
    }
    return texts;
  };

  it('goes from the word to the value, the field, the entry, the section and the file', async () => {
    const scene = await sceneOf({
      'project-charter.yaml': 'goals:\n  - id: G-1\n    title: "Help |me now"\n  - id: G-2\n',
    });
    deepEqual(grown(scene), [
      'me',
      'Help me now',
      '"Help me now"',
      'title: "Help me now"',
      'id: G-1\n    title: "Help me now"',
      '- id: G-1\n    title: "Help me now"\n  - id: G-2',
      'goals:\n  - id: G-1\n    title: "Help me now"\n  - id: G-2',
      'goals:\n  - id: G-1\n    title: "Help me now"\n  - id: G-2\n',
    ]);
  });

  it('takes an id as one word, and its list as the next', async () => {
    const scene = await inSections('workItems:\n  - { id: WI-1, supports: [OBJ|-1, OBJ-2] }\n');
    deepEqual(grown(scene).slice(0, 4), [
      'OBJ-1',
      '[OBJ-1, OBJ-2]',
      'supports: [OBJ-1, OBJ-2]',
      '{ id: WI-1, supports: [OBJ-1, OBJ-2] }',
    ]);
  });

  it('grows in the head of a charter, on a key, and where nothing stands', async () => {
    const head = await sceneOf({ 'project-charter.yaml': HEADER.replace('first', 'fi|rst') });
    deepEqual(grown(head).slice(0, 2), ['first', 'Customers get their problem solved on the first call.']);
    deepEqual(grown(await inSections('goals:\n  - tit|le: x\n')).slice(0, 2), ['title', 'title: x']);
    equal(grown(await inSections('goals:\n  - id: G-1\n\n|\n')).length, 1);
  });

  it('is found at once in a long word', async () => {
    const word = 'a'.repeat(5000);
    const scene = await inSections(`goals:\n  - title: ${word}|${word}\n`);
    equal(grown(scene)[0]?.length, 400);
    equal(grown(scene)[1]?.length, 10_000);
  });

  it('grows beside text that does not parse', async () => {
    const scene = await inSections('goals:\n  - { id: G-|1 }\nworkItems:\n  - { id: "\n');
    equal(grown(scene)[0], 'G-1');
    ok(grown(scene).length > 2);
  });
});

describe('links in a charter', () => {
  const linksIn = ({ file, worlds }: Scene): readonly string[] =>
    drained(linking(file, worlds, ['file:///charters'])).map(
      ({ range, target }) => `${marked(file, range)} -> ${target}`,
    );

  it('lead to included files and the practice', async () => {
    const scene = await sceneOf({
      'desk/project-charter.yaml':
        '|charter: 1\nkind: project\nproject: { name: A, practice: "../practice-charter.yaml" }\ninclude:\n  - parts/a.yaml\n  - parts/gone.yaml\n  - parts/*.yaml\n',
      'desk/parts/a.yaml': PART,
      'practice-charter.yaml': 'charter: 1\nkind: practice\npractice: { name: P }\n',
    });
    deepEqual(linksIn(scene), [
      `- [parts/a.yaml] -> ${uriOf('desk/parts/a.yaml')}`,
      `project: { name: A, practice: "[../practice-charter.yaml]" } -> ${uriOf('practice-charter.yaml')}`,
    ]);
  });

  it('lead to addresses on the web, and to files of the workspace', async () => {
    const scene = await inSections(`workItems:
  - id: WI-1|
    links: [https://contoso.example/a, "http://b.example", see there, "javascript:alert(1)", "file:///etc/passwd"]
    external: { system: ado, key: "1", url: https://dev.azure.com/x/1 }
    artifacts: [src/a.cls, "src/*.cls", src/lib/, ../../etc/passwd, /etc/passwd, "command:x", ../b]
`);
    deepEqual(
      linksIn(scene).map((link) =>
        link.replace(/^.*\[(?=[^[]*\].* -> )/u, '[').replace(/\].* -> /u, '] -> '),
      ),
      [
        '[https://contoso.example/a] -> https://contoso.example/a',
        '[http://b.example] -> http://b.example',
        '[https://dev.azure.com/x/1] -> https://dev.azure.com/x/1',
        `[src/a.cls] -> ${uriOf('src/a.cls')}`,
      ],
    );
  });
});

describe('symbols of the workspace', () => {
  const FILES = {
    'project-charter.yaml': `${HEADER}include: [work.yaml]
objectives:
  - { id: OBJ-1, title: Cut time to resolve| }
  - { id: OBJ-10, title: Other }
`,
    'work.yaml': `${PART}workItems:
  - { id: WI-1, title: Resolve OBJ-1 in time }
  - { id: WI-2, title: Overtime }
  - { title: Time without an id }
`,
  };
  const found = async (query: string): Promise<readonly string[]> =>
    drained(findingSymbols(query, (await sceneOf(FILES)).worlds)).map(({ name }) => name);

  it('are found by ids, the exact one first', async () => {
    const expected = ['OBJ-1 Cut time to resolve', 'OBJ-10 Other', 'WI-1 Resolve OBJ-1 in time'];
    deepEqual(await found('OBJ-1'), expected);
    deepEqual(await found('#obj-1'), expected);
  });

  it('are found by words of titles, whole words first', async () => {
    deepEqual(await found('time'), [
      'OBJ-1 Cut time to resolve',
      'WI-1 Resolve OBJ-1 in time',
      'Time without an id',
      'WI-2 Overtime',
    ]);
    deepEqual(await found('time resol'), ['OBJ-1 Cut time to resolve', 'WI-1 Resolve OBJ-1 in time']);
    deepEqual(await found('nothing like it'), []);
  });

  it('are what matters most where nothing is asked', async () => {
    deepEqual((await found('')).slice(0, 3), [
      'Customers get their problem solved on the first call.',
      'OBJ-1 Cut time to resolve',
      'OBJ-10 Other',
    ]);
  });

  it('are bounded, and lead to the id', async () => {
    const many = Array.from({ length: 500 }, (_, i) => `  - { id: WI-${i}, title: Work }\n`).join('');
    const scene = await inSections(`workItems:\n${many}|`);
    const symbols = drained(findingSymbols('work', scene.worlds));
    equal(symbols.length, 200);
    const [first] = symbols;
    ok(first && 'range' in first.location);
    deepEqual(linesOf(scene, [{ uri: first.location.uri, range: first.location.range }]), [
      '- { id: [WI-0], title: Work }',
    ]);
  });
});
