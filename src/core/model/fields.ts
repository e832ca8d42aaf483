/**
 * The small language in which the charter format is written down once. From these declarations come the
 * JSON Schemas and their validators, the TypeScript types, the reading of a tree into the model, the checks
 * of references, and the texts that a reader sees on hover.
 */
import type { EntryKind } from './vocabulary/kinds';

interface Described {
  /** One plain sentence on what the field is for: the hover text. */
  readonly describe: string;
  /** True for what concerns single people and stays in the team: left out of all that is made for the customer. */
  readonly personal?: boolean;
}

/** Any text. `suggest` makes it an open list: offered by completion, never an error. */
export interface TextField extends Described {
  readonly kind: 'text';
  readonly suggest?: readonly string[];
}
/** A closed list, each value with the sentence that explains it. */
export interface ChoiceField<V extends string = string> extends Described {
  readonly kind: 'choice';
  readonly values: Readonly<Record<V, string>>;
  readonly fallback?: V;
}
export interface NumberField extends Described {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  /** Numbers that are usual, with what they mean: offered by completion. */
  readonly usual?: readonly (readonly [number: number, meaning: string])[];
}
export interface BooleanField extends Described {
  readonly kind: 'boolean';
}
/** ISO 8601 calendar date. */
export interface DateField extends Described {
  readonly kind: 'date';
}
/** `30m 4h 3d 2w 3mo` or ISO 8601; with `points` also story points (`5pt`). */
export interface DurationField extends Described {
  readonly kind: 'duration';
  readonly points: boolean;
}
/** The entry's own id. */
export interface IdField extends Described {
  readonly kind: 'id';
}
/**
 * The id of another entry. `to` names what it may be in the own bundle, `practice` what it may be in the
 * charter of the practice, which is asked only for ids that the own bundle lacks. With `orText` any text may
 * stand there; then only a text with the prefix of a defined id of such a kind counts as an id.
 */
export interface LinkField extends Described {
  readonly kind: 'link';
  readonly to: readonly EntryKind[] | 'any';
  readonly practice: readonly EntryKind[];
  readonly orText: boolean;
}
/** A file path or glob. */
export interface PathField extends Described {
  readonly kind: 'path';
}
export interface ListField<F extends Field = Field> extends Described {
  readonly kind: 'list';
  readonly of: F;
}
export type Fields = Readonly<Record<string, Field>>;
/** A map with known keys. */
export interface ObjectField<S extends Fields = Fields> extends Described {
  readonly kind: 'object';
  /** With article, as a message says it: "a work item". */
  readonly noun: string;
  readonly fields: S;
  readonly required: readonly string[];
  /** Set where the object is an entry that rules can speak about. */
  readonly entry?: EntryKind;
}
/** A map from names that `keys` describes to values of one kind. */
export interface RecordField extends Described {
  readonly kind: 'record';
  readonly of: Field;
  /** What the keys may be: rule ids come from the registry, `any` is free. */
  readonly keys: 'rule' | 'any';
}
/** A severity, or a list of a severity and the rule's options. */
export interface RuleSettingField extends Described {
  readonly kind: 'rule-setting';
}
/** Anything. */
export interface AnyField extends Described {
  readonly kind: 'any';
}

export type Field =
  | TextField
  | ChoiceField
  | NumberField
  | BooleanField
  | DateField
  | DurationField
  | IdField
  | LinkField
  | PathField
  | ListField
  | ObjectField
  | RecordField
  | RuleSettingField
  | AnyField;

/** What a field holds once read: undefined fields were absent or not of the right form. */
export type ValueOf<F> =
  F extends ChoiceField<infer V>
    ? V
    : F extends NumberField
      ? number
      : F extends BooleanField
        ? boolean
        : F extends ListField<infer Item>
          ? readonly ValueOf<Item>[]
          : F extends ObjectField<infer S>
            ? ValuesOf<S>
            : F extends RecordField
              ? Readonly<Record<string, unknown>>
              : F extends RuleSettingField | AnyField
                ? unknown
                : string;

export type ValuesOf<S> = { readonly [K in keyof S]?: ValueOf<S[K]> };

export const text = (describe: string, suggest?: readonly string[]): TextField =>
  suggest ? { kind: 'text', describe, suggest } : { kind: 'text', describe };

export const choice = <const V extends string>(
  describe: string,
  values: Readonly<Record<V, string>>,
  fallback?: NoInfer<V>,
): ChoiceField<V> =>
  fallback === undefined
    ? { kind: 'choice', describe, values }
    : { kind: 'choice', describe, values, fallback };

export const number = (
  describe: string,
  limits: Pick<NumberField, 'min' | 'max' | 'integer' | 'usual'> = {},
): NumberField => ({ kind: 'number', describe, ...limits });

export const boolean = (describe: string): BooleanField => ({ kind: 'boolean', describe });
export const date = (describe: string): DateField => ({ kind: 'date', describe });
export const duration = (describe: string): DurationField => ({ kind: 'duration', describe, points: false });
export const estimate = (describe: string): DurationField => ({ kind: 'duration', describe, points: true });
export const id = (describe: string): IdField => ({ kind: 'id', describe });
export const path = (describe: string): PathField => ({ kind: 'path', describe });
export const any = (describe: string): AnyField => ({ kind: 'any', describe });

/** @param form `text` where words may stand as well as an id */
export const link = (
  describe: string,
  to: readonly EntryKind[] | 'any',
  practice: readonly EntryKind[] = [],
  form: 'id' | 'text' = 'id',
): LinkField => ({ kind: 'link', describe, to, practice, orText: form === 'text' });

/** The id of a person or role, or a name. */
export const person = (describe: string): LinkField =>
  link(describe, ['person', 'role'], ['person', 'role'], 'text');

/** Somebody who may also be outside of the team: the id of a person, role or stakeholder, or a name. */
export const party = (describe: string): LinkField =>
  link(describe, ['person', 'role', 'stakeholder'], ['person', 'role', 'stakeholder'], 'text');

/** The same field, as one that stays in the team. */
export const personal = <F extends Field>(field: F): F => ({ ...field, personal: true });

export const list = <F extends Field>(of: F, describe: string = of.describe): ListField<F> => ({
  kind: 'list',
  describe,
  of,
});

export const object = <S extends Fields>(
  noun: string,
  describe: string,
  fields: S,
  required: readonly (keyof S & string)[] = [],
): ObjectField<S> => ({ kind: 'object', noun, describe, fields, required });

export const record = (describe: string, of: Field, keys: 'rule' | 'any'): RecordField => ({
  kind: 'record',
  describe,
  of,
  keys,
});

export const ruleSetting = (describe: string): RuleSettingField => ({ kind: 'rule-setting', describe });
