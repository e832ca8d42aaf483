import { deepEqual, equal, match } from 'node:assert/strict';
import type { ImportReport } from '../../../../src/core/exchange';
import { relinkedInWords } from '../../../../src/core/exchange/inWords';
import { backlog, CHARTER, Desk, item, type ImportOptions } from '../imports';

const PART = 'azure-devops.charter.yaml';
const LOCK = 'azure-devops.import.json';

const ROOT = `${CHARTER}  - { id: OBJ-2, title: Send quotes within two days }
  - { id: OBJ-3, title: Lose no customer }
`;

/** Two items with tags; another one names an objective at all times, so that tags are known to be in the file. */
const tagged = (first: readonly string[], second: readonly string[] = []): ReturnType<typeof backlog> =>
  backlog([
    item({ key: '1', type: 'User Story', title: 'Route cases', tags: first }),
    item({ key: '2', type: 'User Story', title: 'Send quotes', tags: second }),
    item({ key: '3', type: 'User Story', title: 'Call back', tags: ['OBJ-3'] }),
  ]);

async function imported(...tags: Parameters<typeof tagged>): Promise<Desk> {
  const desk = new Desk({ 'project-charter.yaml': ROOT });
  await desk.import(tagged(...tags));
  return desk;
}

const told = ({ relinked }: ImportReport): readonly string[] => relinked.map(relinkedInWords);

describe('tags that say what an item is for', () => {
  const report = async (
    desk: Desk,
    tags: Parameters<typeof tagged>,
    options: ImportOptions = {},
  ): Promise<ImportReport> => (await desk.import(tagged(...tags), options)).report;

  it('become a link where the charter says nothing yet', async () => {
    const desk = await imported(['desk']);
    const { updated, relinked } = await report(desk, [['desk', 'OBJ-2']]);
    deepEqual(updated, [{ id: 'WI-1', title: 'Route cases', fields: ['supports'] }]);
    deepEqual(relinked, []);
    match(desk.text(PART), /title: Route cases\n {4}type: story\n {4}supports: \[OBJ-2\]\n/u);
    deepEqual((await desk.plan(tagged(['desk', 'OBJ-2']))).files, []);
  });

  it('are told where the charter says something else, until somebody follows', async () => {
    const desk = await imported(['OBJ-1']);
    const before = desk.text(PART);
    for (let time = 0; time < 2; time++)
      deepEqual(told(await report(desk, [['OBJ-2']])), [
        'WI-1 “Route cases” is for OBJ-1 here and for OBJ-2 there',
      ]);
    equal(desk.text(PART), before);
    desk.edit(PART, 'supports: [OBJ-1]', 'supports: [OBJ-2]');
    deepEqual(told(await report(desk, [['OBJ-2']])), []);
    deepEqual(told(await report(desk, [['OBJ-2']])), []);
  });

  it('are told no more where somebody prefers the charter', async () => {
    const desk = await imported(['OBJ-1']);
    deepEqual(told(await report(desk, [['OBJ-2']], { prefer: 'charter' })), []);
    deepEqual(told(await report(desk, [['OBJ-2']])), []);
    match(desk.text(PART), /supports: \[OBJ-1\]/u);
  });

  it('are told where they are gone in the tracker', async () => {
    const desk = await imported(['OBJ-1', 'desk']);
    deepEqual(told(await report(desk, [['desk']])), [
      'WI-1 “Route cases” is for OBJ-1 here and for nothing there',
    ]);
  });

  it('say nothing new where only the charter has changed', async () => {
    const desk = await imported(['OBJ-1'], ['OBJ-2']);
    desk.edit(PART, '    supports: [OBJ-1]\n', '');
    desk.edit(PART, 'supports: [OBJ-2]', 'supports: [OBJ-2, OBJ-3]');
    const { files, report: again } = await desk.plan(tagged(['OBJ-1'], ['OBJ-2']));
    deepEqual([files, told(again)], [[], []]);
    deepEqual(told(await report(desk, [['OBJ-1'], ['OBJ-2', 'OBJ-3']])), []);
  });

  it('say nothing new where an item has got by an export what it inherits here', async () => {
    const desk = await imported([]);
    desk.edit(
      PART,
      'title: Send quotes\n    type: story\n',
      'title: Send quotes\n    type: story\n    parent: WI-3\n',
    );
    deepEqual(told(await report(desk, [[], ['OBJ-3']])), []);
    match(desk.text(PART), /title: Send quotes\n {4}type: story\n {4}parent: WI-3\n(?! {4}supports)/u);
  });

  it('are only remembered where an earlier program wrote the lock', async () => {
    const desk = await imported(['OBJ-1']);
    desk.write(LOCK, desk.text(LOCK).replaceAll(/"serves":\[[^\]]*\],/gu, ''));
    deepEqual(told(await report(desk, [['OBJ-2']])), []);
    match(desk.text(LOCK), /"azure-devops:1": .*"serves":\["OBJ-2"\]/u);
  });

  it('are not missed in a file that names none', async () => {
    const desk = await imported(['OBJ-1']);
    const without = backlog(tagged([]).items.map((each) => ({ ...each, tags: [] })));
    deepEqual(told((await desk.import(without)).report), []);
    deepEqual(told(await report(desk, [['OBJ-2']])), [
      'WI-1 “Route cases” is for OBJ-1 here and for OBJ-2 there',
    ]);
  });
});
