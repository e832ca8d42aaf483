import { isDate, isEstimate, LIST_SECTIONS, shorten, type Field } from '../../model';
import type { PlainValue } from '../../edit';
import type { BacklogItem } from '../backlog';
import { hasField, sectionOf, type ImportKind } from './kinds';
import type { Mapping } from './mapping';
import type { CharterSight } from './sight';
import { folded, oneLine, tableOf, tidyText, WordTable, withoutRank } from './words';

/** Fields of trackers that the format has a place for, by kind: above all those of the Dynamics 365 template. */
const USUAL: Readonly<Partial<Record<ImportKind, WordTable<string>>>> = {
  requirement: new WordTable([
    ['Scope', 'scope'],
    ['Fit Gap Status', 'fit'],
    ['Gap solution approach', 'gapApproach'],
    ['Process sequence ID', 'processId'],
  ]),
  risk: new WordTable([
    ['Risk category', 'category'],
    ['Risk response', 'response'],
    ['Probability', 'probability'],
    ['Mitigation', 'mitigation'],
    ['Mitigation Plan', 'mitigation'],
    ['Contingency plan', 'contingency'],
  ]),
  issue: new WordTable([['Resolution', 'resolution']]),
  decision: new WordTable([
    ['Decision maker', 'decidedBy'],
    ['Alternative solution', 'alternatives'],
  ]),
};

/** Links and reasons that the charter owns once they are written. */
const CHARTERS_OWN: ReadonlySet<string> = new Set([
  'supports',
  'enables',
  'rationale',
  'affects',
  'threatens',
]);

/** What other fields of an item say, by the keys of the entry. */
export interface Extras {
  readonly owned: ReadonlyMap<string, PlainValue>;
  readonly initial: ReadonlyMap<string, PlainValue>;
  /** The names of fields that have no place in the charter. */
  readonly left: readonly string[];
  /** Sentences on what the key for it cannot hold. */
  readonly doubts: readonly string[];
}

/** Reads the fields of an item that the reader has no place for: as the mapping says, else as is usual for the kind. */
export function extrasOf(item: BacklogItem, kind: ImportKind, mapping: Mapping, sight: CharterSight): Extras {
  const owned = new Map<string, PlainValue>();
  const initial = new Map<string, PlainValue>();
  const left: string[] = [];
  const doubts: string[] = [];
  for (const [name, text] of item.fields) {
    const key = fitting(kind, mapping.fields.get(name) ?? usualKey(kind, name));
    const value = key === undefined ? undefined : valueFor(kind, key, text);
    const served = key === undefined && OBJECTIVES.get(name) ? idsIn(text, kind, sight) : [];
    if (served.length > 0) initial.set('supports', served);
    else if (key === undefined) left.push(name);
    else if (value !== undefined) (CHARTERS_OWN.has(key) ? initial : owned).set(key, value);
    else if (text.trim() !== '') doubts.push(misfit(name, text, key));
  }
  return { owned, initial, left, doubts };
}

/** So much of a text shows what is meant. */
const SHOWN = 40;

function misfit(name: string, text: string, key: string): string {
  return `“${shorten(oneLine(text), SHOWN)}” in “${name}” is nothing that \`${key}\` can hold, so it was left out. Say under \`fields\` in throughline.mapping.yaml where else to keep it, as in \`x-${key}\`.`;
}

/** Fields in which teams, and exports of this program, say what an item is for. */
const OBJECTIVES = tableOf<'supports'>({
  supports: 'objective, objectives, supports, objective id, objective ids',
});

function idsIn(text: string, kind: ImportKind, sight: CharterSight): readonly string[] {
  return text.split(/[\s,;]+/u).flatMap((word) => sight.supported(kind, word) ?? []);
}

/** `MSBPC.fitgapstatus` is `Fit Gap Status`: references have a namespace before the name. */
function usualKey(kind: ImportKind, name: string): string | undefined {
  return USUAL[kind]?.get(name) ?? USUAL[kind]?.get(name.replace(/^.*\./u, ''));
}

/** Undefined for a key that entries of the kind do not have. */
function fitting(kind: ImportKind, key: string | undefined): string | undefined {
  return key !== undefined && (key.startsWith('x-') || hasField(kind, key)) ? key : undefined;
}

/** A text as the key of a kind holds it; undefined where it cannot. */
function valueFor(kind: ImportKind, key: string, text: string): PlainValue | undefined {
  if (!hasField(kind, key)) return shortest(tidyText(text));
  const fields: Readonly<Record<string, Field>> = LIST_SECTIONS[sectionOf(kind)].of.fields;
  const field = fields[key];
  return field && valueOf(field, text);
}

/** A number as a number, so that others can count with it. */
function shortest(text: string): PlainValue | undefined {
  if (text === '') return undefined;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/u.test(text) ? Number(text) : text;
}

function valueOf(field: Field, text: string): PlainValue | undefined {
  switch (field.kind) {
    case 'text':
    case 'path':
      return field.kind === 'text' && field.suggest
        ? oneLine(withoutRank(text))
        : tidyText(text) || undefined;
    case 'choice':
      return choiceOf(Object.keys(field.values), withoutRank(text));
    case 'number': {
      const number = Number(text.trim());
      const fits =
        Number.isFinite(number) && number >= (field.min ?? -Infinity) && number <= (field.max ?? Infinity);
      return fits && (field.integer !== true || Number.isInteger(number)) ? number : undefined;
    }
    case 'boolean':
      return /^(?:true|yes|1)$/iu.test(text) ? true : /^(?:false|no|0)$/iu.test(text) ? false : undefined;
    case 'date':
      return isDate(text.slice(0, 10)) ? text.slice(0, 10) : undefined;
    case 'duration':
      return isEstimate(text) ? text : /^\d+(?:\.\d+)?$/u.test(text) ? `${text}h` : undefined;
    case 'link':
      return oneLine(text) || undefined;
    case 'list': {
      const separator = field.of.kind === 'link' && !field.of.orText ? /[\s,;]+/u : /\s*(?:;|\n)\s*/u;
      const items = text.split(separator).flatMap((part) => valueOf(field.of, part) ?? []);
      return items.length > 0 ? items : undefined;
    }
    default:
      return undefined;
  }
}

/** `In scope` is `in`, `Non functional` is `non-functional`. */
function choiceOf(words: readonly string[], text: string): string | undefined {
  const wanted = folded(text);
  return (
    words.find((word) => folded(word) === wanted) ??
    words.find((word) => wanted === `${folded(word)}scope` || wanted === `${folded(word)}ofscope`)
  );
}
