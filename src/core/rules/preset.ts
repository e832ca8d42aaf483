import type { Preset, RuleInfo } from './rule';

const PRESETS: readonly Preset[] = ['essential', 'recommended', 'strict'];

export function isPreset(value: unknown): value is Preset {
  return PRESETS.some((preset) => preset === value);
}

/** `essential` holds what makes a charter unreadable or a link false, and drift that is a warning. */
export function isInPreset(rule: RuleInfo, preset: Preset): boolean {
  if (preset === 'strict') return true;
  if (preset === 'recommended') return rule.preset === 'recommended';
  const group = rule.id.slice(0, rule.id.indexOf('/'));
  return (
    group === 'schema' ||
    group === 'trace' ||
    (group === 'drift' && rule.severity === 'warning' && rule.preset === 'recommended')
  );
}
