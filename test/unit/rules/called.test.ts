import { deepEqual } from 'node:assert/strict';
import { charterCache, loadBundles } from '../../../src/core/bundles';
import { Checker } from '../../../src/core/engine';
import { workOf } from '../../../src/core/rules/facts/capacity';
import { memoryFiles } from '../../support/memoryFiles';
import { TODAY } from '../../support/workspace';

const FOLDER = 'file:///charters';
const URI = `${FOLDER}/project-charter.yaml`;
const CHARTER = `charter: 1
kind: project
project: { name: Ski hotels, phase: implement }
objectives:
  - { id: OBJ-1, title: Fewer faxes }
  - { id: OBJ-2, title: Retention }
workItems:
  - { id: WI-1, title: Answer the fax by mail, supports: [Fewer faxes] }
  - { id: WI-2, title: Write at New Year, supports: [Retention] }
  - { id: WI-3, title: Lay the lines, supports: [OBJ-1], assignee: Ines Duarte, estimate: 9d, due: 2026-11-27 }
people:
  - { id: P-1, name: Ines Duarte, capacity: 1d }
`;

/** A charter that is checked again after each change, as in an editor. */
async function checkedAgain(): Promise<(from: string, to: string) => Promise<readonly string[]>> {
  const files = memoryFiles(new Map([[URI, CHARTER]]));
  const cache = charterCache(files);
  const charter = cache.open(URI, CHARTER);
  const checker = new Checker();
  let text = CHARTER;
  return async (from, to) => {
    const start = text.indexOf(from);
    const lines = text.slice(0, start).split('\n');
    const at = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    charter.change({ range: { start: at, end: { ...at, character: at.character + from.length } }, text: to });
    text = text.replace(from, to);
    const [bundle] = await loadBundles(files, FOLDER, [URI], cache);
    const problems = bundle ? checker.update(bundle, { today: TODAY }).problems : [];
    return problems.flatMap(({ rule, message }) =>
      /^schema\/format|^trace\/unknown|^plan\/over/u.test(rule)
        ? [message.replace(/^.*nothing has that id\. /u, '')]
        : [],
    );
  };
}

const LOAD =
  'P-1 “Ines Duarte” has 72 h (9 d) of work that is due by 2026-11-27, and 8 h (1 d) left until then. Give work to somebody else, or agree a later date.';

describe('what is called by its name', () => {
  it('is found again after each change, of what names it and of what it is called', async () => {
    const change = await checkedAgain();
    const faxes = '“Fewer faxes” is the title of OBJ-1. Write OBJ-1.';
    const retention = 'It is the title of OBJ-2: write OBJ-2.';
    deepEqual(await change('Ski hotels', 'Ski huts'), [faxes, retention, LOAD]);
    const lost = 'Correct the id, give it to the entry that is meant, or take it out.';
    deepEqual(await change('title: Retention', 'title: Retentions'), [faxes, lost, LOAD]);
    deepEqual(await change('title: Retentions', 'title: Retention'), [faxes, retention, LOAD]);
    const unknown =
      '“Fewer faxes” is not an id. Write the `id` of a requirement or an objective, like REQ-1.';
    deepEqual(await change('title: Fewer faxes', 'title: Few faxes'), [unknown, retention, LOAD]);
    deepEqual(await change('name: Ines Duarte', 'name: Ines Duart'), [unknown, retention]);
    deepEqual(await change('assignee: Ines Duarte', 'assignee: ines duart'), [
      unknown,
      retention,
      LOAD.replace('Duarte', 'Duart'),
    ]);
    deepEqual(await change('id: OBJ-1', 'id: OBJ-7'), [
      unknown,
      retention,
      lost,
      LOAD.replace('Duarte', 'Duart'),
    ]);
  });

  it('is found again when somebody of the practice comes to be called the same', async () => {
    const practice = `${FOLDER}/practice-charter.yaml`;
    const people = (name: string): string =>
      `charter: 1\nkind: practice\npeople: [{ id: P-9, name: ${name} }]\n`;
    const all = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const project = CHARTER.replace('phase:', 'practice: practice-charter.yaml, phase:');
    const files = memoryFiles(
      new Map([
        [URI, project],
        [practice, people('Ana')],
      ]),
    );
    const cache = charterCache(files);
    cache.open(URI, project);
    const charter = cache.open(practice, people('Ana'));
    const checker = new Checker();
    const tasks = async (): Promise<readonly (string | undefined)[]> => {
      const [bundle] = await loadBundles(files, FOLDER, [URI], cache);
      const graph = bundle && checker.update(bundle, { today: TODAY }).graph;
      const person = graph?.all('person').find(({ id }) => id === 'P-1');
      return graph && person ? workOf(graph, person).map(({ id }) => id) : [];
    };
    deepEqual(await tasks(), ['WI-3']);
    charter.change({ range: all, text: people('Ines Duarte') });
    deepEqual(await tasks(), []);
    charter.change({ range: all, text: people('Ana') });
    deepEqual(await tasks(), ['WI-3']);
  });
});
