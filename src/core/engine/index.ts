export {
  check,
  Checker,
  type Checking,
  type CheckOptions,
  type CheckResult,
  type EarlyResult,
} from './checker';
