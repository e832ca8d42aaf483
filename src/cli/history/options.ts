import { readFormat } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError } from '../status';

const FORMATS = ['text', 'json', 'markdown'] as const;

const STEPS = ['commit', 'week'] as const;

/** What `throughline history` was asked to do. */
export interface HistoryRequest {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly by: (typeof STEPS)[number];
  /** A revision as typed; undefined: from the beginning. */
  readonly since: string | undefined;
  /** Undefined: all of them. */
  readonly most: number | undefined;
  /** A file to write to; undefined: it is printed. */
  readonly output: string | undefined;
  readonly usesCache: boolean;
}

/** Reads the options of `throughline history`; throws a UsageError for a value that cannot be meant. */
export function readHistoryOptions(given: Given): HistoryRequest {
  return {
    paths: given.paths,
    format: readFormat(valueOf(given, 'format') ?? 'text', FORMATS),
    by: readStep(valueOf(given, 'by') ?? 'commit'),
    since: valueOf(given, 'since'),
    most: readMost(valueOf(given, 'max')),
    output: valueOf(given, 'output'),
    usesCache: !given.options.has('no-cache'),
  };
}

function readStep(value: string): HistoryRequest['by'] {
  const step = STEPS.find((each) => each === value);
  if (step !== undefined) return step;
  throw new UsageError(`--by needs commit or week, not “${value}”.`);
}

function readMost(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/u.test(value)) return Number(value);
  throw new UsageError(`--max needs a whole number from 1 on, not “${value}”.`);
}
