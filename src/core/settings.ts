import { isSeveritySetting, type Bundle, type SeveritySetting } from './model';
import { isInPreset, type Preset, type Rule, type RuleInfo } from './rules';

/** What one place (command line, editor) says about which rules speak, and how loudly. */
export interface RuleSettings {
  readonly preset?: Preset;
  /** Rule id to severity; unknown ids are passed over here. */
  readonly rules?: Readonly<Record<string, SeveritySetting>>;
}

/** The settings of a bundle: the command line wins over the charter, and that over the editor. */
export interface EffectiveSettings {
  severityOf(rule: RuleInfo): SeveritySetting;
  optionOf(rule: Rule, name: string): number;
}

export function effectiveSettings(
  bundle: Bundle,
  commandLine: RuleSettings,
  editor: RuleSettings,
): EffectiveSettings {
  const { settings } = bundle.root;
  const charterRules = settings.rules ?? {};
  const preset = commandLine.preset ?? settings.preset ?? editor.preset ?? 'recommended';
  const charterSeverity = (id: string): SeveritySetting | undefined => {
    const value = charterRules[id];
    const severity: unknown = Array.isArray(value) ? value[0] : value;
    return isSeveritySetting(severity) ? severity : undefined;
  };
  return {
    severityOf: (rule) =>
      ownEntry(commandLine.rules, rule.id) ??
      charterSeverity(rule.id) ??
      ownEntry(editor.rules, rule.id) ??
      (isInPreset(rule, preset) ? rule.severity : 'off'),
    optionOf: (rule, name) => {
      const option = rule.options?.[name];
      const value = charterRules[rule.id];
      const given: unknown = Array.isArray(value)
        ? (value[1] as Record<string, unknown> | null)?.[name]
        : undefined;
      if (option === undefined) throw new Error(`${rule.id} has no option ${name}`);
      return Number.isFinite(given)
        ? Math.min(Math.max(given as number, option.min), option.max)
        : ((preset === 'strict' ? option.strict : undefined) ?? option.value);
    },
  };
}

function ownEntry(rules: RuleSettings['rules'], id: string): SeveritySetting | undefined {
  return rules && Object.hasOwn(rules, id) ? rules[id] : undefined;
}
