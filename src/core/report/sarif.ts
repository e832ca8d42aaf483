import {
  rangeOf,
  type CharterFile,
  type Place,
  type Problem,
  type Severity,
  type WaivedProblem,
} from '../model';
import { ruleById, ruleInfoById } from '../rules';
import { rulePage } from '../rules/page';
import { fingerprinting, fingerprintKey } from './fingerprint';
import type { PathOf } from './paths';
import { printedOf, type Report } from './report';

export interface SarifOptions {
  /** The version of Throughline. */
  readonly version: string;
}

/**
 * The report as SARIF 2.1.0, the form in which tools for code review and security take findings. Files are told
 * relative to the root of the repository, wherever that lies on a computer. Indented by two, with a line end.
 */
export function sarifReport(report: Report, { version }: SarifOptions): string {
  const printed = printedOf(report);
  const rules = [...new Set([...printed, ...report.waived].map(({ rule }) => rule))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Throughline', version, semanticVersion: version, rules: rules.map(descriptor) },
        },
        invocations: [{ executionSuccessful: true }],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: new Results(report, rules).of(printed),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const ROOT = '%SRCROOT%';

type Level = 'error' | 'warning' | 'note';

function levelOf(severity: Severity): Level {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/** What GitHub sorts by. */
const GITHUB_SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** A rule of the catalogue as its page tells of it. */
function descriptor(id: string): object {
  const info = ruleInfoById(id);
  if (info === undefined) return { id };
  const rule = ruleById(id);
  const level = info.severity === 'off' ? 'note' : levelOf(info.severity);
  const group = id.slice(0, id.indexOf('/'));
  return {
    id,
    name: pascal(id),
    shortDescription: { text: info.summary },
    fullDescription: { text: info.why },
    help: {
      text: [info.why, rule?.mend].filter((each) => each !== undefined).join('\n\n'),
      markdown: rulePage(rule ?? info),
    },
    defaultConfiguration: { enabled: info.severity !== 'off', level },
    properties: {
      tags: ['project-charter', group, ...(info.preset === 'strict' ? ['strict'] : [])],
      'problem.severity': GITHUB_SEVERITY[level],
    },
  };
}

/** `drift/orphan-work-item` as `DriftOrphanWorkItem`. */
function pascal(id: string): string {
  return id.replaceAll(/(?:^|[/-])([a-z])/gu, (_all, letter: string) => letter.toUpperCase());
}

class Results {
  private readonly fingerprintOf;
  /** How many results had the same fingerprint so far. */
  private readonly seen = new Map<string, number>();
  private readonly known: ReadonlySet<Problem>;

  constructor(
    private readonly report: Report,
    private readonly rules: readonly string[],
  ) {
    this.fingerprintOf = fingerprinting(report.charters, report.pathOf);
    this.known = new Set(report.known);
  }

  of(printed: readonly Problem[]): readonly object[] {
    return [
      ...printed.map((problem) => ({ ...this.result(problem), ...this.baselineState(problem) })),
      ...this.report.waived.map((problem) => ({
        ...this.result(problem),
        suppressions: [this.suppression(problem)],
      })),
    ];
  }

  private baselineState(problem: Problem): object {
    if (this.report.known === undefined) return {};
    return { baselineState: this.known.has(problem) ? 'unchanged' : 'new' };
  }

  private result(problem: Problem): object {
    const { rule, severity, message, subject, place, related = [] } = problem;
    const { pathOf } = this.report;
    return {
      ruleId: rule,
      ruleIndex: this.rules.indexOf(rule),
      level: levelOf(severity),
      message: { text: plain(message) },
      locations: [{ ...physical(place, pathOf), logicalLocations: [{ name: subject }] }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((other, id) => ({
              id,
              ...physical(other.place, pathOf),
              message: { text: plain(other.message) },
            })),
          }),
      partialFingerprints: this.fingerprints(problem),
      properties: { severity },
    };
  }

  /** Under the key that is Throughline's own, and under the one that GitHub recognises findings by. */
  private fingerprints(problem: Problem): object {
    const key = fingerprintKey(this.fingerprintOf(problem));
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    const fingerprint = count === 1 ? key : `${key}:${count}`;
    return { 'throughline/v1': fingerprint, primaryLocationLineHash: fingerprint };
  }

  /** A waiver or a comment stands in the charter, with its author and its day where they are given. */
  private suppression({ waiver }: WaivedProblem): object {
    const { reason, by, until, place } = waiver;
    const properties = { ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) };
    return {
      kind: 'inSource',
      status: 'accepted',
      ...(reason === undefined ? {} : { justification: reason }),
      location: physical(place, this.report.pathOf),
      ...(Object.keys(properties).length === 0 ? {} : { properties }),
    };
  }
}

/** In a message, `[this](that)` would be a link. */
function plain(text: string): string {
  return text.replaceAll(/\[(?=[^\]]*\]\()/gu, '\\[');
}

function physical({ file, span }: Place, pathOf: PathOf): object {
  const { start, end } = rangeOf(file.lines, span);
  return {
    physicalLocation: {
      artifactLocation: artifact(file, pathOf),
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

/** What lies outside of the repository has no path from its root. */
function artifact(file: CharterFile, pathOf: PathOf): object {
  const path = pathOf(file);
  if (path.startsWith('../') || /^(?:[A-Za-z]:|\/)/u.test(path)) return { uri: file.uri };
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}
