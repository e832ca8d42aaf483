import { criteriaOf } from '../markup';

/** A text, and what can be checked, which stood in it. */
export interface PartedText {
  readonly description: string | undefined;
  readonly acceptance: readonly string[];
}

const HEADING =
  /^(?:#{1,6}\s+|\*\*|__)?(?:acceptance criteria|definition of done|done when|akzeptanzkriterien|abnahmekriterien|crit[èe]res d['’]acceptation|criterios de aceptaci[óo]n|acceptatiecriteria)\s*:?\s*(?:\*\*|__)?\s*:?$/iu;
const NEXT_HEADING = /^(?:#{1,6}\s|\*\*[^*]+\*\*:?$|__[^_]+__:?$)/u;
const IN_LIST = /^(?:\s*(?:[-*+]|\d+[.)])\s|\s{2,}\S|\s*$)/u;

/**
 * A description in Markdown without the criteria that stand in it as a list below a heading of their own. Where they are
 * no list, nobody can tell where one ends, and the text stays whole.
 */
export function partedText(markdown: string | undefined): PartedText {
  const lines = markdown?.split('\n') ?? [];
  const start = lines.findIndex((line) => HEADING.test(line.trim()));
  if (start < 0) return { description: markdown, acceptance: [] };
  const length = lines.slice(start + 1).findIndex((line) => NEXT_HEADING.test(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const section = lines.slice(start + 1, end);
  const isList = section.some((line) => line.trim() !== '') && section.every((line) => IN_LIST.test(line));
  if (!isList) return { description: markdown, acceptance: [] };
  return {
    description: joined([...lines.slice(0, start), ...lines.slice(end)]),
    acceptance: criteriaOf(section.join('\n').trim()),
  };
}

/** Lines as a text; undefined where none holds anything. */
export function joined(lines: readonly string[]): string | undefined {
  const text = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return text === '' ? undefined : text;
}
