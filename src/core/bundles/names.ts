/** Folders in which nobody writes charters, whatever `.gitignore` says. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules', '.vscode-test']);

/** True for the names that a charter or a part of one has: `project-charter.yaml`, `practice-charter.yaml`, `*.charter.yaml`. */
export function isCharterName(name: string): boolean {
  return /^(?:(?:project|practice)-charter|.+\.charter)\.ya?ml$/iu.test(name);
}

/** True for the names that the reviews of a charter have: `project-charter.reviews.yaml`, `<name>.reviews.yaml`. */
export function isReviewsName(name: string): boolean {
  return /.\.reviews\.ya?ml$/iu.test(name);
}

/**
 * The names under which the reviews of a charter may stand beside it, the one that is written first:
 * `project-charter.reviews.yaml` of `project-charter.yaml`, `sales.reviews.yaml` of `sales.charter.yaml`.
 */
export function reviewsNames(charter: string): readonly [string, string] {
  const stem = charter.replace(/(?:\.charter)?\.ya?ml$/iu, '');
  const [yaml, yml] = [`${stem}.reviews.yaml`, `${stem}.reviews.yml`];
  return /\.yml$/iu.test(charter) ? [yml, yaml] : [yaml, yml];
}

/** The names that the charter may have whose reviews a file holds. */
export function reviewedNames(reviews: string): readonly string[] {
  const stem = reviews.replace(/\.reviews\.ya?ml$/iu, '');
  return ['.yaml', '.charter.yaml', '.yml', '.charter.yml'].map((end) => stem + end);
}
