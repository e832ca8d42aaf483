export { check, Checker, type CheckOptions, type CheckResult } from './checker';
export { inSlices, type Steps } from './steps';
