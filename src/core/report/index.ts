export { columnsOf, printable, wrap } from './columns';
export { jsonReport } from './json';
export { reportOn, type Report } from './report';
export { PLAIN_STYLE, type Style } from './style';
export { textReport } from './text';
export { counted, percent } from './words';
export { suggestionJson, suggestionText, type Refused } from './suggestionReport';
export { suggestionsFor, type Suggestion } from './suggestions';
