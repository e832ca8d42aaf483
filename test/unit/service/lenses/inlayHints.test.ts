import { deepEqual, match } from 'node:assert/strict';
import { positionAt } from '../../../../src/core/model';
import { inlayHints, worldsOf } from '../../../../src/service';
import { HEADER, resultOf } from '../results';

const LONG = 'Let households answer their questions on the web without an agent';

/** The text with the hints in it, without the header. */
async function hinted(sections: string, flowStyle = false, from = 0): Promise<string> {
  const result = await resultOf(sections);
  const file = result.bundle.root;
  const range = {
    start: positionAt(file.lines, from),
    end: positionAt(file.lines, file.text.length),
  };
  const hints = inlayHints(file, range, worldsOf([result]), { flowStyle });
  let text = file.text;
  for (const { position, label } of hints.toReversed()) {
    const at = (file.lines.startOf(position.line) ?? 0) + position.character;
    text = `${text.slice(0, at)}‹${typeof label === 'string' ? label : ''}›${text.slice(at)}`;
  }
  return text.replace(HEADER, '');
}

const GOALS = `goals:
  - { id: G-1, title: Help }
  - { id: G-2, title: ${LONG} }
`;

describe('inlay hints', () => {
  it('tell the title behind an id that ends its line', async () => {
    deepEqual(
      await hinted(`${GOALS}objectives:
  - id: OBJ-1
    supports:
      - G-1
      - "G-2"
      - G-2 # because
      - G-9
workItems:
  - id: WI-1
    supports: OBJ-1
    parent: WI-2
  - { id: WI-2, supports: [OBJ-1] }
`),
      `${GOALS}objectives:
  - id: OBJ-1
    supports:
      - G-1‹Help›
      - "G-2"‹Let households answer their questions…›
      - G-2 # because
      - G-9
workItems:
  - id: WI-1
    supports: OBJ-1
    parent: WI-2
  - { id: WI-2, supports: [OBJ-1] }
`,
    );
  });

  it('stand in brackets only where that is wanted, and the line stays short', async () => {
    const sections = `${GOALS}objectives:
  - id: OBJ-1
    supports: [G-1]
  - id: OBJ-2
    supports: [G-1, G-2]
  - { id: OBJ-3, title: A, supports: [G-1] }
  - { id: OBJ-4, title: ${LONG}, supports: [G-1] }
  - id: OBJ-5
    supports: [
      G-1
    ]
`;
    deepEqual(await hinted(sections), sections);
    deepEqual(
      await hinted(sections, true),
      sections
        .replace('[G-1]', '[G-1‹Help›]')
        .replace('title: A, supports: [G-1]', 'title: A, supports: [G-1‹Help›]')
        .replace('      G-1\n', '      G-1‹Help›\n'),
    );
  });

  it('are not told of an id that says the same', async () => {
    const people = `people:
  - { id: P-amara, name: Amara Diallo }
  - { id: P-7, name: Joost Vermeer }
goals:
  - id: G-1
    title: Help
    owner: P-amara
  - id: G-2
    title: Help more
    owner: P-7
`;
    deepEqual(await hinted(people), people.replace('owner: P-7', 'owner: P-7‹Joost Vermeer›'));
  });

  it('are told for the range that is seen', async () => {
    const sections = `${GOALS}objectives:
  - id: OBJ-1
    supports:
      - G-1
      - G-2
`;
    const from = (HEADER + sections).indexOf('- G-2\n') - 2;
    deepEqual(
      await hinted(sections, false, from),
      sections.replace('- G-2\n', '- G-2‹Let households answer their questions…›\n'),
    );
  });

  it('say the whole title when the mouse rests on them', async () => {
    const result = await resultOf(`${GOALS}objectives:\n  - id: OBJ-1\n    supports:\n      - G-2\n`);
    const file = result.bundle.root;
    const range = { start: { line: 0, character: 0 }, end: positionAt(file.lines, file.text.length) };
    const [hint] = inlayHints(file, range, worldsOf([result]), { flowStyle: false });
    match(JSON.stringify(hint?.tooltip), /without an agent {2}\\ngoal/u);
  });
});
