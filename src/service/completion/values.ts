import { CompletionItemKind } from 'vscode-languageserver-types';
import { SEVERITIES, type Field, type NumberField } from '../../core/model';
import { inlineCode } from '../hover/words';
import type { Offer } from './offer';

/** The widest range of numbers that is offered one by one. */
const FEW = 10;

const SEVERITY_TEXTS: Readonly<Record<string, string>> = {
  off: 'The rule is not asked.',
  hint: 'Barely visible: three dots in the editor.',
  info: 'Worth knowing.',
  warning: 'To be looked at.',
  error: 'To be put right: `throughline check` fails.',
};

/** The values of a closed or open list, as the format declares them. */
export function declaredValues(field: Field): readonly Offer[] {
  switch (field.kind) {
    case 'choice':
      return Object.entries(field.values).map(([label, describe]) => ({
        label,
        kind: CompletionItemKind.EnumMember,
        aside: label === field.fallback ? `default · ${describe}` : describe,
        documentation: describe,
      }));
    case 'text':
      return (field.suggest ?? []).map((label) => ({
        label,
        kind: CompletionItemKind.Value,
        documentation: `${inlineCode(label)} is usual; any other text may stand here.`,
      }));
    case 'boolean':
      return ['true', 'false'].map((label) => ({ label, kind: CompletionItemKind.Value }));
    case 'number':
      return numberOffers(field);
    case 'rule-setting':
      return ['off', ...SEVERITIES.toReversed()].map((label) => ({
        label,
        kind: CompletionItemKind.EnumMember,
        aside: SEVERITY_TEXTS[label],
        documentation: SEVERITY_TEXTS[label],
      }));
    default:
      return [];
  }
}

function numberOffers({ usual, min, max, integer }: NumberField): readonly Offer[] {
  const kind = CompletionItemKind.Value;
  return usual
    ? usual.map(([number, meaning]) => ({ label: String(number), kind, detail: meaning, words: meaning }))
    : numbers(min, max, integer).map((label) => ({ label, kind }));
}

function numbers(min: number | undefined, max: number | undefined, integer = false): readonly string[] {
  if (min === undefined || max === undefined || !integer || max - min >= FEW) return [];
  return Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
}
