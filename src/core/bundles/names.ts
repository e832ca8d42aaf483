/** Folders in which nobody writes charters, whatever `.gitignore` says. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules', '.vscode-test']);

/** True for the names that a charter or a part of one has: `project-charter.yaml`, `practice-charter.yaml`, `*.charter.yaml`. */
export function isCharterName(name: string): boolean {
  return /^(?:(?:project|practice)-charter|.+\.charter)\.ya?ml$/iu.test(name);
}
