import { deepEqual } from 'node:assert/strict';
import { definitions, highlights, references } from '../../../../src/service';
import { HEADER, PART } from '../results';
import { inSections, linesOf, marked, sceneOf, type Scene } from './scene';

const DECLARED = { includeDeclaration: true };

function definedAt(scene: Scene): readonly string[] {
  const links = definitions(scene.file, scene.offset, scene.worlds);
  return linesOf(
    scene,
    links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange })),
  );
}

function referredAt(scene: Scene, context = DECLARED): readonly string[] {
  return linesOf(scene, references(scene.file, scene.offset, scene.worlds, context));
}

const WORK = `objectives:
  - { id: OBJ-1, title: Faster }
workItems:
`;

describe('the definition behind an id', () => {
  const OBJ = ['- { id: [OBJ-1], title: Faster }'];
  const linked = (line: string): Promise<Scene> => inSections(`${WORK}  ${line}\n`);

  it('is found in lists, in single values, in quotes and in brackets', async () => {
    deepEqual(definedAt(await linked('- { id: WI-1, supports: [OB|J-1] }')), OBJ);
    deepEqual(definedAt(await linked('- { id: WI-1, supports: OBJ-1| }')), OBJ);
    deepEqual(definedAt(await linked('- { id: WI-1, supports: ["OBJ-|1"] }')), OBJ);
    deepEqual(definedAt(await linked("- { id: WI-1, supports: [X, '|OBJ-1'] }")), OBJ);
    deepEqual(definedAt(await linked('- id: WI-1\n    supports:\n      - |OBJ-1 # why')), OBJ);
  });

  it('is found from the definition itself', async () => {
    deepEqual(definedAt(await inSections('objectives:\n  - { id: OBJ|-1, title: Faster }\n')), OBJ);
  });

  it('is found from a waiver', async () => {
    const waiver = 'waivers:\n  - { rule: drift/unserved-objective, about: OB|J-1, reason: Later }\n';
    deepEqual(definedAt(await inSections(WORK + waiver)), OBJ);
  });

  it('is none where no id stands, or one that nothing has', async () => {
    deepEqual(definedAt(await linked('- { id: WI-1, title: Fas|ter }')), []);
    deepEqual(definedAt(await linked('- { id: WI-1, supports: [OBJ-|9] }')), []);
    deepEqual(definedAt(await linked('- { id: WI-1, owner: OBJ|ECTIVE }')), []);
    deepEqual(definedAt(await inSections('|\n')), []);
  });

  it('is each of several entries that have the id', async () => {
    const scene = await inSections(
      'objectives:\n  - { id: OBJ-1, title: A }\n  - { id: OBJ-1, title: B }\nworkItems:\n  - { id: WI-1, supports: [OBJ|-1] }\n',
    );
    deepEqual(definedAt(scene), ['- { id: [OBJ-1], title: A }', '- { id: [OBJ-1], title: B }']);
  });

  it('is found in a part, and in the practice', async () => {
    const scene = await sceneOf({
      'project-charter.yaml': `charter: 1
kind: project
project: { name: A, practice: practice-charter.yaml }
include: [goals.yaml]
objectives:
  - { id: OBJ-1, supports: [G-1, PG-|1] }
`,
      'goals.yaml': `${PART}goals:\n  - { id: G-1 }\n`,
      'practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: P }\ngoals:\n  - { id: PG-1 }\n',
    });
    deepEqual(definedAt(scene), ['practice-charter.yaml: - { id: [PG-1] }']);
    const inPart = { ...scene, offset: scene.file.text.indexOf('G-1') };
    deepEqual(definedAt(inPart), ['goals.yaml: - { id: [G-1] }']);
  });

  it('is found in text that does not parse elsewhere', async () => {
    deepEqual(definedAt(await linked('- { id: WI-1, supports: [OBJ|-1] }\n  - { id: "WI-2\nrisks: [')), OBJ);
  });

  it('is found where lines end as on Windows', async () => {
    const text = `${HEADER}${WORK}  - { id: WI-1, supports: [OBJ|-1] }\n`;
    const scene = await sceneOf({ 'project-charter.yaml': text.replaceAll('\n', '\r\n') });
    deepEqual(definedAt(scene), OBJ);
  });
});

describe('the references of an id', () => {
  const USED = `objectives:
  - { id: OBJ-1, title: Faster }
requirements:
  - { id: REQ-1, supports: ["OBJ-1"] }
workItems:
  - id: WI-1
    supports:
      - OBJ-|1
  - { id: WI-2, parent: OBJ-1 }
  - { id: WI-3, title: OBJ-1 in a title }
waivers:
  - { rule: drift/unserved-objective, about: OBJ-1, reason: Later }
`;

  it('are all links, also those on a wrong level, and waivers; not words of titles', async () => {
    deepEqual(referredAt(await inSections(USED)), [
      '- { id: [OBJ-1], title: Faster }',
      '- { id: REQ-1, supports: ["[OBJ-1]"] }',
      '- [OBJ-1]',
      '- { id: WI-2, parent: [OBJ-1] }',
      '- { rule: drift/unserved-objective, about: [OBJ-1], reason: Later }',
    ]);
  });

  it('are told without the definition where the editor wants that', async () => {
    const found = referredAt(await inSections(USED), { includeDeclaration: false });
    deepEqual(found[0], '- { id: REQ-1, supports: ["[OBJ-1]"] }');
    deepEqual(found.length, 4);
  });

  it('are found in every project of a practice', async () => {
    const project = (name: string, id: string): string =>
      `charter: 1\nkind: project\nproject: { name: ${name}, practice: practice-charter.yaml }\nobjectives:\n  - { id: ${id}, supports: [PG-1] }\n`;
    const scene = await sceneOf({
      'a.charter.yaml': project('A', 'OBJ-1'),
      'b.charter.yaml': project('B', 'OBJ-2'),
      'practice-charter.yaml':
        'charter: 1\nkind: practice\npractice: { name: P }\ngoals:\n  - { id: PG-|1 }\nobjectives:\n  - { id: PO-1, supports: [PG-1] }\n',
    });
    deepEqual(referredAt(scene).toSorted(), [
      '- { id: PO-1, supports: [[PG-1]] }',
      '- { id: [PG-1] }',
      'a.charter.yaml: - { id: OBJ-1, supports: [[PG-1]] }',
      'b.charter.yaml: - { id: OBJ-2, supports: [[PG-1]] }',
    ]);
  });

  it('are each told once where several charters share a file', async () => {
    const project = (name: string): string => `${HEADER.replace('Contoso', name)}include: [work.yaml]\n`;
    const scene = await sceneOf({
      'a.charter.yaml': project('A'),
      'b.charter.yaml': project('B'),
      'work.yaml': `${PART}objectives:\n  - { id: OBJ-1| }\nworkItems:\n  - { id: WI-1, supports: [OBJ-1] }\n`,
    });
    deepEqual(referredAt(scene), ['- { id: [OBJ-1] }', '- { id: WI-1, supports: [[OBJ-1]] }']);
  });

  it('are all the places of an id that nothing has', async () => {
    const scene = await inSections(
      'workItems:\n  - { id: WI-1, supports: [OBJ-9|] }\n  - { id: WI-2, supports: [OBJ-9] }\n',
    );
    deepEqual(referredAt(scene), [
      '- { id: WI-1, supports: [[OBJ-9]] }',
      '- { id: WI-2, supports: [[OBJ-9]] }',
    ]);
  });

  it('are found in a part that no charter includes', async () => {
    const scene = await sceneOf({
      'loose.charter.yaml': `${PART}objectives:\n  - { id: OBJ-1 }\nworkItems:\n  - { id: WI-1, supports: [OBJ-|1] }\n`,
    });
    deepEqual(referredAt(scene).length, 2);
  });

  it('are seen behind aliases', async () => {
    const scene = await inSections(
      'objectives:\n  - { id: OBJ-1 }\nworkItems:\n  - { id: WI-1, supports: &all [OBJ-|1] }\n  - { id: WI-2, supports: *all }\n',
    );
    deepEqual(referredAt(scene)[1], '- { id: WI-1, supports: &all [[OBJ-1]] }');
  });
});

describe('the highlights of an id', () => {
  it('are those of the file, the definition as what is written to', async () => {
    const { file, offset, worlds } = await inSections(
      'objectives:\n  - { id: OBJ-1 }\nworkItems:\n  - { id: WI-1, supports: [OB|J-1] }\n',
    );
    deepEqual(
      highlights(file, offset, worlds).map(({ range, kind }) => [marked(file, range), kind]),
      [
        ['- { id: [OBJ-1] }', 3],
        ['- { id: WI-1, supports: [[OBJ-1]] }', 2],
      ],
    );
  });
});
