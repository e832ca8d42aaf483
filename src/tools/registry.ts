/**
 * Writes src/core/rules/registry.generated.ts: every rule that has a file, by group in the order of the catalogue and
 * by file name within a group. `--check` names the file where it is stale, and exits with 1.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_GROUPS } from '../core/rules/groups';
import { publish } from './generated';

const ROOT = join(__dirname, '..', '..');
const RULES = join('src', 'core', 'rules');

interface RuleFile {
  readonly group: string;
  readonly name: string;
  /** The constant that holds the rule. */
  readonly constant: string;
}

/** The rules of a group's folder; files that export no rule hold what several rules share. */
function ruleFiles(group: string): readonly RuleFile[] {
  const folder = join(ROOT, RULES, group);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((file) => {
      const constant = /^export const (\w+): Rule\b/mu.exec(readFileSync(join(folder, file), 'utf8'))?.[1];
      return constant === undefined ? [] : [{ group, name: file.slice(0, -'.ts'.length), constant }];
    });
}

/** Two groups may have a rule of the same name, so that the name of the group comes first. */
function localName({ group, constant }: RuleFile): string {
  return `${group}${constant.charAt(0).toUpperCase()}${constant.slice(1)}`;
}

function registryText(files: readonly RuleFile[]): string {
  const imports = files.map(
    (file) => `import { ${file.constant} as ${localName(file)} } from './${file.group}/${file.name}';`,
  );
  return [
    '// Made from the files of the rules by `npm run generate`.',
    ...imports,
    "import type { Rule } from './rule';",
    '',
    '/** Every rule that this version checks, by group and name. */',
    'export const RULES: readonly Rule[] = [',
    ...files.map((file) => `  ${localName(file)},`),
    '];',
    '',
  ].join('\n');
}

const files = Object.keys(RULE_GROUPS).flatMap(ruleFiles);
const generated = new Map([['src/core/rules/registry.generated.ts', registryText(files)]]);
process.exitCode = publish(ROOT, generated, 'src/tools/registry.ts');
