import type { MatrixRowData } from './matrix';

/** Whether a row of the matrix reaches the purpose, as readers are told. */
export const VERDICT_WORDS: Readonly<Record<MatrixRowData['verdict'], string>> = {
  aligned: 'Yes',
  drifting: 'Drifts',
  partly: 'In part',
  'no-work': 'No work yet',
};
