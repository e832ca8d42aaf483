import { createRequire } from 'node:module';
import type { Given } from './command';
import { UsageError } from './status';

/**
 * Becomes the language server. It lies beside this program as a bundle of its own, so that no other command has to
 * load it, and begins to serve as soon as it is loaded.
 */
export function runLsp({ options }: Given): undefined {
  if (!options.has('stdio')) {
    throw new UsageError(
      'The language server speaks over standard input and output: throughline lsp --stdio',
    );
  }
  createRequire(__filename)('./server.js');
}
