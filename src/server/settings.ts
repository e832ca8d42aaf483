import { isSeveritySetting, type SeveritySetting } from '../core/model';
import { isPreset } from '../core/rules';
import type { RuleSettings } from '../core/settings';

export interface Settings extends RuleSettings {
  /** Who marks links as reviewed: the id of a person, or a name. */
  readonly reviewer?: string;
}

/**
 * The settings in what an editor sends: `{ preset, rules, reviewer }`, or the same below `throughline`. What is not understood
 * is left out, since editors let users write anything.
 */
export function readSettings(sent: unknown): Settings {
  const settings = ownSettings(sent);
  const preset = settings['preset'];
  const rules = Object.entries(asRecord(settings['rules'])).filter(
    (entry): entry is [string, SeveritySetting] => isSeveritySetting(entry[1]),
  );
  const reviewer = settings['reviewer'];
  return {
    ...(isPreset(preset) && { preset }),
    rules: Object.fromEntries(rules),
    ...(typeof reviewer === 'string' && reviewer.trim() !== '' && { reviewer: reviewer.trim() }),
  };
}

/** What is below `throughline`, or all of it where nothing is. */
export function ownSettings(sent: unknown): Readonly<Record<string, unknown>> {
  const outer = asRecord(sent);
  return asRecord(outer['throughline'] ?? outer);
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
