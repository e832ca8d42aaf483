import { RULE_GROUPS, groupOf } from '../core/rules/groups';
import { isChecked } from '../core/rules/page';
import type { RuleInfo } from '../core/rules';

/** docs/rules/index.json: what a list to pick a rule from shows. */
export function rulesIndex(rules: readonly RuleInfo[]): string {
  const entries = rules.map((rule) => {
    const { id, summary, severity } = rule;
    return `  ${JSON.stringify({ id, summary, severity, checked: isChecked(rule) })}`;
  });
  return `[\n${entries.join(',\n')}\n]\n`;
}

/** docs/rules/README.md: all rules by group. */
export function rulesOverview(rules: readonly RuleInfo[]): string {
  const groups = Object.entries(RULE_GROUPS).map(([group, describe]) => {
    const own = rules.filter((rule) => groupOf(rule) === group);
    return `## ${group}\n\n${describe}\n\n${table(own, '')}`;
  });
  const checked = rules.filter(isChecked).length;
  return `# The rules

Throughline knows ${rules.length} rules.${checked === rules.length ? '' : ` This version checks ${checked} of them; the others are marked *not yet* and can be named in settings already.`}

${groups.join('\n\n')}
`;
}

/** The table of the README: the rules that this version checks. */
export function rulesTable(rules: readonly RuleInfo[]): string {
  const checked = rules.filter(isChecked);
  return `${table(checked, 'docs/rules/')}\n\n[All ${rules.length} rules](docs/rules/README.md)${checked.length === rules.length ? ' with what they look for.' : ', those to come included.'}`;
}

function table(rules: readonly RuleInfo[], folder: string): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${folder}${rule.id}.md) | ${severity(rule)} | ${rule.summary} |`,
  );
  return ['| rule | severity | says |', '| --- | --- | --- |', ...rows].join('\n');
}

function severity(rule: RuleInfo): string {
  const strict = rule.preset === 'strict' ? ', strict' : '';
  return `${rule.severity}${strict}${isChecked(rule) ? '' : ', *not yet*'}`;
}

const MARKERS = /(<!-- rules:begin -->\n)[\s\S]*?(<!-- rules:end -->)/u;

/** A text with the table between its `rules:begin` and `rules:end` comments; unchanged where it has none. */
export function withRulesTable(text: string, rules: string): string {
  return text.replace(MARKERS, (_, begin: string, end: string) => `${begin}\n${rules}\n\n${end}`);
}

interface Manifest {
  readonly contributes?: {
    readonly configuration?: Configuration | readonly Configuration[];
  };
}

interface Configuration {
  readonly properties?: Readonly<Record<string, unknown>>;
}

const SETTING = 'throughline.rules';

/** The text of package.json with one property for each rule in `throughline.rules`; unchanged where it has no such setting. */
export function withRuleSettings(text: string, rules: readonly RuleInfo[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const { configuration } = manifest.contributes ?? {};
  const changed = Array.isArray(configuration)
    ? configuration.map((each: Configuration) => withProperties(each, rules))
    : configuration && withProperties(configuration as Configuration, rules);
  if (changed === undefined || !text.includes(`"${SETTING}"`)) return text;
  const contributes = { ...manifest.contributes, configuration: changed };
  return `${JSON.stringify({ ...manifest, contributes }, null, 2)}\n`;
}

function withProperties(configuration: Configuration, rules: readonly RuleInfo[]): Configuration {
  const setting = configuration.properties?.[SETTING];
  if (typeof setting !== 'object' || setting === null) return configuration;
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)]));
  const changed = { ...setting, properties, additionalProperties: false };
  return { ...configuration, properties: { ...configuration.properties, [SETTING]: changed } };
}

function settingOf(rule: RuleInfo): object {
  const later = isChecked(rule) ? '' : ' Not checked yet.';
  return {
    type: 'string',
    enum: ['off', 'hint', 'info', 'warning', 'error'],
    description: `${rule.summary} Default: ${rule.severity}.${later}`,
  };
}
