import { CHARTER_KINDS, type CharterKind } from '../model';
import type { Outline } from './outline';

/** An outline without what files of a kind cannot hold: a part has no scope. */
export function fitting(outline: Outline, kind: CharterKind): Outline {
  const sections = new Set(Object.keys(CHARTER_KINDS[kind].fields));
  const entries = outline.entries.filter(({ section }) => sections.has(section));
  const sentences = sections.has('scope') ? outline.sentences : [];
  const kept = new Set<object>([...entries, ...sentences]);
  const dropped = [...outline.entries, ...outline.sentences].filter((each) => !kept.has(each));
  const leftOut = [...outline.leftOut, ...dropped.map(({ line, source }) => ({ line, source }))];
  return { entries, sentences, leftOut: leftOut.toSorted((a, b) => a.line - b.line) };
}
