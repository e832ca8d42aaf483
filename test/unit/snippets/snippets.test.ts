import { deepEqual, equal, ok } from 'node:assert/strict';
import snippets from '../../../snippets/charter.json';
import { LIST_SECTIONS, SINGLE_SECTIONS } from '../../../src/core/model';
import { here, isPractice, places, type SnippetName } from '../../support/snippetPlaces';
import { snippetText, withSnippet, type Pick } from '../../support/snippetText';
import { problemsIn, type Files } from '../../support/workspace';

const NAMES = Object.keys(snippets) as SnippetName[];

/** The charter of a place with the snippet in it. */
function charterWith(name: SnippetName, pick?: Pick): Files {
  const text = withSnippet(places[name], here, snippetText(snippets[name].body, pick));
  return {
    [isPractice(name) ? 'practice-charter.yaml' : 'project-charter.yaml']: text,
    ...(name === 'Include' ? { 'parts/later.charter.yaml': 'charter: 1\nkind: part\nobjectives: []\n' } : {}),
  };
}

/** With every rule on, a charter as a whole may lack what no single snippet brings: a quality plan, a certain measure. */
function isNotOfWhole(problem: string): boolean {
  return !/^\S+ charter: /u.test(problem);
}

describe('the snippets', () => {
  for (const name of NAMES) {
    it(`leave nothing to find: ${name}`, async () => {
      const files = charterWith(name);
      deepEqual(await problemsIn(files), [], Object.values(files)[0]);
      const strictly = await problemsIn(files, { commandLine: { preset: 'strict' } });
      deepEqual(strictly.filter(isNotOfWhole), [], Object.values(files)[0]);
    });
  }

  it('offer only what the format takes', async () => {
    for (const name of NAMES) {
      const most = Math.max(
        ...[...snippets[name].body.join('\n').matchAll(/\$\{\d+\|([^|]*)\|\}/gu)].map(
          ([, values = '']) => values.split(',').length,
        ),
        1,
      );
      for (let turn = 1; turn < most; turn++) {
        const problems = await problemsIn(charterWith(name, (values) => values[turn % values.length] ?? ''));
        deepEqual(
          problems.filter((problem) => problem.startsWith('schema/')),
          [],
          `${name}, choice ${turn + 1}`,
        );
      }
    }
  });

  it('know every section', () => {
    const texts = NAMES.map((name) => withSnippet(places[name], here, snippetText(snippets[name].body)));
    const sections = [...Object.keys(LIST_SECTIONS), ...Object.keys(SINGLE_SECTIONS)];
    deepEqual(
      sections.filter((section) => !texts.some((text) => new RegExp(`^${section}:`, 'mu').test(text))),
      [],
    );
  });

  it('tell what they write, in a line', () => {
    for (const name of NAMES) ok(/^\p{Lu}[^\n]{20,150}[^.]$/u.test(snippets[name].description), name);
  });
});

describe('the text of a snippet', () => {
  it('has the defaults, the first of what is offered, and the day', () => {
    const text = (...body: readonly string[]): string => snippetText(body);
    equal(text('a: ${1:b c}', 'd: ${2|e,f|}', '$0'), 'a: b c\nd: e\n');
    equal(text('$2 ${2:x} ${3:[$2]}'), 'x x [x]');
    equal(text('${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}'), '2026-11-21');
    equal(
      text('${1:${CURRENT_YEAR/^(20)(?:(25)|(26))$/$1${2:+26}${3:+27}/}-06-30} $1'),
      '2027-06-30 2027-06-30',
    );
    equal(text('${1:${CURRENT_YEAR/^(19)$/x/}}'), '2026');
    equal(
      snippetText(['${1|a,b|} ${1}'], (values) => values.at(-1) ?? ''),
      'b b',
    );
  });

  it('takes on the indentation of its place', () => {
    equal(withSnippet('a:\n  # here\nb:', '# here', '- c: 1\n  d: 2'), 'a:\n  - c: 1\n    d: 2\nb:');
  });
});
