import { CHART_STYLE } from '../../core/charts';
import type { CheckResult } from '../../core/engine';
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
  type CharterHistory,
  type Effect,
  type HistoryPoint,
  type Turn,
} from '../../core/history';
import { namePlace, type Entry } from '../../core/model';
import { counted, percent } from '../../core/report';
import { ShowCommitCommand, type ShowCommitParams } from '../../protocol';
import { commandUri, documentOf, link } from '../explain/document';
import { html, NOTHING, type Html } from '../../core/html';
import { lspLocation } from '../lsp';
import { charterName } from '../views/status';
import { HISTORY_STYLE } from './style';

/** What the page is made from besides the history. */
interface Shown {
  readonly root: string;
  /** The entries of today, by their ids: what is named on the page leads to them. */
  readonly entries: ReadonlyMap<string, Entry>;
}

interface HistoryPage {
  readonly title: string;
  /** A whole document. */
  readonly html: string;
}

/**
 * The page that shows how a charter stood from commit to commit: the chart, what it turned with, and all points as a
 * table. All texts of charters and commits are escaped.
 *
 * @param result the charter as it is now
 * @param nonce letters and digits: what allows the page its own style
 */
export function historyPage(history: CharterHistory, result: CheckResult, nonce: string): HistoryPage {
  const title = `History of ${charterName(result)}`;
  const { points, turns } = history;
  const entries = result.graph.entries.flatMap((entry) =>
    entry.id === undefined ? [] : [[entry.id, entry] as const],
  );
  const shown: Shown = { root: result.bundle.root.uri, entries: new Map(entries) };
  const began = beginningOfDrift(turns);
  const body = [
    html`<header>
      <h1>${title}</h1>
      <p class="quiet">${summaryOf(history, 'commit')}</p>
    </header>`,
    points.length === 0
      ? NOTHING
      : html`<p class="verdict ${began === undefined ? 'strong' : 'possible'}">
            <strong>${began ?? NO_DRIFT}</strong>
          </p>
          <figure>
            ${drawHistory(history, 'history')}
            <figcaption class="quiet">${LEFT_OUT_IN_WORDS}</figcaption>
          </figure>`,
    turns.length === 0
      ? NOTHING
      : html`<ol class="turns">
          ${turns.map((turn, i) => turnItem(turn, i + 1, shown))}
        </ol>`,
    points.length === 0 ? NOTHING : pointTable(points, shown),
    points.length === 0 ? NOTHING : METHOD,
  ];
  return { title, html: documentOf(title, nonce, body, CHART_STYLE + HISTORY_STYLE) };
}

function turnItem(turn: Turn, number: number, shown: Shown): Html {
  const { revision } = turn;
  const still = stillInWords(turn);
  return html`<li>
    <span class="number" aria-hidden="true">${number}</span>
    <h2>${revision.title}</h2>
    <p class="quiet">${dayOf(revision)}, ${commitLink(revision, shown)}</p>
    <p>${turnInWords(turn)}</p>
    <dl class="effects">${effectsOf(turn).map((effect) => effectItem(effect, shown))}</dl>
    ${still === '' ? NOTHING : html`<p>${still}</p>`}
  </li>`;
}

function effectItem({ label, things, more }: Effect, { entries }: Shown): Html {
  const all = things.map(({ id, label: named }) => {
    const entry = id === undefined ? undefined : entries.get(id);
    return html`<li>${entry ? entryLink(entry) : html`${named}`}</li>`;
  });
  const others = more > 0 ? html`<li>and ${counted(more, 'other')}</li>` : NOTHING;
  return html`<dt>${label}</dt>
    <dd>
      <ul>
        ${all}${others}
      </ul>
    </dd>`;
}

function entryLink(entry: Entry): Html {
  const { uri, range } = lspLocation(namePlace(entry));
  return link({ id: entry.id, title: entry.title ?? '', uri, position: range.start });
}

function commitLink({ id, title }: Turn['revision'], { root }: Shown): Html {
  const params: ShowCommitParams = { commit: id, title, charter: root };
  return html`<a href="${commandUri(ShowCommitCommand, params)}" title="Show what it changed"
    >${shortId(id)}</a
  >`;
}

function pointTable(points: readonly HistoryPoint[], shown: Shown): Html {
  return html`<details>
    <summary>All ${counted(points.length, 'commit')}</summary>
    <table class="points">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Commit</th>
          <th scope="col" class="figure">Aligned</th>
          <th scope="col" class="figure">Work items</th>
          <th scope="col" class="figure">Warnings and errors</th>
          <th scope="col">Title</th>
        </tr>
      </thead>
      <tbody>
        ${points.toReversed().map((point) => pointRow(point, shown))}
      </tbody>
    </table>
  </details>`;
}

function pointRow(point: HistoryPoint, shown: Shown): Html {
  const { revision } = point;
  const isChecked = point.kind === 'checked';
  const share = isChecked && point.alignment !== undefined ? `${percent(point.alignment)}%` : whyBlank(point);
  return html`<tr>
    <th scope="row">${dayOf(revision)}</th>
    <td>${commitLink(revision, shown)}</td>
    <td class="figure">${share}</td>
    <td class="figure">${isChecked ? point.counts.workItems : ''}</td>
    <td class="figure">${isChecked ? alarmsOf(point) : ''}</td>
    <td class="title">${revision.title}</td>
  </tr>`;
}

const METHOD = html`<details>
  <summary>How this is found</summary>
  <p>
    The charter is checked as it was at each commit that changed it, with the day of the commit as today. Of
    merged branches only the merge counts.
  </p>
  <p>
    A commit is named where alignment fell by two points of a hundred or more and never came back to where it
    was, as far as that is a tenth of all that was lost. What was regained later counts for nothing. Nothing
    is named where less than five points were lost in all, and points in time with fewer than five work items
    do not count.
  </p>
</details>`;
