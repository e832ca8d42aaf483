import { createRequire } from 'node:module';
import type * as Exchange from './exchange';

/** Loads the commands that read and write files of other programs, so that no other command has to load what they need. */
export function exchangeBundle(): typeof Exchange {
  const loaded: typeof Exchange = createRequire(__filename)('./exchange.js');
  return loaded;
}
