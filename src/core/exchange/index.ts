/** Backlogs of trackers in, kept in step with a charter, and out again. */
export { unknownColumns } from './askColumns';
export type { Backlog, BacklogKind } from './backlog';
export { sizeTrouble } from './encoding';
export { FORMULA } from './guard';
export {
  changesInWords,
  conflictInWords,
  entryInWords,
  FOLLOW_KIND,
  hintsInWords,
  isOtherQuery,
  KEEP_FIELD,
  leftInWords,
  linkableIn,
  otherKindInWords,
  readInWords,
  refusedInWords,
  skippedCount,
  skippedInWords,
  troublesInWords,
  updatedInWords,
} from './inWords';
export { partPlace, usualPartName } from './keepInStep/place';
export { planImport, type FileText, type ImportPlan } from './keepInStep/plan';
export type { ImportReport, Named } from './keepInStep/report';
export { USUAL_MAPPING, type Mapping } from './mapping/mapping';
export { ALL_FIELDS } from './mapping/kinds';
export { KEPT_FIELDS, MAPPING_FIELDS, MAPPING_NAME } from './mapping/mappingFields';
export { readMapping } from './mapping/mappingFile';
export { READERS, readBacklog } from './recognise';
export {
  ADO_PROCESSES,
  ADO_ROWS,
  adoCsv,
  githubJson,
  jiraCsv,
  outgoing,
  type AdoProcess,
  type Outgoing,
} from './writers';
