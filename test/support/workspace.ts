import { discoverCharters, loadBundles, resolvePath } from '../../src/core/bundles';
import { ArtifactLookup, checkCode, CODE_DEFAULTS } from '../../src/core/code';
import { check, type CheckOptions, type CheckResult } from '../../src/core/engine';
import type { Bundle, CharterFile, Problem } from '../../src/core/model';
import { applyEdits, type TextEdit } from '../../src/core/edit';
import { ruleInfoById, type Fix } from '../../src/core/rules';
import type { FileSystem } from '../../src/core/ports';
import { memoryFiles } from './memoryFiles';

/** The day that counts as today in every fixture. */
export const TODAY = '2026-11-21';

const FOLDER = 'file:///charters';

/** Files by their paths in a workspace folder. */
export type Files = Readonly<Record<string, string>>;

export function uriOf(path: string): string {
  return resolvePath(FOLDER, path);
}

/** A workspace folder of one charter. */
export function oneCharter(text: string): Files {
  return { 'project-charter.yaml': text };
}

/** The bundles of a workspace folder, found as they are found for a user. */
export async function bundlesOf(files: Files): Promise<readonly Bundle[]> {
  const port = filesOf(files);
  const bundles = await loadBundles(port, FOLDER, await discoverCharters(port, FOLDER));
  const lookup = new ArtifactLookup(port, FOLDER);
  return Promise.all(
    bundles.map(async (bundle) => ({ ...bundle, unmatched: await lookup.unmatched(bundle) })),
  );
}

function filesOf(files: Files): FileSystem {
  return memoryFiles(new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text])));
}

/** What is said about the team's own code in a folder, in `src` also about files that nothing traces. */
async function codeFound(
  files: Files,
  results: readonly CheckResult[],
  { commandLine }: Partial<CheckOptions>,
): Promise<readonly Found[]> {
  // What a fixture says of its findings is not part of the code.
  const code = Object.entries(files).map(([path, text]) => [
    path,
    /\.ya?ml$/u.test(path) ? text : unmarked(text),
  ]);
  const [result] = results;
  const problems = await checkCode({
    files: filesOf(Object.fromEntries(code) as Files),
    folders: [FOLDER],
    results,
    settings: { ...CODE_DEFAULTS, tracedFolders: ['src'] },
    ...(commandLine && { commandLine }),
  });
  return result ? problems.map((problem) => ({ problem, result })) : [];
}

function unmarked(text: string): string {
  return text.replace(/# (?:!|says: ).*$/gmu, (mark) => ' '.repeat(mark.length));
}

/** The only bundle of a workspace folder, or the one whose root is named. */
export async function bundleOf(files: Files, root?: string): Promise<Bundle> {
  const bundles = await bundlesOf(files);
  const found = root === undefined ? bundles[0] : bundles.find((bundle) => bundle.root.uri === uriOf(root));
  if (found === undefined) throw new Error(`No charter in ${Object.keys(files).join(', ')}`);
  return found;
}

/** A problem with the check that found it, so that it can be asked for fixes. */
export interface Found {
  readonly problem: Problem;
  readonly result: CheckResult;
}

/** Checks every charter of a folder; what two charters say of a file that they share counts once. */
async function checkAll(files: Files, options: Partial<CheckOptions> = {}): Promise<readonly Found[]> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY, ...options }));
  const found = [
    ...results.flatMap((result) => result.problems.map((problem) => ({ problem, result }))),
    ...(await codeFound(files, results, options)),
  ];
  const seen = new Set<string>();
  return found.filter(({ problem }) => {
    const key = keyOf(problem);
    return !seen.has(key) && seen.add(key);
  });
}

function keyOf({ rule, message, place }: Problem): string {
  return JSON.stringify([rule, message, place.file.uri, place.span.start, place.span.end]);
}

/** What a check of every charter of a folder finds, as `rule subject: message`. */
export async function problemsIn(
  files: Files,
  options: Partial<CheckOptions> = {},
): Promise<readonly string[]> {
  const found = await checkAll(files, options);
  return found.map(({ problem }) => `${problem.rule} ${problem.subject}: ${problem.message}`);
}

/** Checks every charter of a folder with one rule on, whatever its severity is by default. */
export function checkWith(rule: string, files: Files): Promise<readonly Found[]> {
  return checkAll(files, { commandLine: { rules: { [rule]: severityWhenOn(rule) } } });
}

/** What one rule says about a folder, whatever its severity is by default. */
export async function findingsOf(rule: string, files: Files): Promise<readonly Found[]> {
  return (await checkWith(rule, files)).filter(({ problem }) => problem.rule === rule);
}

function severityWhenOn(rule: string): Problem['severity'] {
  const severity = ruleInfoById(rule)?.severity ?? 'off';
  return severity === 'off' ? 'info' : severity;
}

/** The text that a problem marks. */
export function markedText({ place }: Problem): string {
  return place.file.text.slice(place.span.start, place.span.end);
}

/** A folder after a fix: only the files change that the fix names. */
export function withFix(files: Files, fix: Fix): Files {
  const changed = new Map(fix.changes.map(({ file, edits }) => [file.uri, edited(file, edits)]));
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, changed.get(uriOf(path)) ?? text]),
  );
}

function edited(file: CharterFile, edits: readonly TextEdit[]): string {
  return applyEdits(file.text, edits);
}
