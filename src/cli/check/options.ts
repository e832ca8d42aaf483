import {
  AUDIENCES,
  isDate,
  isSeveritySetting,
  nearest,
  SEVERITIES,
  type Audience,
  type SeveritySetting,
} from '../../core/model';
import { isPreset, RULE_IDS } from '../../core/rules';
import type { RuleSettings } from '../../core/settings';
import { valueOf, type Given } from '../command';
import { UsageError } from '../status';
import { unknownRule } from '../unknownRule';
import type { World } from '../world';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'] as const;

export type CheckFormat = (typeof FORMATS)[number];

/** What `throughline check` was asked to do. */
export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  /** A file to write to; undefined: it is printed. */
  readonly output: string | undefined;
  /** Undefined: any number of warnings will do. */
  readonly maxWarnings: number | undefined;
  readonly settings: RuleSettings;
  readonly today: string;
  readonly quiet: boolean;
  readonly audience: Audience;
  /** The team's own code is looked at as well. */
  readonly code: boolean;
  /** Folders in which every file should be traced, from the workspace folder on. */
  readonly traced: readonly string[];
  /** A file with what is known already. */
  readonly baseline: string | undefined;
  /** A revision: what was found there is known. */
  readonly since: string | undefined;
  readonly showKnown: boolean;
  /** A file to write all findings to as a baseline, instead of a report. */
  readonly writeBaseline: string | undefined;
}

/** Reads the options of `throughline check`; throws a UsageError for a value that cannot be meant. */
export function readCheckOptions(given: Given, { clock }: World): CheckRequest {
  refuseTogether(given);
  return {
    paths: given.paths,
    format: readFormat(valueOf(given, 'format') ?? 'text', FORMATS),
    output: valueOf(given, 'output'),
    maxWarnings: readLimit(valueOf(given, 'max-warnings')),
    settings: readSettings(given),
    today: readDate(valueOf(given, 'today') ?? clock.today()),
    quiet: given.options.has('quiet'),
    audience: readAudience(valueOf(given, 'audience') ?? 'team'),
    code: given.options.has('code') || given.options.has('traced'),
    traced: given.options.get('traced') ?? [],
    baseline: valueOf(given, 'baseline'),
    since: valueOf(given, 'since'),
    showKnown: given.options.has('show-known'),
    writeBaseline: valueOf(given, 'write-baseline'),
  };
}

/** What `--preset` and `--rule` say. */
export function readSettings(given: Given): RuleSettings {
  const preset = valueOf(given, 'preset');
  if (preset !== undefined && !isPreset(preset)) throw unknown('preset', preset, PRESETS);
  const rules = Object.fromEntries((given.options.get('rule') ?? []).map(readRule));
  return preset === undefined ? { rules } : { preset, rules };
}

/** Refuses options that have no meaning together, or alone. */
function refuseTogether({ options }: Given): void {
  if (options.has('show-known') && !options.has('baseline') && !options.has('since'))
    throw new UsageError('--show-known shows what --baseline or --since knows: give one of them.');
  if (options.has('since') && (options.has('code') || options.has('traced')))
    throw new UsageError('--since looks at charters alone: leave --code and --traced out.');
  if (!options.has('write-baseline')) return;
  const other = ['baseline', 'since', 'output', 'format', 'audience', 'quiet'].find((name) =>
    options.has(name),
  );
  if (other !== undefined)
    throw new UsageError(`--write-baseline writes all that is found: leave --${other} out.`);
}

const PRESETS = ['essential', 'recommended', 'strict'];

/**
 * @param formats those that a command has
 * @param what what a message calls them
 */
export function readFormat<F extends string>(value: string, formats: readonly F[], what = 'format'): F {
  const format = formats.find((each) => each === value);
  if (format === undefined) throw unknown(what, value, formats);
  return format;
}

export function readAudience(value: string): Audience {
  const audience = AUDIENCES.find((each) => each === value);
  if (audience === undefined) throw unknown('audience', value, AUDIENCES);
  return audience;
}

function readLimit(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new UsageError(`--max-warnings needs a whole number from 0 on, not “${value}”.`);
}

export function readDate(value: string): string {
  const isDay: boolean = isDate(value);
  if (isDay) return value;
  throw new UsageError(`--today needs a day of the calendar, like 2026-11-21, not “${value}”.`);
}

function readRule(value: string): readonly [string, SeveritySetting] {
  const split = value.lastIndexOf('=');
  if (split <= 0)
    throw new UsageError(
      `--rule needs a rule and a severity, like drift/stale-work=warning, not “${value}”.`,
    );
  const id = value.slice(0, split);
  const severity = value.slice(split + 1);
  if (!RULE_IDS.includes(id)) throw unknownRule(id);
  if (!isSeveritySetting(severity)) throw unknown('severity', severity, [...SEVERITIES, 'off']);
  return [id, severity];
}

export function unknown(what: string, value: string, values: readonly string[]): UsageError {
  const guess = nearest(value, values, 1)[0];
  const hint = guess === undefined ? '' : ` Did you mean ${guess}?`;
  return new UsageError(`There is no ${what} “${value}”.${hint} Take ${inWords(values)}.`);
}

function inWords(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}
