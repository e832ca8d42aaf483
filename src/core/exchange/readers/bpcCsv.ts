import type { BacklogReader } from '../backlog';
import { columnsOf } from '../columns';
import { htmlToMarkdown } from '../markup';
import { headerOf, readTable } from '../table';
import { workItemsOf } from './workItems';

/**
 * Microsoft's Business Process Catalog for Dynamics 365: a tree of work items whose rows mostly have no ids yet. The
 * process sequence tells the parents, also where rows were filtered out of the file.
 */
export const bpcCsv: BacklogReader = {
  kind: 'bpc-csv',
  name: 'Business Process Catalog (CSV)',
  recognises(head) {
    const columns = columnsOf({ header: headerOf(head) });
    return (
      columns.has('Process sequence ID') &&
      columns.has('Title', 'Title 1') &&
      columns.has('Microsoft ID', 'Catalog status', 'Article status', 'APQC ID')
    );
  },
  *read(text, options) {
    const table = readTable(text);
    if ('message' in table) return table;
    if (!columnsOf(table).has('Title', 'Title 1')) return { message: NO_TITLE };
    return yield* workItemsOf(table, { kind: 'bpc-csv', place: 'line', markup: htmlToMarkdown }, options);
  },
};

const NO_TITLE =
  'The table has no column “Title 1”. Save the sheet of the catalog with all its columns as CSV again.';
