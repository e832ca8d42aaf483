import { SEVERITIES } from '../model';
import type { Report } from './report';
import { PLAIN_STYLE, type Style } from './style';
import { counted } from './words';

/** «2 errors, 3 warnings, 1 waived, 41 known»; «No problems» where there are none. */
export function findingsInWords(report: Report, style: Style = PLAIN_STYLE): string {
  const found = SEVERITIES.flatMap((severity) => {
    const count = report.counts[severity];
    return count === 0 ? [] : [style.severity[severity](counted(count, severity))];
  });
  return [...(found.length === 0 ? nothingFound(report) : found), ...aside(report)].join(', ');
}

/** Told in place of the counts where nothing was found, unless there is something beside them. */
function nothingFound({ known, waived }: Report): readonly string[] {
  if (known !== undefined) return ['No new problems'];
  return waived.length > 0 ? [] : ['No problems'];
}

/** What was found and does not count. */
function aside({ known = [], waived }: Report): readonly string[] {
  return [
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ...(known.length > 0 ? [`${known.length} known`] : []),
  ];
}

/** Stands above the list of what a baseline holds and a check does not find any more. */
export const RESOLVED =
  'Not found any more, and can be removed from the baseline (write it anew with --write-baseline):';
