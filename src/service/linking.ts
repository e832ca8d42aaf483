import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { normalUri } from '../core/bundles';
import type { CheckResult } from '../core/engine';
import type { Link, PurposeGraph } from '../core/graph';
import { nameOf, namePlace, type Entry } from '../core/model';
import {
  isPlainlyTechnical,
  linkTo,
  neighboursOf,
  orphanCandidates,
  relink,
  type FileChange,
  type Fix,
  type OrphanCandidate as Candidate,
} from '../core/rules';
import type {
  LinkChoices,
  LinkChoicesParams,
  LinkParams,
  LinkResult,
  LinkScope,
  OrphanCandidate,
} from '../protocol';
import { toWorkspaceEdit, type FixContext } from './fixes';
import { entryAt, fileFor } from './locate';
import { lspLocation, offsetOf } from './lsp';
import { described, orphansOf, stampOf } from './orphans';
import { kindWords } from './views/words';

/** So many candidates can be chosen from: enough for words to be typed that they are found by. */
const MOST = 50;

/** So many of a group are compared with what they could serve: each costs a walk over all texts. */
const SAMPLE = 5;

/** What is linked together. */
export interface Group {
  readonly result: CheckResult;
  readonly scope: LinkScope;
  /** In the order of the charter; at least one. */
  readonly entries: readonly Entry[];
  /** Of all charters. */
  readonly results: readonly CheckResult[];
}

/** What could be linked to what, and what is linked by now; undefined where there is nothing to link. */
export function linkChoices(
  { about }: LinkChoicesParams,
  results: readonly CheckResult[],
): LinkChoices | undefined {
  const group = 'of' in about ? groupFor(about, results) : placed(about, results);
  if (group === undefined) return undefined;
  const { result, scope, entries } = group;
  const [first] = entries;
  return {
    scope,
    name: scope.of === 'entry' && first ? nameOf(first) : countedOrphans(group),
    location: first ? lspLocation(namePlace(first)) : null,
    candidates: choicesFor(group),
    links: replaceable(group).map(({ to }) => ({ subject: to.subject, title: to.title ?? '' })),
    stamp: stampOf(result),
  };
}

/** The edit that a choice asks for; why there is none, where the text is another one than that of the stamp. */
export function linkingAll(
  { scope, stamp, to, instead }: LinkParams,
  context: FixContext,
):
  { readonly edit: WorkspaceEdit; readonly uris: readonly string[] } | Exclude<LinkResult, { kind: 'done' }> {
  const group = groupFor(scope, context.results);
  if (group === undefined || stampOf(group.result) !== stamp) return { kind: 'changed' };
  const target = candidatesFor(group, MOST).find(({ entry }) => entry.subject === to)?.entry;
  const changes = target ? changesFor(group, target, instead) : [];
  if (changes.length === 0) return { kind: 'failed' };
  const uris = new Set(changes.map(({ file }) => context.editorUri(file.uri)));
  return { edit: toWorkspaceEdit(changes, context), uris: [...uris] };
}

/** True for what says itself what it serves, and so can be linked. */
export function isLinkable({ kind }: Entry): boolean {
  return kind === 'workItem' || kind === 'requirement';
}

/**
 * What of a scope can be linked to one thing: the entry, or the orphans of a group but technical work, which has to say
 * what it enables. Undefined where there is none.
 */
function groupFor(scope: LinkScope, results: readonly CheckResult[]): Group | undefined {
  const result = results.find(({ bundle }) => bundle.root.uri === scope.charter);
  if (result === undefined) return undefined;
  const entries =
    scope.of === 'entry' ? linkableCalled(scope.subject, result) : linkedTogether(orphansOf(result, scope));
  return entries.length === 0 ? undefined : { result, scope, entries, results };
}

/** The first that has a subject. */
function linkableCalled(subject: string, { graph }: CheckResult): readonly Entry[] {
  const all: readonly Entry[] = [...graph.all('workItem'), ...graph.all('requirement')];
  const found = all.find((entry) => entry.subject === subject);
  return found ? [found] : [];
}

/** Those among orphans that can be linked to one thing. */
export function linkedTogether(orphans: readonly Entry[]): readonly Entry[] {
  return orphans.filter((entry) => !isPlainlyTechnical(entry));
}

type Place = Exclude<LinkChoicesParams['about'], LinkScope>;

function placed({ uri, position, id }: Place, results: readonly CheckResult[]): Group | undefined {
  const found = fileFor(normalUri(uri), results);
  if (found === undefined) return undefined;
  const { file, result } = found;
  const subject = id ?? entryAt(file, offsetOf(file, position))?.subject;
  const charter = result.bundle.root.uri;
  return subject === undefined ? undefined : groupFor({ charter, subject, of: 'entry' }, results);
}

/** `3 orphans below WI-3` */
function countedOrphans({ scope, entries }: Group): string {
  const count = entries.length === 1 ? '1 orphan' : `${entries.length} orphans`;
  return `${count} ${scope.of === 'below' ? 'below' : 'in'} ${scope.subject}`;
}

/** What all of some entries could be linked to, the likeliest for them together first. */
export function linkCandidates(
  entries: readonly Entry[],
  result: CheckResult,
  results: readonly CheckResult[],
): readonly OrphanCandidate[] {
  const scope: LinkScope = { charter: result.bundle.root.uri, subject: '', of: 'entry' };
  return choicesFor({ result, scope, entries, results });
}

function choicesFor(group: Group): readonly OrphanCandidate[] {
  const { entries, result } = group;
  const [entry] = entries;
  const found = candidatesFor(group, MOST);
  if (entry && entries.length === 1) {
    const neighbours = neighboursOf(result.graph, entry);
    return found.map((candidate) => described(result.graph, neighbours, candidate));
  }
  const compared = entries.length > SAMPLE ? `the first ${SAMPLE}` : entries.length;
  return found.map(({ entry: target, fitting }) => ({
    subject: target.subject,
    title: target.title ?? '',
    noun: kindWords(target),
    why: fitting === 0 ? 'No words in common' : `Words in common with ${fitting} of ${compared}`,
  }));
}

/** Something that all of a group could be linked to. */
interface Shared extends Candidate {
  /** How many of those that were compared share words with it. */
  readonly fitting: number;
}

/** What all of a group could be linked to, what is likeliest for them together first. */
export function candidatesFor(group: Group, limit: number): readonly Shared[] {
  const { entries, result } = group;
  const most = entries.length === 1 ? limit : Infinity;
  const [first, ...others] = entries.slice(0, SAMPLE).map((entry) => ranksFor(result.graph, entry, most));
  if (first === undefined) return [];
  const shared = [...first.values()].filter(
    ({ entry }) => others.every((ranks) => ranks.has(entry)) && isKnownToAll(entry, group),
  );
  const ranksOf = (target: Entry): readonly Rank[] =>
    [first, ...others].flatMap((ranks) => ranks.get(target) ?? []);
  const placeOf = (target: Entry): number => ranksOf(target).reduce((sum, { place }) => sum + place, 0);
  return shared
    .toSorted((a, b) => placeOf(a.entry) - placeOf(b.entry))
    .slice(0, limit)
    .map(({ entry, words }) => {
      return { entry, words, fitting: ranksOf(entry).filter((rank) => rank.words.length > 0).length };
    });
}

interface Rank extends Candidate {
  readonly place: number;
}

/** True for what every charter finds that has one of the entries: a part can belong to several. */
function isKnownToAll(target: Entry, { entries, results }: Group): boolean {
  const files = new Set(entries.map(({ file }) => file));
  return results.every(
    ({ bundle, graph }) =>
      !bundle.files.some((file) => files.has(file)) || graph.find(target.subject) === target,
  );
}

/** What an entry can be linked to, each with its place in the order of likelihood. */
function ranksFor(graph: PurposeGraph, entry: Entry, limit: number): ReadonlyMap<Entry, Rank> {
  const found = orphanCandidates(graph, entry, limit);
  return new Map(found.map((candidate, place) => [candidate.entry, { ...candidate, place }]));
}

/** The links of a single entry under `supports`. */
function replaceable({ scope, entries, result }: Group): readonly Link[] {
  const [entry] = entries;
  return scope.of === 'entry' && entry && !isPlainlyTechnical(entry)
    ? result.graph.written(entry, 'supports')
    : [];
}

/** Nothing where one of the group cannot be linked. */
export function changesFor(group: Group, target: Entry, instead: string | null): readonly FileChange[] {
  const link = replaceable(group).find(({ to }) => to.subject === instead);
  if (instead !== null) return link ? changesOf(relink(link, target)) : [];
  const all = group.entries.map((entry) => changesOf(linkTo(entry, target)));
  return all.every((changes) => changes.length > 0) ? all.flat() : [];
}

function changesOf([fix]: readonly Fix[]): readonly FileChange[] {
  return fix?.changes ?? [];
}
