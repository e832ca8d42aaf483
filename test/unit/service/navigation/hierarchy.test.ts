import { deepEqual, equal } from 'node:assert/strict';
import type { CallHierarchyItem } from 'vscode-languageserver-types';
import { hierarchyAt, supportedBy, supportersOf } from '../../../../src/service';
import { HEADER, PART } from '../results';
import { fileOf, inSections, marked, sceneOf, type Scene } from './scene';

function itemAt({ file, offset }: Scene): CallHierarchyItem {
  const [item] = hierarchyAt(file, offset);
  if (item === undefined) throw new Error('Nothing stands at the cursor.');
  return item;
}

const above = (scene: Scene): readonly string[] =>
  supportedBy(itemAt(scene), scene.worlds).map(({ to }) => to.name);
const below = (scene: Scene): readonly string[] =>
  supportersOf(itemAt(scene), scene.worlds).map(({ from }) => from.name);

const CHAIN = `goals:
  - { id: G-1, title: Help }
objectives:
  - id: OBJ-1
    title: Faster
    supports: [G-1]
requirements:
  - { id: REQ-1, title: Route, supports: [OBJ-1] }
workItems:
  - { id: WI-1, title: Epic, type: epic, supports: [REQ-1, OBJ-1] }
  - { id: WI-2, title: Story, parent: WI-1 }
  - { id: WI-3, title: Task, parent: WI-1, enables: [WI-2] }
`;
const cursorAt = (stretch: string): Promise<Scene> => {
  const at = CHAIN.indexOf(stretch);
  return inSections(`${CHAIN.slice(0, at)}|${CHAIN.slice(at)}`);
};

describe('the hierarchy of supports', () => {
  it('begins at the entry that the cursor is in', async () => {
    const scene = await cursorAt('ster');
    const { name, selectionRange, range } = itemAt(scene);
    equal(name, 'OBJ-1 Faster');
    equal(marked(scene.file, selectionRange), '- id: [OBJ-1]');
    equal(range.end.line - range.start.line, 2);
    deepEqual(hierarchyAt(scene.file, 0), []);
  });

  it('leads up to the purpose', async () => {
    deepEqual(above(await cursorAt('Epic')), ['REQ-1 Route', 'OBJ-1 Faster']);
    deepEqual(above(await cursorAt('Route')), ['OBJ-1 Faster']);
    deepEqual(above(await cursorAt('Faster')), ['G-1 Help']);
    deepEqual(above(await cursorAt('Help')), ['Customers get their problem solved on the first call.']);
    deepEqual(above(await inSections('objectives:\n  - { id: OBJ-1| }\n')), [
      'Customers get their problem solved on the first call.',
    ]);
  });

  it('leads through the parent of an item that takes its links from there', async () => {
    deepEqual(above(await cursorAt('Story')), ['WI-1 Epic']);
    deepEqual(above(await cursorAt('Task')), ['WI-2 Story']);
  });

  it('leads down to what supports an entry', async () => {
    deepEqual(below(await cursorAt('Help')), ['OBJ-1 Faster']);
    deepEqual(below(await cursorAt('Faster')), ['REQ-1 Route', 'WI-1 Epic']);
    deepEqual(below(await cursorAt('Epic')), ['WI-2 Story']);
    deepEqual(below(await cursorAt('Story')), ['WI-3 Task']);
    deepEqual(below(await cursorAt('Task')), []);
  });

  it('leads down from the purpose', async () => {
    const scene = await sceneOf({
      'project-charter.yaml': HEADER.replace('statement', 'state|ment') + CHAIN,
    });
    deepEqual(below(scene), ['G-1 Help']);
  });

  it('marks the links', async () => {
    const scene = await cursorAt('Faster');
    deepEqual(
      supportersOf(itemAt(scene), scene.worlds).map(({ fromRanges }) =>
        fromRanges.map((range) => marked(scene.file, range)),
      ),
      [
        ['- { id: REQ-1, title: Route, supports: [[OBJ-1]] }'],
        ['- { id: WI-1, title: Epic, type: epic, supports: [REQ-1, [OBJ-1]] }'],
      ],
    );
  });

  it('crosses from a practice into its projects, and back', async () => {
    const scene = await sceneOf({
      'a.charter.yaml': `charter: 1
kind: project
project: { name: A, practice: practice-charter.yaml }
include: [a.yaml]
`,
      'a.yaml': `${PART}objectives:\n  - { id: OBJ-1, supports: [PG-1] }\n`,
      'practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: P }\npurpose: { statement: Serve }\ngoals:\n  - { id: PG-|1 }\n',
    });
    deepEqual(below(scene), ['OBJ-1']);
    deepEqual(above(scene), ['Serve']);
    const part = fileOf(scene.worlds, 'a.yaml');
    deepEqual(above({ ...scene, file: part, offset: part.text.indexOf('OBJ-1') }), ['PG-1']);
  });

  it('finds an entry again by its id, and where it has none by its place', async () => {
    const scene = await cursorAt('Faster');
    const item = itemAt(scene);
    const start = { line: 0, character: 0 };
    deepEqual(
      supportedBy({ ...item, selectionRange: { start, end: start } }, scene.worlds).map(({ to }) => to.name),
      ['G-1 Help'],
    );
    deepEqual(supportedBy({ ...item, uri: 'file:///gone.yaml' }, scene.worlds), []);
  });

  it('ends nowhere in a circle, but each step is one step', async () => {
    const scene = await inSections(
      'goals:\n  - { id: G-|1, supports: [G-2] }\n  - { id: G-2, supports: [G-1] }\n',
    );
    deepEqual(above(scene), ['G-2']);
    deepEqual(below(scene), ['G-2']);
  });
});
