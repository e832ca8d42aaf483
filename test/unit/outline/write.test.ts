import '../../support/seeded';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { applyEdits } from '../../../src/core/edit';
import { check } from '../../../src/core/engine';
import { fitting, idsIn, outlineEdits, outlineText, readOutline } from '../../../src/core/outline';
import { parseYaml } from '../../../src/core/parse';
import { bundleOf, oneCharter, problemsIn, TODAY } from '../../support/workspace';

const SOURCE = { name: 'sow.md', firstLine: 1 };

/** A charter with what a text says. */
async function withText(charter: string, text: string): Promise<string> {
  const bundle = await bundleOf(oneCharter(charter));
  const { graph } = check(bundle, { today: TODAY });
  const outline = fitting(readOutline(text), bundle.root.kind ?? 'project');
  const edits = outlineEdits(bundle.root, outline, idsIn(graph), SOURCE);
  ok(edits, 'Nothing could be written.');
  return applyEdits(bundle.root.text, edits);
}

const DESK = `charter: 1
kind: project
project: { name: Night desk, customer: Contoso Energy }

# Not now.
scope:
  inScope:
    - Calls at night. # agreed
objectives:
  - id: OBJ-007 # from the tender
    title: Answer every night call within a minute
    measures:
      - { id: M-3, title: Night calls answered, unit: "%", direction: increase, baseline: { value: 40 }, target: { value: 95, by: 2027-12-31 } }

requirements: []
workItems:
  - { id: WI-9, title: Night queue, supports: [OBJ-007] }
# The end.
`;

const TEXT = `## Scope
- Calls by day
## Objectives
- Cut waiting from 90 s to 30 s by 30 June 2027
  - Agents see the queue
    - [ ] Show the queue
    - [x] Count calls
## Out of scope
- Chat
## Risks
- Nobody comes
`;

describe('entries from a text', () => {
  it('are written in the manner of the charter, and leave all else as it is', async () => {
    const text = await withText(DESK, TEXT);
    equal(
      text,
      `charter: 1
kind: project
project: { name: Night desk, customer: Contoso Energy }

# Not now.
scope:
  inScope:
    - Calls at night. # agreed
    # sow.md, line 2: - Calls by day
    - Calls by day
  outOfScope:
    # sow.md, line 9: - Chat
    - Chat
objectives:
  - id: OBJ-007 # from the tender
    title: Answer every night call within a minute
    measures:
      - { id: M-3, title: Night calls answered, unit: "%", direction: increase, baseline: { value: 40 }, target: { value: 95, by: 2027-12-31 } }
  # sow.md, line 4: - Cut waiting from 90 s to 30 s by 30 June 2027
  - id: OBJ-008
    title: Cut waiting from 90 s to 30 s by 30 June 2027
    due: 2027-06-30
    measures:
      - { id: M-4, title: Cut waiting from 90 s to 30 s by 30 June 2027, unit: s, direction: decrease, baseline: { value: 90 }, target: { value: 30, by: 2027-06-30 } }

requirements:
  # sow.md, line 5: - Agents see the queue
  - { id: REQ-1, title: Agents see the queue, supports: [OBJ-008] }
workItems:
  - { id: WI-9, title: Night queue, supports: [OBJ-007] }
  # sow.md, line 6: - [ ] Show the queue
  - { id: WI-10, title: Show the queue, supports: [REQ-1] }
  # sow.md, line 7: - [x] Count calls
  - { id: WI-11, title: Count calls, supports: [REQ-1], state: done }
risks:
  # sow.md, line 11: - Nobody comes
  - { id: R-1, title: Nobody comes }
# The end.
`,
    );
  });

  it('are in order once they are written', async () => {
    const text = await withText(DESK, TEXT);
    const found = await problemsIn(oneCharter(text));
    deepEqual(
      found.filter((problem) => /^(?:schema|trace)\//u.test(problem)),
      [],
    );
  });

  it('keep the line ends of Windows', async () => {
    const windows = await withText(DESK.replaceAll('\n', '\r\n'), TEXT);
    equal(windows, (await withText(DESK, TEXT)).replaceAll('\n', '\r\n'));
  });

  it('begin a charter that is empty but for its header', async () => {
    const text = await withText('charter: 1\nkind: project\nproject: { name: Night desk }\n', TEXT);
    match(text, /^scope:\n(?: .*\n)+objectives:\n(?: .*\n)+requirements:\n/mu);
  });

  it('leave out of a part what it cannot hold', async () => {
    const text = await withText('charter: 1\nkind: part\nobjectives: []\n', TEXT);
    match(text, /^objectives:\n {2}# sow/mu);
    ok(!text.includes('scope:'), text);
    const { leftOut } = fitting(readOutline(TEXT), 'part');
    deepEqual(
      leftOut.map(({ line }) => line),
      [2, 9],
    );
  });

  it('have what stands in brackets explained above it', async () => {
    const bare =
      'charter: 1\nkind: project\nproject: { name: Night desk }\nscope: { constraints: [Budget] }\n';
    const text = await withText(bare, '## Constraints\n- Time\n## Out of scope\n- Chat\n');
    match(
      text,
      /scope: \{ outOfScope: \[Chat\], constraints: \[Budget, Time\] \}|constraints: \[Budget, Time\]/u,
    );
  });

  it('are not written where a section is no list', async () => {
    const bundle = await bundleOf(oneCharter('charter: 1\nkind: project\nobjectives: { a: 1 }\n'));
    const ids = idsIn(check(bundle, { today: TODAY }).graph);
    equal(outlineEdits(bundle.root, readOutline('- A'), ids, SOURCE), undefined);
  });

  it('name the line of a selection, and the clipboard by lines alone', () => {
    const outline = readOutline('- A');
    match(outlineText(outline, { name: 'a.md', firstLine: 12 }), /^ {2}# a\.md, line 12: - A$/mu);
    match(outlineText(outline, { name: undefined, firstLine: 1 }), /^ {2}# Line 1: - A$/mu);
  });

  it('are valid YAML, in order, and all there, whatever the text says', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'a: b',
        '# c',
        '- d',
        '"',
        "'",
        '{',
        '[x]',
        '*',
        '&a',
        '|',
        '> e',
        '%',
        'yes',
        '1.5',
        'f\tg',
      ),
    );
    const line = fc
      .tuple(fc.constantFrom('- ', '  - ', '    - [ ] ', '1. ', '• ', '\t– ', '', '## '), word)
      .map((parts) => parts.join(''));
    const heading = fc.constantFrom('# Objectives', 'Scope', '## Risks', 'Out of scope:', '# Tasks');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, heading), { maxLength: 12 }), async (lines) => {
        const text = lines.join('\n');
        const outline = readOutline(text);
        const charter = await withText(DESK, text);
        deepEqual(parseYaml(charter).flaws, []);
        const { graph } = check(await bundleOf(oneCharter(charter)), { today: TODAY });
        const kinds = ['goal', 'objective', 'requirement', 'workItem', 'risk'] as const;
        const count = kinds.reduce((sum, kind) => sum + [...graph.all(kind)].length, 0);
        equal(count, 2 + outline.entries.length);
        const problems = await problemsIn(oneCharter(charter));
        deepEqual(
          problems.filter((problem) => /^(?:schema|trace)\//u.test(problem)),
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
});
