/** People, tags, numbers and durations as trackers write them in a cell. */
import type { Person } from './backlog';

/** `Ana Costa <ana@example.com>`, a name or a mail address alone; undefined where nobody is named. */
export function personOf(text: string | undefined): Person | undefined {
  const written = text?.trim() ?? '';
  if (written === '') return undefined;
  const both = /^"?([^<"]*)"?\s*<([^<>]+)>$/u.exec(written);
  const name = both?.[1]?.trim() ?? '';
  const account = both?.[2]?.trim() ?? (isMail(written) ? written : undefined);
  if (account === undefined) return { name: written };
  return { name: name === '' ? account : name, ...(isMail(account) && { mail: account }) };
}

function isMail(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+$/u.test(text);
}

/** The parts of texts, trimmed, none empty and none twice. */
export function listOf(texts: readonly string[], separator: string | RegExp): readonly string[] {
  const parts = texts.flatMap((text) => text.split(separator)).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/**
 * A number with a point or a comma for its fraction: `2`, `0.5`, `0,5`, `1.234,5`. Undefined for anything else, and
 * for what could be two: `1,234`.
 */
export function numberOf(text: string | undefined): number | undefined {
  const written = text?.replace(/[\s\u00A0'’]/gu, '') ?? '';
  if (/^[+-]?\d+(?:\.\d+)?$/u.test(written)) return Number(written);
  if (/^[+-]?[1-9]\d{0,2},\d{3}$/u.test(written)) return undefined;
  if (/^[+-]?\d+,\d+$/u.test(written)) return Number(written.replace(',', '.'));
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(written)) return Number(written.replaceAll(',', ''));
  if (/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/u.test(written)) {
    return Number(written.replaceAll('.', '').replace(',', '.'));
  }
  return undefined;
}
