import Mocha from 'mocha';

import { mochaOptions } from './run';
import type { PreparedMocha } from './run';

/** Mocha as it is in Node. Its reporter says nothing: what the tests found goes to the results file. */
export function prepare(): PreparedMocha {
  const prepared = new Mocha({ ...mochaOptions, reporter: Mocha.reporters.Base });
  prepared.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', prepared);
  return prepared;
}
