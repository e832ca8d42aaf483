import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { reportOn, sarifReport, type Report } from '../../../src/core/report';
import { check, type CheckResult } from '../../../src/core/engine';
import { sarifFaults } from '../../support/sarif';
import { bundlesOf, TODAY, type Files } from '../../support/workspace';
import { CHARTER, pathOf, placeOf, problemAt, reportFor, resultsOf, withProblems } from './samples';
import { wickedReport } from './wicked';

interface Location {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: Readonly<Record<string, number>>;
  };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly kind: string; readonly justification?: string }[];
}

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly {
          readonly id: string;
          readonly help: { readonly text: string; readonly markdown: string };
          readonly defaultConfiguration: object;
          readonly properties: { readonly tags: readonly string[] };
        }[];
      };
    };
    readonly invocations: readonly object[];
    readonly columnKind: string;
    readonly results: readonly Result[];
  }[];
}

/** The only run of a log that is valid. */
function runOf(report: Report): Log['runs'][number] {
  const log = JSON.parse(sarifReport(report, { version: '1.2.3' })) as Log;
  deepEqual(sarifFaults(log), []);
  const [run] = log.runs;
  if (run === undefined) throw new Error('A run was expected');
  return run;
}

async function onlyResult(text = CHARTER): Promise<CheckResult> {
  const [result] = await resultsOf({ 'project-charter.yaml': text });
  if (result === undefined) throw new Error('A charter was expected');
  return result;
}

async function checked(files: Files): Promise<Report> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  return reportOn(results, { pathOf });
}

describe('report as SARIF', () => {
  it('is valid, and tells of the run, where nothing is found', async () => {
    const run = runOf(reportFor([await onlyResult()]));
    equal(run.tool.driver.name, 'Throughline');
    equal(run.tool.driver.version, '1.2.3');
    equal(run.columnKind, 'utf16CodeUnits');
    deepEqual(run.invocations, [{ executionSuccessful: true }]);
    deepEqual(run.results, []);
  });

  it('would be refused by the schema with a level that SARIF does not know', async () => {
    const result = await onlyResult();
    const log = sarifReport(reportFor([withProblems(result, problemAt(placeOf(result, 'WI-2')))]), {
      version: '1.2.3',
    });
    equal(
      sarifFaults(
        JSON.parse(
          log.replace('"level": "warning",\n          "message"', '"level": "hint",\n          "message"'),
        ),
      ).length,
      1,
    );
  });

  it('tells where a finding stands, from the root of the repository and counting from 1, in UTF-16 units', async () => {
    const result = await onlyResult(CHARTER.replace('- { id: WI-2', '- { notes: 🚀, id: WI-2'));
    const related = [{ place: placeOf(result, 'OBJ-1'), message: 'The nearest [one](0).' }];
    const [found] = runOf(
      reportFor([withProblems(result, problemAt(placeOf(result, 'WI-2'), { related }))]),
    ).results;
    deepEqual(found?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'project-charter.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 9, startColumn: 22, endLine: 9, endColumn: 26 },
    });
    equal(found.relatedLocations?.[0]?.message?.text, String.raw`The nearest \[one](0).`);
    equal(found.relatedLocations[0].physicalLocation.region['startLine'], 6);
  });

  it('escapes paths, and gives what lies outside of the repository in full', async () => {
    const result = await onlyResult();
    const problem = problemAt(placeOf(result, 'WI-2'));
    const uriIn = (report: Report): object | undefined =>
      runOf(report).results[0]?.locations[0]?.physicalLocation.artifactLocation;
    const inside = reportOn([withProblems(result, problem)], { pathOf: () => 'größe 100%/a b.charter.yaml' });
    deepEqual(uriIn(inside), {
      uri: 'gr%C3%B6%C3%9Fe%20100%25/a%20b.charter.yaml',
      uriBaseId: '%SRCROOT%',
    });
    const outside = reportOn([withProblems(result, problem)], { pathOf: () => '../project-charter.yaml' });
    deepEqual(uriIn(outside), { uri: result.bundle.root.uri });
  });

  it('has of each rule that found something what its page says, once', async () => {
    const result = await onlyResult();
    const at = (text: string, rule: string) => problemAt(placeOf(result, text), { rule, severity: 'hint' });
    const problems = [
      at('WI-1', 'plan/no-estimate'),
      at('WI-2', 'plan/no-estimate'),
      at('OBJ-1', 'measure/missing'),
    ];
    const { tool, results } = runOf(reportFor([withProblems(result, ...problems)]));
    deepEqual(
      tool.driver.rules.map(({ id }) => id),
      ['measure/missing', 'plan/no-estimate'],
    );
    for (const { ruleId, ruleIndex, level } of results) {
      equal(tool.driver.rules[ruleIndex]?.id, ruleId);
      equal(level, 'note');
    }
    const [measure] = tool.driver.rules;
    match(measure?.help.markdown ?? '', /^# measure\/missing\n/u);
    ok((measure?.help.text ?? '').length > 40);
    deepEqual(measure?.defaultConfiguration, { enabled: true, level: 'warning' });
    deepEqual(measure.properties.tags, ['project-charter', 'measure']);
  });

  it('keeps the fingerprint where lines move, and gives each finding its own', async () => {
    const item = '  - { id: WI-9, title: X, supports: [OBJ-7, OBJ-7, OBJ-8] }\n';
    const prints = async (text: string): Promise<readonly (string | undefined)[]> =>
      runOf(await checked({ 'project-charter.yaml': text })).results.map(
        ({ partialFingerprints }) => partialFingerprints['throughline/v1'],
      );
    const before = await prints(CHARTER + item);
    equal(new Set(before).size, before.length);
    deepEqual(await prints(`# Moved\n\n${CHARTER}${item}`), before);
    notEqual(before.length, 0);
  });

  it('tells what is waived as suppressed, with the reason', async () => {
    const waiver = 'waivers: [{ rule: drift/orphan-work-item, about: WI-2, reason: Agreed, by: Dana }]\n';
    const { results } = runOf(await checked({ 'project-charter.yaml': CHARTER + waiver }));
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    equal(suppressed.length, 1);
    equal(suppressed[0]?.suppressions?.[0]?.kind, 'inSource');
    equal(suppressed[0].suppressions[0].justification, 'Agreed');
  });

  it('tells what is new and what is known, where that was asked', async () => {
    const result = await onlyResult();
    const problems = [
      problemAt(placeOf(result, 'WI-1'), { subject: 'WI-1' }),
      problemAt(placeOf(result, 'WI-2')),
    ];
    const known = {
      charter: 'project-charter.yaml',
      rule: 'drift/orphan-work-item',
      subject: 'WI-1',
      detail: '',
    };
    const comparison = { pathOf, baseline: [known], earlier: [], showKnown: true };
    const { results } = runOf(reportOn([withProblems(result, ...problems)], { pathOf, comparison }));
    deepEqual(
      results.map(({ baselineState }) => baselineState),
      ['unchanged', 'new'],
    );
  });

  it('is valid whatever a charter says', async () => {
    const { results } = runOf(await wickedReport());
    ok(results.length > 7);
  });
});
