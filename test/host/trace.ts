import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';

import { repositoryRoot } from '../../src/tools/workbench/paths';
import type { Runtime, SuiteResults } from './results';

/** The web worker host wraps a file in a function whose head takes two lines. */
const linesBefore: Readonly<Record<Runtime, number>> = { node: 0, web: 2 };

const frame = /^\s+at /;
const insignificant = /node_modules|node:internal/;

/** Puts the position in the source in the place of one in the bundle. */
function mapFrame(line: string, bundle: string, map: SourceMap, offset: number): string {
  const position = new RegExp(`[^\\s(]*${basename(bundle)}[^:)]*:(\\d+):(\\d+)`);
  return line.replace(position, (text, row: string, column: string) => {
    const entry = map.findEntry(Number(row) - 1 - offset, Number(column) - 1);
    if (!('originalSource' in entry)) return text;
    const source = relative(repositoryRoot, resolve(dirname(bundle), entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapTrace(trace: string, bundle: string, map: SourceMap, offset: number): string {
  return trace
    .split('\n')
    .map((line) => (frame.test(line) ? mapFrame(line, bundle, map, offset) : line))
    .filter((line) => !(frame.test(line) && insignificant.test(line)))
    .join('\n');
}

/**
 * The same results with stack traces that name the sources of the tests, without the frames of mocha and of Node.
 * @param bundle absolute path of the suite's bundle, with its source map beside it
 */
export async function withSourcePositions(results: SuiteResults, bundle: string): Promise<SuiteResults> {
  const map = new SourceMap(JSON.parse(await readFile(`${bundle}.map`, 'utf8')));
  const mapped = (trace: string): string => mapTrace(trace, bundle, map, linesBefore[results.runtime]);
  const tests = results.tests.map((test) =>
    test.error === undefined ? test : { ...test, error: mapped(test.error) },
  );
  return { ...results, tests, ...(results.crash === undefined ? {} : { crash: mapped(results.crash) }) };
}
