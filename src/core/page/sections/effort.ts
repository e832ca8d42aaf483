import { flowChart, shape, treemapChart, type Svg } from '../../charts';
import { html, NOTHING, type Html } from '../../html';
import { counted } from '../../report';
import {
  effortByObjective,
  flowOf,
  totalOf,
  type Effort,
  type Flow,
  type Station,
  type Stream,
} from '../efforts';
import { nameHtml, section, type View } from '../view';
import { effortWords, shareWords } from '../words';

/** Where the effort goes: by objective, and on the way from the purpose to the work. */
export function effort(view: View): Html {
  const { total, drifting, unit } = totalOf(view.data);
  const info = { id: 'effort', title: 'Where the effort goes' };
  if (total === 0) return section(info, html`<p>There is no work to count yet.</p>`);
  const told =
    drifting === 0
      ? html`All ${effortWords(total, unit)} of work reach the purpose.`
      : html`Of ${effortWords(total, unit)} of work, ${effortWords(drifting, unit)}
        (${shareWords(drifting / total)}) do not reach the purpose.`;
  return section(
    info,
    html`<p>${told} ${drifting === 0 ? '' : 'They are hatched here.'}</p>`,
    byObjective(view),
    fromPurpose(view),
    html`<p class="quiet">
      An item that serves several objectives counts for each with an equal part, one without an estimate as
      the median of the others. Dropped work is left out.
    </p>`,
  );
}

/** An editor has less room: a picture that is drawn small keeps its letters large. */
function widthIn({ place }: View): number {
  return place === 'editor' ? 680 : 1000;
}

function byObjective(view: View): Html {
  const efforts = effortByObjective(view.data);
  const { unit, total } = totalOf(view.data);
  const noteOf = ({ effort, drifting }: Effort): string =>
    `${shareWords(effort / total)}${driftWords(drifting / effort)}`;
  const chart = treemapChart(
    {
      id: 'treemap',
      width: widthIn(view),
      height: 380,
      title: 'Effort by objective',
      description: efforts.map((each) => `${each.label}: ${noteOf(each)}`).join('; '),
    },
    efforts.map((each) => ({
      key: keyIn(view, each.name?.key),
      label: each.label,
      title: each.title,
      note: noteOf(each),
      value: each.effort,
      drifting: each.drifting,
    })),
  );
  const rows = efforts.map(
    (each) =>
      html`<tr>
        <th scope="row">
          ${each.name ? nameHtml(each.name, view) : `${each.label}: ${each.title.toLowerCase()}`}
        </th>
        <td class="number">${effortWords(each.effort, unit)}</td>
        <td class="number">${shareWords(each.effort / total)}</td>
        <td class="number">${each.drifting === 0 ? '–' : effortWords(each.drifting, unit)}</td>
      </tr>`,
  );
  return figure('Effort by objective', [legend('treemap', view), chart], {
    heads: ['Objective', 'Effort', 'Share', 'Drifting'],
    rows,
  });
}

function driftWords(share: number): string {
  if (share === 0) return '';
  return share > 0.999 ? ', all drifting' : `, ${shareWords(share)} of it drifting`;
}

/** Only an editor leads somewhere at a click. */
function keyIn({ place }: View, key: string | undefined): string | undefined {
  return place === 'editor' ? key : undefined;
}

const COLUMNS = ['Purpose', 'Objectives', 'Requirements', 'Work'];

function fromPurpose(view: View): Html {
  const flow = flowOf(view.data);
  const { unit } = totalOf(view.data);
  const labels = new Map(flow.stations.map((each) => [each.id, each.label || 'no requirement']));
  const tipOf = ({ source, target, effort, isDrifting }: Stream): string =>
    `${labels.get(source) ?? ''} → ${labels.get(target) ?? ''}: ${effortWords(effort, unit)}${isDrifting ? ' drifting' : ''}`;
  const chart = flowChart(
    {
      id: 'flow',
      width: widthIn(view),
      height: heightOf(flow),
      title: 'From the purpose to the work',
      description: `Bands lead from the purpose over ${counted(inColumn(flow, 1), 'objective')} and ${counted(inColumn(flow, 2), 'requirement')} to the work, done, under way and not begun. The table below has the numbers.`,
    },
    COLUMNS,
    flow.stations.map((each) => ({
      id: each.id,
      key: keyIn(view, each.name?.key),
      column: each.column,
      label: each.label,
      tip: `${each.label}: ${effortWords(each.effort, unit)}${each.drifting > 0 ? `, ${effortWords(each.drifting, unit)} drifting` : ''}`,
      kind: each.kind === 'loose' || each.kind === 'pass' ? each.kind : 'usual',
      isDrifting: each.drifting >= each.effort,
    })),
    flow.streams.map((each) => ({
      source: each.source,
      target: each.target,
      value: each.effort,
      isDrifting: each.isDrifting,
      tip: tipOf(each),
    })),
  );
  const rows = flow.stations
    .filter(({ column, kind }) => column > 0 && kind !== 'pass')
    .map((each) => stationRow(each, view));
  return figure('From the purpose to the work', [legend('flow', view), chart], {
    heads: ['Station', 'What it is', 'Effort', 'Drifting'],
    rows,
    firstNumber: 2,
  });
}

const KINDS = ['Purpose', 'Objective', 'Requirement', 'Stage of work'];

function stationRow({ name, label, column, effort, drifting }: Station, view: View): Html {
  const { unit } = totalOf(view.data);
  return html`<tr>
    <th scope="row">${name ? nameHtml(name, view) : label}</th>
    <td>${KINDS[column] ?? ''}</td>
    <td class="number">${effortWords(effort, unit)}</td>
    <td class="number">${drifting === 0 ? '–' : effortWords(drifting, unit)}</td>
  </tr>`;
}

function inColumn({ stations }: Flow, column: number): number {
  return stations.filter((each) => each.column === column && each.kind !== 'pass').length;
}

/** Room for the labels of the fullest column. */
function heightOf(flow: Flow): number {
  return 70 + 30 * Math.max(7, ...[1, 2, 3].map((column) => inColumn(flow, column)));
}

interface Numbers {
  readonly heads: readonly string[];
  readonly rows: readonly Html[];
  /** From which column on there are numbers; 1 where nothing is said. */
  readonly firstNumber?: number;
}

/**
 * What the hatching of a picture means; nothing where nothing is hatched.
 *
 * @param id of the picture, whose pattern is used
 */
function legend(id: string, view: View): Html {
  if (totalOf(view.data).drifting === 0) return NOTHING;
  const box = { width: 26, height: 14 };
  const swatch = (...inner: readonly Svg[]): Svg =>
    shape('svg', { class: 'swatch tile', 'aria-hidden': 'true', focusable: 'false', ...box }, ...inner);
  const drift = [
    shape('rect', { class: 'under', ...box }),
    shape('rect', { class: 'hatched', fill: `url(#${id}-hatch)`, ...box }),
  ];
  return html`<p class="legend quiet">
    <span>${swatch(shape('rect', { class: 'whole', ...box }))} Reaches the purpose</span>
    <span>${swatch(shape('g', { class: 'drift' }, ...drift))} Drifts</span>
  </p>`;
}

/** A picture with its name, and what it shows as a table. */
function figure(title: string, pictures: readonly Html[], { heads, rows, firstNumber = 1 }: Numbers): Html {
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${pictures}
    <details class="numbers">
      <summary>The same as a table</summary>
      <table>
        <caption class="hidden">
          ${title}
        </caption>
        <thead>
          <tr>
            ${heads.map((each, i) => html`<th scope="col" ${i < firstNumber ? [] : html` class="number"`}>${each}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </details>
  </figure>`;
}
