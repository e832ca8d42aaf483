import { readDate, readFormat } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError } from '../status';
import type { World } from '../world';

const FORMATS = ['text', 'json'] as const;

/** What `throughline review` was asked to do. */
export interface ReviewRequest {
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  /** A file to write to; undefined: it is printed. */
  readonly output: string | undefined;
  /** Only links that these ids write; empty: of any. */
  readonly from: ReadonlySet<string>;
  /** Only links that name these ids; empty: any. */
  readonly to: ReadonlySet<string>;
  readonly stamp: boolean;
  readonly isDryRun: boolean;
  /** Who has looked; undefined: nobody is named. */
  readonly by: string | undefined;
  readonly today: string;
}

/** Reads the options of `throughline review`; throws a UsageError for a value that cannot be meant. */
export function readReviewOptions(given: Given, { clock }: World): ReviewRequest {
  const stamp = given.options.has('stamp');
  const by = valueOf(given, 'by')?.trim();
  const isDryRun = given.options.has('dry-run');
  if (by === '') throw new UsageError('--by needs the id of a person or a name.');
  for (const [name, isGiven] of [
    ['by', by !== undefined],
    ['dry-run', isDryRun],
  ] as const) {
    if (isGiven && !stamp) throw new UsageError(`--${name} says how to stamp: add --stamp, or leave it out.`);
  }
  return {
    paths: given.paths,
    format: readFormat(valueOf(given, 'format') ?? 'text', FORMATS),
    output: valueOf(given, 'output'),
    from: idsOf(given, 'from'),
    to: idsOf(given, 'to'),
    stamp,
    isDryRun,
    by,
    today: readDate(valueOf(given, 'today') ?? clock.today()),
  };
}

function idsOf({ options }: Given, name: string): ReadonlySet<string> {
  const values = options.get(name) ?? [];
  return new Set(
    values
      .flatMap((value) => value.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
}
