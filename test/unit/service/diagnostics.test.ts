import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { CheckResult } from '../../../src/core/engine';
import { drained } from '../../../src/core/model';
import { diagnosing, problemsByFile } from '../../../src/service';
import { uriOf, type Files } from '../../support/workspace';
import { HEADER, PART, resultOf, resultsOf } from './results';

const PAGES = 'file:///docs/rules';

function diagnosticsByFile(
  results: readonly CheckResult[],
  pages: string,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = [...problemsByFile(results)];
  return new Map(byFile.map(([uri, problems]) => [uri, drained(diagnosing(problems, pages))]));
}

async function diagnosticsIn(files: Files): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  return diagnosticsByFile(await resultsOf(files), PAGES);
}

describe('a diagnostic', () => {
  it('marks the place, and names its rule, its page and its subject', async () => {
    const result = await resultOf('workItems:\n  - { id: WI-1, title: "😀 Fax" }\n');
    const [[uri, diagnostics] = []] = diagnosticsByFile([result], PAGES);
    equal(uri, uriOf('project-charter.yaml'));
    deepEqual(diagnostics, [
      {
        range: { start: { line: 5, character: 10 }, end: { line: 5, character: 14 } },
        severity: 2,
        source: 'throughline',
        code: 'drift/orphan-work-item',
        codeDescription: { href: 'file:///docs/rules/drift/orphan-work-item.md' },
        message: result.problems[0]?.message,
        data: { rule: 'drift/orphan-work-item', subject: 'WI-1' },
      },
    ]);
  });

  it('points to the other end', async () => {
    const result = await resultOf(
      'workItems:\n  - { id: WI-1, title: A, parent: WI-2 }\n  - { id: WI-2, title: B, parent: WI-1 }\n',
    );
    const cycle = [...diagnosticsByFile([result], PAGES).values()]
      .flat()
      .find(({ code }) => code === 'trace/cycle');
    const related = cycle?.relatedInformation ?? [];
    ok(related.length > 0);
    for (const { location, message } of related) {
      equal(location.uri, uriOf('project-charter.yaml'));
      ok(message.length > 0);
    }
  });

  it('has the severity of its problem', async () => {
    const options = (severity: 'error' | 'warning' | 'info' | 'hint') =>
      resultOf('workItems: [{ id: WI-1, title: Fax }]\n', {
        commandLine: { rules: { 'drift/orphan-work-item': severity } },
      });
    const severities = [];
    for (const severity of ['error', 'warning', 'info', 'hint'] as const) {
      const [diagnostics = []] = diagnosticsByFile([await options(severity)], PAGES).values();
      severities.push(diagnostics[0]?.severity);
    }
    deepEqual(severities, [1, 2, 3, 4]);
  });
});

describe('the diagnostics of a workspace', () => {
  it('are those of every file of every charter, of those in order too', async () => {
    const found = await diagnosticsIn({
      'a.charter.yaml': `${HEADER}include: [parts/clean.yaml, parts/drifting.yaml]\n`,
      'parts/clean.yaml': `${PART}objectives: []\n`,
      'parts/drifting.yaml': `${PART}workItems: [{ id: WI-1, title: Fax }]\n`,
      'lost.charter.yaml': PART,
    });
    deepEqual(
      [...found].map(([uri, diagnostics]) => [uri, diagnostics.map(({ code }) => code)]),
      [
        [uriOf('a.charter.yaml'), []],
        [uriOf('parts/clean.yaml'), []],
        [uriOf('parts/drifting.yaml'), ['drift/orphan-work-item']],
        [uriOf('lost.charter.yaml'), ['trace/unused-part']],
      ],
    );
  });

  it('tell once what two charters say of a part that they share, as the stricter one has it', async () => {
    const part = `${PART}workItems: [{ id: WI-1, title: Fax }, { id: WI-2, title: Mail, supports: [OBJ-1] }]\n`;
    const settings = (severity: string): string =>
      `include: [shared.yaml]\nsettings: { rules: { drift/orphan-work-item: ${severity} } }\n`;
    const found = await diagnosticsIn({
      'a.charter.yaml': `${HEADER}${settings('warning')}objectives: [{ id: OBJ-1, title: Answer faster }]\n`,
      'b.charter.yaml': `${HEADER}${settings('error')}`,
      'c.charter.yaml': `${HEADER}${settings('hint')}`,
      'shared.yaml': part,
    });
    deepEqual(
      found
        .get(uriOf('shared.yaml'))
        ?.map(({ code, severity, data }) => [code, severity, (data as { subject: string }).subject]),
      [
        ['drift/orphan-work-item', 1, 'WI-1'],
        ['trace/unknown-reference', 1, 'WI-2'],
      ],
    );
  });

  it('leave out what is accepted', async () => {
    const result = await resultOf(
      'workItems: [{ id: WI-1, title: Fax }]\nwaivers: [{ rule: drift/orphan-work-item, about: WI-1, reason: Why }]\n',
    );
    deepEqual([...diagnosticsByFile([result], PAGES).values()], [[]]);
  });
});
