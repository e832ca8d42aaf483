import { deepEqual } from 'node:assert/strict';
import { readDisplay } from '../../../src/server/display';

describe('what is shown between the lines', () => {
  const SHOWN = { codeLens: true, inlayHints: true, hintsInFlow: false };

  it('is shown where nobody says otherwise, or nobody can understand it', () => {
    for (const sent of [undefined, null, 7, {}, { codeLens: 'off', inlayHints: [false] }, { throughline: 3 }])
      deepEqual(readDisplay(sent), SHOWN);
  });

  it('is what the settings say, with or without their name around them', () => {
    const settings = { codeLens: { enabled: false }, inlayHints: { enabled: false, flowStyle: true } };
    const expected = { codeLens: false, inlayHints: false, hintsInFlow: true };
    deepEqual(readDisplay(settings), expected);
    deepEqual(readDisplay({ throughline: settings }), expected);
  });
});
