import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { PurposeGraph } from '../../../src/core/graph';
import { check } from '../../../src/core/engine';
import { PLAIN_STYLE, reviewedLinks, reviewJson, reviewText } from '../../../src/core/report';
import { bundleOf, oneCharter, TODAY } from '../../support/workspace';

async function told(items: number, reviews: string): Promise<string> {
  const work = Array.from(
    { length: items },
    (_, i) => `  - { id: WI-${i}, title: Item, supports: [OBJ-1] }\n`,
  );
  const charter = `charter: 1\nkind: project\nproject: { name: A }\nobjectives:\n  - { id: OBJ-1, title: Faster }\nworkItems:\n${work.join('')}`;
  const bundle = await bundleOf({ ...oneCharter(charter), 'project-charter.reviews.yaml': reviews });
  const links = reviewedLinks({ bundle, graph: new PurposeGraph(bundle) });
  return reviewText([{ root: bundle.root, links, stamped: new Set() }], {
    pathOf: ({ uri }) => uri.split('/').at(-1) ?? '',
    width: 200,
    style: PLAIN_STYLE,
    doneWord: 'reviewed now',
  });
}

describe('the report of reviews', () => {
  it('names what has changed, and who looked when, as far as that is written', async () => {
    const old = '- {from: WI-0, fromPrint: 0badc0de, to: OBJ-1, toPrint: 0badc0de';
    match(
      await told(1, `${old}, by: Ana, date: 2026-10-02}\n`),
      /^ {2}suspect: WI-0 “Item” supports OBJ-1 “Faster”: WI-0 and OBJ-1 have changed since it was reviewed on 2026-10-02 by Ana\n {4}at project-charter\.yaml:7:41$/mu,
    );
    match(await told(1, `${old}}\n`), /have changed since it was reviewed\n/u);
  });

  it('does not list hundreds of links that nobody has reviewed', async () => {
    const text = await told(50, '');
    equal(text.split('never reviewed:').length - 1, 40);
    ok(text.includes('  and 10 more, never reviewed. Narrow the list with --from or --to.'));
    match(text, /\n0 suspect links, 50 never reviewed, 0 reviewed and unchanged\n$/u);
  });

  it('tells programs where each link stands, and what is marked', async () => {
    const charter = `charter: 1
kind: project
objectives: [{ id: OBJ-1, title: Faster }, { id: OBJ-2 }]
workItems: [{ id: WI-1, title: Item, supports: [OBJ-1, OBJ-2] }]
`;
    const reviews = '- {from: WI-1, fromPrint: 0badc0de, to: OBJ-1, toPrint: 0badc0de, by: Ana}\n';
    const bundle = await bundleOf({ ...oneCharter(charter), 'project-charter.reviews.yaml': reviews });
    const result = check(bundle, { today: TODAY });
    const links = reviewedLinks(result);
    const told = reviewJson([{ root: bundle.root, result, links, stamped: new Set(links.slice(1)) }], {
      pathOf: () => 'project-charter.yaml',
      marking: 'dry-run',
    });
    const from = { subject: 'WI-1', title: 'Item' };
    const range = (start: number) => ({
      start: { line: 3, character: start },
      end: { line: 3, character: start + 5 },
    });
    const common = { from, field: 'supports', path: 'project-charter.yaml' };
    deepEqual(JSON.parse(told), {
      version: 1,
      marking: 'dry-run',
      charters: [
        {
          path: 'project-charter.yaml',
          kind: 'project',
          name: null,
          counts: { suspect: 1, unreviewed: 0, reviewed: 0, marked: 1 },
          links: [
            {
              ...common,
              standing: 'suspect',
              marked: false,
              to: { subject: 'OBJ-1', title: 'Faster' },
              changed: ['from', 'to'],
              review: { by: 'Ana', date: null },
              range: range(48),
            },
            {
              ...common,
              standing: 'unreviewed',
              marked: true,
              to: { subject: 'OBJ-2', title: null },
              changed: [],
              review: null,
              range: range(55),
            },
          ],
        },
      ],
    });
  });
});
