import {
  LIST_SECTIONS,
  SINGLE_SECTIONS,
  type EntryKind,
  type Field,
  type LinkField,
  type ObjectField,
} from '../../src/core/model';
import type { Chance } from './chance';
import type { Value, ValueMap } from './written';

/** The letters before the number in the ids of each kind of entry. */
const PREFIXES: Readonly<Partial<Record<EntryKind, string>>> = {
  goal: 'G',
  strategy: 'ST',
  objective: 'OBJ',
  measure: 'M',
  requirement: 'REQ',
  workItem: 'WI',
  milestone: 'MS',
  deliverable: 'DEL',
  decision: 'DEC',
  person: 'P',
  role: 'ROLE',
  skill: 'SK',
  stakeholder: 'STK',
  cadence: 'CAD',
  risk: 'R',
  action: 'ACT',
  dependency: 'DEP',
};

/** What there is to choose from besides what the format declares. */
export interface Stock {
  readonly id: (prefix: string) => string;
  readonly known: (prefixes: readonly string[]) => string;
  readonly text: () => string;
  readonly date: () => string;
}

export function prefixOfKind(kind: EntryKind): string {
  return PREFIXES[kind] ?? kind.slice(0, 3).toUpperCase();
}

const DURATIONS = ['30m', '4h', '3d', '2w', '1mo', 'P1W', 'soon'];

/** An entry of a list section as the format declares it: some of its keys, each with something that may stand there. */
export function declaredEntry(section: keyof typeof LIST_SECTIONS, stock: Stock, chance: Chance): ValueMap {
  const { of } = LIST_SECTIONS[section];
  const made = mapOf(of, stock, chance, 40);
  return Object.keys(made).length === 0 ? { title: stock.text() } : made;
}

/** The same for a section that is one map. */
export function declaredSection(
  section: keyof typeof SINGLE_SECTIONS,
  stock: Stock,
  chance: Chance,
): ValueMap {
  return mapOf(SINGLE_SECTIONS[section], stock, chance, 60);
}

function mapOf(object: ObjectField, stock: Stock, chance: Chance, often: number): ValueMap {
  const made: Record<string, Value> = {};
  const prefix = object.entry === undefined ? undefined : prefixOfKind(object.entry);
  for (const [key, field] of Object.entries(object.fields)) {
    if (key === 'id') {
      if (prefix !== undefined && chance.percent(85)) made[key] = stock.id(prefix);
    } else if (object.required.includes(key) || chance.percent(often)) {
      made[key] = valueOf(field, stock, chance);
    }
  }
  return made;
}

function valueOf(field: Field, stock: Stock, chance: Chance): Value {
  switch (field.kind) {
    case 'list':
      return chance.some(0, 3, () => valueOf(field.of, stock, chance));
    case 'object':
      return mapOf(field, stock, chance, 60);
    case 'choice':
      return chance.percent(4) ? 'maybe' : chance.pick(Object.keys(field.values));
    case 'number':
      return (field.min ?? 0) + chance.below((field.max ?? 99) - (field.min ?? 0) + 2);
    case 'boolean':
      return chance.percent(50);
    case 'date':
      return stock.date();
    case 'duration':
      return chance.pick(DURATIONS);
    case 'link':
      return linkOf(field, stock, chance);
    default:
      return stock.text();
  }
}

function linkOf({ to, orText }: LinkField, { known, text }: Stock, chance: Chance): Value {
  if (orText && chance.percent(20)) return text();
  if (to !== 'any' && to.includes('escalationLevel') && chance.percent(60)) return `L${1 + chance.below(5)}`;
  const kinds = to === 'any' || chance.percent(5) ? (Object.keys(PREFIXES) as EntryKind[]) : to;
  return known(kinds.map(prefixOfKind));
}
