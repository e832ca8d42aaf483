import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders } from './folders';
import { checkAsJson, throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';

async function init(args: readonly string[], folder: string): Promise<Run> {
  return throughline(['init', ...TODAY, ...args], { in: folder });
}

const textOf = (folder: string, file = FILE): string => readFileSync(join(folder, file), 'utf8');

describe('throughline init', () => {
  it('writes the short charter into the current folder, and says what comes next', async () => {
    const folder = folderWith({});
    const { out, err, status } = await init([], folder);
    deepEqual([err, status], ['', 0]);
    match(
      out,
      /^project-charter\.yaml is written, from “The short one”\.\nStill examples: name, customer, /u,
    );
    const { problems } = await checkAsJson([], { in: folder });
    deepEqual(problems, []);
    match(textOf(folder), /^ {2}start: 2026-11-21$/mu);
  });

  it('leaves a charter alone that is there, whatever its ending', async () => {
    for (const name of [FILE, 'project-charter.yml']) {
      const folder = folderWith({ [name]: 'mine\n' });
      const { out, err, status } = await init([], folder);
      deepEqual([out, status], ['', 2]);
      match(err, new RegExp(`${name.replace('.', '\\.')} is there already, and was left as it is\\.`, 'u'));
      deepEqual(readdirSync(folder), [name]);
      equal(textOf(folder, name), 'mine\n');
    }
  });

  it('lists the templates, and each of them makes a charter without a finding', async () => {
    const folder = folderWith({});
    const { out } = await init(['--list'], folder);
    deepEqual(readdirSync(folder), []);
    const names = out.split('\n').filter((line) => /^[a-z][a-z0-9-]+$/u.test(line));
    equal(names.length, 9);
    for (const name of names) equal((await init([name, '--output', name], folder)).status, 0, name);
    const { charters, problems } = await checkAsJson([], { in: folder });
    equal(charters.length, 9);
    deepEqual(problems, []);
    ok(existsSync(join(folder, 'practice', 'practice-charter.yaml')));
  });

  it('fills in what was answered', async () => {
    const folder = folderWith({});
    const answers = ['--name', 'Desk: one', '--customer', '“Ours”', '--purpose', 'Nobody waits.'];
    const objective = ['--objective', 'Cut waiting from 90 s to 30 s'];
    const { out } = await init([...answers, ...objective], folder);
    match(out, /\nStill examples: all numbers\./u);
    const text = textOf(folder);
    match(text, /^ {2}name: ["']Desk: one["']$/mu);
    match(text, /^ {2}customer: “Ours”$/mu);
    match(text, /baseline: \{ value: 90, .*\n.*target: \{ value: 30, /u);
  });

  it('writes to the file or the folder that is named', async () => {
    const folder = folderWith({});
    equal((await init(['--output', 'a/b'], folder)).status, 0);
    equal((await init(['--output', 'a/desk.charter.yaml'], folder)).status, 0);
    deepEqual(readdirSync(join(folder, 'a')).toSorted(), ['b', 'desk.charter.yaml']);
  });

  for (const [args, says] of [
    [['practise'], /There is no template “practise”\. Did you mean practice\?/u],
    [['zzz'], /There is no template “zzz”\. All templates: throughline init --list/u],
    [['practice', '--customer', 'A'], /“Practice charter” has no place for --customer/u],
    [['crm-migration', '--objective', 'A'], /“CRM migration” has no place for --objective/u],
    [['--output', 'desk.yaml'], /desk\.yaml would not be found again/u],
    [['a', 'b'], /“b” is one word too many/u],
  ] as const) {
    it(`says in one line what is wrong: ${args.join(' ')}`, async () => {
      const folder = folderWith({});
      const { out, err, status } = await init(args, folder);
      deepEqual([out, status], ['', 2]);
      match(err, says);
      equal(err.trimEnd().split('\n').length, 1);
      deepEqual(readdirSync(folder), []);
    });
  }

  it('says so where it may not write', async () => {
    const folder = folderWith({ file: '' });
    const { err, status } = await init(['--output', 'file/inside'], folder);
    equal(status, 2);
    match(err, /file\/inside\/project-charter\.yaml could not be written\./u);
  });
});
