export { drawHistory } from './drawing';
export { historyJson } from './json';
export { historyMarkdown } from './markdown';
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
