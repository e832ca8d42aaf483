import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../../src/core/model';
import { problemsIn, type Files } from '../../support/workspace';

/** The charters below a folder of examples. */
function charters(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** A folder as somebody gets it who may not see what is about single people. */
function withoutTeam(files: Files, isOfTeam: (path: string) => boolean): Files {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !isOfTeam(path))
      .map(([path, text]) => [
        path,
        text.replace(/^include: \[(?:team\/\*|people)\.charter\.yaml\]\n|, team\/\*\.charter\.yaml/mu, ''),
      ]),
  );
}

/** What is told of single people. */
const PERSONAL = /\b(?:level: \d|capacity:|development:|stance:)/gu;

describe('the examples that people copy from', () => {
  for (const name of ['field-service', 'practice']) {
    it(`use every section of the format: ${name}`, () => {
      const text = Object.values(charters(`examples/${name}`)).join('\n');
      const sections = [...Object.keys(LIST_SECTIONS), ...Object.keys(SINGLE_SECTIONS)];
      deepEqual(
        sections.filter((section) => !new RegExp(`^${section}:`, 'mu').test(text)),
        [],
      );
    });
  }

  const shared: readonly (readonly [name: string, isOfTeam: (path: string) => boolean])[] = [
    ['practice', (path) => path.includes('team/')],
    ['field-service', (path) => path.endsWith('people.charter.yaml')],
  ];
  for (const [name, isOfTeam] of shared) {
    it(`can be given away without the people of the team: ${name}`, async () => {
      const files = withoutTeam(charters(`examples/${name}`), isOfTeam);
      const problems = await problemsIn(files);
      deepEqual(
        problems.filter((problem) => /^(?:schema|trace)\//u.test(problem)),
        [],
      );
      deepEqual(
        Object.values(files).flatMap((text) => text.match(PERSONAL) ?? []),
        [],
      );
    });
  }
});
