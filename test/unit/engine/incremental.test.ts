import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { playCharters } from '../../fuzz/charterPlay';
import type { Story } from '../../fuzz/story';
import { charterStory, letterStory, saladStory, workspaceStory } from '../../fuzz/tellers';
import { newTally } from '../../fuzz/tally';
import { playWorkspace } from '../../fuzz/workspacePlay';

/** A story that once went wrong, with a word on what it was. */
interface Kept {
  readonly what: string;
  readonly level: 'charter' | 'workspace';
  readonly story: Story;
}

const KEPT = JSON.parse(readFileSync(join('test', 'fuzz', 'kept.json'), 'utf8')) as readonly Kept[];

/** The same stories each time: new ones are for `npm run fuzz`. */
const SEED = 20261121;

const seed = fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 1 }));
const moves = fc.array(seed, { minLength: 10, maxLength: 30, size: 'max' });

describe('a check that goes on with what it knows', () => {
  const traces = Error.stackTraceLimit;

  // Parser errors are made by the thousand, and nobody looks where they come from.
  before(() => {
    Error.stackTraceLimit = 0;
  });
  after(() => {
    Error.stackTraceLimit = traces;
  });

  it('reads a charter after each change as if for the first time', () => {
    const tally = newTally();
    fc.assert(
      fc.property(seed, moves, (begin, all) => playCharters(charterStory(begin, all), tally)),
      { seed: SEED, numRuns: 30 },
    );
    ok(tally.steps > 500, `${tally.steps} steps`);
    ok(tally.divided > 50, `${tally.divided} texts were read entry by entry`);
    ok(tally.brokenAndDivided > 40, `${tally.brokenAndDivided} broken texts were read entry by entry`);
  });

  it('reads lines that are thrown together as if for the first time', () => {
    const tally = newTally();
    fc.assert(
      fc.property(seed, moves, (begin, all) => playCharters(saladStory(begin, all), tally)),
      { seed: SEED, numRuns: 80 },
    );
    ok(tally.steps > 2000, `${tally.steps} steps`);
    ok(tally.divided > 60, `${tally.divided} texts were read entry by entry`);
  });

  it('keeps what stands beside a letter that changes', () => {
    const tally = newTally();
    fc.assert(
      fc.property(seed, moves, (begin, all) => playCharters(letterStory(begin, all), tally)),
      { seed: SEED, numRuns: 12 },
    );
    ok(tally.still > 50, `${tally.still} times`);
  });

  it('finds in a folder after each change what it would find for the first time', async () => {
    const tally = newTally();
    await fc.assert(
      fc.asyncProperty(seed, moves, (begin, all) => playWorkspace(workspaceStory(begin, all), tally)),
      { seed: SEED, numRuns: 20 },
    );
    ok(tally.steps > 200, `${tally.steps} steps`);
    ok(tally.problems > 1500, `${tally.problems} findings were compared`);
  });

  for (const { what, level, story } of KEPT) {
    it(`stays mended: ${what}`, async () => {
      if (level === 'charter') playCharters(story, newTally());
      else await playWorkspace(story, newTally());
    });
  }
});
