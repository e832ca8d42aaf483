import { setKey, type Edits } from '../../edit';
import type { CharterFile } from '../../model';
import { parseYaml } from '../../parse';
import { fix, type Rule } from '../rule';
import { EVERY_KIND, FLAWS } from './form';
import { isImprovement, newPair, ofPairs } from './proof';

export const missingKey: Rule = {
  id: 'schema/missing-key',
  severity: 'error',
  preset: 'recommended',
  summary: 'A key that the format asks for is not there.',
  why: 'The few keys that every charter must have say how to read it: which version of the format, which kind of charter, and what the project is called. Without them the rest is a guess.',
  mend: 'Add the key that the message names.',
  example: {
    drifting: `charter: 1
kind: project
project:
  customer: Contoso Energy`,
    mended: `charter: 1
kind: project
project:
  name: Contoso service desk
  customer: Contoso Energy`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: FLAWS,
  *fixes(problem, { knownRules }) {
    const { file } = problem.place;
    const key = String(problem.data?.['key']);
    const value = String(problem.data?.['value'] ?? '');
    const change = ofPairs((pairs) => [...pairs, newPair(key, parseYaml(value).root)]);
    if (value === '' || file.root === undefined || !isImprovement(file, [], change, knownRules)) return;
    const edits = key === 'charter' ? versionAtTop(file) : setKey(file, [], key, value, ['charter']);
    yield* fix(`Add ${key}: ${value}`, file, edits, { safe: true });
  },
};

/** The version of the format comes first, as in every charter. */
function versionAtTop({ root, text }: CharterFile): Edits {
  if (root?.kind !== 'map' || root.flow) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return [{ span: { start: root.start, end: root.start }, newText: `charter: 1${lineEnd}` }];
}
