import { Recorder } from './recorder';

/** Mocha's settings, the same in every host. A test left out, on purpose or by accident, fails the run. */
export const mochaOptions = { ui: 'bdd', timeout: 120_000, forbidOnly: true, forbidPending: true } as const;

/** The part of mocha that its builds for Node and for browsers have in common. */
export interface PreparedMocha {
  run(whenDone: (failures: number) => void): Mocha.Runner;
}

function runTests(mocha: PreparedMocha, recorder: Recorder): Promise<number> {
  return new Promise((resolve) => {
    // Mocha starts in a later turn of the event loop, so nothing is missed by listening only now.
    recorder.follow(mocha.run(resolve));
  });
}

/**
 * The suite's whole life inside an extension host.
 * @param prepare sets mocha up, with its globals
 * @param load evaluates the test files, which register their tests with those globals
 * @public The entry that the bundler makes up calls it.
 */
export async function runSuite(prepare: () => PreparedMocha, load: () => void): Promise<void> {
  const recorder = new Recorder();
  let failures: number;
  try {
    const mocha = prepare();
    // What is known is on disk before a test begins, in case it never ends.
    beforeEach(() => recorder.written());
    load();
    failures = await runTests(mocha, recorder);
  } catch (error) {
    await recorder.finish(error);
    throw error;
  }
  await recorder.finish();
  if (failures > 0) throw new Error(`${failures} failed`);
}
