/**
 * Makes the random charters of the unit tests the same in each run: a commit that has passed passes again. Other ones
 * come with `SEED=2 npm run test:unit`, and endlessly many with `npm run fuzz`.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 1) });
