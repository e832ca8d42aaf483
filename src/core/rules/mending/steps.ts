import { addToList, replaceScalar, setKey, type Edits, type PlainValue, type TextEdit } from '../../edit';
import { isOpen, type PurposeGraph, type WorkItem } from '../../graph';
import { LIST_SECTIONS, nameOf, nodeAt, type CharterFile, type Entry, type EntryKind } from '../../model';
import { rankedEnabled, rankedTargets } from './candidates';
import { lineAbove } from '../facts/links';
import { shortNameOf } from '../phrases';
import { fix, type FileChange, type Fix } from '../rule';

/** Steps that fixes of several rules are made of. */

const MOST = 5;

const KEYS: ReadonlyMap<EntryKind, readonly string[]> = new Map(
  Object.values(LIST_SECTIONS).map(({ of }) => [of.entry, Object.keys(of.fields)]),
);

/**
 * The keys that an entry has and that come before `key` in the format, in the order in which it has them: a new key goes
 * behind the last of them.
 */
export function keysBefore({ kind, node }: Entry, key: string): readonly string[] {
  const keys = KEYS.get(kind) ?? [];
  const before = new Set(keys.slice(0, Math.max(keys.indexOf(key), 0)));
  return node.pairs.map(({ name }) => name).filter((name) => before.has(name));
}

/** To give a key another value, in the quotes of the old one, or a new key its value. */
export function setValue(title: string, entry: Entry, key: string, value: string): readonly Fix[] {
  return fix(title, entry.file, valueEdits(entry, key, value));
}

export function valueEdits(entry: Entry, key: string, value: string): Edits {
  const { file, path } = entry;
  return replaceScalar(file, [...path, key], value) ?? setKey(file, path, key, value, keysBefore(entry, key));
}

/** Adds the id of another entry to a list of links. The caller knows that a link can name it: see `canBeNamed`. */
export function addLink(title: string, entry: Entry, key: string, to: Entry): readonly Fix[] {
  return addItem(title, entry, key, to.subject);
}

/** Adds something to a list of an entry, which is made where there is none. */
export function addItem(title: string, entry: Entry, key: string, item: PlainValue): readonly Fix[] {
  return fix(title, entry.file, addToList(entry.file, entry.path, key, item, keysBefore(entry, key)));
}

/** Gives a list of an entry other items than it had, or makes it. */
export function setList(
  title: string,
  entry: Entry,
  key: string,
  items: readonly PlainValue[],
): readonly Fix[] {
  return fix(title, entry.file, setKey(entry.file, entry.path, key, items, keysBefore(entry, key)));
}

/** To support one of the likeliest candidates; with `kind` only things of that kind. */
export function support(graph: PurposeGraph, entry: Entry, kind?: EntryKind): readonly Fix[] {
  return rankedTargets(graph, entry, Infinity)
    .filter((target) => kind === undefined || target.kind === kind)
    .slice(0, MOST)
    .flatMap((target) => supporting(entry, target));
}

/** To support one thing: what `rankedCandidates` gives can be named. */
export function supporting(entry: Entry, target: Entry): readonly Fix[] {
  return addLink(`Support ${nameOf(target)}`, entry, 'supports', target);
}

/**
 * To support one of the likeliest candidates: in the place of the link that the item has, or beside those that it has,
 * or, where it takes its links from above, by one of its own.
 */
export function supportInstead(graph: PurposeGraph, item: WorkItem): readonly Fix[] {
  if (graph.sourceOfLinks(item) !== item) return support(graph, item);
  const [first, ...others] = graph.up(item);
  const only = first?.field === 'supports' && others.length === 0 ? first.to : undefined;
  return rankedTargets(graph, item, MOST).flatMap((target) => {
    if (only === undefined) return addLink(`Support ${nameOf(target)} as well`, item, 'supports', target);
    const isList = nodeAt(item.node, ['supports'])?.kind === 'sequence';
    const path = [...item.path, 'supports', ...(isList ? [0] : [])];
    const edits = replaceScalar(item.file, path, target.subject);
    return fix(`Support ${nameOf(target)} instead of ${shortNameOf(only)}`, item.file, edits);
  });
}

/** To say what a technical item makes possible. */
export function enable(graph: PurposeGraph, item: WorkItem): readonly Fix[] {
  return rankedEnabled(graph, item, MOST).flatMap((target) =>
    addLink(`Say that it enables ${nameOf(target)}`, item, 'enables', target),
  );
}

/** To give the reason that the links of an entry speak for: what it supports cannot be had without it. */
export function giveReason(graph: PurposeGraph, entry: Entry, before = ''): readonly Fix[] {
  const [target] = graph.written(entry, 'supports').map(({ to }) => to);
  if (target === undefined) return [];
  const reason = `${target.subject} cannot be ${target.kind === 'requirement' ? 'met' : 'reached'} without it`;
  return setValue(`Say that ${reason}`, entry, 'rationale', `${before}${reason}.`);
}

export function finishWork(graph: PurposeGraph, item: WorkItem): readonly Fix[] {
  if (!isOpen(item) || dependents(graph, item).length > 0) return [];
  return setValue(`Mark ${shortNameOf(item)} as done`, item, 'state', 'done');
}

/** To drop an item with the open work below it that has no links of its own; other work below it goes on. */
export function dropWork(graph: PurposeGraph, item: WorkItem): readonly Fix[] {
  const below = dependents(graph, item);
  const many = below.length === 1 ? 'open item' : `${below.length} open items`;
  const both = below.length === 0 ? shortNameOf(item) : `${shortNameOf(item)} and the ${many} below it`;
  const edits = [item, ...below].filter(isOpen).map((each) => ({
    file: each.file,
    edits: valueEdits(each, 'state', 'dropped'),
  }));
  return fixOfSeveral(`Drop ${isOpen(item) ? both : `the ${many} below ${shortNameOf(item)}`}`, edits);
}

/** The open items below one that take their links from where it does, or have none as it has none. */
function dependents(graph: PurposeGraph, item: WorkItem): readonly WorkItem[] {
  const source = graph.sourceOfLinks(item);
  return graph
    .descendantsOf(item)
    .filter(
      (each) => isOpen(each) && graph.sourceOfLinks(each) === source && lineAbove(graph, each).includes(item),
    );
}

/** A fix that changes several places; nothing where one of them cannot be changed. */
export function fixOfSeveral(
  title: string,
  parts: readonly { readonly file: CharterFile; readonly edits: Edits }[],
): readonly Fix[] {
  const changes = new Map<CharterFile, TextEdit[]>();
  for (const { file, edits } of parts) {
    if (edits === undefined) return [];
    changes.set(file, [...(changes.get(file) ?? []), ...edits]);
  }
  const made = [...changes].map(([file, edits]): FileChange => ({ file, edits }));
  return made.length === 0 ? [] : [{ title, changes: made, safe: false }];
}
