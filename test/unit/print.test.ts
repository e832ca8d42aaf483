import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { printOf } from '../../src/core/print';

describe('prints', () => {
  it('are the beginning of SHA-256 over JSON', () => {
    const theirs = (value: unknown): string =>
      createHash('sha256').update(JSON.stringify(value), 'utf8').digest('hex').slice(0, 8);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, list) => {
        assert.equal(printOf(text), theirs(text));
        assert.equal(printOf(list), theirs(list));
      }),
    );
  });

  it('tell values from each other', () => {
    assert.notEqual(printOf(['a', 'b']), printOf(['a,b']));
    assert.notEqual(printOf('1'), printOf(1));
  });
});
