import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { flowChart, treemapChart, type FlowLink, type FlowNode, type Tile } from '../../../src/core/charts';
import { fitted } from '../../../src/core/charts/fitted';

const INFO = { id: 'p', width: 1000, height: 400, title: 'A picture', description: 'What it shows' };

const tile = (label: string, value: number, drifting = 0): Tile => ({
  key: `0 ${label}`,
  label,
  title: `Title of ${label}`,
  note: `${value}`,
  value,
  drifting,
});

/** The numbers of an attribute of all elements of a class. */
function numbersOf(markup: string, name: string, attribute: string): readonly number[] {
  return [...markup.matchAll(new RegExp(`class="${name}"[^>]*? ${attribute}="([\\d.]+)"`, 'gu'))].map(
    ([, number]) => Number(number),
  );
}

describe('a treemap', () => {
  it('gives each tile a part of the room as large as its value', () => {
    const { markup } = treemapChart(INFO, [tile('A', 50), tile('B', 30), tile('C', 20)]);
    const [widths, heights] = [numbersOf(markup, 'whole', 'width'), numbersOf(markup, 'whole', 'height')];
    const areas = widths.map((width, i) => (width * (heights[i] ?? 0)) / 400_000);
    for (const [i, share] of [0.5, 0.3, 0.2].entries()) ok(Math.abs((areas[i] ?? 0) - share) < 0.02);
  });

  it('hatches the part that drifts', () => {
    const { markup } = treemapChart(INFO, [tile('A', 50, 25), tile('B', 50)]);
    equal(markup.match(/class="hatched"/gu)?.length, 1);
    match(markup, /fill="url\(#p-hatch\)"/u);
    const whole = numbersOf(markup, 'whole', 'width')[0] ?? 0;
    const [width = 0, height = 0] = [
      numbersOf(markup, 'hatched', 'width')[0],
      numbersOf(markup, 'hatched', 'height')[0],
    ];
    ok(Math.abs(width * height - (whole * 400) / 2) < 400);
  });

  it('labels what has room for a label, and tells the rest when it is pointed at', () => {
    const { markup } = treemapChart(INFO, [tile('Large', 970), tile('Small', 30), tile('None', 0)]);
    match(markup, /<text class="label"[^>]*>Large</u);
    doesNotMatch(markup, /<text[^>]*>Small</u);
    match(markup, /<title>Small Title of Small: 30<\/title>/u);
    doesNotMatch(markup, /None/u);
  });

  it('is a picture with a name and a description', () => {
    const { markup } = treemapChart(INFO, []);
    match(markup, /role="img" aria-labelledby="p-title p-description"/u);
    match(markup, /<title id="p-title">A picture<\/title><desc id="p-description">What it shows<\/desc>/u);
  });
});

const node = (id: string, column: number, kind: FlowNode['kind'] = 'usual'): FlowNode => ({
  id,
  key: undefined,
  column,
  label: `Label ${id}`,
  tip: `Tip ${id}`,
  kind,
  isDrifting: kind === 'loose',
});
const link = (source: string, target: string, value: number, isDrifting = false): FlowLink => ({
  source,
  target,
  value,
  isDrifting,
  tip: `${source} to ${target}`,
});
const COLUMNS = ['First', 'Second', 'Third'];

describe('a flow', () => {
  it('draws bands as wide as what flows, and what drifts hatched and on top', () => {
    const { markup } = flowChart(
      INFO,
      COLUMNS,
      [node('a', 0), node('b', 1), node('c', 2)],
      [link('b', 'c', 1, true), link('a', 'b', 3), link('b', 'c', 2)],
    );
    equal(markup.match(/<g class="band">/gu)?.length, 2);
    ok(markup.indexOf('band drift') > markup.lastIndexOf('"band"'));
    const [three = 0, two = 0] = numbersOf(markup, 'whole', 'stroke-width');
    ok(Math.abs(three / two - 1.5) < 0.05);
  });

  it('leaves out stations and columns without flow', () => {
    const { markup } = flowChart(
      INFO,
      COLUMNS,
      [node('a', 0), node('b', 1, 'loose'), node('p', 2, 'pass')],
      [link('b', 'p', 1), link('a', 'b', 0)],
    );
    doesNotMatch(markup, /First|Label a/u);
    match(markup, />Second<.*>Third</su);
    match(markup, /class="station loose"/u);
    doesNotMatch(markup, /Label p/u);
    match(markup, /class="pass"/u);
  });

  it('hatches what is only passed by what drifts', () => {
    const pass = { ...node('p', 1, 'pass'), isDrifting: true };
    const { markup } = flowChart(INFO, COLUMNS, [node('a', 0), pass], [link('a', 'p', 1, true)]);
    match(markup, /<g class="drift"><rect class="under"/u);
  });

  it('is empty where nothing flows', () => {
    const { markup } = flowChart(INFO, COLUMNS, [node('a', 0)], []);
    doesNotMatch(markup, /<path|<rect/u);
  });

  it('escapes every text', () => {
    const evil = { ...node('a', 0), label: '<b>&', tip: '"><script>', key: '"x' };
    const { markup } = flowChart(INFO, COLUMNS, [evil, node('b', 1)], [link('a', 'b', 1)]);
    doesNotMatch(markup, /<b>|<script/u);
    match(markup, /data-go="&quot;x"/u);
  });
});

describe('a text that fits', () => {
  it('stays whole where there is room, and is cut with a mark where there is none', () => {
    equal(fitted('Short', 100), 'Short');
    equal(fitted('  over \n lines ', 200), 'over lines');
    match(fitted('A rather long text', 100), /^A rather.*…$/u);
    equal(fitted('Long', 10), '');
    ok(fitted('東京東京東京東京', 70).length < fitted('tokyotokyotokyo', 70).length);
  });
});
