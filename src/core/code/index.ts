export { tracedBy, tracing } from './artifacts';
export { itemsOfBranch } from './branch';
