import { deepEqual } from 'node:assert/strict';
import { build } from 'esbuild';
import { createContext, runInContext } from 'node:vm';
import { browser } from '../../../src/tools/platforms';

const FILE =
  'ID,Work Item Type,Title,Description,Target Date\n1,Bug,a,"<p>See <a href=""https://a.example"">b</a></p><ul><li>c</li></ul>",20/Nov/26';

const SCRIPT = `
  import { inMemory } from './src/core/exchange/longText';
  import { readBacklog } from './src/core/exchange/recognise';
  import { drained } from './src/core/model';
  globalThis.found = drained(readBacklog(inMemory([new TextEncoder().encode(${JSON.stringify(FILE)})]), {}));
`;

/** What a web worker has of what the reading of backlogs may need, and nothing of Node. Texts are never run. */
function worker(): object {
  const bare = { TextDecoder, TextEncoder, Intl, postMessage: () => {} };
  return createContext(bare, { codeGeneration: { strings: false, wasm: false } });
}

describe('a backlog in a web worker', () => {
  it('is read without Node, a page, or code made from texts', async () => {
    const { outputFiles } = await build({
      ...browser,
      stdin: { contents: SCRIPT, resolveDir: process.cwd(), loader: 'ts' },
      format: 'iife',
      write: false,
    });
    const context = worker();
    runInContext(`globalThis.self = globalThis; ${outputFiles[0]?.text}`, context);
    const items = String(runInContext('JSON.stringify(found.items)', context));
    deepEqual(JSON.parse(items), [
      {
        line: 2,
        key: '1',
        title: 'a',
        type: 'Bug',
        description: 'See [b](https://a.example)\n\n- c',
        acceptance: [],
        links: [],
        tags: [],
        due: '2026-11-20',
        fields: {},
      },
    ]);
  });
});
