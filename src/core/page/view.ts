import { html, type Html } from '../html';
import type { PageData } from './data';
import type { Named } from './named';

/** Where a page is shown: `file` stands for itself, in `editor` a click on a name leads to its line in the charter. */
export type Place = 'file' | 'editor';

/** What the sections of a page share. */
export interface View {
  readonly data: PageData;
  readonly place: Place;
  /** True where the reader may ask how it came to this, as long as it is not told. */
  readonly offersHistory?: boolean;
}

/** The id of the part of the page that tells of an objective, by its place among all. */
export function anchorOf(index: number): string {
  return `objective-${index + 1}`;
}

/** The name of something, as a way to its line or, in a file, to where the page tells of it. */
export function nameHtml(named: Named, { data, place }: View): Html {
  const text = plainName(named);
  if (place === 'editor') {
    return named.key === undefined ? text : html`<a class="go" href="#" data-go="${named.key}">${text}</a>`;
  }
  const index = data.objectives.findIndex(({ name }) => name === named);
  return index < 0 ? text : html`<a href="#${anchorOf(index)}">${text}</a>`;
}

/** The same without a way. */
export function plainName({ id, title }: Named): Html {
  if (id === undefined) return html`<bdi>${title}</bdi>`;
  return title === ''
    ? html`<span class="id">${id}</span>`
    : html`<span class="id">${id}</span> <bdi>${title}</bdi>`;
}

/** Names one after the other. */
export function namesHtml(all: readonly Named[], view: View): readonly Html[] {
  return all.map((named, i) => html`${i === 0 ? '' : ', '}${nameHtml(named, view)}`);
}

/** A text of a rule, in which words of the format stand in backticks. */
export function prose(text: string): Html {
  const parts = text.split(/`([^`\n]+)`/u);
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}

export interface SectionInfo {
  /** Also the target of the link to it. */
  readonly id: string;
  readonly title: string;
}

/** A part of the page, with its heading. */
export function section({ id, title }: SectionInfo, ...inner: readonly Html[]): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${inner}
  </section>`;
}

/** A share as a bar; said in words beside it, so that it is silent itself. A mark says where it should be. */
export function bar(
  share: number,
  { mark, drift = 0 }: { readonly mark?: number; readonly drift?: number } = {},
): Html {
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="8" rx="2" />
    <rect class="value" width="${inPercent(share)}" height="8" rx="2" />
    ${drift > 0 ? html`<rect class="rest" x="${inPercent(share)}" width="${inPercent(drift)}" height="8" />` : []}
    ${mark === undefined ? [] : html`<rect class="mark" x="${inPercent(mark)}" y="-3" width="2" height="14" />`}
  </svg>`;
}

function inPercent(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10}%`;
}
