import { deepEqual, equal } from 'node:assert/strict';
import * as fc from 'fast-check';
import { inOrder, OrderedProblems } from '../../../src/core/engine/order';
import { ProblemList } from '../../../src/core/engine/problemList';
import { drained, type Bundle, type Finding, type Problem } from '../../../src/core/model';
import { RULES, type Rule } from '../../../src/core/rules';
import { bundleOf, oneCharter } from '../../support/workspace';

const TEXT = 'charter: 1\nkind: project\nproject: { name: Ski hotels }\n';

/** A problem that can be moved, as the text before it changes. */
interface Movable extends Problem {
  readonly place: Problem['place'] & { readonly span: { start: number; end: number } };
}

function problemAt(bundle: Bundle, rule: string, start: number): Movable {
  const place = { file: bundle.root, span: { start, end: start + 1 } };
  return { rule, severity: 'warning', subject: 'WI-1', message: `${rule} at ${start}`, place };
}

describe('problems that are kept in order', () => {
  const lists = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.uniqueArray(fc.nat(19), { maxLength: 8 }), {
    noNullPrototype: true,
  });

  it('stand as they would if they were put in order for the first time', async () => {
    const bundle = await bundleOf(oneCharter(TEXT));
    fc.assert(
      fc.property(fc.array(fc.tuple(lists, fc.nat(5)), { maxLength: 6 }), (steps) => {
        const known = new Map(
          ['a', 'b', 'c'].map((rule) => [
            rule,
            Array.from({ length: 20 }, (_, i) => problemAt(bundle, rule, i)),
          ]),
        );
        const ordered = new OrderedProblems();
        for (const [list, turned] of steps) {
          // What stands behind an offset changes places with what stands before it.
          for (const each of [...known.values()].flat())
            each.place.span.start = (each.place.span.start + turned) % 20;
          const now = new Map(
            Object.entries(list).map(([rule, all]) => [
              rule,
              all.map((i) => known.get(rule)?.[i] as Problem),
            ]),
          );
          deepEqual(ordered.update(bundle, now), inOrder(bundle, [...now.values()].flat()));
        }
      }),
    );
  });

  it('are the same list as long as nothing changes', async () => {
    const bundle = await bundleOf(oneCharter(TEXT));
    const ordered = new OrderedProblems();
    const all = [problemAt(bundle, 'a', 7), problemAt(bundle, 'a', 3)];
    const first = ordered.update(bundle, new Map([['a', all]]));
    deepEqual(first, all.toReversed());
    equal(ordered.update(bundle, new Map([['a', [...all]]])), first);
  });
});

describe('the findings of a rule', () => {
  it('are the same problems as long as they are the same', async () => {
    const { root: file } = await bundleOf(oneCharter(TEXT));
    const findings = ['x', 'y', 'z'].map((message): Finding => ({
      place: { file, span: { start: 0, end: 1 } },
      message,
      subject: 'WI-1',
    }));
    const list = new ProblemList(RULES[0] as Rule, 'error');
    const problemsOf = (told: readonly Finding[]): readonly Problem[] => drained(list.taking(told));
    const [x, y, z] = problemsOf(findings);
    const problems = problemsOf([...findings]);
    deepEqual(problems, [x, y, z]);
    equal(problemsOf([...findings]), problems);
    const [first, second] = problemsOf([findings[2], findings[0]].filter((each) => each !== undefined));
    equal(first, z);
    equal(second, x);
    equal(y?.message, 'y');
  });
});
