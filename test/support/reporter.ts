import { reporters, type MochaOptions, type Runner } from 'mocha';

/** Prints what the spec reporter prints, and at the end one line that other programs can read. */
class CountingReporter extends reporters.Spec {
  constructor(runner: Runner, options?: MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      process.stdout.write(
        `suite: ${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}\n`,
      );
    });
  }
}

// Mocha loads a reporter by `require` and expects the class itself.
module.exports = CountingReporter;
