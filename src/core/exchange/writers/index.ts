export { ADO_PROCESSES, ADO_ROWS, adoCsv, type AdoProcess } from './adoCsv';
export { githubJson } from './githubJson';
export { jiraCsv } from './jiraCsv';
export { outgoing } from './outgoing';
export type { Outgoing, OutgoingEntry } from './outgoingItem';
