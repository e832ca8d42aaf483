import type { CheckOptions } from '../engine';
import { RULES } from '../rules';

/**
 * Rules that are not asked about the past, by their ids. Those that compare texts would take three quarters of the time,
 * and what they say of one entry depends on the words of all others. Whether a file was there that work names would need
 * the names of all files at each commit. Alignment depends on none of them.
 */
export const LEFT_OUT: readonly string[] = [
  ...RULES.filter(({ late }) => late === true).map(({ id }) => id),
  'code/artifact-not-found',
];

/** Says so wherever findings of the past are counted. */
export const LEFT_OUT_IN_WORDS = `Rules that compare texts or look for files (${LEFT_OUT.join(', ')}) are not asked about the past, so what they find is not counted here. Alignment does not depend on them.`;

type Settings = Pick<CheckOptions, 'commandLine' | 'editor'>;

/** The same settings without these rules. */
export function settingsForPast(settings: Settings): Settings {
  const { commandLine } = settings;
  return { ...settings, commandLine: { ...commandLine, rules: { ...commandLine?.rules, ...OFF } } };
}

const OFF = Object.fromEntries(LEFT_OUT.map((id) => [id, 'off'] as const));
