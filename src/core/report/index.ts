export { basisOf, whyNone } from './alignment';
export { openTo } from './audience';
export { baselineText, readBaseline } from './baseline';
export { factsOf, type CharterFacts } from './charter';
export { columnsOf, printable, wrap } from './columns';
export { fingerprinting, fingerprintKey, type Fingerprint } from './fingerprint';
export { githubReport } from './github';
export { jsonReport, placeOf as jsonPlace, problemOf as jsonProblem } from './json';
export { junitReport } from './junit';
export { folded, markdownReport } from './markdown';
export {
  code as markdownCode,
  prose as markdownProse,
  row as markdownRow,
  text as markdownText,
} from './markdownText';
export { lineOf, spotOf, type PathOf } from './paths';
export { fingerprintsOf, reportOn, type Comparison, type Report } from './report';
export { sarifReport } from './sarif';
export { PLAIN_STYLE, type Style } from './style';
export { findingsInWords } from './summary';
export { textReport } from './text';
export { counted, percent } from './words';
export { suggestionJson, suggestionText, type Refused } from './suggestionReport';
export { suggestionsFor, type Suggestion } from './suggestions';
export { reviewJson } from './reviewJson';
export { reviewedLinks, reviewText, type CharterReviews, type ReviewedLink } from './reviewReport';
