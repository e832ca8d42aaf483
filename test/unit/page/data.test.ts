import { deepEqual, equal, ok } from 'node:assert/strict';
import { entryOfKey } from '../../../src/core/page';
import { effortByObjective, flowOf, sumOf, totalOf } from '../../../src/core/page/efforts';
import { resultOf, resultsOf, HEADER, PART } from '../service/results';
import { dataOf, DESK, gathered } from './pages';

const ids = (all: readonly { readonly name: { readonly id: string | undefined } }[]): readonly unknown[] =>
  all.map(({ name }) => name.id);

describe('what a report tells of a charter', () => {
  it('has the objectives that are pursued first, with the progress of their measures', async () => {
    const { objectives } = await gathered(DESK);
    deepEqual(ids(objectives), ['OBJ-1', 'OBJ-2', 'OBJ-3']);
    deepEqual(
      objectives[0]?.measures.map(({ progress, isReached, by }) => [progress, isReached, by]),
      [
        [0.25, false, '2027-06-30'],
        [1.25, true, '2027-06-30'],
      ],
    );
    equal(objectives[1]?.measures[0]?.progress, -5 / 80);
  });

  it('counts the requirements that are wanted, and those that work is for', async () => {
    const { objectives, requirements } = await gathered(DESK);
    deepEqual(requirements, { count: 2, covered: 1 });
    deepEqual([objectives[0]?.requirements, objectives[0]?.covered], [2, 1]);
    deepEqual([objectives[1]?.requirements, objectives[1]?.covered], [0, 0]);
  });

  it('sets the open effort against the weights', async () => {
    const [first, second, third] = (await gathered(DESK)).objectives;
    equal(first?.balance?.due, 0.3);
    // WI-2 counts for both with an equal part of 4 d, WI-5 for the second with 1 d.
    equal(first?.balance?.got, 2 / 5);
    equal(second?.balance?.got, 3 / 5);
    equal(third?.balance, undefined);
  });

  it('shares the effort among objectives, so that all parts make up the whole', async () => {
    const result = await resultOf(DESK);
    const data = dataOf(result);
    const total = totalOf(data);
    equal(total.total, result.alignment.total);
    ok(Math.abs(total.drifting - (result.alignment.total - result.alignment.aligned)) < 1e-9);
    deepEqual(
      effortByObjective(data).map(({ label, effort, drifting }) => [label, effort, drifting]),
      [
        ['OBJ-1', 32, 0],
        ['OBJ-2', 24, 0],
        ['No objective', 8, 8],
      ],
    );
  });

  it('lets nothing flow to the purpose that drifts', async () => {
    const { stations, streams } = flowOf(await gathered(DESK));
    const loose = stations.find(({ kind }) => kind === 'loose');
    equal(loose?.label, 'No objective');
    ok(!streams.some(({ target }) => target === loose?.id));
    ok(streams.every(({ source, isDrifting }) => !source.startsWith('0') || !isDrifting));
  });

  it('gathers what is too small to be seen, and says how many it is', async () => {
    const many = Array.from({ length: 40 }, (_, i) => i);
    const sections = `objectives: [${many.map((i) => `{ id: OBJ-${i}, title: Number ${i} }`).join(', ')}]
requirements: [${many.map((i) => `{ id: REQ-${i}, title: Need ${i}, supports: [OBJ-${i}] }`).join(', ')}]
workItems: [${many.map((i) => `{ id: WI-${i}, title: Do ${i}, supports: [REQ-${i}], estimate: ${i === 0 ? 20 : 1}d }`).join(', ')}]
`;
    const data = await gathered(sections);
    equal(effortByObjective(data).length, 13);
    equal(effortByObjective(data).at(-1)?.label, '28 others');
    const { stations, streams } = flowOf(data);
    ok(stations.length < 40);
    ok(stations.some(({ label }) => label === '28 objectives' || label === '39 objectives'));
    const up = streams.filter(({ source }) => source.startsWith('0'));
    equal(
      up.reduce((sum, { effort }) => sum + effort, 0),
      sumOf(data.shares, 'effort'),
    );
  });

  it('traces each way from work to an objective, and what is missing', async () => {
    const { matrix } = await gathered(DESK);
    deepEqual(
      matrix.map(({ objective, requirement, item, verdict }) =>
        [objective?.id, requirement?.id, item?.id, verdict].join(' '),
      ),
      [
        'OBJ-1 REQ-1 WI-1 aligned',
        'OBJ-1 REQ-2  no-work',
        'OBJ-1  WI-2 aligned',
        'OBJ-2  WI-2 aligned',
        'OBJ-2  WI-4 aligned',
        'OBJ-2  WI-5 aligned',
        'OBJ-3   no-work',
        '  WI-3 drifting',
      ],
    );
    equal(matrix.find(({ item }) => item?.id === 'WI-5')?.link, 'by its parent WI-4');
    equal(matrix.find(({ item }) => item?.id === 'WI-4')?.effort, undefined);
  });

  it('has what was found by rule, the loudest first, and what was accepted with its reason', async () => {
    const { findings } = await gathered(DESK);
    const order = ['error', 'warning', 'info', 'hint'];
    const loudness = findings.groups.map(({ severity }) => order.indexOf(severity));
    deepEqual(
      loudness,
      loudness.toSorted((a, b) => a - b),
    );
    deepEqual(
      findings.waived.map(({ about, reason, by, until }) => [about?.id, reason, by, until]),
      [['WI-3', 'The landlord pays', 'Ana Trujillo', '2027-01-31']],
    );
  });

  it('counts the people of a skill, and names them to the team only', async () => {
    const told = async (audience: 'team' | 'customer'): Promise<readonly unknown[]> =>
      (await gathered(DESK, audience)).people.skills.map(({ name, people, holders, needs, standing }) => [
        name.id,
        people,
        holders.map(({ title }) => title),
        needs,
        standing,
      ]);
    deepEqual(await told('customer'), [
      ['SK-2', 0, [], 1, 'gap'],
      ['SK-1', 1, [], 1, 'covered'],
      ['SK-3', 0, [], 0, 'unused'],
    ]);
    deepEqual((await told('team'))[1], ['SK-1', 1, ['Ana Trujillo'], 1, 'covered']);
  });

  it('finds an entry again by its key, in the file that it stands in', async () => {
    const [result] = await resultsOf({
      'project-charter.yaml': `${HEADER}include: [work.charter.yaml]\nobjectives: [{ title: No id }]\n`,
      'work.charter.yaml': `${PART}objectives: [{ title: None here either }]\n`,
    });
    ok(result);
    const { objectives } = dataOf(result);
    deepEqual(
      objectives.map(({ name }) => entryOfKey(result, name.key ?? '')?.title),
      ['No id', 'None here either'],
    );
    equal(entryOfKey(result, 'objectives[0]'), undefined);
    equal(entryOfKey(result, '7 objectives[0]'), undefined);
    equal(entryOfKey(result, '0 OBJ-99'), undefined);
  });
});
