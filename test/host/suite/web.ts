import 'mocha/mocha.js';

import { mochaOptions } from './run';
import type { PreparedMocha } from './run';

/**
 * Mocha's build for browsers, which also works in a web worker. Importing it makes the globals `mocha` and `Mocha`.
 * Its reporter says nothing: what the tests found goes to the results file.
 */
export function prepare(): PreparedMocha {
  return mocha.setup({ ...mochaOptions, reporter: Mocha.reporters.Base });
}
