import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { CHART_STYLE, historyChart, shape, type HistoryChartPoint } from '../../../src/core/charts';
import { labelRows } from '../../../src/core/charts/labels';
import { readXml } from '../../support/xml';

const OPTIONS = { id: 'h', title: 'Alignment', description: 'It fell.' };

function days(count: number, of: (i: number) => number | undefined): readonly HistoryChartPoint[] {
  return Array.from({ length: count }, (_, i) => {
    const alignment = of(i);
    const time = new Date(Date.UTC(2026, 0, 1 + i)).toISOString();
    return { time, alignment, findings: alignment === undefined ? undefined : i };
  });
}

describe('the chart of a history', () => {
  it('is well-formed, and told to who cannot see it', () => {
    const { markup } = historyChart(
      days(30, () => 0.5),
      [],
      OPTIONS,
    );
    readXml(markup);
    match(markup, /^<svg xmlns="[^"]+" class="chart history-chart" viewBox="0 0 760 \d+" role="img"/u);
    match(markup, /aria-labelledby="h-title h-description"/u);
    match(markup, /<title id="h-title">Alignment<\/title><desc id="h-description">It fell\.<\/desc>/u);
    ok(!/style=|<style|<script|on\w+=/u.test(markup), 'a strict page shows it');
  });

  it('draws alignment and findings over the same time, with gaps where nothing can be told', () => {
    const whole = historyChart(
      days(10, () => 0.5),
      [],
      OPTIONS,
    ).markup;
    equal(/class="chart-line" d="([^"]*)"/u.exec(whole)?.[1]?.match(/M/gu)?.length, 1);
    ok(!whole.includes('chart-gap'));
    const broken = historyChart(
      days(10, (i) => (i === 4 ? undefined : 0.5)),
      [],
      OPTIONS,
    ).markup;
    equal(/class="chart-line" d="([^"]*)"/u.exec(broken)?.[1]?.match(/M/gu)?.length, 2);
    equal(broken.match(/chart-gap/gu)?.length, 1);
  });

  it('leaves the dots out where there are many, but for those that stand alone', () => {
    equal(
      historyChart(
        days(80, () => 1),
        [],
        OPTIONS,
      ).markup.match(/chart-dot/gu)?.length,
      80,
    );
    const many = historyChart(
      days(200, (i) => (i > 100 && i !== 150 ? undefined : 1)),
      [],
      OPTIONS,
    ).markup;
    equal(many.match(/chart-dot/gu)?.length, 1);
  });

  it('marks turns with a number and the title of the commit, which is never markup', () => {
    const title = '<script>alert("1 & 2")</script>';
    const time = '2026-01-05T00:00:00Z';
    const { markup } = historyChart(
      days(30, () => 0.5),
      [{ time, title, before: 0.9, after: 0.5 }],
      OPTIONS,
    );
    readXml(markup);
    equal(markup.match(/class="chart-turn"/gu)?.length, 1);
    ok(!markup.includes('<script'));
    match(markup, /&lt;script&gt;alert\(&quot;1 &amp; 2&quot;\)/u);
  });

  it('is drawn of nothing, of a single point, of years, and of clocks that went wrong', () => {
    for (const points of [
      [],
      days(1, () => 1),
      days(1, () => undefined),
      [...days(3, () => 1)].toReversed(),
      days(3_000, () => 0.2),
      [{ time: 'never', alignment: 0, findings: 0 }],
    ]) {
      const { markup } = historyChart(points, [], OPTIONS);
      readXml(markup);
      ok(!/NaN|undefined|Infinity/u.test(markup), markup);
    }
    match(
      historyChart(
        days(3_000, () => 0.2),
        [],
        OPTIONS,
      ).markup,
      />2030<\/text>/u,
    );
    match(
      historyChart(
        days(300, () => 0.2),
        [],
        OPTIONS,
      ).markup,
      />2026-05<\/text>/u,
    );
  });

  it('has colours for light, dark, print and forced colours', () => {
    for (const media of ['prefers-color-scheme: dark', 'print', 'forced-colors: active'])
      ok(CHART_STYLE.includes(media), media);
  });
});

describe('labels in rows', () => {
  const sides = { left: 0, right: 300 };

  it('do not touch, and stay inside', () => {
    const labels = labelRows(
      [0, 10, 157, 290].map((x) => ({ x, text: 'a label of some length' })),
      sides,
    );
    deepEqual(
      labels.map(({ row, anchor }) => [row, anchor]),
      [
        [0, 'start'],
        [1, 'start'],
        [0, 'start'],
        [2, 'end'],
      ],
    );
  });

  it('are cut where they are long, and left out where there is no room', () => {
    const labels = labelRows(
      Array.from({ length: 9 }, () => ({ x: 0, text: 'x'.repeat(90) })),
      sides,
    );
    equal(labels.length, 5);
    equal(labels[0]?.text.length, 48);
    ok(labels[0]?.text.endsWith('…'));
  });
});

describe('a shape', () => {
  it('leaves out what is not given, and closes what is empty', () => {
    equal(shape('g', { a: undefined, b: 1 }).markup, '<g b="1"/>');
    equal(
      shape('text', {}, 'a < b', shape('tspan', {}, 'c')).markup,
      '<text>a &lt; b<tspan>c</tspan></text>',
    );
  });
});
