import { equal } from 'node:assert/strict';
import { entryAt, fileFor, lspLocation, offsetOf, purposePlace, resultFor } from '../../../src/service';
import { uriOf } from '../../support/workspace';
import { HEADER, PART, resultOf, resultsOf } from './results';

describe('the entry at a place', () => {
  const SECTIONS = `objectives:
  - id: OBJ-1
    title: Faster
    measures:
      - { id: M-1, title: Hours }
    description: |
      In two
      lines.

  - id: OBJ-2
`;
  const entryBefore = async (stretch: string, shift = 0): Promise<string | undefined> => {
    const { bundle } = await resultOf(SECTIONS);
    const offset = bundle.root.text.indexOf(stretch) + shift;
    return entryAt(bundle.root, offset)?.subject;
  };

  it('is the innermost one', async () => {
    equal(await entryBefore('title: Faster'), 'OBJ-1');
    equal(await entryBefore('title: Hours'), 'M-1');
    equal(await entryBefore('statement'), 'purpose');
  });

  it('reaches to the end of its text, and not into the next one', async () => {
    equal(await entryBefore('lines.', 'lines.'.length), 'OBJ-1');
    equal(await entryBefore('\n  - id: OBJ-2', 1), undefined);
    equal(await entryBefore('OBJ-2', 5), 'OBJ-2');
  });

  it('is none where there is none', async () => {
    const result = await resultOf(SECTIONS);
    equal(entryAt(result.bundle.root, 0), undefined);
    equal(fileFor('file:///other.yaml', [result]), undefined);
  });
});

describe('the result for a file', () => {
  it('is that of the first charter that holds it', async () => {
    const results = await resultsOf({
      'a.charter.yaml': `${HEADER}include: [shared.yaml]\n`,
      'b.charter.yaml': `${HEADER}include: [shared.yaml, own.yaml]\n`,
      'shared.yaml': PART,
      'own.yaml': PART,
    });
    equal(resultFor(uriOf('shared.yaml'), results), results[0]);
    equal(resultFor(uriOf('own.yaml'), results), results[1]);
    equal(resultFor(uriOf('none.yaml'), results), undefined);
  });
});

describe('the place of the purpose', () => {
  it('is its statement, or the section, or nowhere', async () => {
    const marked = async (purpose: string): Promise<string | undefined> => {
      const [result] = await resultsOf({ 'project-charter.yaml': `charter: 1\nkind: project\n${purpose}` });
      const place = result && purposePlace(result.bundle);
      return place?.file.text.slice(place.span.start, place.span.end);
    };
    equal(await marked('purpose:\n  vision: Wide\n  statement: Customers stay.\n'), 'Customers stay.');
    equal(await marked('purpose: { vision: Wide }\n'), '{ vision: Wide }');
    equal(await marked('goals: []\n'), undefined);
  });
});

describe('a location', () => {
  it('counts as the Language Server Protocol does, there and back', async () => {
    const { bundle } = await resultOf('workItems:\r\n  - { title: "😀 Fax" }\r\n');
    const { root } = bundle;
    const start = root.text.indexOf('Fax');
    const { range, uri } = lspLocation({ file: root, span: { start, end: start + 3 } });
    equal(uri, root.uri);
    equal(range.start.line, 5);
    equal(range.start.character, 17);
    equal(offsetOf(root, range.end), start + 3);
  });
});
