import type { CheckResult } from '../../core/engine';
import type { Entry, Problem, Severity, WaivedProblem } from '../../core/model';
import { nameOfFile } from '../../core/bundles';
import { ORPHAN_RULES, ruleInfoById } from '../../core/rules';
import type { RowOffer, ViewNode } from '../../protocol';
import { claimantOf } from '../explain/compared';
import { SUSPECT_LINK } from '../fixes';
import { lspLocation } from '../lsp';
import { layoutOf } from './layout';
import { rowId } from './rows';
import { charterName, isAlarm } from './status';
import { counted, escapeMarkdown, shortLabelOf, SEVERITY_WORDS } from './words';

export type Grouping = 'objective' | 'rule';

interface Item {
  readonly problem: Problem;
  readonly waived: WaivedProblem | undefined;
  readonly result: CheckResult;
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly entry: Entry | undefined;
  readonly rule: string | null;
  readonly items: Item[];
}

/** The rows of the Drift tree under a row: groups, then the findings in each. Null asks for the groups. */
export function driftRows(
  parent: string | null,
  groupBy: Grouping,
  results: readonly CheckResult[],
): readonly ViewNode[] {
  const groups = groupsOf(results, groupBy);
  if (parent === null) return groups.map((group) => groupRow(group, groupBy));
  const group = groups.find(({ id }) => rowId(groupBy, id) === parent);
  return group ? findingRows(group, groupBy) : [];
}

function groupsOf(results: readonly CheckResult[], groupBy: Grouping): Group[] {
  const groups = new Map<string, Group>();
  const seen = new Set<string>();
  const several = results.filter(({ bundle }) => !bundle.unused).length > 1;
  for (const item of itemsOf(results)) {
    const { place, rule, message } = item.problem;
    const key = JSON.stringify([place.file.uri, place.span.start, rule, message]);
    if (seen.has(key)) continue;
    seen.add(key);
    const group = groupBy === 'rule' ? ruleGroup(rule) : objectiveGroup(item, several);
    const known = groups.get(group.id) ?? group;
    groups.set(group.id, known);
    known.items.push(item);
  }
  return [...groups.values()].toSorted((a, b) => weight(b) - weight(a));
}

/** What stands first: a finding that one charter accepts and another does not is open. */
function itemsOf(results: readonly CheckResult[]): Item[] {
  return [
    ...results.flatMap((result) =>
      result.problems.map((problem) => ({ problem, waived: undefined, result })),
    ),
    ...results.flatMap((result) => result.waived.map((problem) => ({ problem, waived: problem, result }))),
  ];
}

/**
 * Groups with an open warning come first, and at the same weight objectives and rules before what hangs on none; beyond
 * that, the order in which their first finding stands in the charter.
 */
function weight({ items, entry, rule }: Group): number {
  const open = items.filter(({ waived }) => waived === undefined);
  const alarm = open.some(({ problem }) => isAlarm(problem)) ? 4 : open.length > 0 ? 2 : 0;
  return alarm + (entry !== undefined || rule !== null ? 1 : 0);
}

function ruleGroup(rule: string): Group {
  return {
    id: rule,
    label: rule,
    description: ruleInfoById(rule)?.summary ?? '',
    entry: undefined,
    rule,
    items: [],
  };
}

/** A finding stands under the objective that its entry works for, or under what it is about otherwise. */
function objectiveGroup({ problem, result }: Item, several: boolean): Group {
  const description = several ? charterName(result) : '';
  const entry = problem.entry?.within ?? problem.entry;
  const uri = result.bundle.root.uri;
  const objectives =
    entry === undefined ? [] : entry.kind === 'objective' ? [entry] : result.graph.nearestObjectives(entry);
  const first = objectives[0];
  if (first) {
    return {
      id: rowId(uri, layoutOf(result).stepOf(first)),
      label: shortLabelOf(first),
      description,
      entry: first,
      rule: null,
      items: [],
    };
  }
  const loose = entry?.kind === 'workItem' || entry?.kind === 'requirement';
  return {
    id: rowId(uri, loose ? '(no objective)' : '(charter)'),
    label: loose ? 'Serves no objective' : 'The charter as a whole',
    description,
    entry: undefined,
    rule: null,
    items: [],
  };
}

function groupRow(group: Group, groupBy: Grouping): ViewNode {
  const open = group.items.filter(({ waived }) => waived === undefined).length;
  const count =
    open === group.items.length
      ? counted(open, 'finding')
      : `${open} open, ${group.items.length - open} waived`;
  return {
    id: rowId(groupBy, group.id),
    parent: null,
    label: group.label,
    description: [count, groupBy === 'objective' ? group.description : '']
      .filter((part) => part !== '')
      .join(' · '),
    tooltip: escapeMarkdown([group.label, group.description].filter((part) => part !== '').join(': ')),
    kind: groupBy === 'rule' ? 'rule' : group.entry ? 'objective' : 'group',
    icon: groupBy === 'rule' ? 'law' : group.entry ? 'target' : 'list-unordered',
    severity: null,
    attention: false,
    waived: false,
    spoken: `${group.label}, ${count}`,
    location: group.entry ? lspLocation({ file: group.entry.file, span: group.entry.node }) : null,
    hasChildren: group.items.length > 0,
    rule: group.rule,
    entryId: group.entry?.id ?? null,
    ...offering(group.items.some(isOpenOrphan) ? ['link'] : []),
  };
}

function isOpenOrphan({ problem, waived }: Item): boolean {
  return waived === undefined && ORPHAN_RULES.has(problem.rule);
}

/** Nothing is told of a row that offers nothing. */
function offering(offers: readonly RowOffer[]): Pick<ViewNode, 'offers'> {
  return offers.length === 0 ? {} : { offers };
}

const ICONS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
};

/** Ids say which finding it is, and number only those that would be called the same. */
function findingRows(group: Group, groupBy: Grouping): readonly ViewNode[] {
  const counts = new Map<string, number>();
  return group.items.map((item) => {
    const { rule, subject } = item.problem;
    const name = `${rule} ${subject}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return findingRow(item, group, groupBy, count === 1 ? name : `${name} (${count})`);
  });
}

function findingRow(item: Item, group: Group, groupBy: Grouping, step: string): ViewNode {
  const { problem, waived } = item;
  const parent = rowId(groupBy, group.id);
  const rule = ruleInfoById(problem.rule);
  const subject = problem.entry ? shortLabelOf(problem.entry) : nameOfFile(problem.place.file.uri);
  const ruleWords = problem.rule.slice(problem.rule.indexOf('/') + 1).replaceAll('-', ' ');
  const isAboutGroup = problem.entry !== undefined && problem.entry === group.entry;
  const reason = waived?.waiver.reason === undefined ? '' : `Accepted: ${waived.waiver.reason}`;
  return {
    id: rowId(parent, step),
    parent,
    label:
      groupBy === 'rule' ? subject : isAboutGroup ? wholeWords(problem.rule) : `${ruleWords}: ${subject}`,
    description: waived
      ? ['waived', waived.waiver.reason].filter((part) => part !== undefined).join(': ')
      : '',
    tooltip: [
      escapeMarkdown(problem.message),
      reason && escapeMarkdown(reason),
      rule && `_${escapeMarkdown(rule.summary)}_`,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join('\n\n'),
    kind: 'finding',
    icon: waived ? 'circle-slash' : ICONS[problem.severity],
    severity: problem.severity,
    attention: false,
    waived: waived !== undefined,
    spoken: [waived ? 'waived' : SEVERITY_WORDS[problem.severity], problem.message, reason]
      .filter((part) => part !== '')
      .join(', '),
    location: lspLocation(problem.place),
    hasChildren: false,
    rule: problem.rule,
    entryId: problem.entry?.id ?? null,
    ...offering([
      ...(claimantOf(problem.entry) ? (['explain'] as const) : []),
      ...(isOpenOrphan(item) ? (['link'] as const) : []),
      ...(waived === undefined && problem.rule === SUSPECT_LINK ? (['suspect'] as const) : []),
    ]),
  };
}

/** A rule in words that need no subject beside them: `unserved objective`, `measure missing`. */
function wholeWords(rule: string): string {
  return rule.replace(/^drift\//u, '').replaceAll(/[-/]/gu, ' ');
}
