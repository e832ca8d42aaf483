import { deepEqual, equal } from 'node:assert/strict';
import { charterIn, fileNameFrom, messageIn } from '../../../src/client/views/reportMessages';

describe('what the page of a report says', () => {
  it('is understood where it is one of ours', () => {
    deepEqual(messageIn({ kind: 'ready', more: 1 }), { kind: 'ready' });
    deepEqual(messageIn({ kind: 'history' }), { kind: 'history' });
    deepEqual(messageIn({ kind: 'go', key: '0 WI-1' }), { kind: 'go', key: '0 WI-1' });
    deepEqual(messageIn({ kind: 'csv', name: 'a.csv', text: 'b' }), {
      kind: 'csv',
      name: 'a.csv',
      text: 'b',
    });
  });

  it('is passed over where it is anything else', () => {
    for (const said of [
      undefined,
      null,
      'ready',
      { kind: 'go' },
      { kind: 'go', key: 1 },
      { kind: 'csv', name: 'a' },
      {},
    ])
      equal(messageIn(said), undefined);
  });

  it('tells after a restart which charter it was about', () => {
    equal(charterIn({ charter: 'file:///a' }), 'file:///a');
    for (const state of [undefined, null, {}, { charter: 1 }]) equal(charterIn(state), undefined);
  });
});

describe('the name of a file', () => {
  it('is made of what every system takes', () => {
    equal(fileNameFrom('Contoso: service/desk "2"'), 'Contoso service desk 2');
    equal(fileNameFrom('../..\\Zürich 東京.'), 'Zürich 東京');
    equal(fileNameFrom('???'), 'Charter');
    equal(fileNameFrom('x'.repeat(200)).length, 80);
  });
});
