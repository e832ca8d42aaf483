import { cp, mkdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../../src/tools/workbench/paths';
import { createTempFolder, removeAbandoned } from '../../src/tools/workbench/tempFolder';
import type { TempFolder } from '../../src/tools/workbench/tempFolder';
import { bundleSuite, suiteSources } from './bundle';
import { resultsFileName } from './results';
import type { Runtime, SuiteResults } from './results';
import { withSourcePositions } from './trace';

/** What is tested, and on what. */
export interface Subject {
  /** Absolute path of the extension's root, the folder of its `package.json`. */
  readonly extension: string;
  /** Absolute path of the folder that a copy is made of, for the tests to work in. */
  readonly workspace: string;
  /** Absolute path of the folder with the `*.test.ts` files. */
  readonly tests: string;
}

/** This project's extension, on the example that the README shows. */
export function defaultSubject(): Subject {
  return {
    extension: repositoryRoot,
    workspace: join(repositoryRoot, 'examples', 'service-desk'),
    tests: suiteSources,
  };
}

/** Everything on disk that one run in one host needs. */
export interface Plan {
  readonly extension: string;
  readonly extensionId: string;
  /** The suite's bundle, without `.js`. */
  readonly suite: string;
  /** The copy of the workspace. */
  readonly workspace: string;
  /** The results so far; undefined before the suite has begun. */
  results(): Promise<SuiteResults | undefined>;
  dispose(): void;
}

interface Manifest {
  readonly publisher: string;
  readonly name: string;
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'package.json'), 'utf8')) as Manifest;
  return `${manifest.publisher}.${manifest.name}`;
}

async function readResults(file: string, bundle: string): Promise<SuiteResults | undefined> {
  if (!existsSync(file)) return undefined;
  const results = JSON.parse(await readFile(file, 'utf8')) as SuiteResults;
  return withSourcePositions(results, bundle);
}

/**
 * VS Code runs a suite in the extension host of the extension whose folder it lies in, and in Node where it lies in
 * none. So it goes below the extension's root, where git does not look.
 */
async function suiteFolderIn(extension: string): Promise<TempFolder> {
  const parent = join(extension, '.vscode-test');
  await mkdir(parent, { recursive: true });
  removeAbandoned(parent);
  return createTempFolder('suite', parent);
}

/** Copies the workspace to a folder for temporary files and bundles the suite. */
export async function makePlan(subject: Subject, runtime: Runtime): Promise<Plan> {
  const folder = createTempFolder('workspace');
  const suiteFolder = await suiteFolderIn(subject.extension);
  const workspace = join(folder.path, 'workspace');
  const suite = join(suiteFolder.path, 'suite');
  const extensionId = await idOf(subject.extension);
  await cp(subject.workspace, workspace, { recursive: true });
  await bundleSuite({ runtime, extensionId, tests: subject.tests, outfile: `${suite}.js` });
  return {
    extension: subject.extension,
    extensionId,
    suite,
    workspace,
    results: () => readResults(join(folder.path, resultsFileName), `${suite}.js`),
    dispose: () => {
      folder.dispose();
      suiteFolder.dispose();
    },
  };
}
