/**
 * Edits of a charter's text that keep what its author wrote: comments, order, quotes, indentation, line ends, and
 * whether things stand in braces or one a line. Each operation looks at a text with its tree and answers the least
 * edits, or undefined where it cannot be done safely. No operation changes the meaning of anything but its target:
 * what an alias or a merge key brings in from elsewhere is left alone.
 */
export { addKeys, type NewKey } from './addKeys';
export { applyEdits, offsetBehind, type Editable, type Edits, type Path, type TextEdit } from './apply';
export { insertFileComment, insertLineAbove } from './comments';
export { appendEntries, appendEntry, removeEntry } from './entries';
export { formatted } from './format';
export { appendLines, linesOfItem } from './move';
export { removeKey, renameKey, setKey } from './keys';
export { addToList, removeFromList, wrapInList } from './lists';
export type { PlainMap, PlainValue } from './render';
export { renderScalar, type PlainScalar } from './scalarText';
export { replaceScalar } from './replace';
export { toBlock, toFlow } from './rewrite';
export { reorder } from './sort';
export { replaceWord, wordSpan } from './word';
