import { deepEqual, equal } from 'node:assert/strict';
import { warningBadge } from '../../../src/client/views/badge';
import { charter, english, running } from './samples';

describe('badge of the Drift view', () => {
  it('shows only where there is something to see', () => {
    equal(warningBadge({ kind: 'starting' }, english), undefined);
    equal(warningBadge({ kind: 'stopped' }, english), undefined);
    equal(warningBadge(running(charter()), english), undefined);
  });

  it('says how many there are in how many charters', () => {
    const status = running(
      charter({ warnings: 2 }),
      charter({ uri: 'file:///b', warnings: 1 }),
      charter({ uri: 'file:///c' }),
    );
    deepEqual(warningBadge(status, english), { value: 3, tooltip: '3 warnings in 2 charters' });
    deepEqual(warningBadge(running(charter({ warnings: 1 })), english), {
      value: 1,
      tooltip: '1 warning in 1 charter',
    });
  });

  it('does not call an error a warning', () => {
    const status = running(charter({ errors: 1, warnings: 1 }));
    equal(warningBadge(status, english)?.tooltip, '2 errors and warnings in 1 charter');
    equal(warningBadge(running(charter({ errors: 1 })), english)?.tooltip, '1 error or warning in 1 charter');
  });

  it('counts findings in files that no charter claims, too', () => {
    deepEqual(warningBadge({ kind: 'running', charters: [], warnings: 2 }, english), {
      value: 2,
      tooltip: '2 warnings',
    });
  });
});
