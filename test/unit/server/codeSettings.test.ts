import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CODE_DEFAULTS } from '../../../src/core/code';
import { readCodeSettings } from '../../../src/server/code/settings';

/** What is looked at of the manifest. */
interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown } | undefined>>;
    };
  };
}

describe('settings for code', () => {
  it('are the defaults where nothing is said, or nothing that can be understood', () => {
    for (const sent of [
      undefined,
      null,
      {},
      { code: 7 },
      { code: { patterns: 'x', maxFiles: -1, exclude: {} } },
    ])
      deepEqual(readCodeSettings(sent), { ...CODE_DEFAULTS, enabled: true });
  });

  it('are read below `throughline` or by themselves', () => {
    const code = { enabled: false, patterns: ['A'], exclude: ['b', 3], maxFiles: 7.9, tracedFolders: ['c'] };
    const wanted = { enabled: false, patterns: ['A'], exclude: ['b'], maxFiles: 7, tracedFolders: ['c'] };
    deepEqual(readCodeSettings({ code }), wanted);
    deepEqual(readCodeSettings({ throughline: { code } }), wanted);
    equal(readCodeSettings({ code: { maxFiles: 1e9 } }).maxFiles, 100_000);
  });

  it('have the same defaults in the manifest', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const { properties } = manifest.contributes.configuration;
    deepEqual(properties['throughline.code.patterns']?.default, CODE_DEFAULTS.patterns);
    equal(properties['throughline.code.maxFiles']?.default, CODE_DEFAULTS.maxFiles);
  });
});
