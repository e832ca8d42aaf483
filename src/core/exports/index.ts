/** Checked charters in the forms that other programs read: tables, a workbook, pictures of the purpose graph. */
export { tableCsv } from './csv';
export { dot } from './dot';
export { graphJson } from './graphJson';
export { LEVELS, type Level } from './level';
export { mermaid } from './mermaid';
export { tableNdjson } from './ndjson';
export { drawing, type PurposeGraphData } from './purposeGraph';
export { workbook } from './workbook';
