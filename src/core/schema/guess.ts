import { CHARTER_KINDS, LIST_SECTIONS, SINGLE_SECTIONS, pairOf, type CharterKind, type Node } from '../model';
import { nearest } from '../model';

const KINDS = Object.keys(CHARTER_KINDS) as CharterKind[];
const SECTIONS = ['project', 'practice', ...Object.keys(SINGLE_SECTIONS), ...Object.keys(LIST_SECTIONS)];

/**
 * What a charter most likely is that does not say so, or says it wrongly: by what its `kind` resembles, else by its
 * sections. One with list sections only is a part, and one that gives no hint a project.
 */
export function guessKind(root: Node | undefined): CharterKind {
  return resembledKind(root) ?? kindOfSections(root);
}

function resembledKind(root: Node | undefined): CharterKind | undefined {
  const node = pairOf(root, 'kind')?.value;
  if (node?.kind !== 'scalar') return undefined;
  const [meant] = nearest(String(node.value), KINDS, 1);
  return KINDS.find((kind) => kind === meant);
}

function kindOfSections(root: Node | undefined): CharterKind {
  const keys = root?.kind === 'map' ? root.pairs.map(({ name }) => name) : [];
  const sections = keys.flatMap((key) => nearest(key, SECTIONS, 1));
  if (sections.includes('practice') && !sections.includes('project')) return 'practice';
  return sections.length > 0 && sections.every((section) => Object.hasOwn(LIST_SECTIONS, section))
    ? 'part'
    : 'project';
}
