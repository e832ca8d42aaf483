import type { ChoiceField, Field } from '../../core/model';
import { inlineCode, paragraphs } from './words';

/** What a key is for, in Markdown: its meaning, then what may stand behind it. */
export function describeField(field: Field): string {
  const inner = field.kind === 'list' ? field.of : field;
  return paragraphs(field.describe, valuesText(inner));
}

/** A key with its meaning, and whether it has to be there. */
export function keyText(name: string, field: Field, isRequired: boolean): string {
  const head = `**${inlineCode(name)}**${isRequired ? ' · required' : ''}`;
  return paragraphs(head, describeField(field));
}

function valuesText(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return choiceText(field);
    case 'text':
      return field.suggest
        ? `Usual: ${field.suggest.map(inlineCode).join(', ')}. Any other text may stand here.`
        : '';
    case 'number':
      return rangeText(field.min, field.max, field.integer);
    case 'boolean':
      return '`true` or `false`.';
    case 'date':
      return 'A day, like `2026-11-21`.';
    case 'duration':
      return `A duration, like \`4h\`, \`3d\` or \`2w\`${field.points ? ', or story points, like `5pt`' : ''}.`;
    case 'rule-setting':
      return '`off`, `hint`, `info`, `warning` or `error`.';
    default:
      return '';
  }
}

function choiceText({ values, fallback }: ChoiceField): string {
  const lines = Object.entries(values).map(
    ([value, describe]) => `- ${inlineCode(value)}${value === fallback ? ' (default)' : ''}: ${describe}`,
  );
  return lines.join('\n');
}

function rangeText(min: number | undefined, max: number | undefined, integer = false): string {
  const noun = integer ? 'A whole number' : 'A number';
  if (min === undefined && max === undefined) return '';
  if (min === max) return `Always \`${min}\`.`;
  if (max === undefined) return `${noun} from ${min} on.`;
  return min === undefined ? `${noun} up to ${max}.` : `${noun} from ${min} to ${max}.`;
}
