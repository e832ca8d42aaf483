import { scaleLinear, scaleUtc, type ScaleLinear, type ScaleTime } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { labelRows } from './labels';
import { picture, round, shape, type Svg } from './svg';

/** How things stood at a time. Undefined: nobody can tell, and the line has a gap. */
export interface HistoryChartPoint {
  /** ISO 8601, with or without the time of day. */
  readonly time: string;
  /** From 0 to 1. */
  readonly alignment: number | undefined;
  /** Warnings and errors. */
  readonly findings: number | undefined;
}

/** A change for the worse that is marked. */
interface HistoryChartTurn {
  readonly time: string;
  /** The title of its commit. */
  readonly title: string;
  /** Alignment before and after, from 0 to 1. */
  readonly before: number;
  readonly after: number;
}

interface HistoryChartOptions {
  /** Begins the ids in the picture. Letters, digits and dashes. */
  readonly id: string;
  readonly title: string;
  /** What can be seen, in sentences. */
  readonly description: string;
}

const WIDTH = 760;
const LEFT = 46;
const RIGHT = WIDTH - 14;
const TOP = 14;
const LABEL_ROW = 17;
const UPPER = 190;
const BETWEEN = 30;
const LOWER = 64;
const BELOW = 26;

/** With more points than these, dots would only hide the line. */
const MOST_DOTS = 80;

/** A point with its place in time, never before the one that it follows: clocks of computers differ. */
interface Placed extends HistoryChartPoint {
  readonly at: number;
}

interface Frame {
  readonly x: ScaleTime<number, number>;
  /** Alignment, from 0 to 1. */
  readonly upper: ScaleLinear<number, number>;
  readonly lower: ScaleLinear<number, number>;
  readonly points: readonly Placed[];
}

/**
 * Alignment over time, from 0 to 100 %, and below it, on the same axis of time, the number of findings. What holds from
 * one commit on holds until the next, so lines go in steps.
 *
 * Without colours of its own: see `CHART_STYLE`.
 */
export function historyChart(
  given: readonly HistoryChartPoint[],
  turns: readonly HistoryChartTurn[],
  options: HistoryChartOptions,
): Svg {
  const points = inTime(given);
  const [first = 0, last = 0] = [points[0]?.at, points.at(-1)?.at];
  const x = scaleUtc([first, last > first ? last : first + DAY], [LEFT, RIGHT]);
  const labels = labelRows(
    turns.map(({ time, title }, i) => ({ x: x(timeOf(time)), text: `${i + 1}  ${title}` })),
    {
      left: LEFT,
      right: RIGHT,
    },
  );
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const top = TOP + rows * LABEL_ROW;
  const bottom = top + UPPER + BETWEEN + LOWER;
  const most = Math.max(1, ...points.map(({ findings = 0 }) => findings));
  const frame: Frame = {
    x,
    upper: scaleLinear([0, 1], [top + UPPER, top]),
    lower: scaleLinear([0, most], [bottom, bottom - LOWER]).nice(2),
    points,
  };
  return picture({ ...options, width: WIDTH, height: bottom + BELOW, className: 'chart history-chart' }, [
    ...gaps(frame, top, bottom),
    ...upperAxis(frame),
    ...lowerAxis(frame),
    ...timeAxis(frame, bottom),
    ...findingsOf(frame),
    ...alignmentOf(frame),
    ...labels.map(({ x: at, row, text, anchor }) =>
      shape(
        'text',
        { class: 'chart-turn-label', x: round(at), y: TOP + row * LABEL_ROW, 'text-anchor': anchor },
        text,
      ),
    ),
    ...turns.map((turn, i) => turnMark(turn, i + 1, frame, { top, bottom })),
  ]);
}

const DAY = 86_400_000;

function timeOf(time: string): number {
  return Date.parse(time) || 0;
}

function inTime(points: readonly HistoryChartPoint[]): readonly Placed[] {
  let latest = -Infinity;
  return points.map((point) => {
    latest = Math.max(latest, timeOf(point.time));
    return { ...point, at: latest };
  });
}

/** What is known before a gap holds until the gap begins. */
function held(points: readonly Placed[]): Placed[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    const isGap = next?.alignment === undefined || next.findings === undefined;
    return next && isGap ? [point, { ...point, at: next.at }] : [point];
  });
}

function alignmentOf({ x, upper, points }: Frame): readonly Svg[] {
  const path = line<Placed>()
    .defined(({ alignment }) => alignment !== undefined)
    .x(({ at }) => round(x(at)))
    .y(({ alignment = 0 }) => round(upper(alignment)))
    .curve(curveStepAfter)(held(points));
  const dots = points.flatMap(({ at, alignment }, i) => {
    const isAlone = points[i - 1]?.alignment === undefined && points[i + 1]?.alignment === undefined;
    if (alignment === undefined || (points.length > MOST_DOTS && !isAlone)) return [];
    return [shape('circle', { class: 'chart-dot', cx: round(x(at)), cy: round(upper(alignment)), r: 2.2 })];
  });
  return [shape('path', { class: 'chart-line', d: path ?? '' }), ...dots];
}

function findingsOf({ x, lower, points }: Frame): readonly Svg[] {
  const path = area<Placed>()
    .defined(({ findings }) => findings !== undefined)
    .x(({ at }) => round(x(at)))
    .y0(round(lower(0)))
    .y1(({ findings = 0 }) => round(lower(findings)))
    .curve(curveStepAfter)(held(points));
  return [shape('path', { class: 'chart-area', d: path ?? '' })];
}

/** Stretches of which nothing can be told: from where it begins to the next point of which something can. */
function gaps({ x, points }: Frame, top: number, bottom: number): readonly Svg[] {
  return points.flatMap(({ at, alignment }, i) => {
    const next = points[i + 1];
    if (alignment !== undefined || next === undefined) return [];
    const [from, to] = [round(x(at)), round(x(next.at))];
    return [
      shape('rect', { class: 'chart-gap', x: from, y: top, width: round(to - from), height: bottom - top }),
    ];
  });
}

function upperAxis({ upper }: Frame): readonly Svg[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share) => axisLine(upper(share), `${share * 100}%`));
}

function lowerAxis({ lower }: Frame): readonly Svg[] {
  const [, most = 1] = lower.domain();
  return [
    ...[0, most].flatMap((count) => axisLine(lower(count), String(count))),
    shape('text', { class: 'chart-axis-name', x: LEFT, y: round(lower(most) - 8) }, 'Warnings and errors'),
  ];
}

function axisLine(y: number, text: string): readonly Svg[] {
  return [
    shape('line', { class: 'chart-grid', x1: LEFT, x2: RIGHT, y1: round(y), y2: round(y) }),
    shape('text', { class: 'chart-axis', x: LEFT - 8, y: round(y + 4), 'text-anchor': 'end' }, text),
  ];
}

function timeAxis({ x }: Frame, bottom: number): readonly Svg[] {
  const [from = new Date(0), to = new Date(0)] = x.domain();
  const length = formOf(to.getTime() - from.getTime());
  return x
    .ticks(6)
    .map((tick) =>
      shape(
        'text',
        { class: 'chart-axis', x: round(x(tick)), y: bottom + 18, 'text-anchor': anchorAt(x(tick)) },
        tick.toISOString().slice(0, length),
      ),
    );
}

/** How many letters of `2026-11-21` tell the ticks of a stretch of time apart. */
function formOf(milliseconds: number): number {
  if (milliseconds > 6 * 366 * DAY) return 4;
  return milliseconds > 150 * DAY ? 7 : 10;
}

function anchorAt(x: number): string {
  return x > RIGHT - 24 ? 'end' : 'middle';
}

interface Height {
  readonly top: number;
  readonly bottom: number;
}

function turnMark(
  { time, title, after }: HistoryChartTurn,
  number: number,
  frame: Frame,
  { top, bottom }: Height,
): Svg {
  const [x, y] = [round(frame.x(timeOf(time))), round(frame.upper(after))];
  return shape(
    'g',
    { class: 'chart-turn' },
    shape('title', {}, `${number}  ${title}`),
    shape('line', { x1: x, x2: x, y1: top, y2: bottom }),
    shape('circle', { cx: x, cy: y, r: 8 }),
    shape('text', { x: x, y: round(y + 3.8), 'text-anchor': 'middle' }, String(number)),
  );
}
