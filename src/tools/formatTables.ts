import { kindsInWords } from '../core/rules/trace/words';
import { asSentenceEnd } from '../core/schema/explain/names';
import type {
  ChoiceField,
  EntryKind,
  Field,
  Fields,
  LinkField,
  NumberField,
  ObjectField,
} from '../core/model';

/** Closed lists that several sections share, by the name under which the page explains them once. */
export type SharedLists = ReadonlyMap<ChoiceField['values'], string>;

/**
 * The keys of a map as a Markdown table, what the values of its closed lists mean, and the suggestions of its open ones;
 * then the same for each map that stands in a list of it. Keys of a map within are told as `baseline.value`.
 */
export function fieldTables({ fields, required }: ObjectField, shared: SharedLists): string {
  const rows = rowsOf(fields, required, '');
  const table = [
    '| key | holds | for what |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ key, field, isRequired }) =>
        `| \`${key}\` | ${holds(field, shared)} | ${purposeOf(field, isRequired)} |`,
    ),
  ].join('\n');
  const lists = rows.flatMap(({ key, field }) => listLine(key, field, shared) ?? []).join('\n');
  const inner = rows.flatMap(({ key, field }) => innerTables(key, field, shared));
  return [table, lists, ...inner].filter((part) => part !== '').join('\n\n');
}

interface Row {
  readonly key: string;
  readonly field: Field;
  readonly isRequired: boolean;
}

function rowsOf(fields: Fields, required: readonly string[], before: string): readonly Row[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const row = { key: before + name, field, isRequired: required.includes(name) };
    return field.kind === 'object' ? [row, ...rowsOf(field.fields, field.required, `${row.key}.`)] : [row];
  });
}

/** `measures` of an objective, `levels` of the escalation: maps in a list have a table of their own. */
function innerTables(key: string, field: Field, shared: SharedLists): readonly string[] {
  if (field.kind !== 'list' || field.of.kind !== 'object') return [];
  return [`Each item of \`${key}\` is ${field.of.noun}. ${field.of.describe}`, fieldTables(field.of, shared)];
}

function purposeOf(field: Field, isRequired: boolean): string {
  const told = field.describe.replace(/ Stays in the team\.$/u, ' _Stays in the team._');
  return isRequired ? `**Required.** ${told}` : told;
}

/** What a key holds: «date», «ids of goals or strategies, also of the practice». */
export function holds(field: Field, shared: SharedLists = new Map()): string {
  switch (field.kind) {
    case 'list':
      return listHolds(field.of);
    case 'choice':
      return choiceHolds(field, shared.get(field.values));
    case 'number':
      return numberHolds(field);
    case 'boolean':
      return '`true` or `false`';
    case 'duration':
      return field.points ? 'estimate' : 'duration';
    case 'link':
      return linkHolds(field, false);
    case 'object':
      return 'the keys below';
    case 'record':
      return 'rule ids, each with a severity';
    case 'rule-setting':
      return 'severity';
    case 'any':
      return 'anything';
    default:
      return field.kind;
  }
}

function numberHolds({ min, max, integer }: NumberField): string {
  if (min === undefined || max === undefined) return 'number';
  if (min === max) return `\`${min}\``;
  return `${integer === true ? 'whole number' : 'number'}, ${min} to ${max}`;
}

function choiceHolds({ values }: ChoiceField, explainedUnder: string | undefined): string {
  const told = codes(Object.keys(values));
  return explainedUnder === undefined ? told : `[${told}](#${slugOf(explainedUnder)})`;
}

function listHolds(of: Field): string {
  if (of.kind === 'link') return linkHolds(of, true);
  if (of.kind === 'object') return 'list, see below';
  return `list of ${of.kind}s`;
}

function linkHolds({ to, practice, orText }: LinkField, isList: boolean): string {
  const ids = isList ? 'ids of' : 'id of';
  const words = orText ? ', or words' : '';
  if (to === 'any') return `${ids} anything${words}`;
  const isPerson = to.includes('person') && !to.includes('escalationLevel') && orText;
  if (isPerson)
    return inWords(
      to.filter((kind) => kind !== 'role'),
      isList,
    );
  const single = inWords(to, isList);
  const article = isList ? '' : /^[aeiou]/u.test(single) ? 'an ' : 'a ';
  return `${ids} ${article}${single}${practiceWords(to, practice)}${words}`;
}

/** «goals or strategies», or «goal or strategy». */
function inWords(kinds: readonly EntryKind[], isList: boolean): string {
  const several = kindsInWords(kinds);
  if (isList) return several;
  return several.replace('people', 'person').replaceAll(/ies\b/gu, 'y').replaceAll(/s\b/gu, '');
}

function practiceWords(to: readonly EntryKind[], practice: readonly EntryKind[]): string {
  if (practice.length === 0) return '';
  const isSame = practice.length === to.length && practice.every((kind) => to.includes(kind));
  return isSame ? ', also of the practice' : `; of the practice: ${kindsInWords(practice)}`;
}

function listLine(key: string, field: Field, shared: SharedLists): string | undefined {
  const of = field.kind === 'list' ? field.of : field;
  if (of.kind === 'text' && of.suggest) return `- \`${key}\` is any text, such as ${codes(of.suggest)}.`;
  if (of.kind !== 'choice') return undefined;
  return shared.has(of.values) ? undefined : `- \`${key}\`: ${meanings(of)}.`;
}

/** «`open` (it still hurts; this holds where nothing is said), `closed` (it is solved)». */
function meanings({ values, fallback }: ChoiceField): string {
  return Object.entries(values)
    .map(([value, meaning]) => {
      const mark = value === fallback ? '; this holds where nothing is said' : '';
      return `\`${value}\` (${asSentenceEnd(meaning).replace(/\.$/u, '')}${mark})`;
    })
    .join(', ');
}

/** The values of a closed list with their meanings, a line each. */
export function valueLines(values: ChoiceField['values']): string {
  return Object.entries(values)
    .map(([value, meaning]) => `- \`${value}\`: ${meaning}`)
    .join('\n');
}

function codes(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

/** The anchor that Markdown gives a heading. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
