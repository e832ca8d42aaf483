import type { BacklogTrouble } from './backlog';
import { linesText } from './linesText';

/** Cells that could not be read as what their column means, told once a column. */
export class Doubts {
  private readonly byColumn = new Map<string, { readonly value: string; readonly lines: number[] }>();

  /**
   * @param noun what the columns hold: `number`
   * @param place what lines are called where they are none of the file: `record`
   */
  constructor(
    private readonly noun: string,
    private readonly place: 'line' | 'record' = 'line',
  ) {}

  /** What a cell holds; undefined where it is empty, and with a doubt where it holds something else. */
  read<T>(
    value: string | undefined,
    column: string,
    line: number,
    reader: (text: string) => T | undefined,
  ): T | undefined {
    const read = value === undefined ? undefined : reader(value);
    if (value !== undefined && read === undefined) this.add(column, value, line);
    return read;
  }

  get troubles(): readonly BacklogTrouble[] {
    return Array.from(this.byColumn, ([column, { value, lines }]) => {
      const many = lines.length === 1 ? '' : ` (${linesText(lines, this.place)})`;
      const message = `“${value}” in “${column}” on ${this.place} ${lines[0] ?? 1} cannot be read as a ${this.noun}: left out${many}.`;
      return { line: lines[0] ?? 1, column, message, kind: 'unclear' };
    });
  }

  private add(column: string, value: string, line: number): void {
    const found = this.byColumn.get(column) ?? { value, lines: [] };
    found.lines.push(line);
    this.byColumn.set(column, found);
  }
}
