import { columnsOf, counted, percent, printable, wrap, type Style } from '../report';
import { LEFT_OUT_IN_WORDS } from './leftOut';
import type { HistoryPoint } from './points';
import { dayOf } from './store';
import type { Turn } from './turns';
import type { CharterHistory } from './walk';
import {
  alarmsOf,
  beginningOfDrift,
  commitName,
  effectsOf,
  NO_DRIFT,
  shortId,
  stillInWords,
  summaryOf,
  turnInWords,
  whyBlank,
} from './words';

export interface HistoryTextOptions {
  readonly name: string;
  readonly by: 'commit' | 'week';
  readonly width: number;
  readonly style: Style;
}

/** The history for people: a line a point with a bar, and below it when it began to drift and what did it. */
export function historyText(history: CharterHistory, options: HistoryTextOptions): string {
  const { name, by, width, style } = options;
  const { points, turns } = history;
  const at = new Map(turns.map((turn, i) => [turn.revision.id, i + 1]));
  const began = beginningOfDrift(turns);
  const lines = points.map((point) => lineOf(point, at.get(point.revision.id), options));
  const blocks = [
    style.strong(printable(name)),
    ...(points.length === 0 ? [] : [[headOf(style), ...lines].join('\n')]),
    wrap(summaryOf(history, by), width).join('\n'),
    ...(points.length === 0 ? [] : [style.strong(wrap(printable(began ?? NO_DRIFT), width).join('\n'))]),
    ...turns.map((turn, i) => turnBlock(turn, i + 1, options)),
    ...(points.length === 0 ? [] : [style.faint(wrap(FINDINGS, width).join('\n'))]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const FINDINGS = `Findings: warnings and errors. ${LEFT_OUT_IN_WORDS}`;

/** «2026-03-02  1a2b3c4d  ███████▏··   71%     31        9  [1] Take over the wishes of finance» */
function lineOf(point: HistoryPoint, turn: number | undefined, { width, style }: HistoryTextOptions): string {
  const { revision } = point;
  const mark = turn === undefined ? '' : `[${turn}] `;
  const head = rowOf(dayOf(revision), shortId(revision.id), ...figuresOf(point), mark);
  const title = cut(printable(revision.title), Math.max(width - columnsOf(head), 12));
  return turn === undefined ? `${head}${title}` : style.severity.warning(`${head}${title}`);
}

const BAR = 10;

function headOf(style: Style): string {
  return style.faint(`${rowOf('Day', 'Commit', 'Aligned', '', 'Items', 'Findings', '')}Title`);
}

function rowOf(
  day: string,
  commit: string,
  bar: string,
  share: string,
  items: string,
  alarms: string,
  mark: string,
): string {
  const figures = `${bar.padEnd(BAR)} ${share.padStart(4)} ${items.padStart(6)} ${alarms.padStart(8)}`;
  return `${day.padEnd(10)}  ${commit.padEnd(8)}  ${figures}  ${mark}`;
}

/** The bar, the share, the work items, and the warnings and errors. */
function figuresOf(point: HistoryPoint): readonly [string, string, string, string] {
  if (point.kind !== 'checked') return [whyBlank(point), '', '', ''];
  const { alignment, counts } = point;
  const [items, alarms] = [String(counts.workItems), String(alarmsOf(point))];
  return alignment === undefined
    ? [whyBlank(point), '', items, alarms]
    : [barOf(alignment), `${percent(alignment)}%`, items, alarms];
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A share as a bar of ten columns. */
function barOf(share: number): string {
  const eighths = Math.round(share * BAR * 8);
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8] ?? ''}`.padEnd(BAR, '·');
}

function turnBlock(turn: Turn, number: number, { width, style }: HistoryTextOptions): string {
  const indent = '    ';
  const tell = (text: string): readonly string[] =>
    wrap(printable(text), width - indent.length).map((line, i) => `${i === 0 ? '' : '  '}${line}`);
  const effects = effectsOf(turn).flatMap(({ label, things, more }) =>
    tell(
      `${label}: ${things.map((thing) => thing.label).join(', ')}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`,
    ),
  );
  const lines = [...tell(turnInWords(turn)), ...effects, ...tell(stillInWords(turn))];
  return [
    style.strong(`[${number}] ${dayOf(turn.revision)}  ${printable(commitName(turn.revision))}`),
    ...lines.filter((line) => line.trim() !== '').map((line) => `${indent}${line}`),
  ].join('\n');
}

function cut(text: string, width: number): string {
  const letters = Array.from(text);
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}
