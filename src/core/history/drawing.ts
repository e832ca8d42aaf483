import { historyChart, type HistoryChartPoint, type Svg } from '../charts';
import type { HistoryPoint } from './points';
import { dayOf } from './store';
import type { CharterHistory } from './walk';
import { alarmsOf, commitName, NO_DRIFT, summaryOf, turnInWords } from './words';

/**
 * The chart of a history: alignment and findings over time, with the commits that it turned with.
 *
 * @param id begins the ids in the picture; letters, digits and dashes
 */
export function drawHistory(history: CharterHistory, id: string, by: 'commit' | 'week' = 'commit'): Svg {
  const { points, turns } = history;
  return historyChart(
    points.map(chartPoint),
    turns.map(({ revision, before, after }) => ({
      time: revision.time,
      title: revision.title,
      before,
      after,
    })),
    { id, title: 'Alignment over time', description: descriptionOf(history, by) },
  );
}

function chartPoint(point: HistoryPoint): HistoryChartPoint {
  const { time } = point.revision;
  return point.kind === 'checked'
    ? { time, alignment: point.alignment, findings: alarmsOf(point) }
    : { time, alignment: undefined, findings: undefined };
}

function descriptionOf(history: CharterHistory, by: 'commit' | 'week'): string {
  const turns = history.turns.map(
    (turn, i) => `${i + 1}: ${dayOf(turn.revision)}, ${commitName(turn.revision)}. ${turnInWords(turn)}`,
  );
  return [summaryOf(history, by), ...(turns.length === 0 ? [NO_DRIFT] : turns)].join(' ');
}
