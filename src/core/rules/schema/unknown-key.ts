import { removeKey, renameKey } from '../../edit';
import { nearest, shorten } from '../../model';
import { fix, type Rule } from '../rule';
import { EVERY_KIND, FLAWS, flawOf, textsOf } from './form';
import { isImprovement, newPair, ofPairs, type Change } from './proof';

export const unknownKey: Rule = {
  id: 'schema/unknown-key',
  severity: 'error',
  preset: 'recommended',
  summary: 'A key that the format does not know at this place.',
  why: 'What stands under a misspelt key is not read. A work item with `suports` supports nothing, and looks as if it did.',
  mend: 'Correct the spelling, or move the key to where it belongs. Keys of your own begin with `x-`: they are allowed everywhere and nobody looks at them.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact }
workItems:
  - { id: WI-1, title: Show the last three cases beside the call, suports: [OBJ-1] }`,
    mended: `objectives:
  - { id: OBJ-1, title: Solve 75 % of cases in the first contact }
workItems:
  - { id: WI-1, title: Show the last three cases beside the call, supports: [OBJ-1] }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: FLAWS,
  *fixes(problem, { knownRules }) {
    const { file } = problem.place;
    const path = flawOf(problem)?.path ?? [];
    const key = String(path.at(-1));
    const suggestions = textsOf(problem.data?.['suggestions']);
    for (const name of suggestions) {
      if (!isImprovement(file, path.slice(0, -1), renamed(key, name), knownRules)) continue;
      const safe = suggestions.length === 1 && isSlip(key, name);
      yield* fix(`Rename to ${name}`, file, renameKey(file, path, name), { safe });
    }
    yield* fix(`Remove ${shorten(key, 40)}`, file, removeKey(file, path));
  },
};

function renamed(key: string, name: string): Change {
  return ofPairs((pairs) => pairs.map((pair) => (pair.name === key ? newPair(name, pair.value) : pair)));
}

/** True where only the fingers slipped; another word for the same thing is a guess. */
function isSlip(written: string, meant: string): boolean {
  return written.length > 3 && nearest(written, [meant], 1).length > 0;
}
