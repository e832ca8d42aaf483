import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { BROKEN_LINK, CLEAN, DRIFTING, including, PART } from './charters';
import { folderWith, removeFolders } from './folders';
import { checkAsJson, type JsonResult } from './throughline';

after(removeFolders);

const rulesOf = (result: JsonResult): readonly string[] => result.problems.map(({ rule }) => rule);

function check(
  files: Readonly<Record<string, string>>,
): Promise<JsonResult & { readonly status: number | null }> {
  return checkAsJson([], { in: folderWith(files) });
}

describe('throughline check: what is in the files', () => {
  it('finds a clean charter clean', async () => {
    const result = await check({ 'project-charter.yaml': CLEAN });
    deepEqual(result.problems, []);
    deepEqual(result.charters, [
      {
        path: 'project-charter.yaml',
        kind: 'project',
        name: 'Contoso service desk',
        alignment: 1,
        counts: { objectives: 1, requirements: 0, workItems: 1 },
      },
    ]);
    equal(result.status, 0);
  });

  it('marks the value that is wrong, in 0-based lines and UTF-16 units', async () => {
    const text = BROKEN_LINK.replace('Upgrade the plug-in framework', 'Upgrade 👋 the plug-ins');
    const { problems } = await check({ 'project-charter.yaml': text });
    const line = text.split('\n')[12] ?? '';
    const character = line.indexOf('OBJ-9');
    ok(line.includes('👋') && character > 0);
    deepEqual(problems[0]?.range, {
      start: { line: 12, character },
      end: { line: 12, character: character + 5 },
    });
  });

  it('reports broken YAML, and checks the rest', async () => {
    const text = DRIFTING.replace('supports: [OBJ-1] }', 'supports: [OBJ-1 }');
    const result = await check({ 'project-charter.yaml': text });
    ok(rulesOf(result).includes('schema/syntax'), rulesOf(result).join());
    equal(result.status, 1);
    equal(result.charters[0]?.counts.objectives, 1);
  });

  it('reports an empty charter instead of passing over it', async () => {
    const result = await check({ 'project-charter.yaml': '' });
    ok(result.summary.errors > 0, rulesOf(result).join());
    equal(result.status, 1);
  });

  it('says which include is missing', async () => {
    const result = await check({ 'project-charter.yaml': including('parts/gone.charter.yaml') });
    deepEqual(rulesOf(result), ['trace/include-not-found']);
    match(result.problems[0]?.message ?? '', /parts\/gone\.charter\.yaml/u);
    equal(result.status, 1);
  });

  it('survives parts that include each other, and a charter that includes itself', async () => {
    const result = await check({
      'project-charter.yaml': including('a.charter.yaml', 'project-charter.yaml'),
      'a.charter.yaml': `${PART}include: [b.charter.yaml]\n`,
      'b.charter.yaml': `${PART.replace('WI-7', 'WI-8')}include: [a.charter.yaml]\n`,
    });
    equal(result.summary.files, 3);
    equal(result.charters[0]?.counts.workItems, 3);
  });

  it('gives the same positions for line ends of Windows and with a byte-order mark', async () => {
    const plain = await check({ 'project-charter.yaml': DRIFTING });
    const windows = await check({ 'project-charter.yaml': `\uFEFF${DRIFTING.replaceAll('\n', '\r\n')}` });
    deepEqual(windows.problems, plain.problems);
    deepEqual(rulesOf(plain), ['drift/orphan-work-item']);
  });

  it('checks five thousand work items', async () => {
    const items = Array.from(
      { length: 5_000 },
      (_, i) =>
        `  - { id: WI-${i + 10}, title: Step ${i}, type: task, supports: [${i === 4_321 ? 'OBJ-2' : 'OBJ-1'}], horizon: later }\n`,
    );
    const result = await check({ 'project-charter.yaml': CLEAN + items.join('') });
    deepEqual(
      result.problems.map(({ rule, range }) => [rule, range.start.line]),
      [['trace/unknown-reference', 12 + 4_321]],
    );
    equal(result.charters[0]?.counts.workItems, 5_001);
  });

  it('leaves out of the list, and counts, what a waiver or a comment accepts', async () => {
    const waiver =
      'waivers: [{ rule: drift/orphan-work-item, about: WI-2, reason: Agreed with the sponsor }]\n';
    const waived = await check({ 'project-charter.yaml': DRIFTING + waiver });
    deepEqual(waived.problems, []);
    deepEqual(
      waived.waived.map(({ rule, subject }) => [rule, subject]),
      [['drift/orphan-work-item', 'WI-2']],
    );
    equal(waived.summary.waived, 1);
    const comment =
      '  # throughline-disable-next-line drift/orphan-work-item -- agreed with the sponsor\n  - { id: WI-2';
    const silenced = await check({ 'project-charter.yaml': DRIFTING.replace('  - { id: WI-2', comment) });
    equal(silenced.summary.waived, 1);
    deepEqual(silenced.problems, []);
  });
});
