import type { RuleInfo } from './rule';

/** Rules of the catalogue that this version does not check yet: they can be named in settings, and explained. */
export const PLANNED: readonly RuleInfo[] = [];
