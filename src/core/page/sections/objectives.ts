import { html, type Html } from '../../html';
import { counted } from '../../report';
import type { MeasureData } from '../measures';
import type { ObjectiveData } from '../objectives';
import { anchorOf, bar, nameHtml, namesHtml, plainName, section, type View } from '../view';
import { capital, dayWords, effortWords, numberWords, shareWords, shortDayWords } from '../words';

/** What becomes of each objective: its targets, who works for it, and whether as much as was agreed. */
export function objectives(view: View): Html {
  const all = view.data.objectives;
  return section(
    { id: 'objectives', title: 'Objectives' },
    ...(all.length === 0
      ? [html`<p>The charter has no objectives yet.</p>`]
      : all.map((objective, i) => objectiveHtml(objective, i, view))),
  );
}

function objectiveHtml(objective: ObjectiveData, index: number, view: View): Html {
  const { name, description, measures } = objective;
  const heading = view.place === 'editor' ? nameHtml(name, view) : plainName(name);
  return html`<article id="${anchorOf(index)}" class="objective ${objective.status}">
    <h3>${heading}</h3>
    <p class="quiet">${standing(objective, view)}</p>
    ${description === undefined ? [] : html`<p dir="auto">${description}</p>`}
    ${measures.length === 0 ? html`<p class="quiet">It has no measure yet.</p>` : measureTable(name.id ?? name.title, measures, view)}
    <dl class="shares">${work(objective)}</dl>
  </article>`;
}

function standing({ status, priority, due, serves }: ObjectiveData, view: View): readonly Html[] {
  const parts = [
    ...(status === 'active' ? [] : [html`${capital(status)}`]),
    ...(priority === undefined ? [] : [html`${priority === 'wont' ? 'Not this time' : capital(priority)}`]),
    ...(due === undefined ? [] : [html`Due ${dayWords(due)}`]),
    ...(serves.length === 0 ? [] : [html`For ${namesHtml(serves, view)}`]),
  ];
  return parts.map((part, i) => html`${i === 0 ? '' : ' · '}${part}`);
}

function measureTable(of: string, measures: readonly MeasureData[], view: View): Html {
  return html`<table class="measures">
    <caption class="hidden">
      Measures of ${of}
    </caption>
    <thead>
      <tr>
        <th scope="col">Measure</th>
        <th scope="col" class="number">Baseline</th>
        <th scope="col" class="number">Now</th>
        <th scope="col" class="number">Target</th>
        <th scope="col">Progress</th>
      </tr>
    </thead>
    <tbody>
      ${measures.map((measure) => measureRow(measure, view))}
    </tbody>
  </table>`;
}

function measureRow(measure: MeasureData, view: View): Html {
  const { name, unit, baseline, actual, target, readOn, by } = measure;
  return html`<tr>
    <th scope="row">
      ${nameHtml(name, view)}${unit === undefined ? '' : html` <span class="quiet">in&nbsp;${unit}</span>`}
    </th>
    <td class="number">${valueHtml(baseline, undefined)}</td>
    <td class="number">${valueHtml(actual, readOn)}</td>
    <td class="number">${valueHtml(target, by)}</td>
    <td class="progress">${progress(measure)}</td>
  </tr>`;
}

function valueHtml(value: number | undefined, day: string | undefined): Html {
  if (value === undefined) return html`<span class="quiet">–</span>`;
  return html`${numberWords(value)}${day === undefined ? '' : html`<br /><span class="quiet">${shortDayWords(day)}</span>`}`;
}

function progress({ progress, isReached, actual, target }: MeasureData): Html {
  if (isReached === true) return html`${bar(1)}Target reached`;
  if (target === undefined) return html`<span class="quiet">No target yet</span>`;
  if (actual === undefined) return html`${bar(0)}<span class="quiet">No reading yet</span>`;
  if (progress === undefined)
    return html`<span class="quiet">${isReached === false ? 'Not reached yet' : 'Kept in view'}</span>`;
  if (progress < 0) return html`${bar(0)}Worse than the baseline`;
  return html`${bar(progress)}${shareWords(progress)} of the way`;
}

function work(objective: ObjectiveData): readonly Html[] {
  const { alignment, doneItems, requirements, covered, balance } = objective;
  const { share, aligned, total, unit, items } = alignment;
  const drift = total - aligned;
  return [
    fact('Requirements with work', requirements === 0 ? 'None named' : `${covered} of ${requirements}`, [
      requirements === 0 ? [] : bar(covered / requirements),
    ]),
    fact('Work done', items === 0 ? 'No work planned' : `${doneItems} of ${counted(items, 'item')}`, [
      items === 0 ? [] : bar(doneItems / items),
    ]),
    ...(balance
      ? [
          fact(
            'Open effort against weight',
            `${shareWords(balance.got)}, weight ${shareWords(balance.due)}`,
            [bar(balance.got, { mark: balance.due })],
          ),
        ]
      : []),
    ...(share === null
      ? []
      : [
          fact(
            'Aligned',
            drift > 0.05 ? `${shareWords(share)}, ${effortWords(drift, unit)} drifting` : shareWords(share),
            [bar(share, { drift: 1 - share })],
          ),
        ]),
  ];
}

function fact(label: string, text: string, bars: readonly (Html | readonly Html[])[]): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${bars.flat()}${text}</dd>
  </div>`;
}
