export { alignmentOf, type Alignment } from './alignment';
export { findCycles, type Cycle } from './cycles';
export { type EffortScale, type WorkItem } from './effort';
export { PurposeGraph, isActive, isDone, isDropped, isOpen, type Objective, type Requirement } from './graph';
export { linkKeys, writtenIds, type BrokenLink, type Link } from './links';
