import type {
  EntryName,
  EntryNames,
  ExplainAlignmentParams,
  LinkChoicesParams,
  LinkScope,
  OrphansParams,
  PlaceParams,
} from '../../../protocol';
import { idOf } from '../trees/rowId';

/** What an alignment is asked of: what a code action names, or a tree row shows; undefined for anything else. */
export function subjectOf(argument: unknown): ExplainAlignmentParams['about'] | undefined {
  if (isEntryName(argument)) return { charter: argument.charter, subject: argument.subject };
  const place = placeIn(argument);
  return place && { ...place, id: idOf(argument) ?? null };
}

/** What is to be linked: what a code action names, or a tree row shows; undefined for anything else. */
export function linkedBy(argument: unknown): LinkChoicesParams['about'] | undefined {
  const subject = subjectOf(argument);
  if (subject === undefined || 'position' in subject) return subject;
  return isLinkScope(argument) ? argument : { ...subject, of: 'entry' };
}

/** Which orphans are meant: those that a code action names, those of a tree row, or all, with what was just imported first. */
export function orphansOf(argument: unknown): Omit<OrphansParams, 'front'> {
  if (isLinkScope(argument)) return { rule: null, entry: null, row: null, scope: argument };
  const all = { rule: null, entry: null, row: null };
  if (isEntryNames(argument)) return { ...all, first: argument };
  if (!isObject(argument) || typeof argument['id'] !== 'string') return all;
  const { id: row, rule, kind } = argument;
  const [id, place] = kind === 'finding' ? [idOf(argument), placeIn(argument)] : [];
  return {
    rule: typeof rule === 'string' ? rule : null,
    entry: id === undefined || place === undefined ? null : { id, uri: place.uri },
    row,
  };
}

function isEntryNames(value: unknown): value is EntryNames {
  return isObject(value) && typeof value['charter'] === 'string' && Array.isArray(value['subjects']);
}

function isLinkScope(value: unknown): value is LinkScope {
  return isEntryName(value) && 'of' in value && ['entry', 'below', 'section'].includes(String(value.of));
}

function isEntryName(value: unknown): value is EntryName {
  return isObject(value) && typeof value['charter'] === 'string' && typeof value['subject'] === 'string';
}

function placeIn(row: unknown): PlaceParams | undefined {
  const location = isObject(row) ? row['location'] : undefined;
  if (!isObject(location) || typeof location['uri'] !== 'string' || !isObject(location['range']))
    return undefined;
  const { start } = location['range'];
  if (!isObject(start)) return undefined;
  const { line, character } = start;
  if (typeof line !== 'number' || typeof character !== 'number') return undefined;
  return { uri: location['uri'], position: { line, character } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
