import type { BacklogReader } from '../backlog';
import { columnsOf } from '../columns';
import { htmlToMarkdown } from '../markup';
import { headerOf, readTable } from '../table';
import { isWorkItemTable, workItemsOf } from './workItems';

/** A query's results, as a list or as a tree with a column for the titles of each level. */
export const adoCsv: BacklogReader = {
  kind: 'ado-csv',
  name: 'Azure DevOps query (CSV)',
  recognises: (head) => isWorkItemTable(columnsOf({ header: headerOf(head) })),
  *read(text, options) {
    const table = readTable(text);
    if ('message' in table) return table;
    if (!columnsOf(table).has('Title', 'Title 1')) return { message: NO_TITLE };
    return yield* workItemsOf(table, { kind: 'ado-csv', place: 'line', markup: htmlToMarkdown }, options);
  },
};

const NO_TITLE =
  'The table has no column “Title”. Add the title to the columns of the query, and export it again.';
