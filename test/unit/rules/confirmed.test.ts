import { deepEqual, ok } from 'node:assert/strict';
import { at } from '../../../src/core/drift';
import { applyEdits } from '../../../src/core/edit';
import { check, Checker, type CheckOptions, type CheckResult } from '../../../src/core/engine';
import { drained, positionAt, type Bundle } from '../../../src/core/model';
import { PurposeGraph } from '../../../src/core/graph';
import { LivingCharter } from '../../../src/core/parse';
import { canBeReviewed, readingReviews, reviewOf, stamping } from '../../../src/core/reviews';
import { comparing, KNOWN_RULES } from '../../../src/core/rules';
import { TODAY } from '../../support/workspace';

/** WI-13 and WI-14 are alike: both are booked under the quotes, and look as if they belonged to the repairs. */
const CHARTER = `charter: 1
kind: project
project: { name: Northwind service, customer: Northwind Traders, phase: implement }
objectives:
  - { id: OBJ-1, title: Quotes leave the house within two days, description: Hours from the request to the signed quote. }
  - { id: OBJ-2, title: Repair 85 % of machines on the first visit, description: Share of repair visits that need no second one. }
  - { id: OBJ-3, title: Customers renew their service contract, description: Share of contracts that are renewed before they end. }
  - { id: OBJ-4, title: Every supplier invoice is paid on time, description: Share of invoices paid after the agreed day. }
workItems:
  - { id: WI-1, title: Fill the quote from the price list, supports: [OBJ-1] }
  - { id: WI-2, title: Approve a quote with a discount on the phone, supports: [OBJ-1] }
  - { id: WI-3, title: Send the quote for signature, supports: [OBJ-1] }
  - { id: WI-4, title: Copy an older quote of the same customer, supports: [OBJ-1] }
  - { id: WI-14, title: Show the battery and the machine before a repair, supports: [OBJ-1] }
  - { id: WI-5, title: Show the machine and its parts before the visit, supports: [OBJ-2] }
  - { id: WI-6, title: Plan the repair visit with the right parts, supports: [OBJ-2] }
  - { id: WI-7, title: Send the technician who repaired the machine before, supports: [OBJ-2] }
  - { id: WI-8, title: Remind customers before the contract ends, supports: [OBJ-3] }
  - { id: WI-9, title: Renew a contract in the portal, supports: [OBJ-3] }
  - { id: WI-10, title: Show what the contract covers, supports: [OBJ-3] }
  - { id: WI-11, title: Match invoices with orders, supports: [OBJ-4] }
  - { id: WI-12, title: Warn before an invoice is due, supports: [OBJ-4] }
  - { id: WI-13, title: Check the battery before a repair visit, supports: [OBJ-1] }
`;

const WAIVER = `waivers:
  - { rule: drift/closer-objective, about: WI-13, reason: A quote is only sent for batteries that were checked }
`;

const OPTIONS: CheckOptions = { today: TODAY };

function bundleOf(root: LivingCharter): Bundle {
  return { root, files: [root], practice: undefined, missing: [], unused: false, hosts: [] };
}

/** The same with reviews of the links of some items, as they are. */
function reviewed(text: string, ...ids: readonly string[]): Bundle {
  const bundle = bundleOf(charterOf(text));
  const links = new PurposeGraph(bundle).links.filter(canBeReviewed);
  const chosen = links.filter(({ from }) => ids.includes(from.id));
  const none = drained(readingReviews('file:///desk/project-charter.reviews.yaml', undefined));
  const edits =
    stamping(
      none,
      chosen.map((link) => reviewOf(link, undefined, TODAY)),
    ) ?? [];
  return { ...bundle, reviews: drained(readingReviews(none.uri, applyEdits('', edits))) };
}

function charterOf(text: string): LivingCharter {
  return new LivingCharter('file:///desk/project-charter.yaml', text, KNOWN_RULES);
}

function resultOf(text: string): CheckResult {
  return check(bundleOf(charterOf(text)), OPTIONS);
}

/** Writes something else below the work. */
function end(charter: LivingCharter, waivers: string): void {
  const start = positionAt(charter.lines, CHARTER.length);
  charter.change({ range: { start, end: positionAt(charter.lines, charter.text.length) }, text: waivers });
}

/** The verdict scores of an item, objective after objective. */
function scoresOf({ graph }: CheckResult, id: string): readonly number[] {
  const { claimants, objectives, scores } = drained(comparing(graph));
  const item = claimants.findIndex((each) => each.id === id);
  return objectives.map((_, objective) => at(scores.verdict, item, objective));
}

function doubted({ problems }: CheckResult): readonly string[] {
  return problems.filter(({ rule }) => rule === 'drift/closer-objective').map(({ subject }) => subject);
}

function told({ problems, waived }: CheckResult): unknown {
  return [problems, waived].map((all) => all.map(({ rule, subject }) => `${rule} ${subject}`));
}

describe('a link that somebody has looked at and kept', () => {
  it('speaks for like work at the same objective', () => {
    deepEqual(doubted(resultOf(CHARTER)).toSorted(), ['WI-13', 'WI-14']);
    deepEqual(doubted(resultOf(CHARTER + WAIVER)), []);
    const [before = 0] = scoresOf(resultOf(CHARTER), 'WI-14');
    const [after = 0] = scoresOf(resultOf(CHARTER + WAIVER), 'WI-14');
    ok(after > before, `${before} → ${after}`);
  });

  it('is still doubted, and excused', () => {
    const { problems, waived } = resultOf(CHARTER + WAIVER);
    deepEqual(
      waived.map(({ rule, subject }) => `${rule} ${subject}`),
      ['drift/closer-objective WI-13'],
    );
    ok(!problems.some(({ rule }) => rule === 'waiver/invalid'));
  });

  it('is excused also where little is missing to a doubt', () => {
    const [line = ''] = /.*WI-13,.*\n/u.exec(CHARTER) ?? [];
    const near = CHARTER.replace(line, '').replace(/(?=.*WI-2,)/u, line);
    deepEqual(doubted(resultOf(near)), ['WI-14']);
    const { problems, waived } = resultOf(near + WAIVER);
    deepEqual(
      waived.map(({ subject }) => subject),
      ['WI-13'],
    );
    ok(!problems.some(({ rule }) => rule === 'waiver/invalid'));
  });

  it('says nothing more without a reason, or where the waiver is about something else', () => {
    const plain = scoresOf(resultOf(CHARTER), 'WI-14');
    for (const waiver of [
      WAIVER.replace(/reason: .* \}/u, 'reason: "" }'),
      WAIVER.replace('closer-objective', 'late-for-objective'),
      WAIVER.replace('WI-13', 'WI-99'),
    ]) {
      deepEqual(scoresOf(resultOf(CHARTER + waiver), 'WI-14'), plain, waiver);
    }
  });

  it('counts for as much by a review, which also answers the doubt for as long as it holds', () => {
    const result = check(reviewed(CHARTER, 'WI-13'), OPTIONS);
    deepEqual(doubted(result), doubted(resultOf(CHARTER + WAIVER)));
    deepEqual(scoresOf(result, 'WI-14'), scoresOf(resultOf(CHARTER + WAIVER), 'WI-14'));
    const { reviews } = result.bundle;
    ok(reviews);
    const changed = charterOf(CHARTER.replace('Check the battery', 'Check each battery'));
    const { problems } = check({ ...bundleOf(changed), reviews }, OPTIONS);
    const found = problems.filter(({ subject }) => subject === 'WI-13').map(({ rule }) => rule);
    ok(found.includes('drift/suspect-link') && found.includes('drift/closer-objective'), found.join());
  });

  it('needs no second answer, and makes none superfluous', () => {
    const { problems, waived } = check(reviewed(CHARTER + WAIVER, 'WI-13'), OPTIONS);
    deepEqual(
      waived.map(({ subject }) => subject),
      ['WI-13'],
    );
    ok(!problems.some(({ rule }) => rule === 'waiver/invalid'));
  });

  it('is seen when it comes and goes as in a first check', () => {
    const charter = charterOf(CHARTER);
    const checker = new Checker();
    for (const waivers of ['', WAIVER, '', WAIVER.replace('WI-13', 'WI-1'), WAIVER]) {
      end(charter, waivers);
      const [ours, fresh] = [checker.update(bundleOf(charter), OPTIONS), resultOf(CHARTER + waivers)];
      for (const id of ['WI-13', 'WI-14']) deepEqual(scoresOf(ours, id), scoresOf(fresh, id));
      deepEqual(told(ours), told(fresh));
    }
  });
});
