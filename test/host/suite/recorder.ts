import * as vscode from 'vscode';

import { resultsFileName } from '../results';
import type { Runtime, SuiteResults, TestResult } from '../results';

/** Tells the two extension hosts apart by what exists there. */
export function runtime(): Runtime {
  return typeof process === 'undefined' ? 'web' : 'node';
}

function resultsUri(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The suite needs a folder open in VS Code.');
  return vscode.Uri.joinPath(folder.uri, '..', resultsFileName);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? '';
  return stack.includes(error.message) ? stack : `${error.message}\n${stack}`;
}

/** Keeps the results file up to date, so that a suite that hangs still shows how far it came. */
export class Recorder {
  private results: SuiteResults = { runtime: runtime(), vscode: vscode.version, tests: [], finished: false };
  private writing: Promise<void> = Promise.resolve();
  private readonly uri = resultsUri();

  private update(changes: Partial<SuiteResults>): void {
    const { running: _ended, ...kept } = this.results;
    this.results = { ...kept, ...changes };
    const bytes = new TextEncoder().encode(JSON.stringify(this.results));
    this.writing = this.writing.then(() => vscode.workspace.fs.writeFile(this.uri, bytes));
  }

  private add(test: Mocha.Runnable, state: TestResult['state'], error?: unknown): void {
    const result: TestResult = {
      titles: test.titlePath(),
      state,
      duration: test.duration ?? 0,
      ...(error === undefined ? {} : { error: messageOf(error) }),
    };
    this.update({ tests: [...this.results.tests, result] });
  }

  /** Follows a run of mocha. Failures arrive for tests and for hooks. */
  follow(runner: Mocha.Runner): void {
    runner.on('test', (test) => this.update({ running: test.fullTitle() }));
    runner.on('pass', (test) => this.add(test, 'passed'));
    runner.on('pending', (test) => this.add(test, 'pending'));
    runner.on('fail', (test, error: unknown) => this.add(test, 'failed', error));
  }

  /** Resolves when the results file holds all that is known. */
  written(): Promise<void> {
    return this.writing;
  }

  /** Marks the results as complete, or as cut short by an error, and waits until they are written. */
  async finish(crash?: unknown): Promise<void> {
    this.update(crash === undefined ? { finished: true } : { crash: messageOf(crash) });
    await this.written();
  }
}
