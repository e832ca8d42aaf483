import { deepEqual, equal, match } from 'node:assert/strict';
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { baselineText, readBaseline, reportOn, textReport, type Fingerprint } from '../../../src/core/report';
import { jsonReport, PLAIN_STYLE, type Comparison, type Report } from '../../../src/core/report';
import type { CheckResult } from '../../../src/core/engine';
import { CHARTER, pathOf, placeOf, problemAt, resultsOf, withProblems } from './samples';

const known = (subject: string, parts: Partial<Fingerprint> = {}): Fingerprint => ({
  charter: 'project-charter.yaml',
  rule: 'drift/orphan-work-item',
  subject,
  detail: '',
  ...parts,
});

/** A charter in which three findings are made: one of WI-1, two of WI-2 that nothing tells apart. */
async function threeFound(): Promise<CheckResult> {
  const [result] = await resultsOf({ 'project-charter.yaml': CHARTER });
  if (result === undefined) throw new Error('A charter was expected');
  const at = (text: string, message: string) => problemAt(placeOf(result, text), { subject: text, message });
  return withProblems(result, at('WI-1', 'First.'), at('WI-2', 'Second.'), at('WI-2', 'Third.'));
}

async function reportWith(comparison: Partial<Comparison>): Promise<Report> {
  const all = { pathOf, baseline: [], earlier: [], showKnown: false, ...comparison };
  return reportOn([await threeFound()], { pathOf, comparison: all });
}

const messages = (report: Report): readonly string[] => report.problems.map(({ message }) => message);

describe('a baseline file', () => {
  const two = [known('WI-2'), known('WI-1', { detail: 'OBJ-9', rule: 'trace/unknown-reference' })];

  it('has one finding a line, sorted, so that it merges', () => {
    equal(
      baselineText([...two, known('WI-2', { charter: 'a.yaml' })]),
      `{
  "version": 1,
  "known": [
    {"charter":"a.yaml","rule":"drift/orphan-work-item","subject":"WI-2"},
    {"charter":"project-charter.yaml","rule":"drift/orphan-work-item","subject":"WI-2"},
    {"charter":"project-charter.yaml","rule":"trace/unknown-reference","subject":"WI-1","detail":"OBJ-9"}
  ]
}
`,
    );
    equal(baselineText([]), '{\n  "version": 1,\n  "known": []\n}\n');
  });

  it('is what its schema says, and is read as it was written', () => {
    const schema = JSON.parse(readFileSync('schemas/baseline.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const entries of [two, []]) {
      const text = baselineText(entries);
      equal(validate(JSON.parse(text)), true, JSON.stringify(validate.errors));
      const read = readBaseline(text);
      deepEqual(read, entries);
    }
  });

  it('is refused where it is something else, with what is wrong', () => {
    for (const text of ['', '[]', '{', 'null', '{"version":1}', '{"version":"1","known":[]}'])
      equal(readBaseline(text), 'is no baseline.', text);
    equal(readBaseline('{"version":2,"known":[]}'), 'was written by a newer version of Throughline.');
    equal(
      readBaseline('{"version":1,"known":[{"charter":"a","rule":"b","subject":"c"},{"rule":1}]}'),
      'is no baseline: entry 2 of `known` does not say charter, rule and subject.',
    );
  });
});

describe('a report beside what is known', () => {
  it('counts everything where nothing is known', async () => {
    const report = await reportWith({});
    deepEqual(messages(report), ['First.', 'Second.', 'Third.']);
    deepEqual(report.known, []);
  });

  it('leaves out what the baseline knows, each as often as it stands there', async () => {
    const report = await reportWith({ baseline: [known('WI-1'), known('WI-2')] });
    deepEqual(messages(report), ['Third.']);
    equal(report.counts.warning, 1);
    equal(report.known?.length, 2);
  });

  it('leaves out what an earlier revision has, and does not add both up', async () => {
    const report = await reportWith({ baseline: [known('WI-2')], earlier: [known('WI-2'), known('WI-1')] });
    deepEqual(messages(report), ['Third.']);
  });

  it('tells what the baseline holds of these charters and is not found any more', async () => {
    const gone = known('WI-9');
    const elsewhere = known('WI-9', { charter: 'other/project-charter.yaml' });
    const { resolved } = await reportWith({ baseline: [gone, elsewhere], earlier: [known('WI-8')] });
    deepEqual(resolved, [gone]);
  });

  it('says so in words, and shows what is known where that is wanted', async () => {
    const options = { width: 100, style: PLAIN_STYLE, milliseconds: 1 };
    const baseline = [known('WI-1'), known('WI-2'), known('WI-2'), known('WI-9')];
    const hidden = textReport(await reportWith({ baseline }), options);
    match(
      hidden,
      /^Contoso[^\n]+\n[^\n]+\n\nNot found any more[^\n]+\n {2}drift\/orphan-work-item WI-9 in project-charter\.yaml\n/u,
    );
    match(hidden, /\nNo new problems, 3 known in 1 file \(1 ms\)\n$/u);
    const shown = textReport(await reportWith({ baseline, showKnown: true }), options);
    equal(shown.match(/warning, known: /gu)?.length, 3);
  });

  it('says so in JSON', async () => {
    const result = JSON.parse(
      jsonReport(await reportWith({ baseline: [known('WI-1'), known('WI-9')] }), 1),
    ) as {
      readonly known: readonly { readonly subject: string }[];
      readonly resolved: readonly Fingerprint[];
      readonly problems: readonly unknown[];
    };
    deepEqual(
      result.known.map(({ subject }) => subject),
      ['WI-1'],
    );
    deepEqual(result.resolved, [known('WI-9')]);
    equal(result.problems.length, 2);
  });
});
