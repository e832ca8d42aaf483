import { isOfCharters } from './look';
import { isInPreset } from './preset';
import type { Preset, Rule, RuleInfo, RuleOption } from './rule';

/**
 * The page of a rule as Markdown: what it says, why it matters, how to put it right and how to silence it. A rule
 * that this version does not check yet says so.
 */
export function rulePage(rule: RuleInfo | Rule): string {
  const sections = [
    `# ${rule.id}`,
    rule.summary,
    standing(rule),
    `## Why it matters\n\n${rule.why}`,
    ...(isChecked(rule) ? checkedSections(rule) : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** True for a rule that this version checks. */
export function isChecked(rule: RuleInfo | Rule): rule is Rule {
  return 'check' in rule;
}

const PERSONAL =
  'It speaks about single people, so its findings stay in the team: what is made for the customer leaves them out.';

const PRESETS: readonly Preset[] = ['essential', 'recommended', 'strict'];

function standing(rule: RuleInfo | Rule): string {
  const facts = `Severity: **${rule.severity}**. ${presetsOf(rule)}${rule.personal === true ? ` ${PERSONAL}` : ''}`;
  if (isChecked(rule)) return facts;
  return `${facts}\n\n**This version does not check it yet.** You can name the rule in \`settings.rules\` already; a later version will check it.`;
}

function presetsOf(rule: RuleInfo): string {
  if (rule.severity === 'off') return 'It is off until you switch it on in `settings.rules`.';
  const presets = PRESETS.filter((preset) => isInPreset(rule, preset)).map((preset) => `\`${preset}\``);
  return `On in the ${presets.length > 1 ? 'presets' : 'preset'} ${inWords(presets)}.`;
}

function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${last}` : last;
}

function checkedSections(rule: Rule): readonly string[] {
  return [
    `## How to put it right\n\n${rule.mend}`,
    `## Example\n\nThe rule speaks here:\n\n${yaml(rule.example.drifting)}`,
    `And is silent here:\n\n${yaml(rule.example.mended)}`,
    ...(rule.options ? [optionsSection(rule.id, rule.severity, rule.options)] : []),
    `## How to silence it\n\n${accepting(rule)}`,
    `To switch the rule off, or to make it louder or quieter, set its severity in the charter, or for all charters in the editor's setting \`throughline.rules\`:\n\n${yaml(severityInSettings(rule.id, 'off'))}`,
  ];
}

function yaml(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}

function severityInSettings(id: string, value: string): string {
  return `settings:\n  rules:\n    ${id}: ${value}`;
}

function optionsSection(
  id: string,
  severity: RuleInfo['severity'],
  options: Readonly<Record<string, RuleOption>>,
): string {
  const lines = Object.entries(options).map(
    ([name, { describe, value, strict, min, max }]) =>
      `- \`${name}\`: ${describe} From ${min} to ${max}; ${value} where nothing is said${strict === undefined ? '' : `, ${strict} in the preset \`strict\``}.`,
  );
  const values = Object.entries(options).map(([name, { value }]) => `${name}: ${value}`);
  const example = severityInSettings(id, `[${severity}, { ${values.join(', ')} }]`);
  return `## Options\n\n${lines.join('\n')}\n\n${yaml(example)}`;
}

function accepting({ id, check, waivable }: Rule): string {
  if (!isOfCharters(check)) return NOT_IN_CODE;
  return waivable === false ? NOT_WAIVABLE : waiving(id);
}

const NOT_IN_CODE =
  'Waivers and comments are for what stands in charters: they do not accept what stands in code.';

const NOT_WAIVABLE =
  'A waiver or a comment cannot accept it: what it marks cannot be read or relied on, whatever the reason.';

function waiving(id: string): string {
  return `Accept one finding with a waiver in the charter. \`about\` names what the finding is about, mostly the id of an entry; it is \`charter\` where the charter as a whole is meant.

${yaml(`waivers:\n  - { rule: ${id}, about: OBJ-1, reason: Agreed with the sponsor, by: Dana Reyes, until: 2027-03-31 }`)}

Or write a comment above the line, or anywhere for the whole file:

${yaml(`# throughline-disable-next-line ${id} -- agreed with the sponsor\n# throughline-disable ${id} -- agreed with the sponsor`)}`;
}
