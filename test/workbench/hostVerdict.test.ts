import { deepEqual, equal } from 'node:assert/strict';

import type { Runtime, SuiteResults, TestResult } from '../host/results';
import { complaints, summaryLine } from '../host/verdict';
import type { HostName, HostReport } from '../host/verdict';

function results(runtime: Runtime, ...states: readonly TestResult['state'][]): SuiteResults {
  const tests = states.map((state) => ({ titles: ['a test'], state, duration: 1 }));
  return { runtime, vscode: '1.139.1', tests, finished: true };
}

function ran(host: HostName, found: SuiteResults): HostReport {
  return { kind: 'ran', host, results: found, seconds: 1 };
}

function unavailable(host: HostName): HostReport {
  return { kind: 'unavailable', host, reason: 'There is no display.\nMore about it.' };
}

const node = ran('node', results('node', 'passed', 'passed'));
const web = ran('web', results('web', 'passed'));
const desktop = ran('desktop', results('node', 'passed'));

describe('the verdict on a run in several VS Codes', () => {
  it('is good where all hosts have passed', () => {
    deepEqual(complaints([node, web, desktop]), []);
  });

  it('excuses a missing desktop where both hosts of the server build have passed', () => {
    deepEqual(complaints([node, web, unavailable('desktop')]), []);
  });

  it('excuses a missing server build where desktop has passed', () => {
    deepEqual(complaints([unavailable('node'), unavailable('web'), desktop]), []);
  });

  it('excuses no host that was asked for alone', () => {
    deepEqual(complaints([unavailable('desktop')]), ['host desktop: could not run']);
    deepEqual(complaints([unavailable('web')]), ['host web: could not run']);
  });

  it('excuses nothing where the stand-in has failed', () => {
    const failed = ran('node', results('node', 'passed', 'failed'));
    deepEqual(complaints([failed, web, unavailable('desktop')]), [
      'host node: 1 failed',
      'host desktop: could not run',
    ]);
  });

  it('is bad where no host was run, or no test', () => {
    deepEqual(complaints([]), ['no host was run']);
    deepEqual(complaints([ran('node', results('node')), web]), ['host node: no test was run']);
  });

  it('is bad where a test was skipped', () => {
    deepEqual(complaints([ran('node', results('node', 'passed', 'pending'))]), ['host node: 1 skipped']);
  });

  it('is bad where the suite ran somewhere else than it was meant to', () => {
    deepEqual(complaints([ran('web', results('node', 'passed'))]), [
      'host web: ran in the node extension host instead of web',
    ]);
  });

  it('is bad where a suite did not come to its end, even where all its tests so far have passed', () => {
    const broken: HostReport = {
      kind: 'broken',
      host: 'node',
      reason: 'It hung.',
      results: results('node', 'passed'),
    };
    deepEqual(complaints([broken, web, desktop]), ['host node: did not come to its end']);
  });
});

describe('the line for programs', () => {
  it('counts the tests', () => {
    equal(summaryLine(node), 'host node: 2 passed, 0 failed');
    equal(
      summaryLine(ran('web', results('web', 'failed', 'pending'))),
      'host web: 0 passed, 1 failed, 1 skipped',
    );
  });

  it('says in one line why there is nothing to count', () => {
    equal(summaryLine(unavailable('desktop')), 'host desktop: not run (There is no display.)');
    const broken: HostReport = { kind: 'broken', host: 'web', reason: 'It hung.\nAt line 3.' };
    equal(summaryLine(broken), 'host web: 0 passed, 0 failed, broken (It hung.)');
  });
});
