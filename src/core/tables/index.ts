/** What is known of checked charters as tables, for programs that read tables. */
export { Charted, type TableOptions } from './charted';
export { matrixOf, type MatrixRow } from './matrix';
export type { Cell, ColumnInfo, Row, TableData, TableInfo } from './table';
export { TABLES, TABLES_VERSION, tabling } from './tables';
export { tableSchema } from './tableSchema';
export type { Verdict } from './verdicts';
