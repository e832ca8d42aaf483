import { deepEqual, equal } from 'node:assert/strict';
import { codeLenses, fileIn, resolveLens, worldsOf, type LensContext } from '../../../../src/service';
import { ShowReferencesCommand, type ShowReferencesParams } from '../../../../src/protocol';
import { uriOf, type Files } from '../../../support/workspace';
import { HEADER, PART, resultsOf } from '../results';
import { fileOf, marked } from '../navigation/scene';

const CHARTER = 'project-charter.yaml';

/** With each objective and requirement in braces over two lines: those on one line have no lens. */
function unfolded(text: string): string {
  return text.replaceAll(/- \{ (?=id: "?(?:OBJ|REQ|PO)-)/gu, '- {\n      ');
}

async function lensesOf(
  files: Files | string,
  path = CHARTER,
  canShowReferences = false,
): Promise<readonly (readonly [string, string])[]> {
  const written = Object.entries(typeof files === 'string' ? { [CHARTER]: HEADER + files } : files);
  const results = await resultsOf(Object.fromEntries(written.map(([name, text]) => [name, unfolded(text)])));
  const context: LensContext = { results, editorUri: (uri) => uri, canShowReferences };
  const file = fileIn(worldsOf(results), uriOf(path));
  if (file === undefined) return [];
  return codeLenses(file, results).map((lens) => [
    file.text.slice(
      (file.lines.startOf(lens.range.start.line) ?? 0) + lens.range.start.character,
      (file.lines.startOf(lens.range.end.line) ?? 0) + lens.range.end.character,
    ),
    resolveLens(lens, context).command?.title ?? '',
  ]);
}

describe('code lenses', () => {
  it('tell what supports an objective, what drifts, how much is aligned, and the target', async () => {
    deepEqual(
      await lensesOf(`objectives:
  - id: OBJ-1
    title: Resolve a case within a day
    due: 2027-06-30
    measures:
      - { id: M-1, title: Hours, target: { value: 24, by: 2027-03-31 } }
      - { id: M-2, title: Ease, target: { value: 6, by: 2026-12-31 } }
requirements:
  - { id: REQ-1, title: Route by skill, supports: [OBJ-1] }
  - { id: REQ-2, title: Route by fax, supports: [OBJ-1], status: dropped }
workItems:
  - { id: WI-0, title: Routing, type: epic, supports: [REQ-1] }
  - { id: WI-1, title: Queues, parent: WI-0, estimate: 1d }
  - { id: WI-2, title: Skills, parent: WI-0, estimate: 2d }
  - { id: WI-3, title: Fax, supports: [REQ-2], estimate: 1d }
  - { id: WI-4, title: Old, supports: [OBJ-1], state: dropped }
`),
      [
        ['OBJ-1', 'supported by 3 work items · 1 drifting · 75% aligned · target 2027-03-31'],
        ['REQ-1', 'supported by 2 work items'],
      ],
    );
  });

  it('say where nothing supports an entry, or no work yet', async () => {
    deepEqual(
      await lensesOf(`objectives:
  - { id: OBJ-1, title: A, due: 2027-06-30 }
  - { id: OBJ-2, title: B }
  - { id: OBJ-3, title: C, status: achieved, due: 2026-06-30 }
requirements:
  - { id: REQ-1, title: D, supports: [OBJ-2], status: verified }
`),
      [
        ['OBJ-1', 'supported by nothing yet · due 2027-06-30'],
        ['OBJ-2', 'supported by 1 entry, no work yet'],
        ['OBJ-3', 'achieved · supported by nothing yet'],
        ['REQ-1', 'verified · supported by nothing yet'],
      ],
    );
  });

  it('count the work of all projects for an objective of the practice', async () => {
    const project = (name: string): string =>
      `charter: 1\nkind: project\nproject: { name: ${name}, practice: practice-charter.yaml }\nobjectives:\n  - { id: OBJ-1, title: x, supports: [PO-1] }\nworkItems:\n  - { id: WI-1, title: y, supports: [OBJ-1] }\n`;
    deepEqual(
      await lensesOf(
        {
          'a.charter.yaml': project('A'),
          'b.charter.yaml': project('B'),
          'practice-charter.yaml':
            'charter: 1\nkind: practice\npractice: { name: P }\nobjectives:\n  - { id: PO-1, title: z }\n',
        },
        'practice-charter.yaml',
      ),
      [['PO-1', 'supported by 2 work items']],
    );
  });

  it('show what supports the entry when they are clicked, in an editor that can', async () => {
    const results = await resultsOf({
      [CHARTER]: `${HEADER}include: [work.yaml]\nobjectives:\n  - id: OBJ-1\n    title: A\n`,
      'work.yaml': `${PART}workItems:\n  - { id: WI-1, title: B, supports: [OBJ-1] }\n`,
    });
    const file = fileOf(worldsOf(results), CHARTER);
    const part = fileOf(worldsOf(results), 'work.yaml');
    const [lens] = codeLenses(file, results);
    if (lens === undefined) throw new Error('There is no lens.');
    const resolved = (canShowReferences: boolean): ReturnType<typeof resolveLens> =>
      resolveLens(lens, { results, editorUri: (uri) => `${uri}?`, canShowReferences });
    equal(resolved(false).command?.command, '');
    equal(resolved(true).command?.command, ShowReferencesCommand);
    const [shown] = (resolved(true).command?.arguments ?? []) as readonly ShowReferencesParams[];
    equal(shown?.uri, `${file.uri}?`);
    deepEqual(
      shown?.locations.map(({ uri, range }) => [uri, marked(part, range)]),
      [[`${part.uri}?`, '- { id: WI-1, title: B, supports: [[OBJ-1]] }']],
    );
  });

  it('do not stand above what is written on a single line', async () => {
    const results = await resultsOf({
      [CHARTER]: `${HEADER}objectives:\n  - { id: OBJ-1, title: A }\n  - id: OBJ-2\nrequirements:\n  - id: REQ-1\n    title: B\n`,
    });
    deepEqual(
      codeLenses(fileOf(worldsOf(results), CHARTER), results).map(({ range }) => range.start.line),
      [HEADER.split('\n').length + 3],
    );
  });

  it('lose their words where the entry is gone meanwhile', async () => {
    const results = await resultsOf({ [CHARTER]: HEADER });
    const context = { results, editorUri: (uri: string) => uri, canShowReferences: true };
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const data of [undefined, { uri: uriOf(CHARTER), subject: 'OBJ-1' }, { uri: 'x:y', subject: '' }])
      equal(resolveLens({ range, data }, context).command?.title, '');
  });

  it('stand in broken charters for what can be read', async () => {
    deepEqual(await lensesOf('objectives:\n  - { id: OBJ-1, title: A }\n  - { id: "OBJ-2\n'), [
      ['OBJ-1', 'supported by nothing yet'],
      ['OBJ-2', 'supported by nothing yet'],
    ]);
  });
});
