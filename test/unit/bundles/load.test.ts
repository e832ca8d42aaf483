import { deepEqual, equal, match } from 'node:assert/strict';
import { charterCache, loadBundles } from '../../../src/core/bundles';
import { memoryFiles } from '../../support/memoryFiles';
import { uriOf } from '../../support/workspace';
import { FOLDER, load, missingIn, PART, portFor, PRACTICE, PROJECT, told } from './bundles';

const including = (...paths: readonly string[]): string =>
  `${PROJECT}include:\n${paths.map((path) => `  - ${JSON.stringify(path)}\n`).join('')}`;
const partIncluding = (...paths: readonly string[]): string => `${PART}include: ${JSON.stringify(paths)}\n`;

describe('a bundle', () => {
  it('is a charter with its parts, in the order in which they are included', async () => {
    const bundles = await load({
      'project-charter.yaml': including('z.yaml', 'parts/a.yaml'),
      'z.yaml': partIncluding('parts/y.yaml'),
      'parts/a.yaml': PART,
      'parts/y.yaml': PART,
    });
    deepEqual(told(bundles), ['project-charter.yaml z.yaml parts/y.yaml parts/a.yaml']);
    deepEqual(missingIn(bundles[0]), []);
    equal(bundles[0]?.root.uri, uriOf('project-charter.yaml'));
  });

  it('is one for each charter, in the order given', async () => {
    deepEqual(
      told(
        await load({
          'b.charter.yaml': PROJECT,
          'a.charter.yaml': PRACTICE,
          'none.charter.yaml': 'objectives: []\n',
        }),
      ),
      ['b.charter.yaml', 'a.charter.yaml', 'none.charter.yaml'],
    );
  });

  it('is looked at once, however often it is named, and not where there is no file', async () => {
    const files = { 'a.charter.yaml': PROJECT };
    const bundles = await loadBundles(portFor(files), `${FOLDER}/`, [
      'file:///charters/a.charter.yaml',
      'file:///charters/%61.charter.yaml',
      'file:///charters/gone.charter.yaml',
    ]);
    deepEqual(told(bundles), ['a.charter.yaml']);
  });

  it('holds each file once', async () => {
    deepEqual(
      told(
        await load({
          'project-charter.yaml': including('a.yaml', './a.yaml', 'x/../a.yaml', 'b.yaml'),
          'a.yaml': PART,
          'b.yaml': partIncluding('a.yaml'),
        }),
      ),
      ['project-charter.yaml a.yaml b.yaml'],
    );
  });

  it('ends where includes go in a circle', async () => {
    const bundles = await load({
      'project-charter.yaml': including('a.yaml', 'project-charter.yaml'),
      'a.yaml': partIncluding('b.yaml'),
      'b.yaml': partIncluding('a.yaml', 'project-charter.yaml', 'b.yaml'),
    });
    deepEqual(told(bundles), ['project-charter.yaml a.yaml b.yaml']);
    deepEqual(missingIn(bundles[0]), []);
  });

  it('may share a part with others', async () => {
    const bundles = await load({
      'a.charter.yaml': including('shared.yaml'),
      'b.charter.yaml': including('shared.yaml'),
      'shared.yaml': PART,
    });
    deepEqual(told(bundles), ['a.charter.yaml shared.yaml', 'b.charter.yaml shared.yaml']);
    equal(bundles[0]?.files[1], bundles[1]?.files[1]);
  });
});

describe('an include', () => {
  it('may be a pattern, which names files in order', async () => {
    deepEqual(
      told(
        await load(
          {
            'project-charter.yaml': including('parts/*.yaml', '**/deep.yml', '{x,y}.yaml'),
            'parts/b.yaml': PART,
            'parts/a.yaml': PART,
            'parts/c.yml': PART,
            'parts/in/d.yaml': PART,
            'one/two/deep.yml': PART,
            'node_modules/deep.yml': PART,
            '.git/deep.yml': PART,
            'y.yaml': PART,
            'x.yaml': PART,
          },
          ['project-charter.yaml'],
        ),
      ),
      ['project-charter.yaml parts/a.yaml parts/b.yaml one/two/deep.yml x.yaml y.yaml'],
    );
  });

  it('may be a pattern that matches the file itself, and other charters: they are left out', async () => {
    const bundles = await load({
      'a.charter.yaml': including('*.charter.yaml'),
      'b.charter.yaml': PROJECT,
      'p.charter.yaml': partIncluding('p*.charter.yaml'),
      'q.charter.yaml': PART,
    });
    deepEqual(told(bundles), ['a.charter.yaml p.charter.yaml q.charter.yaml', 'b.charter.yaml']);
    deepEqual(
      missingIn(bundles[0]).map(([marked]) => marked),
      ['"p*.charter.yaml"'],
    );
  });

  it('is relative to the file that says it', async () => {
    deepEqual(
      told(
        await load(
          {
            'crm/project-charter.yaml': including('parts/a.yaml', '../shared/*.yaml'),
            'crm/parts/a.yaml': partIncluding('b.yaml', '../c.yaml'),
            'crm/parts/b.yaml': PART,
            'crm/c.yaml': PART,
            'shared/d.yaml': PART,
          },
          ['crm/project-charter.yaml'],
        ),
      ),
      ['crm/project-charter.yaml crm/parts/a.yaml crm/parts/b.yaml crm/c.yaml shared/d.yaml'],
    );
  });

  it('may be written with backslashes, spaces, umlauts, percent signs and number signs', async () => {
    const names = [
      'parts/a.yaml',
      'my parts/b c.yaml',
      'Größe.yaml',
      '100%.yaml',
      'a#1.yaml',
      'a+b@c.yaml',
      '%41.yaml',
    ];
    const bundles = await load(
      {
        'project-charter.yaml': including('parts\\a.yaml', ...names.slice(1)),
        ...Object.fromEntries(names.map((name) => [name, PART])),
      },
      ['project-charter.yaml'],
    );
    deepEqual(told(bundles), [`project-charter.yaml ${names.join(' ')}`]);
    deepEqual(missingIn(bundles[0]), []);
  });

  it('may name a file with brackets or parentheses', async () => {
    const bundles = await load(
      {
        'project-charter.yaml': including(
          'work (old).yaml',
          'a[1].yaml',
          'old (2025)/*.yaml',
          '+(p|q).yaml',
          'e(x).yaml',
          '!n.yaml',
        ),
        'work (old).yaml': PART,
        'a[1].yaml': PART,
        'old (2025)/b.yaml': PART,
        'p.yaml': PART,
        'q.yaml': PART,
        '!n.yaml': PART,
      },
      ['project-charter.yaml'],
    );
    deepEqual(told(bundles), [
      'project-charter.yaml work (old).yaml a[1].yaml old (2025)/b.yaml p.yaml q.yaml !n.yaml',
    ]);
    deepEqual(
      missingIn(bundles[0]).map(([marked]) => marked),
      ['"e(x).yaml"'],
    );
  });

  const faults: readonly (readonly [path: string, message: RegExp])[] = [
    ['gone.yaml', /^There is no file gone\.yaml\./u],
    ['parts', /^There is no file parts\./u],
    ['gone/*.yaml', /^No file matches gone\/\*\.yaml\./u],
    ['*.nothing', /^No file matches/u],
    ['../outside.yaml', /leads out of the workspace folder/u],
    ['../*.yaml', /leads out of the workspace folder/u],
    ['parts/../../outside.yaml', /leads out of the workspace folder/u],
    ['../charters2/a.yaml', /leads out of the workspace folder/u],
    ['/etc/passwd', /is not a relative path/u],
    ['\\\\server\\share\\a.yaml', /is not a relative path/u],
    ['C:\\charters\\a.yaml', /is not a relative path/u],
    ['file:///charters/parts/a.yaml', /is not a relative path/u],
    ['https://example.org/a.yaml', /is not a relative path/u],
    [
      'other.charter.yaml',
      /^other\.charter\.yaml is a charter of its own \(`kind: practice`\), not a part\./u,
    ],
  ];
  for (const [path, message] of faults) {
    it(`that leads nowhere is told where it is written: ${path}`, async () => {
      const bundles = await load(
        {
          'project-charter.yaml': including('parts/a.yaml', path),
          'parts/a.yaml': PART,
          'other.charter.yaml': PRACTICE,
        },
        ['project-charter.yaml'],
      );
      deepEqual(told(bundles), ['project-charter.yaml parts/a.yaml']);
      const [missing, ...others] = missingIn(bundles[0]);
      equal(missing?.[0], JSON.stringify(path));
      match(missing?.[1] ?? '', message);
      deepEqual(others, []);
    });
  }

  it('that leads nowhere in a part is told there', async () => {
    const bundles = await load({
      'project-charter.yaml': including('a.yaml'),
      'a.yaml': partIncluding('gone.yaml'),
    });
    equal(bundles[0]?.missing[0]?.place.file.uri, uriOf('a.yaml'));
  });

  it('never asks for a file outside the folder', async () => {
    const asked: string[] = [];
    const files = memoryFiles(
      new Map([
        [
          uriOf('a/project-charter.yaml'),
          including('../../x.yaml', '../**/../../*.yaml', '*/../../../x.yaml', '..'),
        ],
      ]),
    );
    await loadBundles(
      {
        read: (uri) => {
          asked.push(uri);
          return files.read(uri);
        },
        list: (uri) => {
          asked.push(uri);
          return files.list(uri);
        },
      },
      FOLDER,
      [uriOf('a/project-charter.yaml')],
    );
    deepEqual(
      asked.filter((uri) => uri !== FOLDER && !uri.startsWith(`${FOLDER}/`)),
      [],
    );
  });
});

describe('a part', () => {
  it('that no charter includes is a bundle of its own', async () => {
    deepEqual(
      told(await load({ 'a.charter.yaml': PART, 'b.charter.yaml': PROJECT, 'c.charter.yaml': PART })),
      ['b.charter.yaml', 'unused: a.charter.yaml', 'unused: c.charter.yaml'],
    );
  });

  it('is told at the topmost of parts that include each other', async () => {
    deepEqual(
      told(
        await load({
          'a.charter.yaml': PART,
          'b.charter.yaml': partIncluding('a.charter.yaml'),
          'c.charter.yaml': partIncluding('b.charter.yaml'),
        }),
      ),
      ['unused: c.charter.yaml b.charter.yaml a.charter.yaml'],
    );
  });

  it('is told once, at the first, in a circle', async () => {
    deepEqual(
      told(
        await load({
          'a.charter.yaml': partIncluding('b.charter.yaml'),
          'b.charter.yaml': partIncluding('a.charter.yaml'),
        }),
      ),
      ['unused: a.charter.yaml b.charter.yaml'],
    );
  });

  it('is not unused where a part that is used includes it', async () => {
    deepEqual(
      told(
        await load({
          'a.charter.yaml': including('b.charter.yaml'),
          'b.charter.yaml': partIncluding('c.charter.yaml'),
          'c.charter.yaml': PART,
        }),
      ),
      ['a.charter.yaml b.charter.yaml c.charter.yaml'],
    );
  });

  it('that does not say so is no charter of its own where one includes it', async () => {
    deepEqual(
      told(
        await load({
          'a.charter.yaml': 'workItems: []\n',
          'b.charter.yaml': including('a.charter.yaml'),
          'c.charter.yaml': 'charter: 1\ninclude: [d.charter.yaml, e.charter.yaml]\n',
          'd.charter.yaml': 'charter: 1\n',
          'e.charter.yaml': PART,
        }),
      ),
      ['b.charter.yaml a.charter.yaml', 'c.charter.yaml d.charter.yaml e.charter.yaml'],
    );
  });
});

describe('a cache of charters', () => {
  it('reads a text once, and again when it has changed', async () => {
    const texts = new Map([[uriOf('a.charter.yaml'), PROJECT]]);
    const cache = charterCache(memoryFiles(texts));
    const first = await cache.get(uriOf('a.charter.yaml'));
    equal(await cache.get(uriOf('a.charter.yaml')), first);
    texts.set(uriOf('a.charter.yaml'), PRACTICE);
    equal((await cache.get(uriOf('a.charter.yaml')))?.kind, 'practice');
    texts.delete(uriOf('a.charter.yaml'));
    equal(await cache.get(uriOf('a.charter.yaml')), undefined);
  });
});
