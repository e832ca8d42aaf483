import { nameOf, valuePlace, type EntryOf, type Finding, type IsoDate } from '../../model';
import { says } from '../facts/links';
import { dated, gathered, itself } from '../look';
import { RELATED_LIMIT } from '../phrases';
import { about, aboutCharter, type Rule } from '../rule';

type Asset = EntryOf<'asset'>;

export const assetUnused: Rule = {
  id: 'practice/asset-unused',
  severity: 'hint',
  preset: 'recommended',
  summary: 'An asset that nobody has used again, or that is past its review date.',
  why: 'Templates and tools pay off at the second use. Unused ones, and those that no longer hold, only make the good ones hard to find.',
  mend: 'Name the projects or teams that have used it again in `reusedBy`; look by the day in `reviewBy` whether it still holds, and set the next one; take out what nobody needs. Where none of several assets says who has used it again, one finding says so for all of them.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
assets:
  - { id: AST-1, title: Cut-over checklist, kind: template, location: Methods/Go-live, reviewBy: 2026-09-30 }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
assets:
  - { id: AST-1, title: Cut-over checklist, kind: template, location: Methods/Go-live, reviewBy: 2027-09-30,
      reusedBy: [Lakeside Insurance claims desk] }`,
  },
  charters: ['practice'],
  check: dated((today) =>
    gathered(
      itself('asset', (asset) => stateOf(asset, today)),
      function* (found: ReadonlyMap<Asset, State>) {
        const unused = [...found].flatMap(([asset, state]) => (state === 'unused' ? [asset] : []));
        for (const [asset, state] of found) if (state === 'overdue') yield overdue(asset);
        const isRecorded = [...found.keys()].some(isReused);
        if (isRecorded || unused.length < 2) yield* unused.map(unusedAsset);
        else yield* noneIsReused(unused);
      },
    ),
  ),
};

type State = 'overdue' | 'unused' | 'used';

function isReused(asset: Asset): boolean {
  return says(asset, 'reusedBy');
}

/** Whoever looks at an asset whose review is due also sees that nobody uses it: that is told once. */
function stateOf(asset: Asset, today: IsoDate): State {
  const { reviewBy } = asset.value;
  if (reviewBy !== undefined && reviewBy < today) return 'overdue';
  return isReused(asset) ? 'used' : 'unused';
}

function overdue(asset: Asset): Finding {
  const isUnused = isReused(asset) ? '' : ', and nobody has used it again';
  return about(asset, {
    place: valuePlace(asset, 'reviewBy'),
    message: `${nameOf(asset)} was to be reviewed by ${asset.value.reviewBy ?? ''}${isUnused}. Look whether it still holds, and set the next date in \`reviewBy\`, or take it out.`,
  });
}

function unusedAsset(asset: Asset): Finding {
  return about(asset, {
    place: valuePlace(asset, 'title'),
    message: `Nobody has used ${nameOf(asset)} again. Say in \`reusedBy\` who has, or take it out.`,
  });
}

function* noneIsReused([first, ...others]: readonly Asset[]): Iterable<Finding> {
  if (first === undefined) return;
  yield aboutCharter({
    place: valuePlace(first, 'title'),
    message: `None of the ${others.length + 1} assets of the practice says who has used it again. Say so in \`reusedBy\`, and take out what nobody needs.`,
    related: others.slice(0, RELATED_LIMIT).map((asset) => ({
      place: valuePlace(asset, 'title'),
      message: `${nameOf(asset)} does not say so either.`,
    })),
  });
}
