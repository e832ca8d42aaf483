import { CODE_DEFAULTS, type CodeSettings } from '../../core/code';
import { asRecord, ownSettings } from '../settings';

export interface ServerCodeSettings extends CodeSettings {
  /** False where code is not to be looked at. */
  readonly enabled: boolean;
}

/** More than anybody has of them: a bound for what is written by mistake. */
const MOST_FILES = 100_000;

/** The settings below `code` in what an editor sends; what is not understood counts as not said. */
export function readCodeSettings(sent: unknown): ServerCodeSettings {
  const code = asRecord(ownSettings(sent)['code']);
  const { maxFiles } = code;
  return {
    enabled: code['enabled'] !== false,
    patterns: texts(code['patterns']) ?? CODE_DEFAULTS.patterns,
    exclude: texts(code['exclude']) ?? CODE_DEFAULTS.exclude,
    maxFiles:
      typeof maxFiles === 'number' && maxFiles >= 0
        ? Math.min(Math.floor(maxFiles), MOST_FILES)
        : CODE_DEFAULTS.maxFiles,
    tracedFolders: texts(code['tracedFolders']) ?? CODE_DEFAULTS.tracedFolders,
  };
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}
