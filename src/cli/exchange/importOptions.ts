import { READERS, type BacklogKind } from '../../core/exchange';
import { nearest } from '../../core/model';
import { readDate, readFormat } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError } from '../status';
import type { World } from '../world';

const FORMATS = ['text', 'json'] as const;

/** What `throughline import` was asked to do. */
export interface ImportOptions {
  /** The file with the backlog, as typed. */
  readonly file: string;
  /** Paths as typed; undefined: to be found. */
  readonly into: string | undefined;
  readonly part: string | undefined;
  readonly mapping: string | undefined;
  readonly kind: BacklogKind | undefined;
  readonly dateOrder: 'day-first' | 'month-first' | undefined;
  readonly prefer: 'tracker' | 'charter' | undefined;
  readonly isDryRun: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly today: string;
}

/** Reads the options of `throughline import`; throws a UsageError for a value that cannot be meant. */
export function readImportOptions(given: Given, { clock }: World): ImportOptions {
  const [file] = given.paths;
  if (file === undefined)
    throw new UsageError('Name the file that the tracker has exported, like: throughline import backlog.csv');
  return {
    file,
    into: valueOf(given, 'into'),
    part: valueOf(given, 'part'),
    mapping: valueOf(given, 'mapping'),
    kind: oneOf(
      given,
      'kind',
      READERS.map(({ kind }) => kind),
    ),
    dateOrder: oneOf(given, 'date-order', ['day-first', 'month-first']),
    prefer: oneOf(given, 'prefer', ['tracker', 'charter']),
    isDryRun: given.options.has('dry-run'),
    format: readFormat(valueOf(given, 'format') ?? 'text', FORMATS),
    today: readDate(valueOf(given, 'today') ?? clock.today()),
  };
}

function oneOf<const T extends string>(given: Given, name: string, words: readonly T[]): T | undefined {
  const value = valueOf(given, name);
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const guess = nearest(value, words, 1)[0];
  const hint = guess === undefined ? '' : ` Did you mean ${guess}?`;
  const all = `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
  throw new UsageError(`--${name} cannot be “${value}”.${hint} Take ${all}.`);
}
