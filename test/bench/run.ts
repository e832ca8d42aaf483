/**
 * How long a check takes, as ratios of what was measured in the same run: `npm run bench`. Prints a table in Markdown;
 * `--write` puts it into README.md. Numbers of milliseconds differ from computer to computer, ratios less so.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generateCharter } from './generate';
import { medians, type Program } from './measure';

const root = resolve(__dirname, '../..');
const TURNS = 41;

/** The smallest charter that is of use, as the documentation of the format has it. */
const SMALLEST = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
purpose:
  statement: Customers get their problem solved on the first call.
objectives:
  - id: OBJ-1
    title: Cut average time to resolve a case from 72 h to 24 h
    measures:
      - { id: M-1, title: Average time to resolve, unit: h, direction: decrease, baseline: { value: 72, asOf: 2026-09-01 }, target: { value: 24, by: 2027-03-31 } }
workItems:
  - { id: WI-1, title: Route new cases to the agent with the right skill, type: story, supports: [OBJ-1] }
  - { id: WI-2, title: Upgrade the plug-in framework, type: task }      # drifting: supports nothing
`;

interface Subject {
  readonly name: string;
  readonly file: string;
}

function subjectsIn(folder: string): readonly Subject[] {
  const generated = (name: string, file: string, text: string): Subject => {
    writeFileSync(join(folder, file), text);
    return { name, file: join(folder, file) };
  };
  return [
    generated('smallest useful charter', 'smallest.charter.yaml', SMALLEST),
    { name: '`examples/service-desk`', file: join(root, 'examples/service-desk/project-charter.yaml') },
    generated('100 work items', 'hundred.charter.yaml', generateCharter(100)),
    generated('1,000 work items', 'thousand.charter.yaml', generateCharter(1_000)),
  ];
}

function rowOf({ name, file }: Subject): readonly string[] {
  const programs: readonly Program[] = [
    { name: 'node', args: ['-e', '0'] },
    { name: 'read', args: ['-e', 'require("node:fs").readFileSync(process.argv[1], "utf8")', file] },
    { name: 'check', args: [join(root, 'dist/cli.js'), 'check', '--today', '2026-11-21', file] },
    { name: 'script', args: [join(__dirname, 'parseAndValidate.cjs'), file] },
  ];
  const times = medians(programs, TURNS);
  const time = (program: string): number => times.get(program) ?? NaN;
  const times2 = (program: string): string => `${(time('check') / time(program)).toFixed(2)} ×`;
  const milliseconds = programs.map((program) => time(program.name).toFixed(0));
  return [
    name,
    `${Math.round(readFileSync(file).length / 1024)} KiB`,
    ...milliseconds,
    times2('read'),
    times2('script'),
  ];
}

const HEAD = [
  'charter',
  'size',
  '`node -e 0`, ms',
  'the same and reading the file, ms',
  '`throughline check`, ms',
  '`yaml.parse` and ajv, ms',
  'check : Node and reading',
  'check : `yaml.parse` and ajv',
];

function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function writeIntoReadme(result: string): void {
  const path = join(root, 'README.md');
  const readme = readFileSync(path, 'utf8');
  const section = /(?<=<!-- bench:begin -->\n)[\s\S]*(?=<!-- bench:end -->)/u;
  if (!section.test(readme))
    throw new Error('README.md has no lines <!-- bench:begin --> and <!-- bench:end -->');
  writeFileSync(
    path,
    readme.replace(section, () => `${result}\n`),
  );
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  try {
    const rows = subjectsIn(folder).map(rowOf);
    const result = `${table(rows)}\n\nMedians of ${TURNS} turns on Node ${process.versions.node}, ${process.platform}.`;
    process.stdout.write(`${result}\n`);
    if (process.argv.includes('--write')) writeIntoReadme(result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
