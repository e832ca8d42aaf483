export { drawHistory } from './drawing';
export { historyJson } from './json';
export { historyBlocks, historyMarkdown } from './markdown';
export { LEFT_OUT_IN_WORDS } from './leftOut';
export type { HistoryPoint } from './points';
export { dayOf, PointStore } from './store';
export { historyText } from './text';
export type { Turn } from './turns';
export { historyOf, type CharterHistory, type HistoryOptions, type Past } from './walk';
export {
  alarmsOf,
  beginningOfDrift,
  effectsOf,
  NO_DRIFT,
  shortId,
  stillInWords,
  summaryOf,
  turnInWords,
  whyBlank,
  type Effect,
} from './words';
