import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FAIL_ON, type FailOn } from '../../core/compare';
import type { Audience } from '../../core/model';
import type { RuleSettings } from '../../core/settings';
import { readAudience, readDate, readFormat, readSettings, unknown } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError } from '../status';
import type { World } from '../world';

const FORMATS = ['text', 'json', 'markdown'] as const;

/** One side of a comparison. */
export type DiffSide =
  | { readonly kind: 'revision'; readonly name: string }
  /** The newest commit that two revisions both come from. */
  | { readonly kind: 'merge-base'; readonly of: readonly [string, string] }
  | { readonly kind: 'files' }
  /** A file or folder, as it was typed. */
  | { readonly kind: 'path'; readonly path: string };

/** What `throughline diff` was asked to do. */
export interface DiffRequest {
  readonly before: DiffSide;
  readonly after: DiffSide;
  /** Where charters are looked for in both sides; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly output: string | undefined;
  readonly failOn: readonly FailOn[];
  readonly settings: RuleSettings;
  readonly today: string;
  readonly audience: Audience;
}

/** Reads the options of `throughline diff`; throws a UsageError for a value that cannot be meant. */
export function readDiffOptions(given: Given, { clock, folder }: World): DiffRequest {
  const paths = given.options.get('path') ?? [];
  return {
    ...sidesOf(given.paths, paths, folder),
    paths,
    format: readFormat(valueOf(given, 'format') ?? 'text', FORMATS),
    output: valueOf(given, 'output'),
    failOn: (given.options.get('fail-on') ?? []).flatMap((value) => value.split(',')).map(readFailOn),
    settings: readSettings(given),
    today: readDate(valueOf(given, 'today') ?? clock.today()),
    audience: readAudience(valueOf(given, 'audience') ?? 'team'),
  };
}

function readFailOn(value: string): FailOn {
  const reason = FAIL_ON.find((each) => each === value.trim());
  if (reason === undefined) throw unknown('reason to fail', value, FAIL_ON);
  return reason;
}

type Sides = Pick<DiffRequest, 'before' | 'after'>;

const HEAD: DiffSide = { kind: 'revision', name: 'HEAD' };
const FILES: DiffSide = { kind: 'files' };

function sidesOf(words: readonly string[], paths: readonly string[], folder: string): Sides {
  const [base, head] = words;
  if (base === undefined) return { before: HEAD, after: FILES };
  const range = /^(.*?)(\.{2,3})(?!\.)(.*)$/u.exec(base);
  if (range && !isThere(base, folder)) return sidesOfRange(range, head);
  if (head === undefined) return { before: revisionNamed(base, folder), after: FILES };
  const arePaths = [base, head].map((word) => isThere(word, folder));
  if (arePaths.every(Boolean)) return sidesOfPaths(base, head, paths);
  return { before: revisionNamed(base, folder), after: revisionNamed(head, folder) };
}

/** `main..topic`, `main...topic`; a side that is left out is HEAD, as for git. */
function sidesOfRange(range: RegExpExecArray, surplus: string | undefined): Sides {
  const [whole = '', base = '', dots = '', head = ''] = range;
  if (surplus !== undefined) throw new UsageError(`“${surplus}” is one word too many behind ${whole}.`);
  const [one, other] = [base || 'HEAD', head || 'HEAD'];
  return {
    before: dots === '...' ? { kind: 'merge-base', of: [one, other] } : { kind: 'revision', name: one },
    after: { kind: 'revision', name: other },
  };
}

function sidesOfPaths(base: string, head: string, paths: readonly string[]): Sides {
  if (paths.length > 0)
    throw new UsageError('--path is for revisions: leave it out where two files or folders are compared.');
  return { before: { kind: 'path', path: base }, after: { kind: 'path', path: head } };
}

/** A file or folder where a revision belongs is most likely meant to be looked at alone. A name such as main can be both. */
function revisionNamed(name: string, folder: string): DiffSide {
  if (/[/\\]$|\.ya?ml$|^\.{1,2}$/iu.test(name) && isThere(name, folder)) {
    throw new UsageError(
      `${name} is a file or folder, and no revision. To see what changed in it since the last commit: throughline diff --path ${name}`,
    );
  }
  return { kind: 'revision', name };
}

function isThere(word: string, folder: string): boolean {
  return existsSync(resolve(folder, word));
}
