import type { NumberField } from '../model';

/** The options of a rule by their names, as the format declares numbers. */
export type RuleOptions = Readonly<Record<string, NumberField>>;

/** The rules that `settings.rules` may name, by id; none: it may name anything. */
export type KnownRules = ReadonlyMap<string, RuleOptions>;
