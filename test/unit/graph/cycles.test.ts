import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { findingCycles, type Cycle, type Link } from '../../../src/core/graph';
import { drained } from '../../../src/core/model';
import { graphOf } from './graphs';

/** Links of one key between work items, written as `1>2 2>3`, and the circles that are found, as `1>2>1`. */
async function cyclesOf(links: string): Promise<readonly string[]> {
  return cyclesAmong(await linksOf(links)).map(shown);
}

function cyclesAmong(links: readonly Link[]): readonly Cycle[] {
  return drained(findingCycles(links));
}

async function linksOf(links: string): Promise<readonly Link[]> {
  const pairs = links
    .split(' ')
    .filter(Boolean)
    .map((link) => link.split('>') as [string, string]);
  const ids = [...new Set(pairs.flat())];
  const items = ids.map((id) => {
    const targets = pairs.filter(([from]) => from === id).map(([, to]) => `W${to}`);
    return `  - { id: W${id}, dependsOn: [${targets.join(', ')}] }\n`;
  });
  return (await graphOf(`workItems:\n${items.join('')}`)).links;
}

function shown(cycle: readonly Link[]): string {
  return [...cycle.map(({ from }) => from.subject), cycle.at(-1)?.to.subject].join('>').replaceAll('W', '');
}

describe('circles', () => {
  const samples: readonly (readonly [what: string, links: string, cycles: readonly string[]])[] = [
    ['none', '1>2 2>3 1>3', []],
    ['something that names itself', '1>1', ['1>1']],
    ['two', '1>2 2>1', ['1>2>1']],
    ['three', '1>2 2>3 3>1', ['1>2>3>1']],
    ['one that begins in the middle', '1>2 2>3 3>4 4>2', ['2>3>4>2']],
    ['two apart', '1>2 2>1 3>4 4>3', ['1>2>1', '3>4>3']],
    ['two that share an item are told one after the other', '1>2 2>1 2>3 3>2', ['1>2>1']],
    ['the shortest through the first link', '1>2 2>3 3>1 2>1', ['1>2>1']],
    ['a long way round that the first link is part of', '1>2 2>3 3>4 4>1 3>2', ['1>2>3>4>1']],
    ['one that leads to another', '1>2 2>1 2>3 3>4 4>3', ['1>2>1', '3>4>3']],
    ['one beside something that names itself', '1>1 1>2 2>1', ['1>1']],
    ['the same link twice', '1>2 1>2 2>1', ['1>2>1']],
  ];
  for (const [what, links, cycles] of samples) {
    it(`are found: ${what}`, async () => deepEqual(await cyclesOf(links), cycles));
  }

  it('of ten thousand are found whole, and nothing in a chain of as many', async () => {
    const length = 10_000;
    const links = await linksOf(Array.from({ length }, (_, i) => `${i}>${(i + 1) % length}`).join(' '));
    const [cycle, ...others] = cyclesAmong(links);
    equal(cycle?.length, length);
    deepEqual(others, []);
    deepEqual(cyclesAmong(links.slice(0, -1)), []);
  });

  it('are circles, and one is found for everything that stands in one', async () => {
    const link = fc.tuple(fc.nat(7), fc.nat(7)).map(([from, to]) => `${from}>${to}`);
    await fc.assert(
      fc.asyncProperty(fc.array(link, { maxLength: 14 }), async (written) => {
        const links = await linksOf(written.join(' '));
        const cycles = cyclesAmong(links);
        for (const cycle of cycles) {
          cycle.forEach((step, i) => equal(step.to, cycle[(i + 1) % cycle.length]?.from));
          equal(new Set(cycle.map(({ from }) => from)).size, cycle.length);
        }
        equal(cycles.length > 0, hasCircle(links));
      }),
      { numRuns: 200 },
    );
  });
});

/** Takes away what leads nowhere until nothing changes: what is left stands in or before a circle. */
function hasCircle(links: readonly Link[]): boolean {
  let left = links;
  for (;;) {
    const from = new Set(left.map((link) => link.from));
    const next = left.filter(({ to }) => from.has(to));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}
