/** Charters to begin with: texts made from `snippets/templates`, and what becomes of them with a few answers. */
export { charterFrom } from './charterFrom';
export { ANSWERS, type CharterTemplate } from './template';
export { templateById, TEMPLATES } from './templates';
