import { replaceScalar } from '../../edit';
import type { Link } from '../../graph';
import { nameOf, nodeAt, type Entry } from '../../model';
import { shortNameOf } from '../phrases';
import { fix, type Fix } from '../rule';

/** To name another entry in the place of a link, under the same key. */
export function relink({ from, field, to, place }: Link, instead: Entry): readonly Fix[] {
  const written = nodeAt(from.node, [field]);
  const places = written?.kind === 'sequence' ? [...written.items.keys()].map((i) => [field, i]) : [[field]];
  const path = places.find((each) => nodeAt(from.node, each)?.start === place.span.start);
  const edits = path && replaceScalar(from.file, [...from.path, ...path], instead.subject);
  return fix(`Support ${nameOf(instead)} instead of ${shortNameOf(to)}`, from.file, edits);
}
