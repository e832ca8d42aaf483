import { deepEqual } from 'node:assert/strict';
import { codeSettings, editorSettings } from '../../../src/client/settings';

describe('settings for the server', () => {
  const settings = (written: Readonly<Record<string, unknown>>) => editorSettings((key) => written[key]);

  it('are passed on as written', () => {
    deepEqual(settings({ preset: 'strict', rules: { 'drift/stale-work': 'off' } }), {
      preset: 'strict',
      rules: { 'drift/stale-work': 'off' },
    });
  });

  it('leave out what has the wrong type, so that defaults hold', () => {
    deepEqual(settings({ preset: 'severe', rules: { a: 1, b: null, c: 'off' } }), { rules: { c: 'off' } });
    deepEqual(settings({ preset: 7, rules: 'off' }), { rules: {} });
    deepEqual(settings({ rules: null }), { rules: {} });
  });

  it('say what is shown between the lines, where somebody has chosen', () => {
    deepEqual(
      settings({
        'codeLens.enabled': false,
        'inlayHints.enabled': 'yes',
        'inlayHints.flowStyle': true,
      }),
      { rules: {}, codeLens: { enabled: false }, inlayHints: { flowStyle: true } },
    );
  });

  it('say how code is looked at, without what the editor itself leaves out', () => {
    const code = (written: Readonly<Record<string, unknown>>, ...hidden: unknown[]) =>
      codeSettings((key) => written[key], hidden);
    deepEqual(code({}), { exclude: [] });
    deepEqual(
      code(
        {
          enabled: false,
          patterns: ['A-[0-9]+', 7],
          exclude: ['gen/**'],
          maxFiles: 10,
          tracedFolders: ['src'],
        },
        { '**/.git': true, '**/*.js': { when: '$(basename).ts' }, '**/keep': false },
        { '**/.git': true, '**/bower': true },
        undefined,
        'all',
      ),
      {
        enabled: false,
        patterns: ['A-[0-9]+'],
        exclude: ['**/.git', '**/bower', 'gen/**'],
        maxFiles: 10,
        tracedFolders: ['src'],
      },
    );
    deepEqual(code({ enabled: 'yes', patterns: 'all', maxFiles: 'many', tracedFolders: {} }), {
      exclude: [],
    });
  });
});
