import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { CheckResult } from '../core/engine';
import type { PurposeGraph } from '../core/graph';
import { nameOf, namePlace, type Entry, type Problem } from '../core/model';
import {
  linkTo,
  neighboursOf,
  ORPHAN_RULES,
  orphanCandidates,
  type Fix,
  type OrphanCandidate as Candidate,
} from '../core/rules';
import { waiverFor } from '../core/silence';
import type {
  EntryName,
  LinkScope,
  Orphan,
  OrphanCandidate,
  OrphansParams,
  SettleOrphanParams,
  SettleOrphanResult,
} from '../protocol';
import { toWorkspaceEdit, type FixContext } from './fixes';
import { lspLocation } from './lsp';
import { stepsOf } from './views/rows';
import { kindWords } from './views/words';

/** How many candidates are offered. */
const MOST = 5;

/** What could be named by an orphan, the likeliest first. */
function candidatesFor(graph: PurposeGraph, entry: Entry): readonly Candidate[] {
  return orphanCandidates(graph, entry, MOST);
}

interface Found {
  readonly result: CheckResult;
  readonly problem: Problem;
  readonly entry: Entry;
}

/** The entries that serve nothing, each once: those that are to come first, then in the order of the charters, that in front first, and of their texts. */
export function orphansIn(
  results: readonly CheckResult[],
  { rule, entry: only, row, front, scope = null, first = null }: OrphansParams,
): readonly EntryName[] {
  const steps = row === null ? [] : stepsOf(row);
  const asked = results.filter(({ bundle }) => steps.includes(bundle.root.uri));
  const isInFront = ({ bundle }: CheckResult): boolean => bundle.files.some(({ uri }) => uri === front);
  const early = new Set(first?.subjects);
  const isEarly = ({ charter, subject }: EntryName): boolean =>
    charter === first?.charter && early.has(subject);
  const seen = new Set<string>();
  return (asked.length > 0 ? asked : results)
    .toSorted((a, b) => Number(isInFront(b)) - Number(isInFront(a)))
    .flatMap((result) => foundIn(result))
    .filter(({ problem }) => (rule ?? problem.rule) === problem.rule)
    .filter(({ result, entry }) => scope === null || isInScope(entry, scope, result))
    .filter(({ entry }) => only === null || (entry.id === only.id && entry.file.uri === only.uri))
    .filter(({ entry }) => isFirst(seen, `${entry.file.uri} ${entry.node.start}`))
    .map(({ result, entry }) => ({ charter: result.bundle.root.uri, subject: entry.subject }))
    .toSorted((a, b) => Number(isEarly(b)) - Number(isEarly(a)));
}

/** What of a charter, or of a group in it, serves nothing, each once. */
export function orphansOf(result: CheckResult, scope: LinkScope | null = null): readonly Entry[] {
  const found = new Set(foundIn(result).map(({ entry }) => entry));
  return [...found].filter((entry) => scope === null || isInScope(entry, scope, result));
}

/** True for an entry of a group; of a single entry, for that one. */
function isInScope(entry: Entry, { charter, subject, of }: LinkScope, result: CheckResult): boolean {
  const { graph, bundle } = result;
  if (bundle.root.uri !== charter) return false;
  if (of === 'entry') return entry.subject === subject;
  if (of === 'section') return entry.path[0] === subject;
  return entry.kind === 'workItem' && graph.ancestorsOf(entry).some((above) => above.subject === subject);
}

function isFirst(seen: Set<string>, key: string): boolean {
  return !seen.has(key) && seen.add(key) !== undefined;
}

function foundIn(result: CheckResult): readonly Found[] {
  return result.problems.flatMap((problem) =>
    ORPHAN_RULES.has(problem.rule) && problem.entry ? [{ result, problem, entry: problem.entry }] : [],
  );
}

function find({ charter, subject }: EntryName, results: readonly CheckResult[]): Found | undefined {
  const result = results.find(({ bundle }) => bundle.root.uri === charter);
  return result && foundIn(result).find(({ entry }) => entry.subject === subject);
}

/** An orphan with what it could be linked to; undefined where it is none any more. */
export function orphanFor(name: EntryName, results: readonly CheckResult[]): Orphan | undefined {
  const found = find(name, results);
  if (found === undefined) return undefined;
  const { result, problem, entry } = found;
  const { graph } = result;
  const neighbours = neighboursOf(graph, entry);
  return {
    entry: name,
    name: nameOf(entry),
    location: lspLocation(namePlace(entry)),
    candidates: candidatesFor(graph, entry)
      .filter((candidate) => linkTo(entry, candidate.entry).length > 0)
      .map((candidate) => described(graph, neighbours, candidate)),
    canWaive: waiverFor(problem, result.bundle).length > 0,
    stamp: stampOf(result),
  };
}

/** How many words, and how many neighbours, are told. */
const TOLD = 4;
const NEIGHBOURS_TOLD = 2;

export function described(
  graph: PurposeGraph,
  neighbours: readonly Entry[],
  { entry, words }: Candidate,
): OrphanCandidate {
  const near = neighbours.filter((each) => graph.up(each).some(({ to }) => to === entry));
  const [first = '', ...others] = near.slice(0, NEIGHBOURS_TOLD).map((each) => each.subject);
  const more = near.length - 1 - others.length;
  const names = [first, ...others].join(more > 0 ? ', ' : ' and ') + (more > 0 ? ` and ${more} more` : '');
  const why = [
    words.length > 0 && `Words in common: ${words.slice(0, TOLD).join(', ')}`,
    near.length > 0 &&
      `${near.length === 1 ? 'Neighbour' : 'Neighbours'} that ${near.length === 1 ? 'serves' : 'serve'} it: ${names}`,
  ].filter((part) => part !== false);
  return {
    subject: entry.subject,
    title: entry.title ?? '',
    noun: kindWords(entry),
    why: why.length > 0 ? why.join(' · ') : 'No words in common',
  };
}

/** Versions only go up, so that no two texts of a charter have the same stamp. */
export function stampOf({ bundle }: CheckResult): string {
  return bundle.files.map(({ uri, version }) => `${uri} ${version}`).join('\n');
}

/** The edit that a choice asks for; why there is none, where the text is another one than that of the stamp. */
export function settling(
  { entry: name, stamp, choice }: SettleOrphanParams,
  context: FixContext,
): { readonly edit: WorkspaceEdit; readonly uri: string } | Exclude<SettleOrphanResult, { kind: 'done' }> {
  const found = find(name, context.results);
  if (found === undefined || stampOf(found.result) !== stamp) return { kind: 'changed' };
  const [fix] = choice.kind === 'link' ? linking(found, choice.to) : waiving(found, choice.reason);
  const [change] = fix?.changes ?? [];
  if (fix === undefined || change === undefined) return { kind: 'failed' };
  return { edit: toWorkspaceEdit(fix.changes, context), uri: context.editorUri(change.file.uri) };
}

function linking({ result, entry }: Found, to: string): readonly Fix[] {
  const target = candidatesFor(result.graph, entry).find((each) => each.entry.subject === to);
  return target ? linkTo(entry, target.entry) : [];
}

function waiving({ result, problem }: Found, reason: string): readonly Fix[] {
  return waiverFor(problem, result.bundle, reason);
}
