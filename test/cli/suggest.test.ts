import Ajv from 'ajv';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { suggestionsFor } from '../../src/core/report';
import { writeLinks } from '../../src/cli/suggest/writeLinks';
import { chartersAt } from '../../src/cli/charters';
import { check } from '../../src/core/engine';
import { CLEAN } from './charters';
import { folderWith, removeFolders } from './folders';
import { throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const FILE = 'project-charter.yaml';

const DESK = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
objectives:
  - { id: OBJ-1, title: Solve a case in a day }
  - { id: OBJ-2, title: Quotes leave the house on the same day }
  - { id: OBJ-3, title: Customers renew their service contract }
requirements:
  - id: REQ-1
    title: Quotes are approved on the phone # by the team lead
    acceptance: [Two taps]
workItems:
  - { id: WI-1, title: Route cases to the agent with the right skill, supports: [OBJ-1] }

  # Asked for twice.
  - { id: WI-2, title: "Remind customers before their service contract ends" }   # soon
  - { id: WI-3, title: Upgrade the plug-in framework }
  - { id: WI-4, title: Mentor, supports: [] }
`;

const LINKED = DESK.replace('contract ends" }', 'contract ends", supports: [OBJ-3] }');

async function suggest(args: readonly string[], folder: string): Promise<Run> {
  return throughline(['suggest', ...TODAY, ...args], { in: folder });
}

const textOf = (folder: string, file = FILE): string => readFileSync(join(folder, file), 'utf8');

interface JsonSuggestions {
  readonly version: number;
  readonly suggestions: readonly {
    readonly subject: string;
    readonly linked: string | null;
    readonly candidates: readonly {
      readonly id: string;
      readonly score: number;
      readonly words: readonly string[];
    }[];
  }[];
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

async function suggestAsJson(args: readonly string[], folder: string): Promise<JsonSuggestions> {
  const { out } = await suggest(['--format', 'json', ...args], folder);
  return JSON.parse(out) as JsonSuggestions;
}

describe('throughline suggest', () => {
  it('tells what could be supported, with the words that say so, and writes nothing', async () => {
    const folder = folderWith({ [FILE]: DESK });
    const { out, err, status } = await suggest([], folder);
    equal(err, '');
    equal(status, 0);
    match(
      out,
      /^REQ-1 “Quotes are approved on the phone”\n {2}at project-charter\.yaml:10:12\n {2}0\.\d\d {4}OBJ-2 “Quotes leave the house on the same day”: quotes\n/u,
    );
    match(out, /OBJ-3 “Customers renew their service contract”: contract,\s+customers,\s+service\n/u);
    match(out, /WI-3 [^\n]+\n[^\n]+\n {2}Nothing that it could support has a word in common with it\.\n/u);
    match(out, /\n4 entries without a link\n$/u);
    equal(textOf(folder), DESK);
  });

  it('says so where all is linked', async () => {
    const { out, status } = await suggest([], folderWith({ [FILE]: CLEAN }));
    equal(out, 'All work and all requirements serve something\n');
    equal(status, 0);
  });

  it('passes over what a waiver or a comment accepts, but not what the charter switches off', async () => {
    const waived = `${DESK}waivers: [{ rule: drift/orphan-work-item, about: WI-3, reason: For the vendor }]
settings: { rules: { drift/orphan-work-item: off } }\n`.replace(
      '  - id: REQ-1',
      '  # throughline-disable-next-line drift/orphan-requirement -- law\n  - id: REQ-1',
    );
    const { suggestions } = await suggestAsJson([], folderWith({ [FILE]: waived }));
    deepEqual(
      suggestions.map(({ subject }) => subject),
      ['WI-2', 'WI-4'],
    );
  });

  it('tells a branch of work at its top', async () => {
    const branch = `${DESK}  - { id: WI-5, title: Renew a contract online, parent: WI-3 }\n`;
    const { suggestions } = await suggestAsJson([], folderWith({ [FILE]: branch }));
    deepEqual(
      suggestions.map(({ subject }) => subject),
      ['REQ-1', 'WI-2', 'WI-3', 'WI-4'],
    );
  });

  it('prints as JSON what its schema says', async () => {
    const schema = JSON.parse(
      readFileSync(resolve(__dirname, '../../schemas/suggest-result.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    const nameless = `${DESK}  - { type: task }\n`;
    const folder = folderWith({ [FILE]: nameless, 'other/project-charter.yaml': CLEAN });
    const found = await suggestAsJson([], folder);
    ok(validate(found), JSON.stringify(validate.errors, undefined, 1));
    const linked = await suggestAsJson(['--apply-above', '0.8'], folder);
    ok(linked.suggestions.some((each) => each.linked === 'OBJ-3'));
    ok(validate(linked), JSON.stringify(validate.errors, undefined, 1));
    ok(validate({ ...linked, refused: [{ path: FILE, reason: 'has changed meanwhile.' }] }));
    equal(validate({ ...linked, version: 'one' }), false, 'the schema would notice');
    equal(validate({ ...linked, more: 1 }), false, 'the schema would notice');
  });

  it('gives as many as asked for, the same each time', async () => {
    const folder = folderWith({ [FILE]: DESK });
    const first = await suggestAsJson(['--top', '2'], folder);
    deepEqual(
      first.suggestions.map(({ candidates }) => candidates.length),
      [2, 2, 2, 2],
    );
    deepEqual(await suggestAsJson(['--top', '2'], folder), first);
  });
});

describe('throughline suggest --apply-above', () => {
  it('writes links that are likely enough, and touches nothing else', async () => {
    const folder = folderWith({ [FILE]: DESK, 'other/project-charter.yaml': CLEAN });
    const { out, status } = await suggest(['--apply-above', '0.8'], folder);
    equal(status, 0);
    match(out, /WI-2 [^\n]+\n[^\n]+\n {2}linked {2}OBJ-3 “Customers renew/u);
    match(out, /\n1 link written, 3 entries without a link left\n$/u);
    equal(textOf(folder), LINKED);
    equal(textOf(folder, 'other/project-charter.yaml'), CLEAN);
  });

  it('leaves a charter in which there is nothing more to link for a second run', async () => {
    const folder = folderWith({ [FILE]: DESK });
    await suggest(['--apply-above', '0.8'], folder);
    const { suggestions } = await suggestAsJson(['--apply-above', '0.8'], folder);
    deepEqual(
      suggestions.map(({ linked }) => linked),
      [null, null, null],
    );
    equal(textOf(folder), LINKED);
  });

  it('keeps line ends and the byte-order mark', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ [FILE]: windows(DESK) });
    await suggest(['--apply-above', '0.8'], folder);
    equal(textOf(folder), windows(LINKED));
  });

  it('keeps who may read the file, and a link to it, and leaves nothing beside it', async () => {
    const folder = folderWith({ 'real.yaml': DESK });
    chmodSync(join(folder, 'real.yaml'), 0o640);
    symlinkSync('real.yaml', join(folder, FILE));
    await suggest(['--apply-above', '0.8'], folder);
    equal(textOf(folder, 'real.yaml'), LINKED);
    equal(statSync(join(folder, 'real.yaml')).mode & 0o777, 0o640);
    equal(lstatSync(join(folder, FILE)).isSymbolicLink(), true);
    deepEqual(readdirSync(folder).toSorted(), [FILE, 'real.yaml']);
  });

  it('writes into the part that an entry stands in', async () => {
    const work = 'charter: 1\nkind: part\nworkItems:\n';
    const item = '  - { id: WI-9, title: Customers renew a service contract on the web }\n';
    const folder = folderWith({
      [FILE]: `${DESK}include: [parts/*.yaml]\n`,
      'parts/work.charter.yaml': work + item,
    });
    await suggest(['--apply-above', '0.6'], folder);
    equal(textOf(folder, 'parts/work.charter.yaml'), work + item.replace(' }', ', supports: [OBJ-3] }'));
  });

  it('writes into a part of two charters only what fits both', async () => {
    const item = '  - { id: WI-9, title: Customers renew a service contract on the web }\n';
    const part = `charter: 1\nkind: part\nworkItems:\n${item}`;
    const one = (objective: string): string =>
      `charter: 1\nkind: project\nproject: { name: A }\nobjectives: [${objective}]\ninclude: [../w.charter.yaml]\n`;
    const contract = '{ id: OBJ-3, title: Customers renew their service contract }';
    const folder = folderWith({
      'a/project-charter.yaml': one(contract),
      'b/project-charter.yaml': one('{ id: OBJ-7, title: Customers renew their service contract }'),
      'w.charter.yaml': part,
    });
    const { suggestions } = await suggestAsJson(['--apply-above', '0.1'], folder);
    deepEqual(
      suggestions.map(({ candidates }) => candidates),
      [[]],
    );
    equal(textOf(folder, 'w.charter.yaml'), part);
  });

  it('leaves a file alone that has changed meanwhile', async () => {
    const folder = folderWith({ [FILE]: DESK });
    const results = (await chartersAt([], folder)).map((bundle) => check(bundle, { today: '2026-11-21' }));
    const suggestions = suggestionsFor(results, ({ uri }) => uri, 1);
    const changed = DESK.replace('Two taps', 'One tap');
    writeFileSync(join(folder, FILE), changed);
    const { linked, refused } = await writeLinks(suggestions, 0.8, () => FILE);
    equal(linked.size, 0);
    match(refused[0]?.reason ?? '', /has changed meanwhile/u);
    equal(textOf(folder), changed);
  });

  it('says which file could not be written', async () => {
    const folder = folderWith({ [FILE]: DESK });
    const results = (await chartersAt([], folder)).map((bundle) => check(bundle, { today: '2026-11-21' }));
    rmSync(join(folder, FILE));
    const { linked, refused } = await writeLinks(
      suggestionsFor(results, ({ uri }) => uri, 1),
      0.8,
      () => FILE,
    );
    equal(linked.size, 0);
    deepEqual(refused, [{ path: FILE, reason: 'could not be written. Check who may write it.' }]);
  });
});

describe('throughline suggest: options', () => {
  async function refusal(...args: readonly string[]): Promise<string> {
    const { status, out, err } = await suggest(args, folderWith({ [FILE]: DESK }));
    equal(out, '');
    equal(status, 2);
    return err;
  }

  it('says what a value should be', async () => {
    match(
      await refusal('--apply-above', '80'),
      /--apply-above needs a score from 0 to 1, like 0\.8, not “80”/u,
    );
    match(await refusal('--apply-above', 'sure'), /--apply-above needs a score/u);
    match(await refusal('--top', '0'), /--top needs a whole number from 1 on, not “0”/u);
    match(await refusal('--format', 'html'), /There is no format “html”/u);
    match(await refusal('--quiet'), /There is no option --quiet/u);
  });

  it('is in the help', async () => {
    const { out } = await throughline(['--help'], { in: folderWith({}) });
    match(out, /suggest \[path…\] \[options\]/u);
  });
});
