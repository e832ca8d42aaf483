import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { removeFromList } from '../core/edit';
import type { CheckResult } from '../core/engine';
import type { Link, PurposeGraph, Requirement, WorkItem } from '../core/graph';
import { nameOf, nodeAt, type Entry } from '../core/model';
import {
  canBeNamed,
  fix,
  isPlainlyTechnical,
  linkTo,
  relink,
  type FileChange,
  type Fix,
} from '../core/rules';
import type { MoveChoicesParams, MoveChoicesResult, MoveParams, Refusal } from '../protocol';
import { toWorkspaceEdit, type FixContext } from './fixes';
import { isLinkable, linkCandidates } from './linking';
import { stampOf } from './orphans';
import { layoutOf } from './views/layout';
import { stepsBelowTop, stepsOf } from './views/rows';
import { kindWords } from './views/words';

type Movable = WorkItem | Requirement;

/** An entry that is moved, and the link that goes: undefined where it only gains one. */
interface Move {
  readonly entry: Movable;
  readonly instead: Link | undefined;
}

/** Rows of one charter that can be moved together. */
interface Moves {
  readonly kind: 'moves';
  readonly result: CheckResult;
  readonly moves: readonly Move[];
}

/** What rows of the Purpose tree could support instead of what they were seen below, the likeliest first. */
export function moveChoices({ rows }: MoveChoicesParams, results: readonly CheckResult[]): MoveChoicesResult {
  const found = movesOf(rows, results);
  if (found.kind === 'refused') return found;
  const { result, moves } = found;
  const entries = moves.map(({ entry }) => entry);
  const [first] = entries;
  const from = moves.flatMap(({ instead }) => (instead ? [instead.to.subject] : []));
  return {
    kind: 'choices',
    name: first && entries.length === 1 ? nameOf(first) : `${entries.length} entries`,
    from: [...new Set(from)],
    candidates: linkCandidates(entries, result, results),
    stamp: stampOf(result),
  };
}

/** The edit that moves rows; why there is none, where one of them cannot be moved. */
export function moving(
  { rows, to, stamp }: MoveParams,
  context: FixContext,
):
  | {
      readonly kind: 'edit';
      readonly edit: WorkspaceEdit;
      readonly uris: readonly string[];
      readonly moved: number;
    }
  | Refusal {
  const found = movesOf(rows, context.results);
  if (found.kind === 'refused') return found;
  const { result, moves } = found;
  if (stamp !== null && stamp !== stampOf(result))
    return refused('The charter has changed meanwhile, so that nothing was moved.');
  const target = result.graph.find(to);
  if (target === undefined || !canBeNamed(result.graph, target))
    return refused(`${to} is not known in that charter, or stands there twice: nothing was moved.`);
  const wanted = moves.filter((move) => !isThere(move, target));
  const objection = wanted
    .map((move) => objectionTo(move, target, result.graph))
    .find((each) => each !== undefined);
  if (objection !== undefined) return refused(objection);
  const changes = wanted.map((move) => changesOf(move, target, result.graph));
  const failed = wanted.find((_, index) => changes[index]?.length === 0);
  if (failed)
    return refused(`Nothing was moved: the charter could not be edited at ${nameOf(failed.entry)}.`);
  const all = changes.flat();
  const uris = new Set(all.map(({ file }) => context.editorUri(file.uri)));
  return { kind: 'edit', edit: toWorkspaceEdit(all, context), uris: [...uris], moved: wanted.length };
}

function refused(message: string): Refusal {
  return { kind: 'refused', message };
}

/** An entry that is chosen below two others is moved once, by the first of them. */
function movesOf(rows: readonly string[], results: readonly CheckResult[]): Moves | Refusal {
  const roots = new Set(rows.map((row) => stepsOf(row)[0]));
  const result = results.find(({ bundle }) => roots.has(bundle.root.uri));
  if (result === undefined) return refused('That is no longer in the charter.');
  if (roots.size > 1) return refused('Only entries of the same charter can be moved together.');
  const moves = new Map<Entry, Move>();
  for (const row of rows) {
    const move = moveOf(row, result);
    if ('kind' in move) return move;
    if (!moves.has(move.entry)) moves.set(move.entry, move);
  }
  return { kind: 'moves', result, moves: [...moves.values()] };
}

function moveOf(row: string, result: CheckResult): Move | Refusal {
  const layout = layoutOf(result);
  const [entry, above] = stepsBelowTop(row)
    .toReversed()
    .map((step) => layout.entryAt(step));
  if (entry === undefined || !isMovable(entry))
    return refused('Only work items and requirements can be moved to another objective.');
  const links = result.graph
    .written(entry)
    .filter(({ field }) => field === 'supports' || field === 'enables');
  const leading = links.find(({ to }) => to === above);
  if (leading || links.length <= 1) return { entry, instead: leading ?? links[0] };
  // Below the work that it is a part of, nothing says which of several links is meant.
  const names = links.map(({ to }) => to.subject).join(' and ');
  return refused(
    `${nameOf(entry)} is linked to ${names}, and here nothing says which of these should go. Group the tree by objective, and move it from below the one that should.`,
  );
}

function isMovable(entry: Entry): entry is Movable {
  return isLinkable(entry);
}

/** True where nothing is left to do: the link is there, and none has to go for it. */
function isThere({ instead }: Move, target: Entry): boolean {
  return instead?.to === target;
}

const MAY_SUPPORT: Readonly<Record<Movable['kind'], readonly Entry['kind'][]>> = {
  workItem: ['objective', 'requirement'],
  requirement: ['objective', 'requirement', 'goal'],
};

/** Why an entry cannot support a target; undefined where it can. */
function objectionTo({ entry, instead }: Move, target: Entry, graph: PurposeGraph): string | undefined {
  const name = nameOf(entry);
  if (instead?.field === 'enables' || (instead === undefined && isPlainlyTechnical(entry)))
    return enablingObjection(name, target, instead);
  if (!MAY_SUPPORT[entry.kind].includes(target.kind))
    return `${name} is a ${kindWords(entry)}, which cannot support a ${kindWords(target)}: move it to an objective or a requirement.`;
  if (target === entry || graph.above(target).has(entry))
    return `${name} cannot support ${nameOf(target)}, which leads to it.`;
  return undefined;
}

/** What says what it makes possible can only name work and requirements there. */
function enablingObjection(name: string, target: Entry, instead: Link | undefined): string | undefined {
  if (target.kind === 'requirement') return undefined;
  const why = instead
    ? `stands here because it enables ${instead.to.subject}`
    : 'is technical work, which says what it enables';
  return `${name} ${why}: move it to a requirement, or use “Link to” for the work that it makes possible.`;
}

function changesOf({ entry, instead }: Move, target: Entry, graph: PurposeGraph): readonly FileChange[] {
  if (instead === undefined) return changesIn(linkTo(entry, target));
  const isLinked = graph.written(entry, instead.field).some(({ to }) => to === target);
  return changesIn(isLinked ? unlink(instead) : relink(instead, target));
}

/** Takes a link away that stands beside others. */
function unlink({ from, field, to, place }: Link): readonly Fix[] {
  const list = nodeAt(from.node, [field]);
  const items = list?.kind === 'sequence' ? list.items : [];
  const index = items.findIndex((item) => item?.start === place.span.start);
  const edits = index < 0 ? undefined : removeFromList(from.file, [...from.path, field], index);
  return fix(`Support ${to.subject} no more`, from.file, edits);
}

function changesIn([made]: readonly Fix[]): readonly FileChange[] {
  return made?.changes ?? [];
}
