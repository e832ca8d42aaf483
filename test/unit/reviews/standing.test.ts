import { deepEqual, equal } from 'node:assert/strict';
import { canBeReviewed, entryPrint, reviewOf } from '../../../src/core/reviews';
import { reviewerIn } from '../../../src/core/rules';
import { graphOf, linkBetween, standing } from './reviews';

const SECTIONS = `objectives:
  - { id: OBJ-1, title: Guests get their pass within a day }
workItems:
  - { id: WI-1, title: Show the pass, supports: [OBJ-1], dependsOn: [WI-2] }
  - { id: WI-2, title: Print the pass, parent: WI-1 }
  - { title: Send the pass, supports: [OBJ-1] }
people:
  - { id: P-ana, name: Ana Souza }
`;

async function stamps(...lines: readonly string[]): Promise<string> {
  const graph = await graphOf(SECTIONS);
  const print = (id: string): string => {
    const entry = graph.find(id);
    return entry ? entryPrint(entry) : '';
  };
  return lines
    .map((line) => `- {from: WI-1, ${line}}\n`)
    .join('')
    .replaceAll('FROM', `fromPrint: "${print('WI-1')}"`)
    .replaceAll('TO', `to: OBJ-1, toPrint: "${print('OBJ-1')}"`);
}

describe('the review of a link', () => {
  const of = async (...lines: readonly string[]): Promise<string> => {
    const found = standing(await graphOf(SECTIONS, await stamps(...lines)), 'WI-1', 'OBJ-1');
    return found.kind === 'suspect' ? `suspect: ${found.changed.join(' ')}` : found.kind;
  };

  it('holds for as long as both ends say what they said', async () => {
    equal(await of('FROM, TO'), 'reviewed');
    equal(await of('fromPrint: 0badc0de, TO'), 'suspect: from');
    equal(await of('FROM, to: OBJ-1, toPrint: 0badc0de'), 'suspect: to');
    equal(await of('fromPrint: 0badc0de, to: OBJ-1, toPrint: 0badc0de'), 'suspect: from to');
    equal(await of('FROM, to: OBJ-2, toPrint: 0badc0de'), 'unreviewed');
  });

  it('is one of several, as merging leaves them, that holds, else the latest', async () => {
    equal(await of('fromPrint: 0badc0de, TO', 'FROM, TO', 'fromPrint: 0badc0de, TO'), 'reviewed');
    equal(
      await of(
        'fromPrint: 0badc0de, TO, date: 2026-11-02',
        'FROM, to: OBJ-1, toPrint: 0badc0de, date: 2026-11-01',
      ),
      'suspect: from',
    );
  });

  it('is for written links between things that have ids', async () => {
    const { links } = await graphOf(SECTIONS);
    deepEqual(
      links.map((link) => [link.field, canBeReviewed(link)]),
      [
        ['supports', true],
        ['dependsOn', false],
        ['parent', false],
        ['supports', false],
      ],
    );
    deepEqual(reviewOf(linkBetween(links, 'WI-1', 'OBJ-1'), 'P-ana', '2026-11-21'), {
      from: 'WI-1',
      fromPrint: entryPrint(linkBetween(links, 'WI-1', 'OBJ-1').from),
      to: 'OBJ-1',
      toPrint: entryPrint(linkBetween(links, 'WI-1', 'OBJ-1').to),
      by: 'P-ana',
      date: '2026-11-21',
    });
  });

  it('names who has looked by the id that the charter has for the name', async () => {
    const graph = await graphOf(SECTIONS);
    deepEqual(
      ['Ana Souza', 'ana souza ', 'P-ana', 'Tom', '', undefined].map((who) => reviewerIn(graph, who)),
      ['P-ana', 'P-ana', 'P-ana', 'Tom', undefined, undefined],
    );
  });
});
