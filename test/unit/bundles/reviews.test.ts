import { deepEqual, equal, notEqual } from 'node:assert/strict';
import {
  charterCache,
  isCharterName,
  isReviewsName,
  loadBundles,
  reviewedNames,
} from '../../../src/core/bundles';
import { memoryFiles } from '../../support/memoryFiles';
import { bundleOf, bundlesOf, uriOf } from '../../support/workspace';

const LINE = '- {from: WI-1, fromPrint: 1c88e0aa, to: OBJ-1, toPrint: 3f9ac1d2}\n';
const CHARTER = 'charter: 1\nkind: project\nproject: { name: Ski hotels }\n';

async function foundBeside(charter: string, ...others: readonly string[]): Promise<string | undefined> {
  const files = Object.fromEntries(others.map((name) => [name, LINE]));
  const { reviews } = await bundleOf({ [charter]: CHARTER, ...files });
  return reviews && `${reviews.uri.split('/').at(-1)} ${reviews.isThere} ${reviews.stamps.length}`;
}

describe('the reviews of a charter', () => {
  it('stand beside it under its name', async () => {
    equal(
      await foundBeside('project-charter.yaml', 'project-charter.reviews.yaml', 'x.reviews.yaml'),
      'project-charter.reviews.yaml true 1',
    );
    equal(await foundBeside('sales.charter.yaml', 'sales.reviews.yaml'), 'sales.reviews.yaml true 1');
    equal(await foundBeside('sales.charter.yml', 'sales.reviews.yml'), 'sales.reviews.yml true 1');
    equal(await foundBeside('sales.charter.yml', 'sales.reviews.yaml'), 'sales.reviews.yaml true 1');
  });

  it('would stand there, where there are none yet', async () => {
    equal(await foundBeside('project-charter.yaml'), 'project-charter.reviews.yaml false 0');
    equal(await foundBeside('sales.charter.yml'), 'sales.reviews.yml false 0');
  });

  it('are no charter, and no part of one, whatever a pattern matches', async () => {
    deepEqual(
      ['project-charter.reviews.yaml', 'a.REVIEWS.yml', '.reviews.yaml', 'reviews.yaml'].map((name) => [
        isReviewsName(name),
        isCharterName(name),
      ]),
      [
        [true, false],
        [true, false],
        [false, false],
        [false, false],
      ],
    );
    const bundles = await bundlesOf({
      'project-charter.yaml': `include: ["*.yaml"]\n${CHARTER}`,
      'project-charter.reviews.yaml': LINE,
      'work.yaml': 'charter: 1\nkind: part\nworkItems: []\n',
    });
    deepEqual(
      bundles.map(({ files, missing }) => [files.length, missing.length]),
      [[2, 0]],
    );
  });

  it('tell by their name whose they are', () => {
    deepEqual(reviewedNames('sales.reviews.yml'), [
      'sales.yaml',
      'sales.charter.yaml',
      'sales.yml',
      'sales.charter.yml',
    ]);
  });

  it('belong to charters, not to a part that none includes', async () => {
    const part = await bundleOf({ 'a.charter.yaml': 'charter: 1\nkind: part\n', 'a.reviews.yaml': LINE });
    equal(part.reviews, undefined);
  });

  it('stay the same object while their text is the same', async () => {
    const uri = uriOf('project-charter.yaml');
    const texts = new Map([[uri, CHARTER]]);
    const files = memoryFiles(texts);
    const cache = charterCache(files);
    const load = async (): Promise<unknown> =>
      (await loadBundles(files, uriOf('.'), [uri], cache))[0]?.reviews;
    const none = await load();
    equal(await load(), none);
    texts.set(uriOf('project-charter.reviews.yaml'), LINE);
    const some = await load();
    notEqual(some, none);
    equal(await load(), some);
  });

  it('are read all the same where nobody does the steps', async () => {
    const uri = uriOf('project-charter.reviews.yaml');
    const cache = charterCache(
      memoryFiles(new Map([[uri, LINE]])),
      () => Promise.resolve(),
      () => Promise.resolve(undefined),
    );
    equal((await cache.reviews(uri)).stamps.length, 1);
  });
});
