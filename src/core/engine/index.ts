export { check, Checker, type CheckOptions, type CheckResult } from './checker';
