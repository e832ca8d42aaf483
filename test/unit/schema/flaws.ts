import assert from 'node:assert/strict';
import { CHARTER_KINDS, number, pairOf, type CharterKind, type Flaw } from '../../../src/core/model';
import { parseYaml } from '../../../src/core/parse';
import { schemaFlaws, type KnownRules } from '../../../src/core/schema';

/** Some rules; one of them has an option. */
export const KNOWN_RULES: KnownRules = new Map([
  ['drift/orphan-work-item', {}],
  ['drift/technical-share', { limit: number('The share that may be technical.', { min: 0, max: 100 }) }],
  ['trace/cycle', {}],
]);

/** A flaw with the text that it marks. */
export interface MarkedFlaw extends Flaw {
  readonly marked: string;
}

/** What is wrong with the form of a charter that parses. */
export function flawsOf(text: string): readonly MarkedFlaw[] {
  const { root, flaws } = parseYaml(text);
  assert.deepEqual(flaws, [], 'the charter of a test must parse');
  const value = pairOf(root, 'kind')?.value;
  const kind = Object.keys(CHARTER_KINDS).find((name) => value?.kind === 'scalar' && value.value === name);
  return schemaFlaws(root, kind as CharterKind | undefined, KNOWN_RULES).map((flaw) => ({
    ...flaw,
    marked: text.slice(flaw.span.start, flaw.span.end),
  }));
}

const HEADER = `charter: 1
kind: project
project: { name: Contoso service desk }
`;

/** A project charter with these sections. */
export function project(sections: string): string {
  return HEADER + sections;
}

/** The only flaw of a project charter with these sections. */
export function onlyFlaw(sections: string): MarkedFlaw {
  return soleFlaw(project(sections));
}

/** The only flaw of a charter. */
export function soleFlaw(text: string): MarkedFlaw {
  const flaws = flawsOf(text);
  assert.equal(flaws.length, 1, `one flaw is expected: ${flaws.map(({ message }) => message).join(' | ')}`);
  return flaws[0] as MarkedFlaw;
}

/** What a test says of a flaw: rule, marked text and message. */
export function told({
  rule,
  marked,
  message,
}: MarkedFlaw): readonly [rule: string, marked: string, message: string] {
  return [rule, marked, message];
}
