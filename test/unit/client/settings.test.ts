import { deepEqual } from 'node:assert/strict';
import { editorSettings } from '../../../src/client/settings';

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
});
