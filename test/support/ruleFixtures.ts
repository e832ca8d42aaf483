import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { oneCharter, type Files } from './workspace';

/** Tests run in the project's folder, wherever they are compiled to. */
const FIXTURES = join(process.cwd(), 'test', 'fixtures', 'rules');

/** A fixture as a user has it on disk: one charter, or a folder of files. */
export interface Fixture {
  readonly name: string;
  readonly files: Files;
}

/** A charter before and after a fix. */
export interface FixFixture {
  readonly name: string;
  /** The title of the fix, as the first line of the charter tells it. */
  readonly title: string;
  readonly before: Files;
  readonly after: Files;
}

/** The fixtures of a rule whose names begin with `speaks` or `silent`. */
export function fixturesOf(rule: string, prefix: 'speaks' | 'silent'): readonly Fixture[] {
  return namesOf(rule)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ name, files: readFixture(join(FIXTURES, rule, name)) }));
}

/**
 * The pairs `fix-<name>.before.charter.yaml` and `.after.charter.yaml` of a rule, or folders `fix-<name>.before` and
 * `.after`; the first line of the charter before (of `project-charter.yaml` in a folder) is `# fix: <title>`.
 */
export function fixFixturesOf(rule: string): readonly FixFixture[] {
  return namesOf(rule)
    .filter((name) => /^fix-.*\.before(?:\.|$)/u.test(name))
    .map((name) => fixFixture(join(FIXTURES, rule, name), name));
}

function fixFixture(path: string, name: string): FixFixture {
  const { title, files } = withoutTitle(readFixture(path), name);
  return { name, title, before: files, after: readFixture(path.replace('.before', '.after')) };
}

function withoutTitle(files: Files, name: string): { readonly title: string; readonly files: Files } {
  const [path, text] = Object.entries(files).find(([, each]) => each.startsWith('# fix: ')) ?? [];
  if (path === undefined || text === undefined)
    throw new Error(`${name} does not begin with "# fix: <title>"`);
  const end = text.indexOf('\n');
  const title = text.slice('# fix: '.length, end).trimEnd();
  return { title, files: { ...files, [path]: text.slice(end + 1) } };
}

function namesOf(rule: string): readonly string[] {
  const folder = join(FIXTURES, rule);
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

function readFixture(path: string): Files {
  if (!statSync(path).isDirectory()) return oneCharter(readFileSync(path, 'utf8'));
  return Object.fromEntries(
    filesBelow(path).map((file) => [relative(path, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((item) => (item.isDirectory() ? filesBelow(join(folder, item.name)) : [join(folder, item.name)]))
    .toSorted();
}
