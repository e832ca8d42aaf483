import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { check } from '../../../src/core/engine';
import type { Audience, Problem } from '../../../src/core/model';
import { jsonReport, PLAIN_STYLE, reportOn, textReport } from '../../../src/core/report';
import { openTo } from '../../../src/core/report/audience';
import { RULES, ruleInfoById, type RuleInfo } from '../../../src/core/rules';
import { filledCharter, LEAVES, markerOf, PLACES, rootWith, type Place } from '../../support/filledCharter';
import { bundlesOf, oneCharter, TODAY } from '../../support/workspace';
import { CHARTER, placeOf, problemAt, resultsOf } from './samples';

/** Everything that `throughline check` can print about a charter, in every format, with every rule on. */
async function printed(text: string, audience: Audience): Promise<string> {
  const results = (await bundlesOf(oneCharter(text))).map((bundle) =>
    check(bundle, { today: TODAY, commandLine: { preset: 'strict' } }),
  );
  const report = reportOn(results, { pathOf: () => 'project-charter.yaml', audience });
  const inText = textReport(report, { style: PLAIN_STYLE, width: 4000, milliseconds: 1 });
  return `${inText}\n${jsonReport(report, 1)}`;
}

const MARKER = 'zzqx 7';
const WAYS_TO_WRITE_IT = [MARKER, [MARKER], { [MARKER]: MARKER }];

/** What a charter begins with, and what names other files. */
const FIRST_KEYS = new Set(['charter', 'kind', 'include,[]']);

/** A charter that says this at one place, on a line with a key that nothing knows, so that something is found there. */
function charterWith(place: Place, written: unknown): string {
  const root = rootWith(place, written, { id: 'X-1', titel: 'Anything' });
  const lines = Object.entries(root as object).map(
    ([key, section]) => `${key}: ${JSON.stringify(section)}\n`,
  );
  return `charter: 1\nkind: project\n${lines.join('')}`;
}

describe('what is printed for the customer', () => {
  it('holds nothing personal, field by field, whatever is wrong with it', async () => {
    const shown = { team: 0, customer: 0 };
    for (const place of PLACES.filter(({ steps }) => !FIRST_KEYS.has(steps.join()))) {
      for (const written of place.isPersonal ? WAYS_TO_WRITE_IT : [MARKER]) {
        const text = charterWith(place, written);
        const forTeam = (await printed(text, 'team')).includes(MARKER);
        const forCustomer = (await printed(text, 'customer')).includes(MARKER);
        if (place.isPersonal) equal(forTeam, true, text);
        if (place.isPersonal) equal(forCustomer, false, text);
        shown.team += forTeam ? 1 : 0;
        shown.customer += forCustomer ? 1 : 0;
      }
    }
    ok(shown.team > 400 && shown.customer > 50, JSON.stringify(shown));
  });

  it('holds nothing personal of a charter in which everything is said', async () => {
    const personal = LEAVES.filter(({ isPersonal, field }) => isPersonal && field.kind === 'link');
    equal(personal.length, 1);
    for (const kind of ['project', 'practice'] as const) {
      const text = filledCharter(kind);
      const [development] = personal.map(({ path }) => markerOf(['people', ...path]));
      ok(development && text.includes(development), text);
      const forCustomer = await printed(text, 'customer');
      ok(!forCustomer.includes(development));
      for (const { path, isPersonal } of LEAVES) {
        if (isPersonal) doesNotMatch(forCustomer, new RegExp(`[\`“]${path.at(-1)}[\`”]`, 'u'));
      }
    }
  });

  it('holds nothing personal of what cannot be read', async () => {
    for (const people of [
      `[{ id: P-1, capacity ${MARKER} }]`,
      `[{ id: P-1, capacitiy: ${MARKER} }]`,
      `{ P-1: { capacity: ${MARKER} } }`,
      `[{ id: P-1, skills: [{ skill: SK-1, level: ${MARKER} ]]`,
      `[{ id: P-1, capacity: "${MARKER} }]`,
      `\n  - id: P-1\n   capacity: ${MARKER}`,
      `\n  - id: P-1\n    capacity: ${MARKER}\n    capacity: ${MARKER}`,
      `[${MARKER}]`,
    ]) {
      const text = `charter: 1\nkind: project\npeople: ${people}\n`;
      ok((await printed(text, 'team')).includes(MARKER), text);
      ok(!(await printed(text, 'customer')).includes(MARKER), text);
    }
  });

  it('quotes no line of the charter, since somebody may have written something personal beside', async () => {
    const [result] = await resultsOf(oneCharter(CHARTER));
    ok(result);
    const problems = [problemAt(placeOf(result, 'WI-2'))];
    const text = (audience: Audience): string =>
      textReport(reportOn([{ ...result, problems }], { pathOf: () => 'a.yaml', audience }), {
        style: PLAIN_STYLE,
        width: 80,
        milliseconds: 1,
      });
    match(text('team'), /9 \| {3}- \{ id: WI-2/u);
    doesNotMatch(text('customer'), /\{ id: WI-2/u);
    match(text('customer'), /drift\/orphan-work-item at a\.yaml:9:11\n\nContoso/u);
  });
});

describe('findings about single people', () => {
  const INFO: RuleInfo = {
    id: 'people/x',
    severity: 'info',
    preset: 'recommended',
    summary: '',
    why: '',
    personal: true,
  };
  /** A catalogue in which one rule is about people. */
  const infoOf = (id: string): RuleInfo | undefined => (id === 'people/x' ? INFO : ruleInfoById(id));

  async function problems(): Promise<readonly Problem[]> {
    const text = `${CHARTER}people: [{ id: P-1, capacity: 4d }]\nwaivers: [{ rule: people/x, about: P-1 }, { rule: drift/stale-work, about: P-1 }]\n`;
    const [result] = await resultsOf(oneCharter(text));
    ok(result);
    const related = [
      { place: placeOf(result, 'capacity: 4d'), message: 'personal' },
      { place: placeOf(result, 'WI-1'), message: 'open' },
    ];
    const [first, second] = result.graph.all('waiver');
    ok(first && second);
    return [
      problemAt(placeOf(result, 'WI-1'), { rule: 'people/x', message: 'about somebody' }),
      problemAt(placeOf(result, 'people/x'), {
        rule: 'waiver/invalid',
        entry: first,
        message: 'waiver about somebody',
      }),
      problemAt(placeOf(result, 'drift/stale-work'), {
        rule: 'waiver/invalid',
        entry: second,
        message: 'waiver',
      }),
      problemAt(placeOf(result, '4d }]'), { message: 'marks something personal' }),
      problemAt(placeOf(result, 'WI-2'), { message: 'about work', related }),
    ];
  }

  it('stay in the team, with the waivers that accept them', async () => {
    const all = await problems();
    equal(openTo('team', all, infoOf), all);
    const open = openTo('customer', all, infoOf);
    deepEqual(
      open.map(({ message }) => message),
      ['waiver', 'about work'],
    );
    deepEqual(
      open[1]?.related?.map(({ message }) => message),
      ['open'],
    );
  });

  it('are, of an escalation level, what its owner cannot do, and not that nobody owns it', async () => {
    const text = `charter: 1
kind: project
project: { name: Night desk }
skills: [{ id: SK-1, title: Routing }]
people: [{ id: P-1, name: Ana, skills: [] }, { id: P-2, name: Ben, skills: [{ skill: SK-1 }] }]
escalation:
  levels:
    - { level: L1, title: Desk, owner: P-1, skills: [SK-1], escalateTo: L2 }
    - { level: L2, title: Team }
`;
    const rule = 'escalation/no-owner';
    const [bundle] = await bundlesOf(oneCharter(text));
    ok(bundle);
    const all = check(bundle, { today: TODAY }).problems.filter((problem) => problem.rule === rule);
    deepEqual(
      all.map(({ subject }) => subject),
      ['escalation.levels[0]', 'escalation.levels[1]'],
    );
    deepEqual(
      openTo('customer', all).map(({ subject }) => subject),
      ['escalation.levels[1]'],
    );
  });

  it('are those of rules that say so', () => {
    const aboutPeople: ReadonlySet<string> = new Set([
      'people/assignee-lacks-skill',
      'people/single-point',
      'people/unlinked-person',
      'people/resistant-without-action',
      'plan/over-capacity',
      'practice/no-agreement',
      'practice/no-coaching',
      'practice/investment-not-valued',
    ]);
    for (const { id, personal } of RULES) equal(personal === true, aboutPeople.has(id), id);
  });
});
