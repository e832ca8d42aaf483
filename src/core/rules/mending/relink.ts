import { replaceScalar } from '../../edit';
import type { Link } from '../../graph';
import { nameOf, nodeAt, type Entry } from '../../model';
import { shortNameOf } from '../phrases';
import { fix, type Fix } from '../rule';

/** To name another objective in the place of a link under `supports`. */
export function relink({ from, to, place }: Link, instead: Entry): readonly Fix[] {
  const written = nodeAt(from.node, ['supports']);
  const places =
    written?.kind === 'sequence' ? [...written.items.keys()].map((i) => ['supports', i]) : [['supports']];
  const path = places.find((each) => nodeAt(from.node, each)?.start === place.span.start);
  const edits = path && replaceScalar(from.file, [...from.path, ...path], instead.subject);
  return fix(`Support ${nameOf(instead)} instead of ${shortNameOf(to)}`, from.file, edits);
}
