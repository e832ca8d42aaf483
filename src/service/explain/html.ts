export { escapeHtml, html, NOTHING, type Html } from '../../core/html';
