import { deepEqual } from 'node:assert/strict';
import { readSettings } from '../../../src/server/settings';

describe('the settings that an editor sends', () => {
  it('are read with or without their section', () => {
    const settings = {
      preset: 'strict',
      rules: { 'drift/orphan-work-item': 'error', 'measure/missing': 'off' },
    };
    deepEqual(readSettings(settings), settings);
    deepEqual(readSettings({ throughline: settings }), settings);
  });

  it('are read as far as they make sense', () => {
    deepEqual(
      readSettings({
        preset: 'everything',
        rules: { a: 'warn', b: 3, c: null, d: ['error'], e: 'hint' },
        trace: { server: 'verbose' },
      }),
      { rules: { e: 'hint' } },
    );
    for (const nonsense of [
      undefined,
      null,
      'strict',
      3,
      [],
      { throughline: null },
      { throughline: 'x' },
      { rules: 'x' },
    ]) {
      deepEqual(readSettings(nonsense), { rules: {} });
    }
  });
});
