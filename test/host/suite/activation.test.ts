import * as vscode from 'vscode';

import { equal, ok } from './expect';
import { runtime } from './recorder';

/** The extension host this bundle was made for: put in by the bundler. */
declare const EXPECTED_RUNTIME: string;
/** The extension that is tested: put in by the bundler. */
declare const EXTENSION_ID: string;

describe('activation', () => {
  it('happens in the extension host that is meant to be tested', () => {
    equal(runtime(), EXPECTED_RUNTIME);
    equal(typeof importScripts, EXPECTED_RUNTIME === 'web' ? 'function' : 'undefined');
  });

  it('succeeds for the extension, which shares this extension host', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    ok(extension, `${EXTENSION_ID} is not in this extension host.`);
    await extension.activate();
    ok(extension.isActive, `${EXTENSION_ID} is not active.`);
  });
});
