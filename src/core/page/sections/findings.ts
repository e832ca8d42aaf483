import { html, type Html } from '../../html';
import { counted } from '../../report';
import type { FindingData, FindingGroup, WaivedData } from '../findings';
import { prose, section, type View } from '../view';
import { headed, SEVERITY_WORDS, shortDayWords } from '../words';

/** So many findings of a rule are told at once; then so many more, folded; the rest is counted. */
const MOST_SHOWN = 5;
const MOST_FOLDED = 200;

/** What was found, by rule, with the reason for it, and what was accepted. */
export function findings(view: View): Html {
  const { groups, waived } = view.data.findings;
  return section(
    { id: 'findings', title: 'Findings' },
    ...(groups.length === 0
      ? [html`<p>Nothing was found that would need attention.</p>`]
      : groups.map((group) => groupHtml(group, view))),
    ...(waived.length === 0 ? [] : [waivedHtml(waived, view)]),
  );
}

function groupHtml({ summary, why, severity, findings }: FindingGroup, view: View): Html {
  const more = findings.slice(MOST_SHOWN, MOST_SHOWN + MOST_FOLDED);
  const rest = findings.length - MOST_SHOWN - more.length;
  return html`<article class="finding ${severity}">
    <h3>${prose(headed(summary))}</h3>
    <p class="quiet">${SEVERITY_WORDS[severity]}${findings.length > 1 ? `, ${findings.length} times` : ''}</p>
    <ul>
      ${findings.slice(0, MOST_SHOWN).map((each) => item(each, view))}
    </ul>
    ${
      more.length === 0
        ? []
        : html`<details>
            <summary>${more.length} more</summary>
            <ul>
              ${more.map((each) => item(each, view))}
            </ul>
            ${rest > 0 ? html`<p class="quiet">And ${rest} more, which a check of the charter lists.</p>` : []}
          </details>`
    }
    ${why === '' ? [] : html`<p class="why"><strong>Why it matters.</strong> ${prose(why)}</p>`}
  </article>`;
}

function item({ message, about }: FindingData, view: View): Html {
  return html`<li dir="auto">${prose(message)}${lineOf(about, view)}</li>`;
}

function lineOf(about: FindingData['about'], view: View): Html | readonly Html[] {
  if (view.place === 'file' || about?.key === undefined) return [];
  const label = `Go to ${about.id ?? 'its line'}`;
  return html` <a class="go quiet" href="#" data-go="${about.key}">${label}</a>`;
}

function waivedHtml(waived: readonly WaivedData[], view: View): Html {
  return html`<h3>Accepted, with a reason</h3>
    <table>
      <caption class="hidden">
        ${counted(waived.length, 'finding')} accepted
      </caption>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">Reason</th>
          <th scope="col">Accepted by</th>
          <th scope="col">Until</th>
        </tr>
      </thead>
      <tbody>
        ${waived.map(
          (each) =>
            html`<tr>
              <td dir="auto">${prose(each.message)}${lineOf(each.about, view)}</td>
              <td dir="auto">${each.reason ?? 'No reason given'}</td>
              <td>${each.by ?? '–'}</td>
              <td class="day">${each.until === undefined ? '–' : shortDayWords(each.until)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
