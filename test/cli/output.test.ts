import Ajv from 'ajv';
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleFor } from '../../src/cli/style';
import type { World } from '../../src/cli/world';
import { systemClock } from '../../src/host';
import { BROKEN_LINK, CLEAN, DRIFTING, including } from './charters';
import { folderWith, removeFolders } from './folders';
import { PROGRAM, spawnOptions, throughline, TODAY } from './throughline';

after(removeFolders);

const ESCAPE = '\u001B[';

describe('throughline check: text', () => {
  it('shows findings by file, each with the line that it is about', async () => {
    const folder = folderWith({ 'project-charter.yaml': DRIFTING });
    const { out, err, status } = await throughline(['check', ...TODAY], { in: folder });
    equal(err, '');
    equal(status, 0);
    match(
      out,
      /^project-charter\.yaml \(1 warning\)\n\n {2}warning: WI-2 “Upgrade the plug-in framework” [\s\S]*\n {2}drift\/orphan-work-item at project-charter\.yaml:13:\d+\n {4}13 \| {3}- \{ id: WI-2, .*\n {7}\| +\^+\n\nContoso service desk is 50% aligned: 1 of 2 work items reach the purpose\.\n\n1 warning in 1 file \(\d+ ms\)\n$/u,
    );
  });

  it('has no colours in a pipe, colours on demand, and none against NO_COLOR', async () => {
    const folder = folderWith({ 'project-charter.yaml': DRIFTING });
    const coloured = async (
      args: readonly string[],
      env: Readonly<Record<string, string>> = {},
    ): Promise<boolean> =>
      (await throughline(['check', ...TODAY, ...args], { in: folder, env })).out.includes(ESCAPE);
    equal(await coloured([]), false);
    equal(await coloured(['--color']), true);
    equal(await coloured(['--no-color'], { FORCE_COLOR: '1' }), false);
    equal(await coloured([], { FORCE_COLOR: '1' }), true);
    equal(await coloured([], { NO_COLOR: '1', FORCE_COLOR: '1' }), false);
    equal(await coloured(['--color'], { NO_COLOR: '1' }), true, 'who types it means it');
  });

  it('has colours on a terminal', async () => {
    const given = { paths: [], options: new Map<string, readonly string[]>() };
    const isColoured = async (isTerminal: boolean, env: World['env'] = {}): Promise<boolean> => {
      const out = { write: () => undefined, isTerminal, columns: undefined };
      const style = await styleFor(given, { folder: '/', env, clock: systemClock, elapsed: () => 0, out });
      return style.strong('x') !== 'x';
    };
    equal(await isColoured(true), true);
    equal(await isColoured(false), false);
    equal(await isColoured(true, { NO_COLOR: '1' }), false);
    equal(await isColoured(true, { NO_COLOR: '' }), true, 'an empty variable counts as none');
    equal(await isColoured(true, { TERM: 'dumb' }), false);
    equal(await isColoured(true, { FORCE_COLOR: '0' }), false);
  });

  it('ends quietly where the reader has seen enough', async () => {
    const items = Array.from(
      { length: 3_000 },
      (_, i) => `  - { id: WI-${i + 10}, title: Step ${i}, type: task }\n`,
    );
    const folder = folderWith({ 'project-charter.yaml': CLEAN + items.join('') });
    const child = spawn(process.execPath, [PROGRAM, 'check', ...TODAY], spawnOptions({ in: folder }));
    let err = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [status] = (await once(child, 'close')) as [number | null];
    equal(err, '');
    equal(status, 0);
  });
});

describe('throughline check: JSON', () => {
  it('is what its schema says', async () => {
    const schema = JSON.parse(
      readFileSync(resolve(__dirname, '../../schemas/check-result.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const waiver = 'waivers: [{ rule: drift/orphan-work-item, about: WI-2, reason: Agreed }]\n';
    const folder = folderWith({
      'a/project-charter.yaml': BROKEN_LINK,
      'b/project-charter.yaml': DRIFTING + waiver,
      'c/project-charter.yaml': including('gone.charter.yaml'),
      'd/practice-charter.yaml': 'charter: 1\nkind: practice\npractice: { name: CRM practice }\n',
      'e/work.charter.yaml': 'charter: 1\nkind: part\n',
      'f/project-charter.yaml': 'charter: [\n',
      'g/project-charter.yaml': '',
    });
    const { out, status } = await throughline(['check', '--format', 'json', ...TODAY], { in: folder });
    equal(status, 1);
    const result = JSON.parse(out) as { readonly waived: readonly unknown[] };
    ok(validate(result), JSON.stringify(validate.errors, undefined, 1));
    equal(result.waived.length, 1);
    const broken = { ...result, version: 'one' };
    equal(validate(broken), false, 'the schema would notice');
  });

  it('has no colours, even on demand, and is the same on every run but for its time', async () => {
    const folder = folderWith({ 'project-charter.yaml': BROKEN_LINK });
    const run = async (): Promise<string> => {
      const { out } = await throughline(['check', '--format', 'json', '--color', ...TODAY], { in: folder });
      return out.replace(/"milliseconds": \d+/u, '');
    };
    const first = await run();
    doesNotMatch(first, /\\u001b/u);
    deepEqual(await run(), first);
  });
});
