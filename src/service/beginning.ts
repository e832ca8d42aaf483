import type { IsoDate } from '../core/model';
import { charterFrom, TEMPLATES, templateById } from '../core/templates';
import type { NewCharterParams, TemplateInfo } from '../protocol';

/** What a new charter can begin with. */
export function templateInfos(): readonly TemplateInfo[] {
  return TEMPLATES.map(({ id, title, about, fileName, asks }) => ({ id, title, about, fileName, asks }));
}

/** The text of a new charter; empty where there is no template at all. */
export function newCharter({ template, ...answers }: NewCharterParams, today: IsoDate): string {
  const chosen = templateById(template) ?? TEMPLATES[0];
  return chosen === undefined ? '' : charterFrom(chosen, answers, today);
}
