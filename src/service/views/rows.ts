import type { CheckResult } from '../../core/engine';
import type { WorkItem } from '../../core/graph';
import { namePlace, SEVERITIES, type Entry, type Problem } from '../../core/model';
import type { RowOffer, ViewNode } from '../../protocol';
import { lspLocation } from '../lsp';
import { isClaimant } from '../explain/compared';
import { isNearSuspect } from '../reviews/suspects';
import { stateOf } from '../symbols';
import { escapeMarkdown, labelOf, measureWords, shortLabelOf, SEVERITY_WORDS } from './words';

/** Row ids are the path of steps from the top, so that the same entry below two parents has two rows. */
const SEPARATOR = ' › ';

export function rowId(parent: string | null, step: string): string {
  return parent === null ? step : `${parent}${SEPARATOR}${step}`;
}

/** The steps of a row id, the top row's first. */
export function stepsOf(id: string): readonly string[] {
  return id.split(SEPARATOR);
}

/** The step of a row that holds a stretch of a long list, counted from 1. */
export function pageStep(page: number): string {
  return `(page ${page})`;
}

/** The steps below the top row that stand for something of the charter, or for a group of it. */
export function stepsBelowTop(id: string): readonly string[] {
  return stepsOf(id)
    .slice(1)
    .filter((step) => !/^\(page \d+\)$/u.test(step));
}

/** True where a row is another one, or lies above it. */
export function isOnWay(id: string, below: string): boolean {
  return below === id || below.startsWith(`${id}${SEPARATOR}`);
}

/** The problems of one entry, those of its measures included, worst first. */
export function problemsAbout(entry: Entry, result: CheckResult): readonly Problem[] {
  return problemIndex(result).get(entry) ?? [];
}

const indices = new WeakMap<CheckResult, ReadonlyMap<Entry, readonly Problem[]>>();

function problemIndex(result: CheckResult): ReadonlyMap<Entry, readonly Problem[]> {
  const known = indices.get(result);
  if (known) return known;
  const index = new Map<Entry, Problem[]>();
  for (const problem of result.problems) {
    const entry = problem.entry?.within ?? problem.entry;
    if (entry) index.set(entry, [...(index.get(entry) ?? []), problem]);
  }
  for (const problems of index.values()) problems.sort((a, b) => rank(a) - rank(b));
  indices.set(result, index);
  return index;
}

function rank({ severity }: Problem): number {
  return SEVERITIES.indexOf(severity);
}

export interface RowParts {
  readonly parent: string | null;
  /** The last step of the row's id. */
  readonly step: string;
  readonly description: string;
  readonly kind: ViewNode['kind'];
  readonly icon: string;
  readonly hasChildren: boolean;
  /** What the row is, for a screen reader: "objective". */
  readonly noun: string;
  /** What the row is called, where the id and title of the entry do not say it. */
  readonly label?: string;
  /** True where something is late or missing, as icon and description tell. */
  readonly attention?: boolean;
  /** More of what the entry says, for the tooltip: names and values. */
  readonly facts?: readonly Fact[];
}

/** A value with its name: `['Due', '2026-12-11']`. One that is empty or undefined is left out. */
export type Fact = readonly [name: string, value: string | undefined];

export const STATE_ICONS = {
  new: 'circle-outline',
  active: 'play-circle',
  blocked: 'debug-pause',
  resolved: 'pass',
  done: 'pass-filled',
  dropped: 'circle-slash',
} as const;

/** The states of work, in the order in which work goes through them. */
export const WORK_STATES = ['new', 'active', 'blocked', 'resolved', 'done', 'dropped'] as const;

/** The icon that tells how far a work item is. */
export function stateIconOf({ value }: WorkItem): string {
  return STATE_ICONS[value.state ?? 'new'];
}

/** The row of an entry: its own icon where all is well, a warning or error icon where it drifts. */
export function entryRow(entry: Entry, result: CheckResult, parts: RowParts): ViewNode {
  const problems = problemsAbout(entry, result);
  const severity = problems[0]?.severity ?? null;
  const alarm = severity === 'error' || severity === 'warning' ? severity : null;
  const label = parts.label ?? labelOf(entry);
  return {
    id: rowId(parts.parent, parts.step),
    parent: parts.parent,
    label: parts.label ?? shortLabelOf(entry),
    description: parts.description,
    tooltip: tooltipOf(entry, label, result, parts.facts ?? []),
    kind: parts.kind,
    icon: alarm ?? parts.icon,
    severity,
    attention: parts.attention ?? false,
    waived: false,
    spoken: [
      `${parts.noun} ${label}`,
      spokenWords(parts.description),
      ...problems.map(({ message }) => message),
    ]
      .filter((part) => part !== '')
      .join(', '),
    location: lspLocation(namePlace(entry)),
    hasChildren: parts.hasChildren,
    rule: problems[0]?.rule ?? null,
    entryId: entry.id ?? null,
    ...offersFor(entry, isNearSuspect(entry, problems, result)),
  };
}

/** What belongs to the chain from the purpose to the work can be told with what it leads up to. */
const IN_CHAIN: ReadonlySet<string> = new Set(['goal', 'strategy', 'objective', 'requirement', 'workItem']);

function offersFor(entry: Entry, isSuspect: boolean): Pick<ViewNode, 'offers' | 'external'> {
  const offers: RowOffer[] = [];
  if (isClaimant(entry)) offers.push('explain');
  if (IN_CHAIN.has(entry.kind)) offers.push('chain');
  if (isSuspect) offers.push('suspect');
  const external = externalOf(entry);
  return { ...(offers.length > 0 && { offers }), ...(external !== undefined && { external }) };
}

/** Where an item is found in its tracker. Only addresses on the web lead there: anything else could start a program. */
export function externalOf({ value }: Entry): string | undefined {
  const url = 'external' in value ? value.external?.url?.trim() : undefined;
  return url !== undefined && /^https?:\/\/[^\s/]/iu.test(url) ? url : undefined;
}

/** What is greyed behind a label, as one says it. */
export function spokenWords(description: string): string {
  return description.replaceAll(' · ', ', ');
}

/** Markdown: what the entry is, how far it is, and what is wrong with it. */
function tooltipOf(entry: Entry, label: string, result: CheckResult, facts: readonly Fact[]): string {
  const state = stateOf(entry);
  const head = `**${escapeMarkdown(label)}**${state === '' ? '' : ` · ${escapeMarkdown(state)}`}`;
  const description = 'description' in entry.value ? entry.value.description : undefined;
  const measures = result.graph
    .all('measure')
    .filter((measure) => measure.within === entry)
    .map(
      (measure) =>
        `- ${escapeMarkdown(measure.title ?? measure.subject)}: ${escapeMarkdown(measureWords(measure))}`,
    );
  const findings = problemsAbout(entry, result).map(
    ({ severity, message, rule }) =>
      `- ${SEVERITY_WORDS[severity]}: ${escapeMarkdown(message)} (\`${rule}\`)`,
  );
  return [
    head,
    description && escapeMarkdown(description),
    factLines(facts),
    measures.join('\n'),
    findings.join('\n'),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n');
}

/** Names and values as a list in Markdown. */
export function factLines(facts: readonly Fact[]): string {
  return facts
    .flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [`- ${escapeMarkdown(name)}: ${escapeMarkdown(value)}`],
    )
    .join('\n');
}
