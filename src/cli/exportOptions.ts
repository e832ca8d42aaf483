import { ADO_PROCESSES, type AdoProcess } from '../core/exchange';
import { nearest, type Audience } from '../core/model';
import { readAudience } from './checkOptions';
import { valueOf, type Given } from './command';
import { UsageError } from './status';

const EXPORT_FORMATS = ['ado-csv', 'jira-csv', 'github-json'] as const;

type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What `throughline export` was asked to do. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly paths: readonly string[];
  /** Undefined: the text is printed. */
  readonly output: string | undefined;
  readonly process: AdoProcess;
  readonly audience: Audience;
  readonly isKnownOnly: boolean;
}

/** Reads the options of `throughline export`; throws a UsageError for a value that cannot be meant. */
export function readExportOptions(given: Given): ExportRequest {
  const [format, ...paths] = given.paths;
  return {
    format: readFormat(format),
    paths,
    output: valueOf(given, 'output'),
    process: readProcess(valueOf(given, 'process') ?? 'agile'),
    audience: readAudience(valueOf(given, 'audience') ?? 'team'),
    isKnownOnly: given.options.has('known'),
  };
}

function readFormat(value: string | undefined): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => each === value);
  if (format !== undefined) return format;
  const all = 'Take ado-csv, jira-csv or github-json.';
  if (value === undefined)
    throw new UsageError(`Say for which tracker, like: throughline export jira-csv. ${all}`);
  throw new UsageError(`There is no format “${value}” to export.${hint(value, EXPORT_FORMATS)} ${all}`);
}

function readProcess(value: string): AdoProcess {
  const known = Object.keys(ADO_PROCESSES);
  if (isProcess(value)) return value;
  throw new UsageError(
    `There is no process “${value}”.${hint(value, known)} Take agile, scrum, cmmi or basic.`,
  );
}

function isProcess(value: string): value is AdoProcess {
  return Object.hasOwn(ADO_PROCESSES, value);
}

function hint(value: string, known: readonly string[]): string {
  const guess = nearest(value, known, 1)[0];
  return guess === undefined ? '' : ` Did you mean ${guess}?`;
}
