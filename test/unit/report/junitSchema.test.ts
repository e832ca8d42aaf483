import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { check } from '../../../src/core/engine';
import { junitReport, reportOn, type Report } from '../../../src/core/report';
import { RULES } from '../../../src/core/rules';
import { junitFaults } from '../../support/junit';
import { fixturesOf } from '../../support/ruleFixtures';
import { bundlesOf, oneCharter, TODAY, type Files } from '../../support/workspace';
import { readXml } from '../../support/xml';
import { CHARTER, pathOf } from './samples';
import { wickedReport } from './wicked';

async function checked(files: Files): Promise<Report> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  return reportOn(results, { pathOf });
}

const written = (report: Report): string => junitReport(report, { settings: {}, today: TODAY });

async function testsIn(report: Report): Promise<number> {
  const text = written(report);
  deepEqual(await junitFaults(text), []);
  return readXml(text).children.flatMap(({ children }) => children).length;
}

describe('the schema of JUnit reports', () => {
  it('holds where there is nothing to tell, and no charter', async () => {
    ok((await testsIn(await checked(oneCharter(CHARTER.replace('type: task', 'supports: [OBJ-1]'))))) > 10);
    deepEqual(await junitFaults(written(reportOn([], { pathOf }))), []);
  });

  it('holds for many findings, in several charters and their parts', async () => {
    const items = Array.from({ length: 400 }, (_, i) => `  - { id: WI-${i + 10}, title: Do thing ${i} }\n`);
    const report = await checked({
      'a/project-charter.yaml': `${CHARTER}include: [work.charter.yaml]\n`,
      'a/work.charter.yaml': `charter: 1\nkind: part\nworkItems:\n${items.join('')}`,
      'b/project-charter.yaml': CHARTER,
      'c/practice-charter.yaml': 'charter: 1\nkind: practice\npractice: { name: CRM }\n',
    });
    ok((await testsIn(report)) > 400);
    equal(readXml(written(report)).children.length, 3);
  });

  it('holds whatever names, messages and paths say', async () => {
    ok((await testsIn(await wickedReport())) > 10);
  });

  it('holds for what every rule finds', async () => {
    for (const { id } of RULES) {
      for (const { name, files } of fixturesOf(id, 'speaks').slice(0, 1))
        deepEqual(await junitFaults(written(await checked(files))), [], `${id} ${name}`);
    }
  });

  it('holds for what is known and what is waived', async () => {
    const waiver = 'waivers: [{ rule: drift/orphan-work-item, about: WI-2, reason: "<&\\u0001>" }]\n';
    const report = await checked(oneCharter(CHARTER + waiver));
    equal(report.waived.length, 1);
    ok((await testsIn(report)) > 10);
    const old = await checked(oneCharter(CHARTER));
    ok((await testsIn({ ...old, known: old.problems, showKnown: true, problems: [] })) > 10);
  });

  it('refuses what is none', async () => {
    const text = written(await checked(oneCharter(CHARTER)));
    const broken: readonly (readonly [string, RegExp])[] = [
      [text.replace(/ failures="\d+"/u, ''), /attribute 'failures' is required/u],
      [text.replace('<failure ', '<failed ').replace('</failure>', '</failed>'), /failed/u],
      [text.replace('<testcase ', '<testcase line="3" '), /'line' is not allowed/u],
      [text.replace(/ time="0"/u, ' time="soon"'), /'soon' is not accepted/u],
      [text.replace('<testsuites>', '<testsuites><testcase name="a"/>'), /testcase.*not expected/u],
      [text.replaceAll('testsuites>', 'suites>'), /suites/u],
    ];
    for (const [document, complaint] of broken) match((await junitFaults(document)).join('\n'), complaint);
    await rejects(junitFaults(text.replace('</testsuites>', '')));
    await rejects(junitFaults(text.replace('<testcase ', '<testcase \u0001')));
  });
});
