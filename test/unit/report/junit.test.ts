import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { junitReport, reportOn, type Report } from '../../../src/core/report';
import { check } from '../../../src/core/engine';
import type { RuleSettings } from '../../../src/core/settings';
import { bundlesOf, TODAY, type Files } from '../../support/workspace';
import { readXml, type XmlElement } from '../../support/xml';
import { CHARTER, pathOf } from './samples';
import { wickedReport } from './wicked';

async function checked(files: Files, settings: RuleSettings = {}): Promise<Report> {
  const results = (await bundlesOf(files)).map((bundle) =>
    check(bundle, { today: TODAY, commandLine: settings }),
  );
  return reportOn(results, { pathOf });
}

/** The suites of a report in the form that the schemas of Ant and Jenkins allow. */
function suitesOf(report: Report, settings: RuleSettings = {}): readonly XmlElement[] {
  const root = readXml(junitReport(report, { settings, today: TODAY }));
  equal(root.name, 'testsuites');
  deepEqual(root.attributes, {});
  root.children.forEach(holdToSchema);
  return root.children;
}

const namesIn = (elements: readonly XmlElement[]): readonly string[] => elements.map(({ name }) => name);

function holdToSchema(suite: XmlElement, id: number): void {
  equal(suite.name, 'testsuite');
  deepEqual(Object.keys(suite.attributes).toSorted(), [
    'errors',
    'failures',
    'hostname',
    'id',
    'name',
    'package',
    'tests',
    'time',
    'timestamp',
  ]);
  equal(suite.attributes['id'], String(id));
  match(suite.attributes['timestamp'] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u);
  const tests = testsIn(suite);
  deepEqual(namesIn(suite.children), [
    'properties',
    ...tests.map(() => 'testcase'),
    'system-out',
    'system-err',
  ]);
  deepEqual(namesIn(suite.children[0]?.children ?? []), ['property']);
  for (const test of tests) {
    deepEqual(Object.keys(test.attributes).toSorted(), ['classname', 'name', 'time']);
    ok(test.children.length <= 1);
    for (const failure of test.children) {
      equal(failure.name, 'failure');
      deepEqual(Object.keys(failure.attributes).toSorted(), ['message', 'type']);
    }
  }
  equal(suite.attributes['tests'], String(tests.length));
  equal(suite.attributes['failures'], String(tests.filter(({ children }) => children.length > 0).length));
  const names = tests.map(({ attributes }) => attributes['name']);
  equal(new Set(names).size, names.length, 'GitLab takes tests with the same name for one');
}

const testsIn = (suite: XmlElement | undefined): readonly XmlElement[] =>
  suite?.children.filter(({ name }) => name === 'testcase') ?? [];

const failed = (suite: XmlElement | undefined): readonly (string | undefined)[] =>
  testsIn(suite).flatMap(({ children, attributes }) => (children.length > 0 ? [attributes['name']] : []));

const outputOf = (suite: XmlElement | undefined): string =>
  suite?.children.find(({ name }) => name === 'system-out')?.text ?? '';

describe('report as JUnit', () => {
  it('has a suite a charter, a failing test a finding, and a passing one a rule that found nothing', async () => {
    const other = CHARTER.replace('Contoso service desk', 'Fabrikam').replace(
      'type: task',
      'supports: [OBJ-1]',
    );
    const [desk, fabrikam] = suitesOf(
      await checked({ 'a/project-charter.yaml': CHARTER, 'b/project-charter.yaml': other }),
    );
    equal(desk?.attributes['name'], 'Contoso service desk');
    equal(desk.attributes['package'], 'a/project-charter.yaml');
    deepEqual(failed(desk), ['drift/orphan-work-item: WI-2']);
    deepEqual(failed(fabrikam), []);
    const passing = new Set(testsIn(fabrikam).map(({ attributes }) => attributes['name']));
    ok(passing.has('drift/orphan-work-item') && passing.has('trace/cycle'));
    ok(!testsIn(desk).some(({ attributes }) => attributes['name'] === 'drift/orphan-work-item'));
  });

  it('tells what is wrong and where, in the message and in the text', async () => {
    const [suite] = suitesOf(await checked({ 'project-charter.yaml': CHARTER }));
    const failure = testsIn(suite)[0]?.children[0];
    equal(failure?.attributes['type'], 'warning');
    match(
      failure.attributes['message'] ?? '',
      /^WI-2 “Upgrade the plug-in framework” supports no objective\./u,
    );
    match(failure.text, /^project-charter\.yaml:9:11: warning: WI-2 .* \(drift\/orphan-work-item\)$/u);
  });

  it('does not count as a test what is off, nor as a failure what is advice or waived', async () => {
    const settings = { rules: { 'drift/orphan-work-item': 'info', 'trace/cycle': 'off' } } as const;
    const waiver = 'waivers: [{ rule: drift/orphan-work-item, about: WI-2, reason: Agreed }]\n';
    const [advice] = suitesOf(await checked({ 'project-charter.yaml': CHARTER }, settings), settings);
    deepEqual(failed(advice), []);
    match(outputOf(advice), /:9:11: info: WI-2 /u);
    ok(!testsIn(advice).some(({ attributes }) => attributes['name'] === 'trace/cycle'));
    const [waived] = suitesOf(await checked({ 'project-charter.yaml': CHARTER + waiver }));
    deepEqual(failed(waived), []);
    match(outputOf(waived), /warning: WI-2 .* \(waived\)$/u);
  });

  it('gives the finding of a part to the charter that includes it', async () => {
    const part = 'charter: 1\nkind: part\nworkItems: [{ id: WI-7, title: Train the agents }]\n';
    const [suite, more] = suitesOf(
      await checked({
        'project-charter.yaml': `${CHARTER}include: [work.charter.yaml]\n`,
        'work.charter.yaml': part,
      }),
    );
    deepEqual(failed(suite), ['drift/orphan-work-item: WI-2', 'drift/orphan-work-item: WI-7']);
    equal(more, undefined);
  });

  it('is well-formed whatever a charter says', async () => {
    const report = await wickedReport();
    const [suite] = suitesOf(report);
    equal(suite?.attributes['name'], '</summary></details><script>alert(1)</script>');
    const text = junitReport(report, { settings: {}, today: TODAY });
    // XML 1.0 has no way to write these.
    doesNotMatch(text, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  });
});
