import { counted, folded, markdownRow, markdownText } from '../report';
import type { PageData } from './data';
import type { MatrixRowData } from './matrix';
import { labelOf, shortOf, type Named } from './named';
import { VERDICT_WORDS } from './verdicts';
import { capital, numberWords } from './words';

/** Rows that are listed: a wiki and GitHub show no page without end. */
const MOST_ROWS = 300;

/** The traceability matrix, folded: whom it is not for should not have to pass it. */
export function markdownMatrix({ matrix, alignment: { unit } }: PageData): readonly string[] {
  if (matrix.length === 0) return [];
  const rest = matrix.length - MOST_ROWS;
  return [
    '## Traceability',
    folded(`Who works for what: ${counted(matrix.length, 'row')}`, [
      markdownRow('Objective', 'Requirement', 'Work', 'State', `Effort (${unit})`, 'Reaches the purpose'),
      '| --- | --- | --- | --- | ---: | --- |',
      ...matrix.slice(0, MOST_ROWS).map(matrixRow),
      ...(rest > 0 ? ['', `And ${rest} more, which the page and the exports list.`] : []),
    ]),
  ];
}

function matrixRow({ objective, requirement, item, state, effort, verdict }: MatrixRowData): string {
  return markdownRow(
    short(objective),
    short(requirement),
    item ? markdownText(labelOf(item)) : '',
    capital(state ?? ''),
    effort === undefined ? '' : numberWords(effort),
    VERDICT_WORDS[verdict],
  );
}

/** What a row is for is told in full above. */
function short(named: Named | undefined): string {
  return named ? markdownText(shortOf(named)) : '';
}
