import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { graphJson } from '../../../src/core/exports';
import { oneCharter } from '../../support/workspace';
import { DESK } from '../tables/desk';
import { graphOf } from './graph';

const schema = JSON.parse(readFileSync('schemas/purpose-graph.schema.json', 'utf8')) as object;
const validate = new Ajv({ strict: false }).compile(schema);

describe('the purpose graph', () => {
  it('has what leads to the purpose, and the links between', async () => {
    const { nodes, edges } = await graphOf(DESK);
    const id = (key: string): string => key.replace(/^.*::/u, '');
    deepEqual(
      edges.map(({ from, field, to }) => `${id(from)} ${field} ${id(to)}`),
      [
        'G-1 supports PG-1',
        'OBJ-1 supports G-1',
        'OBJ-2 supports G-1',
        'OBJ-3 supports G-1',
        'REQ-1 supports OBJ-1',
        'REQ-2 supports OBJ-2',
        'WI-1 supports REQ-1',
        'WI-2 parent WI-1',
        'WI-3 parent WI-1',
        'WI-3 supports REQ-1',
        'WI-3 supports OBJ-3',
        'WI-6 enables WI-2',
        'WI-7 supports OBJ-2',
        'PG-1 purpose purpose',
      ],
    );
    const keys = nodes.map(({ key }) => key);
    equal(new Set(keys).size, keys.length);
    const paint = nodes.find((node) => node.id === 'WI-4');
    equal(paint?.verdict, 'drifting');
    equal(paint.reasons.length, 1);
    deepEqual(nodes.find((node) => node.id === 'OBJ-1')?.work, { items: 3, drifting: 0 });
  });

  it('names what the practice defines by the charter of the practice, exported or not', async () => {
    const { nodes, charters } = await graphOf(DESK, 'desk/project-charter.yaml');
    equal(charters.length, 1);
    const goal = nodes.find(({ id }) => id === 'PG-1');
    equal(goal?.key, 'practice/practice-charter.yaml::PG-1');
    equal(goal.charter, 'practice/practice-charter.yaml');
  });

  it('lets objectives serve the purpose where there are no goals', async () => {
    const { edges } = await graphOf(
      oneCharter('charter: 1\nkind: project\npurpose: { statement: Sleep. }\nobjectives: [{ id: OBJ-1 }]\n'),
    );
    deepEqual(
      edges.map(({ field }) => field),
      ['purpose'],
    );
  });

  it('is written as its schema says', async () => {
    for (const files of [DESK, oneCharter('charter: 1\nkind: project\n')]) {
      for (const level of ['work', 'requirements', 'objectives'] as const) {
        const written: unknown = JSON.parse(graphJson(await graphOf(files), level));
        ok(validate(written), JSON.stringify(validate.errors));
      }
    }
  });

  it('goes down as far as is wanted', async () => {
    const graph = await graphOf(DESK);
    const kinds = (text: string): ReadonlySet<string> =>
      new Set((JSON.parse(text) as typeof graph).nodes.map(({ kind }) => kind));
    ok(kinds(graphJson(graph)).has('workItem'));
    ok(!kinds(graphJson(graph, 'requirements')).has('workItem'));
    deepEqual([...kinds(graphJson(graph, 'objectives'))], ['purpose', 'goal', 'objective']);
  });
});
