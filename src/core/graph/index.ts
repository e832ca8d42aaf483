export { Aligner, alignmentOf, type Alignment } from './alignment';
export { findingCycles, type Cycle } from './cycles';
export { calendarOf, type EffortScale } from './effort';
export { PurposeGraph } from './graph';
export type { IdIndex } from './ids';
export { AlignmentLedger } from './ledger';
export { reached, Ways } from './reach';
export type { BrokenLink, Link } from './resolve';
export type { Fact, Lines, Neighbourhood } from './sight';
export { linkKeys } from './slots';
export {
  isActive,
  isDone,
  isDropped,
  isOpen,
  type Objective,
  type Requirement,
  type WorkItem,
} from './states';
export type { Touched } from './touch';
export { ALL_WORK, type WorkPart } from './work';
export { isUpward, UPWARD, writtenIds, writtenUnder } from './written';
