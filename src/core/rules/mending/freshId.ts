import type { PurposeGraph } from '../../graph';
import { highestNumber } from '../../model';

/**
 * The next id that is free in a charter and its practice, in the manner of another one: the number at its end is one
 * above the highest of its kind, with as many digits (`WI-007` after `WI-006`); an id without a number gets `-2`.
 */
export function freshId(graph: PurposeGraph, like: string): string {
  const [, stem = '', digits] = /^(.*?)(\d*)$/u.exec(like) ?? [];
  if (digits === undefined || digits === '') return freshId(graph, `${like}-1`);
  const highest = Math.max(Number(digits), highestNumber(allIds(graph), stem));
  return stem + String(highest + 1).padStart(digits.length, '0');
}

function allIds({ ids, practice }: PurposeGraph): readonly string[] {
  return [...ids.byId.keys(), ...(practice?.ids.byId.keys() ?? [])];
}
