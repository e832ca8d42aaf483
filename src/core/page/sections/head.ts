import { html, type Html } from '../../html';
import { counted } from '../../report';
import { numberWords, shareWords, dayWords, capital } from '../words';
import { namesHtml, nameHtml, type View } from '../view';
import { sumOf } from '../efforts';

/** What stands on top: whose page it is, and why all of it is done. */
export function head(view: View): Html {
  const { title, kind, about, purpose, goals, today, audience } = view.data;
  const facts = [
    ...about,
    ['Standing of', dayWords(today)] as const,
    ...(audience === 'team' ? [['For', 'the team alone'] as const] : []),
  ];
  return html`<header>
    <p class="kind">${kind === 'practice' ? 'Practice report' : 'Project report'}</p>
    <h1><bdi>${title}</bdi></h1>
    <dl class="facts">${facts.map(fact)}</dl>
    <div class="purpose">
      <h2>Purpose</h2>
      <p class="statement" dir="auto">${purpose?.statement ?? NO_PURPOSE}</p>
      ${purpose && view.place === 'editor' ? html`<p class="quiet">${nameHtml({ ...purpose.name, title: 'Go to the purpose' }, view)}</p>` : []}
      ${(purpose?.further ?? []).map(([label, text]) => html`<p dir="auto"><strong>${label}.</strong> ${text}</p>`)}
      ${goals.length === 0 ? [] : html`<p><strong>${goals.length === 1 ? 'Goal' : 'Goals'}.</strong> ${namesHtml(goals, view)}</p>`}
    </div>
  </header>`;
}

const NO_PURPOSE = 'The charter does not say yet why the work is done.';

function fact([label, text]: readonly [label: string, text: string]): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd dir="auto">${text}</dd>
  </div>`;
}

/** A number that matters, with what it means. */
interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** The numbers that matter, few enough to be remembered. */
export function figures({ data }: View): Html {
  const shown = [
    alignment(data),
    targets(data),
    coverage(data),
    progress(data),
    findings(data),
    goLive(data),
  ];
  return html`<section id="figures" aria-label="In numbers">
    <dl class="figures">${shown.flatMap((figure) => (figure ? [figureHtml(figure)] : []))}</dl>
  </section>`;
}

function figureHtml({ label, value, note }: Figure): Html {
  return html`<div class="figure">
    <dt>${label}</dt>
    <dd><span class="number">${value}</span> <span class="quiet">${note}</span></dd>
  </div>`;
}

type Data = View['data'];

function alignment({ alignment: { share }, basis }: Data): Figure {
  return { label: 'Aligned with the purpose', value: share === null ? '–' : shareWords(share), note: basis };
}

function targets({ objectives }: Data): Figure | undefined {
  const measures = objectives
    .filter(({ status }) => status === 'active' || status === 'achieved')
    .flatMap((each) => each.measures.filter(({ target }) => target !== undefined));
  if (measures.length === 0) return undefined;
  const reached = measures.filter(({ isReached }) => isReached === true).length;
  const read = measures.filter(({ actual }) => actual !== undefined).length;
  return {
    label: 'Targets reached',
    value: `${reached} of ${measures.length}`,
    note: readingsInWords(read, measures.length),
  };
}

function readingsInWords(read: number, all: number): string {
  if (read === all) return 'All have a reading.';
  return read === 0 ? 'None has a reading yet.' : `${read} of them ${read === 1 ? 'has' : 'have'} a reading.`;
}

function coverage({ requirements: { count, covered } }: Data): Figure | undefined {
  if (count === 0) return undefined;
  const open = count - covered;
  return {
    label: 'Requirements with work',
    value: `${covered} of ${count}`,
    note: open === 0 ? 'Some work is planned for each.' : `No work is planned for ${open} of them.`,
  };
}

function progress({ shares, alignment: { items } }: Data): Figure | undefined {
  const total = sumOf(shares, 'effort');
  if (total === 0) return undefined;
  const done = sumOf(
    shares.filter(({ stage }) => stage === 'done'),
    'effort',
  );
  return {
    label: 'Work done',
    value: shareWords(done / total),
    note: `By effort, of ${counted(items, 'work item')}.`,
  };
}

function findings({ findings: { counts, waived } }: Data): Figure {
  const loud = counts.error + counts.warning;
  const soft = counts.info + counts.hint;
  const notes = [
    ...(counts.error > 0 ? [counted(counts.error, 'error')] : []),
    ...(soft > 0 ? [`${soft} to consider`] : []),
    ...(waived.length > 0 ? [`${waived.length} accepted`] : []),
  ];
  return {
    label: 'Warnings',
    value: numberWords(loud),
    note: notes.length === 0 ? '' : `${capital(notes.join(', '))}.`,
  };
}

function goLive({ goLive: day, phase }: Data): Figure | undefined {
  if (day === undefined) return undefined;
  const now = phase === undefined ? '' : `Phase: ${phase}.`;
  return { label: 'Goes live', value: dayWords(day), note: now };
}
