import { deepEqual, equal } from 'node:assert/strict';
import { TextDocumentEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { refactorings } from '../../../src/service';
import { uriOf, type Files } from '../../support/workspace';
import { HEADER, PART, resultsOf } from './results';

const CHARTER = 'project-charter.yaml';

/** What is offered at the first place where a file says something, with the files that each makes. */
async function offered(
  files: Files,
  path: string,
  stretch: string,
): Promise<Readonly<Record<string, Files>>> {
  const results = await resultsOf(files);
  const start = files[path]?.indexOf(stretch) ?? 0;
  const context = {
    results,
    pages: '',
    versionOf: () => null,
    editorUri: (uri: string) => uri,
    canGoTo: false,
  };
  const actions = refactorings(uriOf(path), { start, end: start }, context);
  return Object.fromEntries(
    actions.map(({ title, edit }) => {
      const after = { ...files };
      for (const change of edit?.documentChanges ?? []) {
        if (!TextDocumentEdit.is(change)) continue;
        const own = Object.keys(files).find((each) => uriOf(each) === change.textDocument.uri) ?? '';
        const document = TextDocument.create(own, 'yaml', 1, files[own] ?? '');
        after[own] = TextDocument.applyEdits(
          document,
          change.edits.map(({ range, ...rest }) => ({
            range,
            newText: 'newText' in rest ? rest.newText : '',
          })),
        );
      }
      return [title, after];
    }),
  );
}

describe('what can be done with the way a charter is written', () => {
  it('is to write an entry one field a line, or in braces', async () => {
    const files = { [CHARTER]: `${HEADER}goals:\n  - { id: G-1, title: Calls }\n` };
    const lines = await offered(files, CHARTER, 'Calls');
    deepEqual(Object.keys(lines), ['Write G-1 one field a line']);
    const there = lines['Write G-1 one field a line'] ?? {};
    equal(there[CHARTER], `${HEADER}goals:\n  - id: G-1\n    title: Calls\n`);
    const back = await offered(there, CHARTER, 'Calls');
    deepEqual(back, { 'Write G-1 in braces': files });
  });

  it('is to sort a section by id, as numbers count', async () => {
    const files = {
      [CHARTER]: `${HEADER}goals:\n  - { id: G-10 }\n  # The second\n  - { id: G-2 }\n  - { id: G-1 }\n`,
    };
    const sorted = await offered(files, CHARTER, 'goals:');
    deepEqual(sorted, {
      'Sort goals by id': {
        [CHARTER]: `${HEADER}goals:\n  - { id: G-1 }\n  # The second\n  - { id: G-2 }\n  - { id: G-10 }\n`,
      },
    });
    deepEqual(await offered(sorted['Sort goals by id'] ?? {}, CHARTER, 'goals:'), {});
  });

  it('is to sort work by the day of its milestone, what has none last', async () => {
    const work = (...ids: readonly string[]): string =>
      `workItems:\n${ids.map((id) => `  - { id: WI-${id}, milestone: MS-${id} }\n`).join('')}`;
    const milestones =
      'milestones:\n  - { id: MS-1, title: Pilot, due: 2027-05-01 }\n  - { id: MS-2, title: Design, due: 2027-01-01 }\n';
    const files = { [CHARTER]: HEADER + milestones + work('3', '1', '2') };
    const sorted = await offered(files, CHARTER, 'workItems:');
    equal(sorted['Sort workItems by milestone']?.[CHARTER], HEADER + milestones + work('2', '1', '3'));
    equal(sorted['Sort workItems by id']?.[CHARTER], HEADER + milestones + work('1', '2', '3'));
  });

  it('is to move an entry to another file, with its comments', async () => {
    const files = {
      [CHARTER]: `${HEADER}include: [parts/a.charter.yaml, parts/b.charter.yaml]\ngoals:\n  - id: G-2\n  # The night\n  - id: G-1\n    title: Calls # all\n`,
      'parts/a.charter.yaml': `${PART}goals:\n- id: G-3\n`,
      'parts/b.charter.yaml': `${PART}objectives:\n- id: OBJ-3\n`,
    };
    const { 'Move G-1 to a.charter.yaml': moved, ...rest } = await offered(files, CHARTER, 'Calls');
    deepEqual(Object.keys(rest), ['Write G-1 in braces']);
    deepEqual(moved, {
      ...files,
      [CHARTER]: `${HEADER}include: [parts/a.charter.yaml, parts/b.charter.yaml]\ngoals:\n  - id: G-2\n`,
      'parts/a.charter.yaml': `${PART}goals:\n- id: G-3\n# The night\n- id: G-1\n  title: Calls # all\n`,
    });
  });

  it('is nothing where no entry stands', async () => {
    deepEqual(await offered({ [CHARTER]: `${HEADER}goals: [{ id: G-1 }]\n` }, CHARTER, 'charter: 1'), {});
  });
});
