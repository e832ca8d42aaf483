import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BROKEN_LINK, CLEAN, DRIFTING } from './charters';
import { folderWith, removeFolders } from './folders';
import { checkAsJson, throughline, TODAY, type Run } from './throughline';

after(removeFolders);

const drifting = (): string => folderWith({ 'project-charter.yaml': DRIFTING });

async function check(args: readonly string[], folder = drifting()): Promise<Run> {
  return throughline(['check', ...TODAY, ...args], { in: folder });
}

/** One line on standard error, nothing else, and status 2. */
async function refusal(args: readonly string[], folder = drifting()): Promise<string> {
  const { status, out, err } = await throughline(args, { in: folder });
  equal(out, '');
  match(err, /^throughline: [^\n]+\n$/u);
  equal(status, 2);
  return err;
}

describe('throughline check: exit status', () => {
  it('is 0 with warnings, as long as nobody sets a limit', async () => {
    equal((await check([])).status, 0);
    equal((await check(['--max-warnings', '1'])).status, 0);
    equal((await check(['--max-warnings', '0'])).status, 1);
    equal((await check(['--max-warnings=0'])).status, 1);
  });

  it('is 1 with an error, whatever the limit', async () => {
    equal(
      (await check(['--max-warnings', '9'], folderWith({ 'project-charter.yaml': BROKEN_LINK }))).status,
      1,
    );
  });

  it('is 2 for a limit that is no number', async () => {
    match(
      await refusal(['check', '--max-warnings', 'many']),
      /--max-warnings needs a whole number .*“many”/u,
    );
    match(await refusal(['check', '--max-warnings', '-1']), /--max-warnings needs a whole number/u);
    match(await refusal(['check', '--max-warnings']), /--max-warnings needs a value: --max-warnings N/u);
  });
});

describe('throughline check: options', () => {
  it('--rule sets the severity of a rule, several times', async () => {
    const folder = drifting();
    const rule = 'drift/orphan-work-item';
    equal((await check(['--rule', `${rule}=error`], folder)).status, 1);
    const off = await checkAsJson(['--rule', `${rule}=off`], { in: folder });
    deepEqual(off.problems, []);
    const both = await checkAsJson(['--rule', `${rule}=hint`, '--rule', 'plan/no-estimate=error'], {
      in: folder,
    });
    equal(both.problems.find((problem) => problem.rule === rule)?.severity, 'hint');
  });

  it('--rule refuses what is no rule or no severity, and guesses what was meant', async () => {
    match(
      await refusal(['check', '--rule', 'drift/orphan-workitem=error']),
      /Did you mean drift\/orphan-work-item\?/u,
    );
    match(
      await refusal(['check', '--rule', 'orphan-work-item=error']),
      /Did you mean drift\/orphan-work-item\?/u,
    );
    match(
      await refusal(['check', '--rule', 'drift/orphan-work-item=eror']),
      /no severity “eror”\. Did you mean error\?/u,
    );
    match(await refusal(['check', '--rule', 'drift/orphan-work-item']), /needs a rule and a severity/u);
    match(await refusal(['check', '--rule', 'toString=error']), /There is no rule “toString”/u);
  });

  it('--preset wins over the charter', async () => {
    const unmeasured = CLEAN.replace(/^ {4}measures:\n.*\n/mu, '');
    const folder = folderWith({ 'project-charter.yaml': unmeasured });
    const recommended = await checkAsJson([], { in: folder });
    const essential = await checkAsJson(['--preset', 'essential'], { in: folder });
    deepEqual(
      recommended.problems.map(({ rule }) => rule),
      ['measure/missing'],
    );
    deepEqual(essential.problems, []);
    match(
      await refusal(['check', '--preset', 'strickt']),
      /no preset “strickt”\. Did you mean strict\? Take essential, recommended or strict\./u,
    );
  });

  it('--today decides for rules that ask for the date', async () => {
    const missed = 'target: { value: 24, by: 2026-03-31 }, actual: { value: 48, asOf: 2026-03-31 } }';
    const late = CLEAN.replace(/target: .*/u, missed).replace('2026-09-01', '2025-09-01');
    const folder = folderWith({ 'project-charter.yaml': late });
    const rules = async (today: string): Promise<readonly string[]> => {
      const { out } = await throughline(['check', '--format', 'json', '--today', today], { in: folder });
      return [...out.matchAll(/"rule": "([^"]+)"/gu)].map((found) => found[1] ?? '');
    };
    deepEqual(await rules('2026-03-31'), []);
    deepEqual(await rules('2026-11-21'), ['measure/target-missed']);
    match(
      await refusal(['check', '--today', '2026-02-30']),
      /--today needs a day of the calendar, like 2026-11-21/u,
    );
    match(await refusal(['check', '--today', 'tomorrow']), /“tomorrow”/u);
  });

  it('--audience customer keeps in the team what concerns single people', async () => {
    const people = 'people: [{ id: P-1, capacity: much, nmae: Ana }, { id: P-2, roles: [ROLE-9] }]\n';
    const folder = folderWith({ 'project-charter.yaml': `${DRIFTING}${people}` });
    const rulesFor = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await checkAsJson(args, { in: folder })).problems.map(({ rule }) => rule);
    const team = ['drift/orphan-work-item', 'schema/format', 'schema/unknown-key', 'trace/unknown-reference'];
    deepEqual(await rulesFor(), team);
    deepEqual(await rulesFor('--audience', 'team'), team);
    deepEqual(await rulesFor('--audience', 'customer'), [
      'drift/orphan-work-item',
      'trace/unknown-reference',
    ]);
    const { out } = await check(['--audience', 'customer'], folder);
    match(out, /WI-2 “Upgrade the plug-in framework” supports/u);
    doesNotMatch(out, /much|\{ id:/u);
    match(
      await refusal(['check', '--audience', 'custommer']),
      /no audience “custommer”\. Did you mean customer\? Take team or customer\./u,
    );
  });

  it('--quiet leaves hints and information out', async () => {
    const folder = drifting();
    const loud = await checkAsJson(['--rule', 'drift/orphan-work-item=info'], { in: folder });
    const quiet = await checkAsJson(['--rule', 'drift/orphan-work-item=info', '--quiet'], { in: folder });
    equal(loud.summary.infos, 1);
    equal(quiet.summary.infos, 0);
    deepEqual(quiet.problems, []);
    equal((await checkAsJson(['--quiet'], { in: folder })).summary.warnings, 1);
  });

  it('--format refuses what it does not know', async () => {
    match(
      await refusal(['check', '--format', 'xml']),
      /no format “xml”\. Take text, json, sarif, junit, github or markdown\./u,
    );
    match(await refusal(['check', '--format', 'jsno']), /Did you mean json\?/u);
    match(await refusal(['suggest', '--format', 'sarif']), /no format “sarif”\. Take text or json\./u);
  });

  it('refuses an option that does not exist, and guesses what was meant', async () => {
    match(
      await refusal(['check', '--fromat', 'json']),
      /no option --fromat\. Did you mean --format\? .*throughline check --help/u,
    );
    match(await refusal(['check', '-x']), /no option -x\./u);
    match(await refusal(['check', '--quiet=yes']), /--quiet takes no value/u);
    match(await refusal(['check', '--format', '--quiet']), /--format needs a value: --format FORMAT/u);
  });

  it('takes what follows -- for paths', async () => {
    equal((await check(['--', 'project-charter.yaml'])).status, 0);
    match(await refusal(['check', '--', '--quiet']), /no file or folder --quiet/u);
  });
});

describe('throughline', () => {
  it('shows its help, and that of each command with examples', async () => {
    const folder = folderWith({});
    const help = await throughline(['--help'], { in: folder });
    equal(help.status, 0);
    for (const command of ['check', 'explain', 'lsp']) {
      match(help.out, new RegExp(`^ {2}${command} `, 'mu'));
      const own = await throughline([command, '--help'], { in: folder });
      equal(own.status, 0);
      match(
        own.out,
        new RegExp(
          `^Usage: throughline ${command}[\\s\\S]*Options:[\\s\\S]*Examples:\\n {2}throughline ${command}`,
          'u',
        ),
      );
      equal((await throughline(['help', command], { in: folder })).out, own.out);
    }
    for (const line of help.out.split('\n')) equal(line.length <= 80, true, line);
  });

  it('tells in the help of check every option that it has', async () => {
    const { out } = await throughline(['check', '-h'], { in: folderWith({}) });
    for (const option of [
      'format',
      'max-warnings',
      'preset',
      'rule',
      'today',
      'quiet',
      'color',
      'no-color',
      'output',
      'baseline',
      'write-baseline',
      'since',
      'show-known',
      'help',
    ]) {
      match(out, new RegExp(`^ {2}--${option}\\b`, 'mu'));
    }
    for (const line of out.split('\n')) equal(line.length <= 80, true, line);
  });

  it('shows its version', async () => {
    const manifest = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    equal((await throughline(['--version'], { in: folderWith({}) })).out, `${manifest.version}\n`);
  });

  it('says what to do where no command, or an unknown one, is given', async () => {
    match(await refusal([]), /Say what to do, like: throughline check\./u);
    match(await refusal(['chek']), /no command “chek”\. Did you mean check\?/u);
    match(
      await refusal(['project-charter.yaml']),
      /To check a file or folder: throughline check project-charter\.yaml/u,
    );
    match(await refusal(['--quiet']), /Name a command before --quiet/u);
  });
});

describe('throughline explain', () => {
  it('prints the page of a rule, also by the last part of its name', async () => {
    const folder = folderWith({});
    const { status, out } = await throughline(['explain', 'drift/orphan-work-item'], { in: folder });
    equal(status, 0);
    match(out, /^# drift\/orphan-work-item\n[\s\S]*## Why it matters[\s\S]*## How to put it right/u);
    equal((await throughline(['explain', 'orphan-work-item'], { in: folder })).out, out);
  });

  it('lists all rules where none is named', async () => {
    const { out } = await throughline(['explain'], { in: folderWith({}) });
    match(out, /^schema\/syntax \(error\)$/mu);
    match(out, /^people\/skill-gap \(warning\)$/mu);
    match(out, /^purpose\/no-owner \(info, strict\)$/mu);
    match(out, /^drift\/suspect-link \(warning\)$/mu);
  });

  it('guesses which rule was meant', async () => {
    match(
      await refusal(['explain', 'drift/orphan-workitem']),
      /no rule “drift\/orphan-workitem”\. Did you mean drift\/orphan-work-item\?/u,
    );
    match(await refusal(['explain', 'a', 'b']), /“b” is one word too many/u);
  });
});
