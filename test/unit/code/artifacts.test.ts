import { deepEqual } from 'node:assert/strict';
import { tracedBy } from '../../../src/core/code';
import { bundleOf, oneCharter } from '../../support/workspace';

/** Whether a work item with one artifact names a file. */
async function names(artifact: string, path: string): Promise<boolean> {
  const quoted = JSON.stringify(artifact);
  const text = `charter: 1\nkind: project\nworkItems:\n  - { id: WI-1, title: Build, artifacts: [${quoted}] }\n`;
  return tracedBy(await bundleOf(oneCharter(text)), path).length > 0;
}

async function named(artifact: string, paths: readonly string[]): Promise<readonly string[]> {
  const isNamed = await Promise.all(paths.map((path) => names(artifact, path)));
  return paths.filter((_, index) => isNamed[index]);
}

describe('the work items that a file belongs to', () => {
  it('are those that name its path, in whatever form', async () => {
    const paths = ['src/Queue.cls', 'src/Queue.cls-meta.xml', 'src/queue.cls', 'lib/src/Queue.cls'];
    for (const artifact of ['src/Queue.cls', './src/Queue.cls', 'src\\Queue.cls', 'src/../src//Queue.cls'])
      deepEqual(await named(artifact, paths), ['src/Queue.cls', 'src/queue.cls'], artifact);
  });

  it('are those that name a folder around it', async () => {
    const paths = ['src/routing/Queue.cls', 'src/routing/deep/.eslintrc', 'src/routing.md', 'src/Queue.cls'];
    for (const artifact of ['src/routing', 'src/routing/', 'src/routing/**'])
      deepEqual(await named(artifact, paths), paths.slice(0, 2), artifact);
  });

  it('are those with a pattern that matches it', async () => {
    const paths = ['src/Queue.cls', 'src/deep/Queue.cls', 'src/Queue.ts', '.github/Queue.cls'];
    deepEqual(await named('src/*.cls', paths), ['src/Queue.cls']);
    deepEqual(await named('**/Queue.cls', paths), [
      'src/Queue.cls',
      'src/deep/Queue.cls',
      '.github/Queue.cls',
    ]);
    deepEqual(await named('src/**/Queue.{cls,ts}', paths), paths.slice(0, 3));
    deepEqual(await named('src/Q????.[tc]s', paths), ['src/Queue.ts']);
  });

  it('are those that name a file whose name only looks like a pattern', async () => {
    deepEqual(await named('app/[id].tsx', ['app/[id].tsx', 'app/i.tsx', 'app/x.tsx']), [
      'app/[id].tsx',
      'app/i.tsx',
    ]);
    deepEqual(await named('app/(shop)/*.tsx', ['app/(shop)/cart.tsx', 'app/shop/cart.tsx']), [
      'app/(shop)/cart.tsx',
    ]);
    deepEqual(await named('force-app/lwc/@acme+ui.js', ['force-app/lwc/@acme+ui.js']), [
      'force-app/lwc/@acme+ui.js',
    ]);
  });

  it('are none by what leads out of the folder, or names no file in it', async () => {
    const paths = ['src/Queue.cls', 'Queue.cls'];
    for (const artifact of [
      '../src/Queue.cls',
      '/src/Queue.cls',
      'C:/src/Queue.cls',
      'file:///src',
      '.',
      '!src/**',
    ])
      deepEqual(await named(artifact, paths), [], artifact);
  });

  it('come in the order of the charter with its parts, and also where they were dropped', async () => {
    const bundle = await bundleOf({
      'project-charter.yaml': `charter: 1
kind: project
include: [work.charter.yaml]
workItems:
  - { id: WI-1, title: Queue, artifacts: ['src/*.cls'] }
  - { id: WI-2, title: Other, artifacts: [src/Other.cls] }
  - { id: WI-3, title: Nothing }
objectives:
  - { id: OBJ-1, title: 'src/Queue.cls' }
`,
      'work.charter.yaml': `charter: 1
kind: part
workItems:
  - { id: WI-4, title: Old, state: dropped, artifacts: [src] }
`,
    });
    deepEqual(
      tracedBy(bundle, 'src/Queue.cls').map(({ id }) => id),
      ['WI-1', 'WI-4'],
    );
  });
});
