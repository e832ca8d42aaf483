import type { CharterFile } from '../model';
import { LivingCharter } from './livingCharter';

/**
 * Reads one file of a charter as far as it can be read. Never throws: syntax and form are reported as flaws.
 *
 * @param knownRules ids of all rules, so that a typing error in `settings.rules` is found
 */
export function readCharterFile(uri: string, text: string, knownRules: readonly string[]): CharterFile {
  return new LivingCharter(uri, text, knownRules);
}
