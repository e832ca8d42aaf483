import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMapping } from '../../../src/core/exchange';
import { exampleFiles } from '../../support/examples';
import { problemsIn } from '../../support/workspace';
import { anchorsIn, codeBlocks, linksIn } from './markdown';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/ci/README.md',
  'examples/README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...readdirSync('examples').flatMap((name) => {
    const page = `examples/${name}/README.md`;
    return existsSync(page) ? [page] : [];
  }),
];

function isThere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return false;
  return (
    anchor === undefined ||
    (!statSync(target).isDirectory() && anchorsIn(readFileSync(target, 'utf8')).includes(anchor))
  );
}

describe('the pages that people read', () => {
  for (const page of PAGES) {
    const text = readFileSync(page, 'utf8');

    it(`${page} links to what is there`, () => {
      const links = linksIn(text).filter((link) => !/^https?:/u.test(link));
      deepEqual(
        links.filter((link) => !isThere(page, link)),
        [],
      );
    });

    it(`${page} shows YAML in the form of a charter`, async () => {
      for (const block of codeBlocks(text, 'yaml').filter(isOfCharter)) {
        const problems = await problemsIn(exampleFiles(block));
        deepEqual(
          problems.filter((problem) => problem.startsWith('schema/')),
          [],
          block,
        );
      }
    });
  }

  it('show mappings that can be read', () => {
    const blocks = PAGES.flatMap((page) => codeBlocks(readFileSync(page, 'utf8'), 'yaml'));
    const mappings = blocks.filter((block) => block.startsWith('# throughline.mapping.yaml'));
    ok(mappings.length > 0);
    for (const mapping of mappings) deepEqual(readMapping(mapping).flaws, []);
  });

  it('are the README, the guide, the format and more', () => {
    ok(PAGES.includes('docs/guide.md') && PAGES.includes('docs/format.md'));
  });
});

/** Lines of a comment alone, a build and the like are no part of a charter. */
function isOfCharter(block: string): boolean {
  return !/^(?:#|jobs|on|steps|-)/u.test(block);
}
