/**
 * Writes what is told of the rules elsewhere: their pages, the table of the README and the settings in package.json.
 * `--check` names the files that are stale, and exits with 1.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../core/rules';
import { rulePage } from '../core/rules/page';
import { publish } from './generated';
import { rulesIndex, rulesOverview, rulesTable, withRuleSettings, withRulesTable } from './ruleTables';

const ROOT = join(__dirname, '..', '..');
const PAGES = 'docs/rules';

/** Pages of rules that no longer exist. */
function leftOver(wanted: ReadonlyMap<string, string>): readonly string[] {
  const folder = join(ROOT, PAGES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !wanted.has(path));
}

function pages(): ReadonlyMap<string, string> {
  return new Map([
    ...CATALOGUE.map((rule) => [`${PAGES}/${rule.id}.md`, rulePage(rule)] as const),
    [`${PAGES}/README.md`, rulesOverview(CATALOGUE)],
    [`${PAGES}/index.json`, rulesIndex(CATALOGUE)],
  ]);
}

/** A file that is written by hand but for a part; nothing where it is not there yet. */
function withPart(path: string, change: (text: string) => string): readonly (readonly [string, string])[] {
  const full = join(ROOT, path);
  return existsSync(full) ? [[path, change(readFileSync(full, 'utf8'))]] : [];
}

const wanted = pages();
const generated = new Map([
  ...wanted,
  ...leftOver(wanted).map((path) => [path, undefined] as const),
  ...withPart('README.md', (text) => withRulesTable(text, rulesTable(CATALOGUE))),
  ...withPart('package.json', (text) => withRuleSettings(text, CATALOGUE)),
]);
process.exitCode = publish(ROOT, generated, 'src/tools/ruleDocs.ts');
