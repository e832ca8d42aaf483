import type { Spread } from './measure';

/** A table in Markdown: the first column is for words, the others are for numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** `12,345`, with a decimal where that tells something; a dash for what was not measured. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) < 10 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median, and the ends of the range behind it, where there is one. */
export function spreadText({ median, least, most }: Spread): string {
  return least < most ? `${number(median)} (${number(least)}–${number(most)})` : number(median);
}

export function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${ratio < 10 ? ratio.toFixed(2) : number(ratio)} ×` : '–';
}

export function size(bytes: number): string {
  const kib = bytes / 1024;
  return kib < 1000 ? `${Math.round(kib)} KiB` : `${(kib / 1024).toFixed(1)} MiB`;
}

/** What is aimed at, and what was measured. */
export interface Goal {
  readonly aim: string;
  readonly measured: number;
  readonly isMet: boolean;
}

export function goalText({ aim, measured, isMet }: Goal): string {
  const verdict = Number.isFinite(measured) ? (isMet ? 'met' : '**not met**') : 'not measured';
  return `- ${aim}: ${times(measured)}, ${verdict}.`;
}
