import { GoToCommand, type GoToParams } from '../../protocol';
import type { Named } from './compared';
import { html, htmlDocument, NOTHING, type Html } from '../../core/html';
import { STYLE } from './style';

/**
 * A page as a whole document, that loads nothing and runs nothing.
 *
 * @param nonce letters and digits: what allows the page its own style
 * @param style what the page has besides the style of all pages
 */
export function documentOf(title: string, nonce: string, body: readonly Html[], style = ''): string {
  return htmlDocument({
    title,
    policy: `style-src 'nonce-${nonce}'`,
    style: STYLE + style,
    body: `<main>${body.map(({ markup }) => markup).join('\n')}</main>`,
    nonce,
  });
}

/** A command of the client with its argument, as the target of a link. */
export function commandUri(command: string, argument: object): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}

/** The name of an entry, which leads to where it is written. */
export function link({ id, title, uri, position }: Pick<Named, 'id' | 'title' | 'uri' | 'position'>): Html {
  const params: GoToParams = { uri, position };
  const name = id === undefined ? NOTHING : html`<span class="id">${id}</span>`;
  return html`<a href="${commandUri(GoToCommand, params)}"
    >${name}${id === undefined || title === '' ? '' : ' '}<bdi>${title}</bdi></a
  >`;
}
