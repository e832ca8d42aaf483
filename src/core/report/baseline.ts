import type { Problem } from '../model';
import { compareFingerprints, fingerprintKey, type Fingerprint, type FingerprintOf } from './fingerprint';

/** Raised whenever a reader of the file would have to change. */
const VERSION = 1;

/**
 * A baseline file, as `schemas/baseline.schema.json` describes it: what was found one day, to be known from then on.
 * Sorted, one finding a line, so that changes on two branches merge. Ends with a line end.
 */
export function baselineText(found: readonly Fingerprint[]): string {
  const lines = found.toSorted(compareFingerprints).map(({ charter, rule, subject, detail }) => {
    const entry = { charter, rule, subject, ...(detail === '' ? {} : { detail }) };
    return `    ${JSON.stringify(entry)}`;
  });
  const known = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "known": ${known}\n}\n`;
}

/** What a baseline file knows; else what is wrong with it, as the end of a sentence that begins with its name. */
export function readBaseline(text: string): readonly Fingerprint[] | string {
  const content = parsed(text);
  if (!isRecord(content) || !Array.isArray(content['known']) || typeof content['version'] !== 'number')
    return 'is no baseline.';
  if (content['version'] > VERSION) return 'was written by a newer version of Throughline.';
  const known = content['known'].map(fingerprintIn);
  const bad = known.indexOf(undefined);
  return bad < 0
    ? known.filter((each) => each !== undefined)
    : `is no baseline: entry ${bad + 1} of \`known\` does not say charter, rule and subject.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fingerprintIn(value: unknown): Fingerprint | undefined {
  if (!isRecord(value)) return undefined;
  const { charter, rule, subject, detail = '' } = value;
  const areTexts = [charter, rule, subject, detail].every((each) => typeof each === 'string');
  return areTexts
    ? { charter: String(charter), rule: String(rule), subject: String(subject), detail: String(detail) }
    : undefined;
}

/** Findings set against those that are known already. */
export interface Compared {
  readonly known: ReadonlySet<Problem>;
  /** What is known and was not found. */
  readonly resolved: readonly Fingerprint[];
}

/** Of findings with the same fingerprint as many are known as are listed, the first ones. */
export function compareWith(
  known: readonly Fingerprint[],
  problems: readonly Problem[],
  fingerprintOf: FingerprintOf,
): Compared {
  const left = new Map<string, Fingerprint[]>();
  for (const each of known) {
    const key = fingerprintKey(each);
    left.set(key, [...(left.get(key) ?? []), each]);
  }
  const met = problems.filter(
    (problem) => left.get(fingerprintKey(fingerprintOf(problem)))?.pop() !== undefined,
  );
  return { known: new Set(met), resolved: [...left.values()].flat().toSorted(compareFingerprints) };
}
