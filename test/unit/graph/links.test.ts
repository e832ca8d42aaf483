import { deepEqual, equal } from 'node:assert/strict';
import { linkKeys, writtenIds, type PurposeGraph } from '../../../src/core/graph';
import type { Place } from '../../../src/core/model';
import type { Files } from '../../support/workspace';
import { entry, graphIn, graphOf, subjects } from './graphs';

function marked({ file, span }: Place): string {
  return file.text.slice(span.start, span.end);
}

function linksOf(graph: PurposeGraph): readonly string[] {
  return graph.links.map(({ from, field, to }) => `${from.subject} ${field} ${to.subject}`);
}

function brokenOf(graph: PurposeGraph): readonly string[] {
  return graph.broken.map(({ from, field, id, why }) => `${from.subject} ${field} ${id}: ${why}`);
}

describe('a link', () => {
  it('leads from the entry that writes it to the one that it names', async () => {
    const graph = await graphOf(`goals: [{ id: G-1, title: Grow }]
objectives: [{ id: OBJ-1, supports: [G-1] }]
requirements: [{ id: REQ-1, supports: [OBJ-1, G-1] }]
workItems:
  - { id: WI-1, supports: [REQ-1] }
  - { id: WI-2, parent: WI-1, enables: [WI-1, REQ-1], dependsOn: [WI-1], milestone: MS-1 }
milestones: [{ id: MS-1, supports: [OBJ-1] }]
`);
    deepEqual(linksOf(graph), [
      'OBJ-1 supports G-1',
      'REQ-1 supports OBJ-1',
      'REQ-1 supports G-1',
      'WI-1 supports REQ-1',
      'WI-2 parent WI-1',
      'WI-2 enables WI-1',
      'WI-2 enables REQ-1',
      'WI-2 dependsOn WI-1',
      'WI-2 milestone MS-1',
      'MS-1 supports OBJ-1',
    ]);
    deepEqual(
      graph.links.slice(1, 3).map(({ place }) => marked(place)),
      ['OBJ-1', 'G-1'],
    );
    deepEqual(graph.broken, []);
  });

  it('may stand without a list', async () => {
    const graph = await graphOf('objectives: [{ id: OBJ-1 }]\nworkItems: [{ id: WI-1, supports: OBJ-1 }]\n');
    deepEqual(linksOf(graph), ['WI-1 supports OBJ-1']);
  });

  it('is broken where nothing has the id', async () => {
    const graph = await graphOf('workItems: [{ id: WI-1, supports: [OBJ-9], parent: WI-9 }]\n');
    deepEqual(brokenOf(graph), ['WI-1 parent WI-9: unknown', 'WI-1 supports OBJ-9: unknown']);
    deepEqual(
      graph.broken.map(({ place }) => marked(place)),
      ['WI-9', 'OBJ-9'],
    );
    deepEqual(graph.links, []);
  });

  it('is broken where it leads downwards, or to what the key cannot hold', async () => {
    const graph = await graphOf(`goals: [{ id: G-1, supports: [OBJ-1] }]
objectives: [{ id: OBJ-1, supports: [REQ-1], conflictsWith: [G-1] }]
requirements: [{ id: REQ-1, supports: [WI-1] }]
workItems:
  - { id: WI-1, supports: [G-1], parent: REQ-1 }
  - { id: WI-2, supports: [WI-1], enables: [OBJ-1], milestone: WI-1 }
`);
    deepEqual(
      brokenOf(graph).map((text) => text.replace(': wrong-level', '')),
      [
        'G-1 supports OBJ-1',
        'OBJ-1 supports REQ-1',
        'OBJ-1 conflictsWith G-1',
        'REQ-1 supports WI-1',
        'WI-1 parent REQ-1',
        'WI-1 supports G-1',
        'WI-2 supports WI-1',
        'WI-2 enables OBJ-1',
        'WI-2 milestone WI-1',
      ],
    );
    equal(graph.broken[0]?.to?.subject, 'OBJ-1');
    deepEqual(graph.broken[0]?.allowed, ['goal', 'strategy']);
    deepEqual(graph.links, []);
  });

  it('is broken where its id stands twice', async () => {
    const graph = await graphOf(`objectives: [{ id: OBJ-1 }, { id: OBJ-2 }]
requirements: [{ id: OBJ-1 }]
workItems: [{ id: WI-1, supports: [OBJ-1, OBJ-2] }]
`);
    deepEqual(brokenOf(graph), ['WI-1 supports OBJ-1: duplicate']);
    deepEqual(linksOf(graph), ['WI-1 supports OBJ-2']);
    deepEqual(
      graph.ids.duplicates.map(({ entry: each, first }) => `${each.kind} after ${first.kind}`),
      ['requirement after objective'],
    );
    deepEqual([...graph.ids.ambiguous], ['OBJ-1']);
    equal(graph.find('OBJ-1')?.kind, 'objective');
  });

  it('that is malformed is no link at all: the schema says so', async () => {
    const graph = await graphOf(
      'workItems: [{ id: WI-1, supports: [3, "OBJ 1", ~, { a: 1 }], parent: [x] }]\n',
    );
    deepEqual(graph.links, []);
    deepEqual(brokenOf(graph), ['WI-1 parent x: unknown']);
  });

  it('can name anything where the format says so', async () => {
    const graph = await graphOf(`decisions: [{ id: DEC-1, affects: [R-1, WI-1, AB-9] }]
risks: [{ id: R-1, threatens: [NOWHERE-1] }]
workItems: [{ id: WI-1, skills: [SK-9] }]
`);
    deepEqual(linksOf(graph), ['DEC-1 affects R-1', 'DEC-1 affects WI-1']);
    deepEqual(brokenOf(graph), [
      'DEC-1 affects AB-9: unknown',
      'R-1 threatens NOWHERE-1: unknown',
      'WI-1 skills SK-9: unknown',
    ]);
  });

  it('may be written deeper inside an entry', async () => {
    const graph = await graphOf(`skills: [{ id: SK-1 }]
people: [{ id: P-1, skills: [{ skill: SK-1, level: 3 }, { skill: SK-2 }, text] }]
communities: [{ id: COM-1, agreement: { acceptedBy: [P-1, Ana, P-2] } }]
quality: { attributes: [{ title: Speed, measure: SK-1 }] }
`);
    deepEqual(linksOf(graph), ['P-1 skills.skill SK-1', 'COM-1 agreement.acceptedBy P-1']);
    deepEqual(brokenOf(graph), [
      'P-1 skills.skill SK-2: unknown',
      'COM-1 agreement.acceptedBy P-2: unknown',
      'quality.attributes[0] measure SK-1: wrong-level',
    ]);
  });

  it('leads from one escalation level to the next, which are named as the format says', async () => {
    const graph = await graphOf(`escalation:
  levels:
    - { level: L1, escalateTo: L2, owner: Desk }
    - { level: L2, escalateTo: L3 }
    - { level: L4, escalateTo: The maker }
decisionRights: [{ decision: Credit notes, heldBy: P-1, escalateTo: L4 }]
people: [{ id: P-1 }]
`);
    deepEqual(linksOf(graph), [
      'escalation.levels[0] escalateTo escalation.levels[1]',
      'decisionRights[0] heldBy P-1',
      'decisionRights[0] escalateTo escalation.levels[2]',
    ]);
    deepEqual(brokenOf(graph), ['escalation.levels[1] escalateTo L3: unknown']);
  });

  it('may stand where words can stand, too: then only what looks like an id of such a thing is one', async () => {
    const graph = await graphOf(`raci:
  - { about: WI-1, responsible: [P-1, P-9, Ana], accountable: [WI-1] }
  - { about: WI-9 }
  - { about: CR-9 }
  - { about: Changes of scope }
workItems: [{ id: WI-1 }]
people: [{ id: P-1 }]
`);
    deepEqual(linksOf(graph), ['raci[0] about WI-1', 'raci[0] responsible P-1']);
    deepEqual(brokenOf(graph), [
      'raci[0] responsible P-9: unknown',
      'raci[0] accountable WI-1: wrong-level',
      'raci[1] about WI-9: unknown',
    ]);
  });

  it('may be written at the keys that the format gives to a kind of entry', () => {
    deepEqual(
      linkKeys('workItem').map(({ key }) => key),
      ['owner', 'parent', 'supports', 'enables', 'dependsOn', 'assignee', 'pair', 'skills', 'milestone'],
    );
    deepEqual(
      linkKeys('scope').map(({ key }) => key),
      ['approval.decidedBy', 'approval.signedOffBy'],
    );
    deepEqual(
      linkKeys('waiver').map(({ key }) => key),
      ['by'],
    );
  });

  it('is written with its place', async () => {
    const graph = await graphOf('workItems: [{ id: WI-1, supports: [OBJ-1, "OBJ-2", no id, 3] }]\n');
    deepEqual(
      writtenIds(entry(graph, 'WI-1'), 'supports').map(({ id, place }) => [id, marked(place)]),
      [
        ['OBJ-1', 'OBJ-1'],
        ['OBJ-2', '"OBJ-2"'],
      ],
    );
    deepEqual(writtenIds(entry(graph, 'WI-1'), 'parent'), []);
  });
});

describe('a person field', () => {
  const PEOPLE =
    'people: [{ id: P-ana, name: Ana }]\nroles: [{ id: R-lead }, { id: owner }]\ngoals: [{ id: CRM }, { id: G-1 }]\n';

  async function brokenOwner(owner: string): Promise<readonly string[]> {
    const graph = await graphOf(`${PEOPLE}objectives: [{ id: OBJ-1, owner: ${owner} }]\n`);
    return brokenOf(graph).map((text) => text.replace('OBJ-1 owner ', ''));
  }

  for (const owner of [
    'P-ana',
    'R-lead',
    'owner',
    'Ana',
    'Ana Lopez',
    'Jean-Luc',
    'pat',
    'QA-team',
    '"P-ana, R-lead"',
    'CRM',
    'PB-1',
  ]) {
    it(`may hold ${owner}`, async () => deepEqual(await brokenOwner(owner), []));
  }

  it('holds an id where the prefix is that of a person or role', async () => {
    deepEqual(await brokenOwner('P-bob'), ['P-bob: unknown']);
    deepEqual(await brokenOwner('R-none'), ['R-none: unknown']);
  });

  it('cannot hold the id of something else', async () => {
    deepEqual(await brokenOwner('G-1'), ['G-1: wrong-level']);
  });

  it('is looked at in every section, single or list', async () => {
    const graph = await graphOf(`people: [{ id: P-ana }]
purpose: { statement: Why, ownedBy: P-bob }
workItems: [{ id: WI-1, assignee: P-bob, pair: [P-ana, P-cy] }]
`);
    deepEqual(brokenOf(graph), [
      'purpose ownedBy P-bob: unknown',
      'WI-1 assignee P-bob: unknown',
      'WI-1 pair P-cy: unknown',
    ]);
    const project = await graphIn(
      {
        'project-charter.yaml':
          'charter: 1\nkind: project\nproject: { name: x, sponsor: P-bob, manager: P-ana }\npeople: [{ id: P-ana }]\n',
      },
      'project-charter.yaml',
    );
    deepEqual(brokenOf(project), ['project sponsor P-bob: unknown']);
  });

  it('knows no prefix where nobody has an id with one', async () => {
    const graph = await graphOf('people: [{ id: ana }]\nobjectives: [{ id: OBJ-1, owner: P-bob }]\n');
    deepEqual(graph.broken, []);
  });
});

describe('a project of a practice', () => {
  const files = (sections: string): Files => ({
    'crm/project-charter.yaml': `charter: 1
kind: project
project: { name: Service desk, practice: ../practice-charter.yaml }
${sections}`,
    'practice-charter.yaml': `charter: 1
kind: practice
practice: { name: CRM practice }
goals: [{ id: PG-1, title: Grow }, { id: G-1, title: Another }]
objectives: [{ id: PO-1, supports: [PG-1] }, { id: TWICE }, { id: TWICE }]
workItems: [{ id: PW-1, supports: [PO-1] }]
people: [{ id: P-ana, name: Ana }]
`,
  });
  const graph = (sections: string): Promise<PurposeGraph> =>
    graphIn(files(sections), 'crm/project-charter.yaml');

  it('may name goals and objectives of the practice where goals and objectives may', async () => {
    const project = await graph(
      'goals: [{ id: G-9, supports: [PG-1, PO-1] }]\nobjectives: [{ id: OBJ-1, supports: [PO-1] }]\n',
    );
    deepEqual(linksOf(project), ['G-9 supports PG-1', 'G-9 supports PO-1', 'OBJ-1 supports PO-1']);
    deepEqual(subjects(project.above(entry(project, 'OBJ-1'))), ['PO-1', 'PG-1']);
    equal(project.find('PG-1')?.kind, 'goal');
  });

  it('may name nothing else there', async () => {
    const project = await graph(
      'requirements: [{ id: REQ-1, supports: [PO-1] }]\nworkItems: [{ id: WI-1, supports: [PO-1], parent: PW-1 }]\n',
    );
    deepEqual(brokenOf(project), [
      'REQ-1 supports PO-1: wrong-level',
      'WI-1 parent PW-1: wrong-level',
      'WI-1 supports PO-1: wrong-level',
    ]);
  });

  it('may name anything of it where a key names anything', async () => {
    const project = await graph('decisions: [{ id: DEC-1, affects: [PW-1] }]\n');
    deepEqual(linksOf(project), ['DEC-1 affects PW-1']);
  });

  it('means its own id before that of the practice', async () => {
    const project = await graph('goals: [{ id: G-1 }]\nobjectives: [{ id: OBJ-1, supports: [G-1] }]\n');
    equal(project.written(entry(project, 'OBJ-1'))[0]?.to, project.all('goal')[0]);
  });

  it('cannot name what stands twice there', async () => {
    const project = await graph('objectives: [{ id: OBJ-1, supports: [TWICE] }]\n');
    deepEqual(brokenOf(project), ['OBJ-1 supports TWICE: duplicate']);
  });

  it('knows the people of the practice', async () => {
    const project = await graph('objectives: [{ id: OBJ-1, owner: P-ana }, { id: OBJ-2, owner: P-bob }]\n');
    deepEqual(brokenOf(project), ['OBJ-2 owner P-bob: unknown']);
  });

  it('is no part of the practice: nothing there names it', async () => {
    const project = await graph('goals: [{ id: G-9, supports: [PG-1] }]\n');
    deepEqual(subjects(project.all('goal')), ['G-9']);
    deepEqual(
      project.naming(entry(project, 'PG-1')).map(({ from }) => from.subject),
      ['G-9'],
    );
    equal(project.practice?.all('goal').length, 2);
  });
});
