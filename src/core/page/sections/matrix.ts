import { html, NOTHING, type Html } from '../../html';
import type { MatrixRowData } from '../matrix';
import type { Named } from '../named';
import { VERDICT_WORDS } from '../verdicts';
import { nameHtml, section, type View } from '../view';
import { capital, numberWords } from '../words';

/** So many rows are shown at first: more of them would keep a page from opening at once, and nobody reads them all. */
const MOST_SHOWN = 100;

/** Who works for what, one row a way: to be sorted, filtered and taken away as a table. */
export function matrix(view: View): Html {
  const { matrix: rows, alignment } = view.data;
  const info = { id: 'matrix', title: 'Traceability' };
  if (rows.length === 0) return section(info, html`<p>There is nothing to trace yet.</p>`);
  const heads = [
    ['Objective'],
    ['Requirement'],
    ['Work'],
    ['Type'],
    ['State'],
    [`Effort (${alignment.unit})`, 'number'],
    ['Reaches the purpose'],
  ] as const;
  return section(
    info,
    html`<p>
      One row for each way from work to an objective. Work that leads to none, and objectives and requirements
      that no work is for, have rows too.
    </p>`,
    html`<div class="tools" hidden data-for="matrix-table">
      <label>Filter <input type="search" data-filter spellcheck="false" autocomplete="off" /></label>
      <output class="quiet" data-count></output>
      <button type="button" data-csv>Download CSV</button>
    </div>`,
    html`<div class="wide" role="region" aria-label="Traceability matrix" tabindex="0">
      <table
        id="matrix-table"
        class="matrix"
        data-sortable
        data-page="${MOST_SHOWN}"
        data-file="traceability.csv"
      >
        <caption class="hidden">
          Traceability matrix
        </caption>
        <thead>
          <tr>
            ${heads.map(([text, name]) => html`<th scope="col" ${name === undefined ? NOTHING : html` class="number"`}>${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row, i) => rowHtml(row, i < MOST_SHOWN, view))}
        </tbody>
      </table>
    </div>`,
    html`<p class="more" hidden data-more="matrix-table">
      <button type="button" data-next></button> <button type="button" data-all>Show all</button>
    </p>`,
  );
}

function rowHtml(row: MatrixRowData, isShown: boolean, view: View): Html {
  const { objective, requirement, item, type, state, effort, link, verdict } = row;
  const via = link === '' ? NOTHING : html` <span class="quiet">${link}</span>`;
  return html`<tr class="${verdict}" ${isShown ? NOTHING : html` hidden`}>
    <td><div class="for">${named(objective, view)}</div></td>
    <td><div class="for">${named(requirement, view)}</div></td>
    <td>${named(item, view)}${via}</td>
    <td>${capital(type ?? '')}</td>
    <td>${capital(state ?? '')}</td>
    <td class="number">${effort === undefined ? '' : numberWords(effort)}</td>
    <td>${VERDICT_WORDS[verdict]}</td>
  </tr> `;
}

function named(name: Named | undefined, view: View): Html {
  return name ? nameHtml(name, view) : NOTHING;
}
