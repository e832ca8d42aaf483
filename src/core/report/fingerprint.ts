import { compareTexts, shorten, type Entry, type Problem } from '../model';
import type { CheckResult } from '../engine';
import type { PathOf } from './paths';

/**
 * What a finding is known by from one check to the next. Lines that move, neighbours that change, other titles and
 * other severities leave it as it is. Two findings of a charter can have the same one: they are told apart by how many
 * there are.
 */
export interface Fingerprint {
  /** The path of the charter that the finding belongs to, which it keeps when its entry moves to another part. */
  readonly charter: string;
  readonly rule: string;
  /** The id of the entry; for one without an id, the keys that lead to it and its title. */
  readonly subject: string;
  /** What is marked, where that is a single word such as an id that nothing defines; else empty. */
  readonly detail: string;
}

/** Tells the fingerprints of the findings of a check. */
export type FingerprintOf = (problem: Problem) => Fingerprint;

/** @param pathOf how fingerprints call charters; no two paths are alike */
export function fingerprinting(results: readonly CheckResult[], pathOf: PathOf): FingerprintOf {
  const charters = charterByFile(results, pathOf);
  return (problem) => ({
    charter: charters.get(problem.place.file.uri) ?? pathOf(problem.place.file),
    rule: problem.rule,
    subject: lastingSubject(problem),
    detail: detailOf(problem),
  });
}

/** The path of the charter that each file belongs to, by its URI. A part of several belongs to the first by path. */
function charterByFile(results: readonly CheckResult[], pathOf: PathOf): ReadonlyMap<string, string> {
  return new Map([...resultByFile(results, pathOf)].map(([uri, { bundle }]) => [uri, pathOf(bundle.root)]));
}

/** The same with all that was found out about the charter. */
export function resultByFile(
  results: readonly CheckResult[],
  pathOf: PathOf,
): ReadonlyMap<string, CheckResult> {
  const lastFirst = results.toSorted((a, b) => compareTexts(pathOf(b.bundle.root), pathOf(a.bundle.root)));
  return new Map(lastFirst.flatMap((result) => result.bundle.files.map(({ uri }) => [uri, result] as const)));
}

/** The same text for the same fingerprint, and for no other one. */
export function fingerprintKey({ charter, rule, subject, detail }: Fingerprint): string {
  return JSON.stringify([charter, rule, subject, detail]);
}

export function compareFingerprints(a: Fingerprint, b: Fingerprint): number {
  return (
    compareTexts(a.charter, b.charter) ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(a.subject, b.subject) ||
    compareTexts(a.detail, b.detail)
  );
}

/** The places in lists are left out of key paths, since they change with every entry that is added above. */
function lastingSubject({ entry, subject }: Problem): string {
  return entry === undefined ? subject.replaceAll(/\[\d+\]/gu, '[]') : lastingName(entry);
}

/** «WI-2», «purpose», «raci WI-2», «OBJ-1 measures Average time to resolve» */
function lastingName(entry: Entry): string {
  const { id, title, within, path } = entry;
  if (id !== undefined) return id;
  const keys = path.slice(within?.path.length ?? 0).filter((step) => typeof step === 'string');
  const isListed = typeof path.at(-1) === 'number';
  return [
    ...(within ? [lastingName(within)] : []),
    keys.join('.'),
    ...(isListed ? [shorten(title ?? firstText(entry), 80)] : []),
  ].join(' ');
}

function firstText({ node }: Entry): string {
  const first = node.pairs.find(({ value }) => value?.kind === 'scalar')?.value;
  return first?.kind === 'scalar' ? String(first.value) : '';
}

/** What tells two findings about one entry apart: a key, a path, an id, but no number and no day. */
const WORD = /^[^\s\d{[|>+-][^\s]{0,99}$/u;

/** Of the words that other rules mark, those that look like an id: `must` or `PT24H` changes while what is found stays. */
const ID = /^(?!P(?:T|\d)).*[A-Z]/u;

function detailOf({ place: { file, span }, entry, subject, rule }: Problem): string {
  const marked = file.text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/u, '$2');
  const isName = subject === 'charter' || [subject, entry?.title, entry?.id].includes(marked);
  const isForm = /^(?:schema|trace|waiver)\//u.test(rule);
  return !isName && WORD.test(marked) && (isForm || ID.test(marked)) ? marked : '';
}
