import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { check, Checker, type CheckOptions, type CheckResult } from '../../../src/core/engine';
import { drained, type Bundle } from '../../../src/core/model';
import { LivingCharter } from '../../../src/core/parse';
import { comparing, knownFit, KNOWN_RULES } from '../../../src/core/rules';
import { TODAY } from '../../support/workspace';

const OPTIONS: CheckOptions = { today: TODAY };

const TOPICS = [
  ['quote', 'price list', 'discount', 'signature', 'offer'],
  ['repair', 'machine', 'visit', 'battery', 'technician'],
  ['contract', 'renewal', 'reminder', 'portal', 'customer'],
  ['invoice', 'supplier', 'payment', 'order', 'due day'],
] as const;

const ITEMS = 40;

/** Ten items for each of four objectives, in the words of their topic. */
const CHARTER = [
  'charter: 1',
  'kind: project',
  'project: { name: Northwind service, customer: Northwind Traders, phase: implement }',
  'objectives:',
  ...TOPICS.map(
    (words, i) => `  - { id: OBJ-${i + 1}, title: The ${words[0]} and the ${words[1]} of a ${words[2]} }`,
  ),
  'workItems:',
  ...Array.from({ length: ITEMS }, (_, i) => {
    const words = TOPICS[i % 4] ?? [];
    const word = (by: number): string => words[(i + by) % words.length] ?? '';
    return `  - { id: WI-${i + 1}, title: "Show the ${word(1)} with its ${word(2)} to the ${word(3)}", supports: [OBJ-${(i % 4) + 1}] }`;
  }),
  '',
].join('\n');

/** An item in the text, with its title and its link. */
function itemIn(text: string, item: number): string {
  return text.split('\n').find((line) => line.includes(`{ id: WI-${item + 1},`)) ?? '';
}

type Edit = (text: string) => string;

function rewriting(item: number, to: (line: string) => string): Edit {
  return (text) => {
    const line = itemIn(text, item);
    return line === '' ? text : text.replace(line, to(line));
  };
}

const anItem = fc.nat({ max: ITEMS - 1 });
const aWord = fc.constantFrom(...TOPICS.flat(), 'telematics', 'repairs', 'contractor');

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(anItem, aWord)
    .map(([item, word]) => rewriting(item, (line) => line.replace('Show', `Show the ${word} and`))),
  fc
    .tuple(anItem, fc.nat({ max: 3 }))
    .map(([item, o]) => rewriting(item, (line) => line.replace(/OBJ-\d/u, `OBJ-${o + 1}`))),
  anItem.map((item) => rewriting(item, (line) => line.replace(' }', ', state: active }'))),
  anItem.map(
    (item): Edit =>
      (text) =>
        text.replace(`${itemIn(text, item)}\n`, ''),
  ),
  anItem.map(
    (item): Edit =>
      (text) =>
        `${text}  - { id: WI-9${item}, title: Send the machine to the supplier, supports: [OBJ-2] }\n`,
  ),
  fc.tuple(anItem, anItem).map(([from, to]): Edit => (text) => {
    const [a, b] = [itemIn(text, from), itemIn(text, to)];
    return a === '' || b === '' ? text : text.replace(a, '\0').replace(b, a).replace('\0', b);
  }),
);

function bundleOf(root: LivingCharter): Bundle {
  return { root, files: [root], practice: undefined, missing: [], unused: false, hosts: [] };
}

function charterOf(text: string): LivingCharter {
  return new LivingCharter('file:///desk/project-charter.yaml', text, KNOWN_RULES);
}

function doubtsIn({ problems }: CheckResult): readonly string[] {
  return problems.flatMap(({ rule, message }) =>
    rule === 'drift/closer-objective' || rule === 'drift/weak-alignment' ? [message] : [],
  );
}

describe('how well texts fit, in a charter that is edited', () => {
  it('is what it is in the charter read anew, to the last bit', () => {
    let doubts = 0;
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 8 }), (edits) => {
        const [charter, checker] = [charterOf(CHARTER), new Checker()];
        checker.update(bundleOf(charter), OPTIONS);
        for (const edit of edits) {
          charter.replaceText(edit(charter.text));
          const result = checker.update(bundleOf(charter), OPTIONS);
          const anew = check(bundleOf(charterOf(charter.text)), OPTIONS);
          deepEqual(doubtsIn(result), doubtsIn(anew));
          const [scores, others] = [result, anew].map(({ graph }) => drained(comparing(graph)).scores);
          deepEqual(scores?.verdict, others?.verdict);
          deepEqual(scores?.relative, others?.relative);
          doubts += doubtsIn(anew).length;
        }
      }),
      { numRuns: 10 },
    );
    ok(doubts > 10, `${doubts} doubts were compared`);
  });

  it('is not worked out again where no text and no link is another', () => {
    const [charter, checker] = [charterOf(CHARTER), new Checker()];
    const edit = (stretch: string, to: string): CheckResult['graph'] => {
      ok(charter.text.includes(stretch));
      charter.replaceText(charter.text.replace(stretch, to));
      return checker.update(bundleOf(charter), OPTIONS).graph;
    };
    const { graph } = checker.update(bundleOf(charter), OPTIONS);
    const first = knownFit(graph);
    ok(first);
    equal(drained(comparing(graph)), first);
    const later = edit('supports: [OBJ-1] }', 'supports: [OBJ-1], state: active }');
    equal(knownFit(later)?.scores, first.scores);
    notEqual(knownFit(later)?.claimants, first.claimants);
    notEqual(knownFit(edit('Show', 'Send'))?.scores, first.scores);
  });
});
