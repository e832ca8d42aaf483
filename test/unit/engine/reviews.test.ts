import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { charterCache, loadBundles } from '../../../src/core/bundles';
import { applyEdits } from '../../../src/core/edit';
import { check, Checker, type CheckResult } from '../../../src/core/engine';
import type { Bundle } from '../../../src/core/model';
import { canBeReviewed, reviewOf, stamping } from '../../../src/core/reviews';
import { memoryFiles } from '../../support/memoryFiles';
import { bundleOf, oneCharter, TODAY, uriOf } from '../../support/workspace';

const CHARTER = uriOf('project-charter.yaml');
const REVIEWS = uriOf('project-charter.reviews.yaml');

const TEXT = `charter: 1
kind: project
project: { name: Ski hotels }
purpose: { statement: Guests find their way to the snow without waiting. }
goals:
  - { id: G-1, title: Guests come back }
objectives:
  - { id: OBJ-1, title: Passes within a day, supports: [G-1] }
  - { id: OBJ-2, title: Calls are answered, supports: [G-1] }
requirements:
  - { id: REQ-1, title: Passes on the phone, supports: [OBJ-1] }
workItems:
  - { id: WI-1, title: Show the pass, supports: [REQ-1], estimate: 1d }
  - { id: WI-2, title: Send the pass, supports: [OBJ-1], estimate: 3d }
  - { id: WI-3, title: Answer at night, supports: [OBJ-2, OBJ-1], state: done }
`;

/** All links of a charter, reviewed as it is. */
async function allReviewed(text: string): Promise<string> {
  const result = check(await bundleOf(oneCharter(text)), { today: TODAY });
  const { reviews } = result.bundle;
  const links = result.graph.links.filter(canBeReviewed);
  const edits =
    reviews &&
    stamping(
      reviews,
      links.map((link) => reviewOf(link, 'Ana', TODAY)),
    );
  return applyEdits('', edits ?? []);
}

function toldBy(result: CheckResult): unknown {
  const places = ({ place }: CheckResult['problems'][number]): unknown => [
    place.file.uri,
    place.span.start,
    place.span.end,
  ];
  return [
    result.problems.map((problem) => [problem.rule, problem.subject, problem.message, places(problem)]),
    result.alignment,
  ];
}

async function suspectIn(text: string, reviews: string): Promise<readonly string[]> {
  const bundle = await bundleOf({ ...oneCharter(text), 'project-charter.reviews.yaml': reviews });
  const { problems } = check(bundle, { today: TODAY });
  return problems.filter(({ rule }) => rule === 'drift/suspect-link').map(({ subject }) => subject);
}

describe('suspect links', () => {
  it('count against alignment, on the item and on the way up', async () => {
    const reviews = await allReviewed(TEXT);
    const shareOf = async (text: string): Promise<number | null> => {
      const bundle = await bundleOf({ ...oneCharter(text), 'project-charter.reviews.yaml': reviews });
      return check(bundle, { today: TODAY }).alignment.share;
    };
    equal(await shareOf(TEXT), 1);
    const changed = TEXT.replace('Show the pass', 'Sell the pass');
    deepEqual(await suspectIn(changed, reviews), ['WI-1']);
    equal(await shareOf(changed), 1 - 1 / 6);
    const target = TEXT.replace('Passes within a day', 'Passes within an hour');
    deepEqual(await suspectIn(target, reviews), ['OBJ-1', 'REQ-1', 'WI-2']);
    equal(await shareOf(target), 2 / 6);
  });

  it('can be accepted, and are told of what can be read of a broken file', async () => {
    const reviews = await allReviewed(TEXT);
    const target = TEXT.replace('Passes within a day', 'Passes within an hour');
    const waived = `${target}waivers:\n  - { rule: drift/suspect-link, about: WI-2, reason: Agreed }\n`;
    deepEqual(await suspectIn(waived, reviews), ['OBJ-1', 'REQ-1']);
    deepEqual(await suspectIn(target, `${reviews}- {from: WI-9\n`), ['OBJ-1', 'REQ-1', 'WI-2']);
    deepEqual(await suspectIn(target, 'x: 1\n'), []);
  });
});

describe('a check that goes on while charter and reviews change', () => {
  const changes = fc.array(
    fc.constantFrom<(texts: Map<string, string>, all: string) => void>(
      (texts) => swap(texts, CHARTER, 'Passes within a day', 'Passes within an hour'),
      (texts) => swap(texts, CHARTER, 'Show the pass', 'Sell the pass'),
      (texts) => swap(texts, CHARTER, 'supports: [REQ-1]', 'supports: [OBJ-2]'),
      (texts) => swap(texts, CHARTER, 'id: WI-2', 'id: WI-1'),
      (texts) => swap(texts, CHARTER, 'state: done', 'state: new'),
      (texts) => swap(texts, CHARTER, '  - { id: REQ-1', '  - { id: REQ-9'),
      (texts, all) => texts.set(REVIEWS, all),
      (texts) => texts.delete(REVIEWS),
      (texts) => texts.set(REVIEWS, (texts.get(REVIEWS) ?? '').split('\n').slice(0, 4).join('\n')),
      (texts) => swap(texts, REVIEWS, 'to: OBJ-1', 'to:  OBJ-1'),
      (texts) => swap(texts, REVIEWS, 'Print: ', 'Print: 0'),
      (texts) => texts.set(REVIEWS, `${texts.get(REVIEWS) ?? ''}- {from: WI-1\n`),
    ),
    { minLength: 1, maxLength: 8 },
  );

  it('finds what one finds that begins anew', async () => {
    const all = await allReviewed(TEXT);
    await fc.assert(
      fc.asyncProperty(changes, async (steps) => {
        const texts = new Map([
          [CHARTER, TEXT],
          [REVIEWS, all],
        ]);
        const files = memoryFiles(texts);
        const cache = charterCache(files);
        const checker = new Checker();
        for (const step of [() => undefined, ...steps]) {
          step(texts, all);
          const [living] = await loadBundles(files, uriOf('.'), [CHARTER], cache);
          const [fresh] = await loadBundles(files, uriOf('.'), [CHARTER]);
          deepEqual(
            toldBy(checker.update(living as Bundle, { today: TODAY })),
            toldBy(check(fresh as Bundle, { today: TODAY })),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

function swap(texts: Map<string, string>, uri: string, a: string, b: string): void {
  const text = texts.get(uri) ?? '';
  texts.set(uri, text.includes(a) ? text.replace(a, b) : text.replace(b, a));
}
