import { html, htmlDocument, type Html } from '../html';
import { hashSource } from '../print';
import { PAGE_SCRIPT, PAGE_STYLE } from './assets.generated';
import type { PageData } from './data';
import { effort } from './sections/effort';
import { findings } from './sections/findings';
import { figures, head } from './sections/head';
import { history } from './sections/history';
import { matrix } from './sections/matrix';
import { objectives } from './sections/objectives';
import { people } from './sections/people';
import type { View } from './view';

/** What stands in a report, in the order of the page. */
const SECTIONS: readonly (readonly [id: string, label: string, draw: (view: View) => Html | undefined])[] = [
  ['objectives', 'Objectives', objectives],
  ['effort', 'Effort', effort],
  ['history', 'History', history],
  ['findings', 'Findings', findings],
  ['people', 'People', people],
  ['matrix', 'Traceability', matrix],
];

/**
 * What stands between the tags of the body: all that changes when a charter does. Every text of a charter in it is
 * escaped.
 */
export function pageBody(view: View): string {
  const drawn = SECTIONS.flatMap(([id, label, draw]) => {
    const part = draw(view);
    return part ? [{ id, label, part }] : [];
  });
  return html`<a class="skip" href="#main">Skip to the report</a>
    <nav aria-label="Contents">
      <ul>
        ${drawn.map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>`)}
      </ul>
    </nav>
    <main id="main" tabindex="-1">${head(view)} ${figures(view)} ${drawn.map(({ part }) => part)}</main>
    <footer class="quiet">
      Made with Throughline from the charter alone. Nothing in this page loads anything.
    </footer>`.markup;
}

/** The report as one file that stands for itself: it loads nothing, and runs nothing but its own script. */
export function reportFile(data: PageData): string {
  return documentOf(data, {
    policy: `style-src '${hashSource(PAGE_STYLE)}'; script-src '${hashSource(PAGE_SCRIPT)}'`,
    body: pageBody({ data, place: 'file' }),
  });
}

/** The same page for an editor, in which a click on a name leads to its line. */
export function reportPanel(data: PageData, { nonce, charter, offersHistory }: PanelOptions): string {
  return documentOf(data, {
    policy: `style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`,
    body: pageBody({ data, place: 'editor', offersHistory }),
    nonce,
    charter,
  });
}

interface PanelOptions {
  /** Letters and digits: what allows the page its style and its script. */
  readonly nonce: string;
  /** By which the editor opens the page anew after a restart. */
  readonly charter: string;
  readonly offersHistory: boolean;
}

interface ReportParts extends Partial<Pick<PanelOptions, 'nonce' | 'charter'>> {
  readonly policy: string;
  readonly body: string;
}

function documentOf({ title }: PageData, { policy, body, nonce, charter }: ReportParts): string {
  return htmlDocument({
    title,
    policy,
    head: '<meta name="color-scheme" content="light dark">\n',
    style: PAGE_STYLE,
    body: `<div id="page">${body}</div>`,
    script: PAGE_SCRIPT,
    ...(charter !== undefined && { data: { charter } }),
    ...(nonce !== undefined && { nonce }),
  });
}
