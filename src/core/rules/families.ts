/** Rules that say the same of different things, for those who treat their findings alike. */

/** What serves nothing. */
export const ORPHAN_RULES: ReadonlySet<string> = new Set([
  'drift/orphan-work-item',
  'drift/orphan-requirement',
]);

/** What the texts say against a link. */
export const DOUBT_RULES: ReadonlySet<string> = new Set(['drift/weak-alignment', 'drift/closer-objective']);
