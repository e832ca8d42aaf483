import { counted, markdownRow, markdownText, percent } from '../report';
import { LEFT_OUT_IN_WORDS } from './leftOut';
import type { HistoryPoint } from './points';
import { dayOf } from './store';
import type { Turn } from './turns';
import type { CharterHistory } from './walk';
import {
  alarmsOf,
  beginningOfDrift,
  effectsOf,
  NO_DRIFT,
  shortId,
  stillInWords,
  summaryOf,
  turnInWords,
  whyBlank,
} from './words';

/** Rows of the table: the turns tell of what lies before. */
const MOST_ROWS = 60;

/** The history as Markdown. What a charter or a commit says is shown as text, whatever it looks like. */
export function historyMarkdown(history: CharterHistory, name: string, by: 'commit' | 'week'): string {
  return `${[`## ${markdownText(name)}`, ...historyBlocks(history, by)].join('\n\n')}\n`;
}

/** The same without its heading, as blocks for the section of another document. */
export function historyBlocks(history: CharterHistory, by: 'commit' | 'week'): readonly string[] {
  const { points, turns } = history;
  const rows = points.slice(-MOST_ROWS);
  const left = points.length - rows.length;
  const began = beginningOfDrift(turns);
  return [
    markdownText(summaryOf(history, by)),
    ...(points.length === 0 ? [] : [`**${markdownText(began ?? NO_DRIFT)}**`]),
    ...turns.map(turnBlock),
    ...(rows.length === 0 ? [] : [[...HEAD, ...rows.map(rowOf)].join('\n')]),
    ...(left > 0 ? [`${counted(left, 'earlier row')} left out.`] : []),
    ...(points.length === 0 ? [] : [LEFT_OUT_IN_WORDS]),
  ];
}

const HEAD = [
  markdownRow('Day', 'Commit', 'Alignment', 'Work items', 'Warnings and errors', 'Title'),
  '| --- | --- | ---: | ---: | ---: | --- |',
];

function rowOf(point: HistoryPoint): string {
  const { revision } = point;
  const isChecked = point.kind === 'checked';
  const share = isChecked && point.alignment !== undefined ? `${percent(point.alignment)}%` : whyBlank(point);
  const figures = isChecked ? [String(point.counts.workItems), String(alarmsOf(point))] : ['', ''];
  return markdownRow(dayOf(revision), shortId(revision.id), share, ...figures, markdownText(revision.title));
}

function turnBlock(turn: Turn, i: number): string {
  const { revision } = turn;
  const effects = effectsOf(turn).map(({ label, things, more }) => {
    const named = things.map((thing) => markdownText(thing.label)).join(', ');
    return `- ${label}: ${named}${more > 0 ? ` and ${counted(more, 'other')}` : ''}`;
  });
  const still = stillInWords(turn);
  return [
    `### ${i + 1}. ${dayOf(revision)} ${shortId(revision.id)} ${markdownText(revision.title)}`,
    '',
    markdownText(turnInWords(turn)),
    ...(effects.length > 0 ? ['', ...effects] : []),
    ...(still === '' ? [] : ['', still]),
  ].join('\n');
}
