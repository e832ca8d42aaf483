import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import { linkKeys, PurposeGraph } from '../../../src/core/graph';
import { drained, LIST_SECTIONS, type EntryKind } from '../../../src/core/model';
import { LivingBundle } from './charters';
import { entry, graphIn, subjects } from './graphs';

/** One of each thing that a project may name. */
const PRACTICE = `charter: 1
kind: practice
practice: { name: CRM practice, lead: P-ada }
goals: [{ id: PG-1, title: Grow }]
strategies: [{ id: PST-1, title: Fewer industries, supports: [PG-1] }]
objectives: [{ id: PO-1, title: Earn 22 %, supports: [PG-1], measures: [{ id: PM-1, title: Margin }] }]
skills: [{ id: SK-1, title: Routing }]
roles: [{ id: ROLE-1, title: Project lead }]
people: [{ id: P-ada, name: Ada Nowak, roles: [ROLE-1], skills: [{ skill: SK-1 }] }]
stakeholders: [{ id: STK-1, name: Managing director }]
cadences: [{ id: CAD-1, title: Guild evening }]
`;

const IDS: Partial<Record<EntryKind, string>> = {
  goal: 'PG-1',
  strategy: 'PST-1',
  objective: 'PO-1',
  measure: 'PM-1',
  skill: 'SK-1',
  role: 'ROLE-1',
  person: 'P-ada',
  stakeholder: 'STK-1',
  cadence: 'CAD-1',
};

function projectWith(sections: string): Promise<PurposeGraph> {
  return graphIn(
    {
      'crm/project-charter.yaml': `charter: 1
kind: project
project: { name: Service desk, practice: ../practice-charter.yaml }
${sections}`,
      'practice-charter.yaml': PRACTICE,
    },
    'crm/project-charter.yaml',
  );
}

function linksOf(graph: PurposeGraph): readonly string[] {
  return graph.links.map(({ from, field, to }) => `${from.subject} ${field} ${to.subject}`);
}

/** A value for a key, and for what lies deeper: `skills.skill` is `{ skill: SK-1 }`. */
function valueFor(keys: readonly string[], id: string): string {
  return keys.reduceRight((value, key) => `{ ${key}: ${value} }`, id);
}

/** Every place in an entry of a list section where something of the practice may be named, with one thing of each kind. */
function nameablePlaces(): readonly (readonly [section: string, key: string, id: string])[] {
  return Object.entries(LIST_SECTIONS).flatMap(([section, { of }]) =>
    linkKeys(of.entry).flatMap(({ key, field }) =>
      field.practice.map((kind) => {
        const id = IDS[kind];
        ok(id, `the practice has ${kind}`);
        return [section, key, id] as const;
      }),
    ),
  );
}

describe('what a project names of its practice', () => {
  it('is found at every key where the format allows it', async () => {
    const places = nameablePlaces();
    ok(places.length > 90);
    const wanted = [
      'workItems skills SK-1',
      'people skills.skill SK-1',
      'roles evaluatedBy PM-1',
      'people roles ROLE-1',
    ];
    const told = new Set(places.map((place) => place.join(' ')));
    deepEqual(
      wanted.filter((each) => !told.has(each)),
      [],
    );
    for (const [section, key, id] of places) {
      const [first = '', ...deeper] = key.split('.');
      const graph = await projectWith(`${section}: [{ title: It, ${first}: ${valueFor(deeper, id)} }]\n`);
      deepEqual(linksOf(graph), [`${section}[0] ${key} ${id}`], `${section} ${key} ${id}`);
    }
  });

  it('is found from the sections that are one entry', async () => {
    const graph = await projectWith(`purpose: { statement: Why, ownedBy: P-ada }
scope: { approval: { decidedBy: STK-1, signedOffBy: ROLE-1 } }
escalation: { levels: [{ level: L1, owner: ROLE-1, skills: [SK-1], escalateTo: P-ada }] }
quality: { attributes: [{ title: Margin, measure: PM-1 }] }
`);
    deepEqual(linksOf(graph), [
      'purpose ownedBy P-ada',
      'scope approval.decidedBy STK-1',
      'scope approval.signedOffBy ROLE-1',
      'escalation.levels[0] skills SK-1',
      'escalation.levels[0] owner ROLE-1',
      'escalation.levels[0] escalateTo P-ada',
      'quality.attributes[0] measure PM-1',
    ]);
  });

  it('is a strategy only where the format allows one', async () => {
    const graph = await projectWith(`goals: [{ id: G-1, supports: [PST-1] }]
objectives: [{ id: OBJ-1, supports: [PST-1] }]
communities: [{ id: COM-1, supports: [PST-1] }]
`);
    deepEqual(linksOf(graph), ['COM-1 supports PST-1']);
    deepEqual(
      graph.broken.map(({ from, why, to }) => `${from.subject} ${why} ${to?.subject ?? ''}`),
      ['G-1 wrong-level PST-1', 'OBJ-1 wrong-level PST-1'],
    );
  });

  it('is what the project itself has, where it has something with the id, of whatever kind', async () => {
    const graph = await projectWith(`skills: [{ id: SK-1, title: Own }]
people: [{ id: P-ada, name: Another Ada }]
goals: [{ id: ROLE-1 }]
workItems: [{ id: WI-1, skills: [SK-1], assignee: P-ada, owner: ROLE-1 }]
`);
    const own = new Set(graph.entries);
    ok(graph.links.every(({ to }) => own.has(to)));
    deepEqual(linksOf(graph), ['WI-1 skills SK-1', 'WI-1 assignee P-ada']);
    deepEqual(
      graph.broken.map(({ id, why }) => `${id} ${why}`),
      ['ROLE-1 wrong-level'],
    );
    const ada = graph.practice?.find('P-ada');
    ok(ada);
    equal(graph.namedBy(ada, 'SK-1')?.title, 'Routing');
  });

  it('may stand in a part that both of them include', async () => {
    const part =
      'charter: 1\nkind: part\nskills: [{ id: SK-2 }]\npeople: [{ id: P-bo, mentor: P-cy, skills: [{ skill: SK-2 }] }]\n';
    const graph = await graphIn(
      {
        'project-charter.yaml':
          'charter: 1\nkind: project\ninclude: [part.yaml]\nproject: { name: Desk, practice: practice-charter.yaml }\npeople: [{ id: P-cy }]\nworkItems: [{ id: WI-1, skills: [SK-2], assignee: P-bo }]\n',
        'practice-charter.yaml': `${PRACTICE}include: [part.yaml]\n`,
        'part.yaml': part,
      },
      'project-charter.yaml',
    );
    deepEqual(graph.broken, []);
    equal(graph.namedBy(entry(graph, 'P-bo'), 'P-cy'), entry(graph, 'P-cy'));
    deepEqual(
      graph.practice?.broken.map(({ id }) => id),
      ['P-cy'],
    );
    deepEqual(subjects(graph.workFor(entry(graph, 'SK-2'))), []);
  });
});

const EDITS = { file: 0, to: 0 } as const;

describe('a graph that is kept while the practice changes', () => {
  const living = (): LivingBundle =>
    new LivingBundle(
      [
        [
          { section: 'goals', text: '{ id: G-1, supports: [PG-1] }' },
          { section: 'objectives', text: '{ id: OBJ-1, supports: [G-1] }' },
          { section: 'objectives', text: '{ id: OBJ-2, owner: P-1 }' },
        ],
      ],
      [
        { section: 'goals', text: '{ id: PG-1 }' },
        { section: 'goals', text: '{ id: PG-2 }' },
        { section: 'people', text: '{ id: P-1 }' },
      ],
    );

  it('tells from where the change can be seen, and from where it cannot', () => {
    const bundle = living();
    const graph = new PurposeGraph(bundle.bundle);
    const none = bundle.change([]);
    const written = { section: 'goals', text: '{ id: PG-1, supports: [PG-2] }' };
    const change = bundle.practice?.change([{ ...EDITS, kind: 'replace', at: 0, written }]);
    const touched = drained(graph.updating(bundle.bundle, none, change));
    deepEqual(subjects(touched.neighbours), ['G-1']);
    deepEqual(subjects(touched.lines), ['G-1', 'OBJ-1']);
    const inPractice = graph.practice?.entries[0];
    equal(graph.written(entry(graph, 'G-1'))[0]?.to, inPractice);
    deepEqual(subjects(graph.above(entry(graph, 'OBJ-1'))), ['G-1', 'PG-1', 'PG-2']);
  });

  it('tells of ids that came and went there', () => {
    const bundle = living();
    const graph = new PurposeGraph(bundle.bundle);
    const none = bundle.change([]);
    const { names } = graph;
    const goal = { section: 'goals', text: '{ id: PG-2, title: Another }' };
    drained(
      graph.updating(
        bundle.bundle,
        none,
        bundle.practice?.change([{ ...EDITS, kind: 'replace', at: 1, written: goal }]),
      ),
    );
    equal(graph.names, names);
    const person = { section: 'people', text: '{ id: P-2 }' };
    drained(
      graph.updating(
        bundle.bundle,
        none,
        bundle.practice?.change([{ ...EDITS, kind: 'replace', at: 2, written: person }]),
      ),
    );
    notEqual(graph.names, names);
    deepEqual(
      graph.broken.map(({ id, why }) => `${id} ${why}`),
      ['P-1 unknown'],
    );
  });
});
