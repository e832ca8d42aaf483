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
  FOLLOW_LINKS,
  hintsInWords,
  isOtherQuery,
  KEEP_FIELD,
  kindsInWords,
  leftInWords,
  linkableIn,
  otherKindInWords,
  readInWords,
  refusedInWords,
  relinkedInWords,
  skippedCount,
  skippedInWords,
  troublesInWords,
  updatedInWords,
} from './inWords';
export { inMemory, type BacklogFile } from './longText';
export { notedTypes } from './keepInStep/noted';
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
  type OutgoingEntry,
} from './writers';
