/** An id that counts in code, as what stands before its number and how many digits that has: `WI-` and 3. */
export interface NumberedId {
  readonly stem: string;
  readonly digits: number;
}

/**
 * The parts of an id that ends in a number; undefined for any other, and for one that would be found where nobody means
 * it: with no sign between letters and number and only one of either (`A1`), or with a single letter and fewer than three
 * digits (`T-1`).
 */
export function numbered(id: string): NumberedId | undefined {
  const [, stem = '', number = ''] = /^(.*?[-_.#/]|[A-Za-z]{2,})(\d+)$/u.exec(id) ?? [];
  if (number === '') return undefined;
  const letters = stem.replace(/[^A-Za-z]/gu, '').length;
  const isBare = /[A-Za-z]$/u.test(stem);
  if (letters === 1 ? number.length < 3 : isBare && number.length < 2) return undefined;
  return { stem, digits: number.length };
}

/** Trackers in which a number with `#` before it is an item. */
const NUMBERING = /git|gitea|forgejo|bitbucket|azure|devops|\bado\b|tfs|vsts|redmine/iu;
const AZURE = /azure|devops|\bado\b|tfs|vsts/iu;

/**
 * How an item of a tracker is written in code: `CRM-17`, `AB#17`, `#17`. A bare number counts only for a tracker that
 * writes `#17`.
 */
export function spellingsOf(system: string | undefined, key: string): readonly string[] {
  const plain = key.trim().replace(/^#/u, '');
  if (!/^\d+$/u.test(plain)) return numbered(plain) ? [plain] : [];
  if (!NUMBERING.test(system ?? '')) return [];
  return AZURE.test(system ?? '') ? [`AB#${plain}`, `#${plain}`] : [`#${plain}`];
}
