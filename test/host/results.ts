/** Where an extension can run: VS Code's two kinds of extension host. */
export type Runtime = 'node' | 'web';

/** One test, or one hook that failed. */
export interface TestResult {
  /** The titles of the suites around it and its own, outermost first. */
  readonly titles: readonly string[];
  readonly state: 'passed' | 'failed' | 'pending';
  /** In milliseconds. */
  readonly duration: number;
  /** Message and stack of the failure. */
  readonly error?: string;
}

/** What a suite leaves in its results file, rewritten after each test. */
export interface SuiteResults {
  /** Where the suite found itself, told by what exists there. */
  readonly runtime: Runtime;
  readonly vscode: string;
  readonly tests: readonly TestResult[];
  /** The test that has begun but not ended. */
  readonly running?: string;
  /** Whether all tests have been run. */
  readonly finished: boolean;
  /** Why the suite could not be loaded or run to its end. */
  readonly crash?: string;
}

/** The results file lies beside the workspace folder, where every host can write by VS Code's own file system. */
export const resultsFileName = 'results.json';
