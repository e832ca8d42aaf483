import { deepEqual, ok } from 'node:assert/strict';
import { check, Checker, type CheckResult } from '../../../src/core/engine';
import { rangeOf, type Bundle } from '../../../src/core/model';
import { LivingCharter } from '../../../src/core/parse';
import { KNOWN_RULES } from '../../../src/core/rules';
import { Chance } from '../../fuzz/chance';
import { TODAY } from '../../support/workspace';

/** More than are looked at between two steps of anything. */
const ITEMS = 700;

const HEADER = `charter: 1
kind: project
project: { name: Contoso service desk }
purpose: { statement: Customers get their problem solved on the first call. }
goals: [{ id: G-1, title: Nobody waits }]
objectives:
  - { id: OBJ-1, title: Half the time, supports: [G-1], weight: 60, priority: must }
  - { id: OBJ-2, title: No second call, supports: [G-1], weight: 40 }
workItems:
`;

const LINES_ABOVE = HEADER.split('\n').length - 1;

/** Much of it is wrong in one way or another. */
function item(i: number, chance: Chance): string {
  const supports = chance.pick(['', 'supports: [OBJ-1], ', 'supports: [OBJ-2], ', 'supports: [OBJ-9], ']);
  const dependsOn = chance.percent(20) ? `dependsOn: [WI-${chance.below(ITEMS)}], ` : '';
  const state = chance.pick(['new', 'active', 'active', 'done', 'aktive']);
  // Technical work that enables nothing does not count, whatever it supports.
  const nature = chance.percent(30) ? 'nature: technical, ' : '';
  return `  - { id: WI-${i}, title: Step ${i}, ${supports}${dependsOn}${nature}state: ${state}, estimate: 2d }\n`;
}

function bundleOf(root: LivingCharter): Bundle {
  return { root, files: [root], practice: undefined, missing: [], unused: false, hosts: [] };
}

function told({ problems, alignment }: CheckResult): unknown {
  const all = problems.map(({ rule, message, place: { file, span } }) => [
    rule,
    message,
    rangeOf(file.lines, span),
  ]);
  return { all, alignment };
}

/** A charter that changes, as its lines stand. */
class Changing {
  readonly charter: LivingCharter;
  private readonly items: string[];

  constructor(private readonly chance: Chance) {
    this.items = Array.from({ length: ITEMS }, (_, i) => item(i, chance));
    this.charter = this.read();
  }

  change(count: number): void {
    for (let left = count; left > 0; left--) {
      const i = this.chance.below(ITEMS);
      const text = item(i, this.chance);
      const line = LINES_ABOVE + i;
      this.charter.change({
        range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
        text,
      });
      this.items[i] = text;
    }
  }

  /** The same text, read for the first time. */
  read(): LivingCharter {
    return new LivingCharter('file:///a.charter.yaml', HEADER + this.items.join(''), KNOWN_RULES);
  }

  compare(checker: Checker): void {
    const result = checker.update(bundleOf(this.charter), OPTIONS);
    deepEqual(told(result), told(check(bundleOf(this.read()), OPTIONS)));
    ok(result.problems.length > ITEMS / 4);
  }
}

const OPTIONS = { today: TODAY };

describe('a check of many entries', () => {
  it('is made up for by the next one, however far it came', () => {
    const chance = new Chance(7);
    const changing = new Changing(chance);
    const checker = new Checker();
    for (let round = 0; round < 40; round++) {
      let left = chance.below(round % 2 === 0 ? 60 : 500);
      for (const _ of checker.updating(bundleOf(changing.charter), OPTIONS)) if (--left < 0) break;
      changing.change(chance.pick([1, 1, 3, 120]));
      if (round % 4 === 0) changing.compare(checker);
    }
  });

  it('is made up for by the next one, where all but the last steps were taken', () => {
    const changing = new Changing(new Chance(8));
    const [checker, twin] = [new Checker(), new Checker()];
    for (let missing = 0; missing < 8; missing++) {
      let steps = 0;
      for (const _ of twin.updating(bundleOf(changing.charter), OPTIONS)) steps++;
      for (const _ of checker.updating(bundleOf(changing.charter), OPTIONS)) if (--steps <= missing) break;
      changing.compare(checker);
      changing.change(180);
    }
  });
});
