import { ADO_PROCESSES, type AdoProcess } from '../../core/exchange';
import { LEVELS, type Level } from '../../core/exports';
import { nearest, type Audience } from '../../core/model';
import { TABLES } from '../../core/tables';
import { readAudience, readDate, readFormat } from '../check/options';
import { valueOf, type Given } from '../command';
import { UsageError } from '../status';
import type { World } from '../world';

const TRACKERS = ['ado-csv', 'jira-csv', 'github-json'] as const;
const TABULAR = ['matrix', 'tables', 'xlsx'] as const;
const PICTURES = ['mermaid', 'dot', 'json'] as const;
const ALL = [...TABULAR, ...PICTURES, ...TRACKERS];

interface Common {
  readonly paths: readonly string[];
  /** Undefined: it is printed. */
  readonly output: string | undefined;
  readonly audience: Audience;
}

/** Work that goes back to its tracker. */
export interface TrackerRequest extends Common {
  readonly format: (typeof TRACKERS)[number];
  readonly process: AdoProcess;
  readonly isKnownOnly: boolean;
}

/** Tables of what charters say, and of what is found about it. */
export interface TableRequest extends Common {
  readonly format: (typeof TABULAR)[number];
  readonly today: string;
  readonly form: 'csv' | 'ndjson';
  /** Undefined: all of them. */
  readonly table: string | undefined;
  readonly mark: boolean;
  readonly isExact: boolean;
}

/** The purpose graph. */
export interface GraphRequest extends Common {
  readonly format: (typeof PICTURES)[number];
  readonly today: string;
  readonly level: Level;
}

type ExportRequest = TrackerRequest | TableRequest | GraphRequest;

/** Which options have a meaning for which kinds of export. */
const FOR = { tracker: TRACKERS, table: TABULAR, graph: PICTURES } as const;
const OPTIONS: Readonly<Record<string, readonly (keyof typeof FOR)[]>> = {
  known: ['tracker'],
  process: ['tracker'],
  format: ['table'],
  table: ['table'],
  bom: ['table'],
  exact: ['table'],
  'down-to': ['graph'],
  today: ['table', 'graph'],
};

/** Reads the options of `throughline export`; throws a UsageError for a value that cannot be meant. */
export function readExportOptions(given: Given, { clock }: Pick<World, 'clock'>): ExportRequest {
  const [what, ...paths] = given.paths;
  const common = {
    paths,
    output: valueOf(given, 'output'),
    audience: readAudience(valueOf(given, 'audience') ?? 'team'),
  };
  const format = readWhat(what);
  refuseOthers(given, format);
  const today = readDate(valueOf(given, 'today') ?? clock.today());
  if (isOneOf(TABULAR, format)) return { ...common, format, today, ...tableOptions(given, format) };
  if (isOneOf(PICTURES, format))
    return {
      ...common,
      format,
      today,
      level: readFormat(valueOf(given, 'down-to') ?? 'work', LEVELS, 'level'),
    };
  return {
    ...common,
    format,
    process: readProcess(valueOf(given, 'process') ?? 'agile'),
    isKnownOnly: given.options.has('known'),
  };
}

function isOneOf<F extends string>(formats: readonly F[], format: string): format is F {
  return formats.some((each) => each === format);
}

function readWhat(value: string | undefined): (typeof ALL)[number] {
  const format = ALL.find((each) => each === value);
  if (format !== undefined) return format;
  const all = `Take ${ALL.slice(0, -1).join(', ')} or ${ALL.at(-1) ?? ''}.`;
  if (value === undefined)
    throw new UsageError(`Say what to export, like: throughline export matrix. ${all}`);
  throw new UsageError(`There is no format “${value}” to export.${hint(value, ALL)} ${all}`);
}

/** What means nothing here would only seem to have been heard. */
function refuseOthers({ options }: Given, format: string): void {
  for (const [name, kinds] of Object.entries(OPTIONS)) {
    if (options.has(name) && !kinds.some((kind) => isOneOf(FOR[kind], format)))
      throw new UsageError(`--${name} means nothing for ${format}: leave it out.`);
  }
}

type TableOptions = Pick<TableRequest, 'form' | 'table' | 'mark' | 'isExact'>;

function tableOptions(given: Given, format: TableRequest['format']): TableOptions {
  const form = readFormat(valueOf(given, 'format') ?? 'csv', ['csv', 'ndjson']);
  const table = valueOf(given, 'table');
  const mark = given.options.has('bom');
  const isExact = given.options.has('exact');
  if (format !== 'tables' && table !== undefined)
    throw new UsageError(`--table names one of several tables: use it with throughline export tables.`);
  if (format === 'xlsx' && (given.options.has('format') || mark || isExact))
    throw new UsageError('A workbook has one form: leave --format, --bom and --exact out.');
  if (form === 'ndjson' && (mark || isExact))
    throw new UsageError('--bom and --exact are for CSV: NDJSON is exact as it is.');
  return { form, table: table === undefined ? undefined : readTable(table), mark, isExact };
}

function readTable(value: string): string {
  const names = TABLES.map(({ name }) => name);
  if (names.includes(value)) return value;
  throw new UsageError(`There is no table “${value}”.${hint(value, names)} Take one of ${names.join(', ')}.`);
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
