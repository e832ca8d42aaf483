import { reporters, type MochaOptions, type Runner } from 'mocha';

/** Prints what the spec reporter prints, and at the end what has failed and how much, in lines that programs can read. */
class CountingReporter extends reporters.Spec {
  constructor(runner: Runner, options?: MochaOptions) {
    super(runner, options);
    const failed: string[] = [];
    runner.on('fail', (test) => failed.push(test.titlePath().join(' › ')));
    runner.once('end', () => {
      for (const title of failed) process.stdout.write(`✘ ${title}\n`);
      const { passes, failures, pending } = this.stats;
      process.stdout.write(
        `suite: ${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} skipped` : ''}\n`,
      );
    });
  }
}

// Mocha loads a reporter by `require` and expects the class itself.
module.exports = CountingReporter;
