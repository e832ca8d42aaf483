import { CompletionItemKind } from 'vscode-languageserver-types';
import type { PurposeGraph } from '../../core/graph';
import type { DurationField } from '../../core/model';
import type { CharterPlace } from '../place';
import type { CompletionContext, Offer } from './offer';

type Usual = readonly (readonly [duration: string, meaning: string])[];

const WORK: Usual = [
  ['2h', 'two working hours'],
  ['4h', 'half a working day'],
  ['1d', 'a working day'],
  ['2d', 'two working days'],
  ['3d', 'three working days'],
  ['1w', 'a working week'],
  ['2w', 'two working weeks'],
];

const POINTS: Usual = ['1', '2', '3', '5', '8', '13'].map((count) => [
  `${count}pt`,
  count === '1' ? 'a story point' : `${count} story points`,
]);

const ON_THE_CLOCK: Usual = [
  ['15m', 'a quarter of an hour'],
  ['30m', 'half an hour'],
  ['1h', 'an hour'],
  ['2h', 'two hours'],
  ['4h', 'four hours'],
  ['8h', 'eight hours'],
  ['1d', '24 hours'],
  ['2d', '48 hours'],
  ['1w', 'a week, nights included'],
];

/** What is usual under a key, or under one around it. */
const USUAL: ReadonlyMap<string, Usual> = new Map([
  [
    'every',
    [
      ['1d', 'every day'],
      ['1w', 'every week'],
      ['2w', 'every two weeks'],
      ['1mo', 'every month'],
      ['3mo', 'every quarter'],
      ['6mo', 'twice a year'],
      ['12mo', 'once a year'],
    ],
  ],
  [
    'capacity',
    [
      ['5d', 'five days a week'],
      ['4d', 'four days a week'],
      ['3d', 'three days a week'],
      ['2d', 'two days a week'],
      ['1d', 'a day a week'],
      ['4h', 'four hours a week'],
    ],
  ],
  [
    'budget',
    [
      ['5d', 'five working days'],
      ['10d', 'ten working days'],
      ['20d', 'twenty working days'],
      ['30d', 'thirty working days'],
      ['60d', 'sixty working days'],
    ],
  ],
  ['respondWithin', ON_THE_CLOCK],
  ['resolveWithin', ON_THE_CLOCK],
  ['recoverWithin', ON_THE_CLOCK],
]);

/** Lengths of time that are usual at a place, so that nobody has to know how they are written. Any other may stand there. */
export function durationOffers(
  { points }: DurationField,
  { path }: CharterPlace,
  { result }: CompletionContext,
): readonly Offer[] {
  const key = path.findLast((step) => USUAL.has(step)) ?? '';
  const usual = USUAL.get(key) ?? (points ? estimatesIn(result.graph) : WORK);
  return usual.map(([label, meaning]) => ({
    label,
    kind: CompletionItemKind.Value,
    detail: meaning,
    words: meaning,
  }));
}

/** Story points first where the charter estimates in them. */
function estimatesIn(graph: PurposeGraph): Usual {
  return graph.effort().unit === 'points' ? [...POINTS, ...WORK] : [...WORK, ...POINTS];
}
