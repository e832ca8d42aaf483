import type { BacklogTrouble, ReadingOptions } from '../backlog';
import type { Column } from '../columns';
import { readDateColumns, type ReadDates } from '../dates';
import type { TableRow } from '../table';

/**
 * The columns of dates of a table. What they say is told when all rows were looked at: only then it shows in which order
 * day and month are written.
 */
export class DateColumns {
  private readonly values: readonly string[][];
  private readonly lines: number[] = [];

  /** @param columns those without a name are never asked for themselves, and show the order for the others */
  constructor(private readonly columns: readonly { readonly name: string; readonly cell: Column }[]) {
    this.values = columns.map(() => []);
  }

  look(row: TableRow): void {
    for (const [i, { cell }] of this.columns.entries()) this.values[i]?.push(cell(row) ?? '');
    this.lines.push(row.line);
  }

  /** By column the day of each row that was looked at, and what had to be left out. */
  read(options: ReadingOptions): {
    readonly days: readonly ReadDates['days'][];
    readonly troubles: readonly BacklogTrouble[];
  } {
    const named = this.columns.map(({ name }, i) => ({ name, values: this.values[i] ?? [] }));
    const { days, troubles } = readDateColumns(named, this.lines, options);
    return { days, troubles: troubles.filter(({ column }) => column !== '') };
  }
}
