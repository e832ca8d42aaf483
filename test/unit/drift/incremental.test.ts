import { deepEqual, equal, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  decidingWords,
  explain,
  readTexts,
  scoreClaims,
  speakingWords,
  verdictOn,
  type Claims,
  type DriftScores,
  type Near,
} from '../../../src/core/drift';
import { touchedSince, type Touched } from '../../../src/core/drift/touched';
import { drained } from '../../../src/core/model';

/** A charter as the scores see it. */
interface Charter {
  readonly objectives: readonly string[];
  readonly items: readonly string[];
  readonly claims: Claims;
  readonly times: readonly number[];
}

type Edit = (charter: Charter) => Charter;

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'so', 'ti', 'vu', 'pe', 'ga'];
/** Some of them begin or end with another one, and are compounds where that is in use. */
const WORDS = SYLLABLES.flatMap((a) =>
  SYLLABLES.flatMap((b) => ['lan', `${a}dor`, `${b}${a}mestron`].map((end) => `${a}${b}${end}`)),
);

/** Few words are in most texts, and most in few. */
const aWord = fc
  .double({ min: 0, max: 1, noNaN: true })
  .map((at) => WORDS[Math.floor(at ** 2 * (WORDS.length - 1))] ?? '');
/** Stop words tell the language. */
const aText = fc
  .array(aWord, { maxLength: 9 })
  .map((words) => words.flatMap((word, i) => (i % 3 === 0 ? ['the', word] : [word])).join(' '));
const FOREIGN = 'Der Vertrag wird mit dem Kunden und nicht ohne ihn erneuert';

const aCharter: fc.Arbitrary<Charter> = fc
  .record({
    objectives: fc.array(aText, { minLength: 3, maxLength: 12 }),
    items: fc.array(aText, { minLength: 8, maxLength: 140 }),
    seed: fc.nat({ max: 1_000 }),
  })
  .map(({ objectives, items, seed }) => ({
    objectives,
    items,
    claims: items.map((_, i) => claimsOf(i * 7 + seed, objectives.length)),
    times: items.map((_, i) => (i % 9 === 0 ? 2 : 1)),
  }));

/** One objective, now and then two or none. */
function claimsOf(draw: number, objectives: number): readonly number[] {
  const one = (draw * 31) % objectives;
  if (draw % 11 === 0) return [];
  return draw % 5 === 0 && objectives > 1 ? [one, (one + 1) % objectives] : [one];
}

const aPlace = fc.nat({ max: 10_000 });

function rewriting(key: 'items' | 'objectives', place: number, to: (text: string) => string): Edit {
  return (charter) => {
    const texts = charter[key];
    return { ...charter, [key]: texts.map((text, i) => (i === place % texts.length ? to(text) : text)) };
  };
}

/** Something else in an order, and what belongs to it. */
function inOrder(charter: Charter, places: readonly number[]): Charter {
  return {
    ...charter,
    items: places.map((i) => charter.items[i] ?? ''),
    claims: places.map((i) => charter.claims[i] ?? []),
    times: places.map((i) => charter.times[i] ?? 1),
  };
}

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(aPlace, aWord)
      .map(([place, word]) => rewriting('items', place, (text) => `${text} ${word}`)),
  },
  { weight: 2, arbitrary: aPlace.map((place) => rewriting('items', place, (text) => text.slice(0, -1))) },
  {
    weight: 2,
    arbitrary: fc.tuple(aPlace, aText).map(([place, text]) => rewriting('items', place, () => text)),
  },
  { weight: 1, arbitrary: aPlace.map((place) => rewriting('items', place, () => FOREIGN)) },
  {
    weight: 1,
    arbitrary: fc.tuple(aPlace, aText).map(([place, text]) => rewriting('objectives', place, () => text)),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(aPlace, aPlace).map(([place, draw]): Edit => (charter) => ({
      ...charter,
      claims: charter.claims.map((own, i) =>
        i === place % charter.items.length ? claimsOf(draw, charter.objectives.length) : own,
      ),
    })),
  },
  {
    weight: 1,
    arbitrary: aPlace.map((place): Edit => (charter) => ({
      ...charter,
      times: charter.times.map((own, i) => (i === place % charter.items.length ? 3 - own : own)),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(aText, aPlace).map(([text, draw]): Edit => (charter) => ({
      ...charter,
      items: [...charter.items, text],
      claims: [...charter.claims, claimsOf(draw, charter.objectives.length)],
      times: [...charter.times, 1],
    })),
  },
  {
    weight: 1,
    arbitrary: aPlace.map((place): Edit => (charter) => {
      const gone = place % charter.items.length;
      return inOrder(
        charter,
        [...charter.items.keys()].filter((i) => i !== gone),
      );
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(aPlace, aPlace).map(([a, b]): Edit => (charter) => {
      const [from, to] = [a % charter.items.length, b % charter.items.length];
      return inOrder(
        charter,
        [...charter.items.keys()].map((i) => (i === from ? to : i === to ? from : i)),
      );
    }),
  },
);

function nearIn({ items, claims }: Charter): Near {
  const linked = [...items.keys()].filter((i) => (claims[i]?.length ?? 0) > 0);
  const near: (readonly number[])[] = items.map(() => []);
  for (const [i, item] of linked.entries())
    near[item] = [...linked.slice(Math.max(i - 2, 0), i), ...linked.slice(i + 1, i + 3)];
  return near;
}

function scored(charter: Charter, before?: DriftScores): DriftScores {
  const texts = drained(readTexts(charter.objectives, charter.items, before?.texts));
  const circumstances = { times: charter.times, near: nearIn(charter), before };
  return drained(scoreClaims(texts, charter.claims, circumstances));
}

/** All that anybody asks the scores for, but how the terms are numbered. */
function answersOf(scores: DriftScores): object {
  const items = [...scores.claims.keys()];
  const { most, closest } = scores.siblings;
  const { corpus } = scores.texts;
  return {
    grids: [scores.cosines, most, closest, scores.relative, scores.verdict, scores.texts.alike],
    company: scores.company,
    language: corpus.language,
    lengths: scores.topics.squares,
    written: corpus.rows.map(({ written, isForeign, counts }) => [written, isForeign, counts.values]),
    vectors: scores.texts.items.words.map(({ values }) => values),
    verdicts: items.map((item) => verdictOn(scores, item)),
    words: items
      .slice(0, 8)
      .map((item) => [
        speakingWords(scores, item, 0),
        decidingWords(scores, item, 1, 0),
        explain(scores, item, 2),
      ]),
  };
}

function touchedBetween(before: DriftScores, now: DriftScores): Touched | undefined {
  const [a, b] = [before, now].map(({ texts, claims, times }) => {
    return { objectives: texts.objectives.words, items: texts.items.words, claims, times };
  });
  return a && b && touchedSince(a, b);
}

describe('scores that go on from earlier ones', () => {
  it('are those that begin anew, to the last bit, whatever was edited', () => {
    let [edits, goneOn] = [0, 0];
    fc.assert(
      fc.property(aCharter, fc.array(anEdit, { minLength: 1, maxLength: 8 }), (first, all) => {
        let [charter, scores] = [first, scored(first)];
        for (const edit of all) {
          charter = edit(charter);
          const before = scores;
          scores = scored(charter, before);
          deepEqual(answersOf(scores), answersOf(scored(charter)));
          edits++;
          if (touchedBetween(before, scores)) goneOn++;
        }
      }),
      { numRuns: 60 },
    );
    ok(goneOn > edits / 3, `${goneOn} of ${edits} edits were gone on from`);
  });

  it('leave those that they go on from as they were', () => {
    const charter = drawn();
    const before = scored(charter);
    const told = answersOf(before);
    scored(rewriting('items', 3, (text) => `${text} and bakelan`)(charter), before);
    deepEqual(answersOf(before), told);
  });

  it('touch what an edit of one text touches, and no more', () => {
    const charter = drawn();
    const before = scored(charter);
    const now = scored(rewriting('items', 3, (text) => `${text} unheardof`)(charter), before);
    const touched = touchedBetween(before, now);
    deepEqual(touched?.items, [3]);
    deepEqual(touched.objectives, charter.claims[3]);
    equal(now.company, before.company);
  });

  it('are the same object where nothing changed', () => {
    const charter = drawn();
    const before = scored(charter);
    const circumstances = { times: charter.times, near: nearIn(charter), before };
    equal(drained(scoreClaims(before.texts, [...charter.claims], circumstances)), before);
  });

  it('carry no more words along the more edits there were', () => {
    const charter = drawn();
    let scores = scored(charter);
    const first = scores.texts.corpus.terms;
    for (let i = 0; i < 120; i++) {
      const others = Array.from({ length: 40 }, (_, k) => `invented${i}x${k}`).join(' ');
      scores = scored(rewriting('items', i, (text) => `${text} ${others}`)(charter), scores);
      ok(scores.texts.corpus.terms < first * 2 + 2_000, `${scores.texts.corpus.terms} terms`);
    }
    equal(scores.texts.corpus.places.size, charter.items.length + charter.objectives.length);
  });
});

/** A charter that is large enough to go on from. */
function drawn(): Charter {
  const word = (draw: number): string => WORDS[(draw * draw * 7 + draw * 13) % WORDS.length] ?? '';
  const text = (draw: number): string =>
    `the ${Array.from({ length: 6 }, (_, i) => word(draw * 6 + i)).join(' ')} of it`;
  const items = Array.from({ length: 90 }, (_, i) => text(i + 20));
  return {
    objectives: Array.from({ length: 8 }, (_, i) => text(i)),
    items,
    claims: items.map((_, i) => [i % 8]),
    times: items.map(() => 1),
  };
}
