import {
  CHARTER_KINDS,
  pairOf,
  type CharterFile,
  type CharterKind,
  type Flaw,
  type Node,
  type Pair,
} from '../../model';
import { schemaFlaws, type KnownRules } from '../../schema';

type Path = Flaw['path'];

/** What becomes of the node at a path; undefined in and out where there is none. */
export type Change = (node: Node | undefined) => Node | undefined;

/**
 * True where a change of the tree leaves the file with fewer flaws of form than before, and with none of another kind
 * or place. Only the entry around the path is looked at, since nothing else can be touched.
 */
export function isImprovement(
  file: CharterFile,
  path: Path,
  change: Change,
  knownRules: KnownRules,
): boolean {
  const before = excerpt(file.root, path);
  const after = changed(before.root, before.path, change);
  const known = schemaFlaws(before.root, file.kind, knownRules).map(identityOf);
  const left = schemaFlaws(after, kindOf(after) ?? file.kind, knownRules).map(identityOf);
  return left.length < known.length && left.every((flaw) => known.includes(flaw));
}

/** Spans move with an edit, and messages name an entry by a title that the edit may bring: the path tells flaws apart. */
function identityOf({ rule, path }: Flaw): string {
  return JSON.stringify([rule, path]);
}

interface Excerpt {
  readonly root: Node | undefined;
  readonly path: Path;
}

/** The item of a list section that a path leads into, alone in its section; the whole for other paths. */
function excerpt(root: Node | undefined, path: Path): Excerpt {
  const [section, index, ...rest] = path;
  const pair = pairOf(root, String(section));
  if (typeof index !== 'number' || root?.kind !== 'map' || pair?.value?.kind !== 'sequence')
    return { root, path };
  const alone = { ...pair, value: { ...pair.value, items: pair.value.items.slice(index, index + 1) } };
  return { root: { ...root, pairs: [alone] }, path: [pair.name, 0, ...rest] };
}

function changed(node: Node | undefined, path: Path, change: Change): Node | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return change(node);
  if (node?.kind === 'sequence') {
    const items = node.items.flatMap((item, i) => (i === step ? (changed(item, rest, change) ?? []) : item));
    return { ...node, items };
  }
  if (node?.kind !== 'map') return node;
  const inner = (pair: Pair): Pair =>
    pair.name === step ? { ...pair, value: changed(pair.value, rest, change) } : pair;
  return { ...node, pairs: node.pairs.map(inner) };
}

function kindOf(root: Node | undefined): CharterKind | undefined {
  const node = pairOf(root, 'kind')?.value;
  const value = node?.kind === 'scalar' ? String(node.value) : '';
  return Object.hasOwn(CHARTER_KINDS, value) ? (value as CharterKind) : undefined;
}

/** A change of the pairs of a map. */
export function ofPairs(change: (pairs: readonly Pair[]) => readonly Pair[]): Change {
  return (node) => (node?.kind === 'map' ? { ...node, pairs: change(node.pairs) } : node);
}

/** A pair that is not written anywhere yet. */
export function newPair(name: string, value: Node | undefined): Pair {
  const key = { kind: 'scalar', value: name, style: 'plain', start: 0, end: 0 } as const;
  return { key, name, value, merged: false };
}
