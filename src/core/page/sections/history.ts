import {
  alarmsOf,
  beginningOfDrift,
  dayOf,
  drawHistory,
  effectsOf,
  LEFT_OUT_IN_WORDS,
  NO_DRIFT,
  shortId,
  stillInWords,
  summaryOf,
  turnInWords,
  whyBlank,
  type Effect,
  type HistoryPoint,
  type Turn,
} from '../../history';
import { html, type Html } from '../../html';
import { counted } from '../../report';
import { section, type View } from '../view';
import { numberWords, shareWords, shortDayWords } from '../words';

/** So many points are told in the table, the latest ones. */
const MOST_ROWS = 100;

const INFO = { id: 'history', title: 'How it came to this' };

/** How it came to this, from commit to commit. Undefined where nobody has looked back, nor can. */
export function history({ data: { history }, offersHistory }: View): Html | undefined {
  if (history === undefined) return offersHistory === true ? OFFER : undefined;
  const { points, turns } = history;
  if (points.length === 0) return section(INFO, html`<p>${summaryOf(history, 'commit')}</p>`);
  return section(
    INFO,
    html`<p>${summaryOf(history, 'commit')} <strong>${beginningOfDrift(turns) ?? NO_DRIFT}</strong></p>`,
    html`<figure>
      <figcaption>Alignment over time</figcaption>
      ${drawHistory(history, 'history-chart')} ${pointTable(points)}
    </figure>`,
    html`<p class="quiet">${LEFT_OUT_IN_WORDS}</p>`,
    ...turns.map(turnHtml),
  );
}

/** To look back at hundreds of commits takes a while, so that the page does not wait for it. */
const OFFER = section(
  INFO,
  html`<p>
    Look back at the commits of this charter in git to see when it began to drift, and with which of them.
  </p>`,
  html`<p class="more"><button type="button" data-do="look-back">Look back</button></p>`,
);

function turnHtml(turn: Turn, index: number): Html {
  const { revision } = turn;
  const still = stillInWords(turn);
  return html`<article class="finding">
    <h3 dir="auto">${index + 1}. ${revision.title}</h3>
    <p class="quiet">${shortDayWords(dayOf(revision))}, commit ${shortId(revision.id)}</p>
    <p>${turnInWords(turn)} ${still}</p>
    <ul>
      ${effectsOf(turn).map(effect)}
    </ul>
  </article>`;
}

function effect({ label, things, more }: Effect): Html {
  const named = things.map((thing) => thing.label).join(', ');
  return html`<li dir="auto">${label}: ${named}${more > 0 ? ` and ${counted(more, 'other')}` : ''}</li>`;
}

function pointTable(points: readonly HistoryPoint[]): Html {
  const heads = ['Day', 'Change', 'Alignment', 'Work items', 'Warnings and errors'];
  return html`<details class="numbers">
    <summary>The same as a table</summary>
    <table>
      <caption class="hidden">
        Alignment over time
      </caption>
      <thead>
        <tr>
          ${heads.map((each, i) => html`<th scope="col" class="${i < 2 ? 'text' : 'number'}">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${points.slice(-MOST_ROWS).toReversed().map(pointRow)}
      </tbody>
    </table>
  </details>`;
}

function pointRow(point: HistoryPoint): Html {
  const { revision } = point;
  const isChecked = point.kind === 'checked';
  const share = isChecked && point.alignment !== undefined ? shareWords(point.alignment) : whyBlank(point);
  return html`<tr>
    <th scope="row">${shortDayWords(dayOf(revision))}</th>
    <td dir="auto">${revision.title}</td>
    <td class="number">${share}</td>
    <td class="number">${isChecked ? numberWords(point.counts.workItems) : ''}</td>
    <td class="number">${isChecked ? numberWords(alarmsOf(point)) : ''}</td>
  </tr>`;
}
