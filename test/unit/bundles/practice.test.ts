import { deepEqual, equal, match } from 'node:assert/strict';
import { discoverCharters, loadBundles } from '../../../src/core/bundles';
import type { FileSystem } from '../../../src/core/ports';
import { FOLDER, load, missingIn, PART, portFor, PRACTICE, told } from './bundles';

describe('the practice of a project', () => {
  const project = (practice: string): string =>
    `charter: 1\nkind: project\nproject: { name: Desk, practice: ${JSON.stringify(practice)} }\n`;

  it('is its bundle, one for all its projects', async () => {
    const bundles = await load(
      {
        'one/project-charter.yaml': project('../practice-charter.yaml'),
        'two/project-charter.yaml': project('..\\practice-charter.yaml'),
        'practice-charter.yaml': `${PRACTICE}include: [goals.yaml, gone.yaml]\n`,
        'goals.yaml': PART,
      },
      ['one/project-charter.yaml', 'two/project-charter.yaml'],
    );
    deepEqual(told(bundles), ['one/project-charter.yaml', 'two/project-charter.yaml']);
    const practice = bundles[0]?.practice;
    deepEqual(told(practice ? [practice] : []), ['practice-charter.yaml goals.yaml']);
    equal(practice, bundles[1]?.practice);
    deepEqual(missingIn(bundles[0]), []);
    equal(missingIn(practice).length, 1);
  });

  it('has none of its own', async () => {
    const [bundle] = await load({
      'practice-charter.yaml': `${PRACTICE}project: { practice: other.charter.yaml }\n`,
      'other.charter.yaml': PRACTICE,
    });
    equal(bundle?.practice, undefined);
    deepEqual(missingIn(bundle), []);
  });

  it('is read once, with its parts, however many projects belong to it', async () => {
    const names = ['north', 'south', 'west', 'east'];
    const files = portFor({
      ...Object.fromEntries(
        names.map((name) => [`${name}/project-charter.yaml`, project('../practice-charter.yaml')]),
      ),
      'practice-charter.yaml': `${PRACTICE}include: [goals.charter.yaml]\n`,
      'goals.charter.yaml': PART,
    });
    const read: string[] = [];
    const port: FileSystem = {
      list: (uri) => files.list(uri),
      read: (uri) => {
        read.push(uri);
        return files.read(uri);
      },
    };
    const bundles = await loadBundles(port, FOLDER, await discoverCharters(port, FOLDER));
    equal(bundles.length, names.length + 1);
    equal(new Set(bundles.map(({ practice, root }) => practice?.root ?? root)).size, 1);
    const charters = read.filter((uri) => uri.endsWith('.yaml'));
    deepEqual(charters.toSorted(), [...new Set(charters)].toSorted());
  });

  it('is itself what its projects see, where it is looked at too', async () => {
    const [one, practice] = await load({
      'one/project-charter.yaml': project('../practice-charter.yaml'),
      'practice-charter.yaml': PRACTICE,
    });
    equal(one?.practice, practice);
  });

  it('is there though it does not say what it is, where it is looked at by itself and told so', async () => {
    const files = {
      'project-charter.yaml': project('practice-charter.yaml'),
      'practice-charter.yaml': 'charter: 1\nkind: practise\npractice: { name: CRM }\n',
    };
    const [bundle, practice] = await load(files);
    equal(bundle?.practice?.root, practice?.root);
    deepEqual(missingIn(bundle), []);
    const [alone] = await load(files, ['project-charter.yaml']);
    equal(alone?.practice, undefined);
    match(missingIn(alone)[0]?.[1] ?? '', /is no practice charter/u);
  });

  it('has parts that are included, under whatever name it lies', async () => {
    const bundles = await load(
      {
        'project-charter.yaml': project('crm.yaml'),
        'crm.yaml': `${PRACTICE}include: [skills.charter.yaml]\n`,
        'skills.charter.yaml': PART,
        'lost.charter.yaml': PART,
      },
      ['project-charter.yaml', 'skills.charter.yaml', 'lost.charter.yaml'],
    );
    deepEqual(told(bundles), ['project-charter.yaml', 'unused: lost.charter.yaml']);
  });

  const faults: readonly (readonly [path: string, message: RegExp])[] = [
    ['gone.yaml', /^There is no practice charter at gone\.yaml\./u],
    ['part.charter.yaml', /^part\.charter\.yaml is no practice charter\./u],
    ['project-charter.yaml', /^project-charter\.yaml is no practice charter\./u],
    ['../practice-charter.yaml', /leads out of the workspace folder/u],
    ['/practice-charter.yaml', /is not a relative path/u],
    ['https://example.org/practice-charter.yaml', /is not a relative path/u],
    ['*.yaml', /^There is no practice charter at/u],
  ];
  for (const [path, message] of faults) {
    it(`that cannot be found is told where it is written: ${path}`, async () => {
      const [bundle] = await load({ 'project-charter.yaml': project(path), 'part.charter.yaml': PART });
      equal(bundle?.practice, undefined);
      const [missing] = missingIn(bundle);
      equal(missing?.[0], JSON.stringify(path));
      match(missing?.[1] ?? '', message);
    });
  }
});
