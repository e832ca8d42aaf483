import { readTemplate, type CharterTemplate } from './template';
import { TEMPLATE_FILES } from './templates.generated';

/** Every template, the short one first. */
export const TEMPLATES: readonly CharterTemplate[] = TEMPLATE_FILES.map(([id, file]) =>
  readTemplate(id, file),
);

export function templateById(id: string): CharterTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
