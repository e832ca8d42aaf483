import { equal } from 'node:assert/strict';
import { counted, percent } from '../../../src/core/report';

describe('numbers in words', () => {
  it('tells a share as full or empty only where it is', () => {
    equal(percent(0), 0);
    equal(percent(0.0001), 1);
    equal(percent(0.375), 38);
    equal(percent(0.999), 99);
    equal(percent(1), 100);
  });

  it('gives a number its noun', () => {
    equal(counted(0, 'file'), '0 files');
    equal(counted(1, 'file'), '1 file');
    equal(counted(2, 'entry', 'entries'), '2 entries');
  });
});
