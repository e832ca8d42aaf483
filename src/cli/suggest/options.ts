import { readDate, readFormat } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError } from '../status';
import type { World } from '../world';

const FORMATS = ['text', 'json'] as const;

/** What `throughline suggest` was asked to do. */
interface SuggestRequest {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  /** How many candidates of each entry are told. */
  readonly top: number;
  /** From which score on links are written, without it; undefined: none are. */
  readonly applyAbove: number | undefined;
  readonly today: string;
}

const TOP = 3;

/** Reads the options of `throughline suggest`; throws a UsageError for a value that cannot be meant. */
export function readSuggestOptions(given: Given, { clock }: World): SuggestRequest {
  return {
    paths: given.paths,
    format: readFormat(valueOf(given, 'format') ?? 'text', FORMATS),
    top: readTop(valueOf(given, 'top')),
    applyAbove: readScore(valueOf(given, 'apply-above')),
    today: readDate(valueOf(given, 'today') ?? clock.today()),
  };
}

function readTop(value: string | undefined): number {
  if (value === undefined) return TOP;
  if (/^[1-9]\d{0,3}$/u.test(value)) return Number(value);
  throw new UsageError(`--top needs a whole number from 1 on, not “${value}”.`);
}

function readScore(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^(?:0?\.\d{1,6}|0|1(?:\.0{1,6})?|0\.)$/u.test(value)) return Number(value);
  throw new UsageError(`--apply-above needs a score from 0 to 1, like 0.8, not “${value}”.`);
}
