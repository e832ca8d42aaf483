import type { CharterFile } from '../model';
import type { KnownRules } from '../schema';
import { LivingCharter } from './livingCharter';

/**
 * Reads one file of a charter as far as it can be read. Never throws: syntax and form are reported as flaws.
 *
 * @param knownRules all rules, so that a typing error in `settings.rules` is found
 */
export function readCharterFile(uri: string, text: string, knownRules: KnownRules): CharterFile {
  return new LivingCharter(uri, text, knownRules);
}
