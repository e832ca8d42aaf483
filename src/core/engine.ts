import { alignmentOf, PurposeGraph, type Alignment } from './graph';
import {
  milder,
  positionAt,
  type Bundle,
  type Entry,
  type EntryOf,
  type Finding,
  type IsoDate,
  type Problem,
  type WaivedProblem,
} from './model';
import {
  isBrokenNear,
  RULES,
  RULE_IDS,
  ruleById,
  type Fix,
  type Rule,
  type RuleContext,
  type WaiverUse,
} from './rules';
import { effectiveSettings, type EffectiveSettings, type RuleSettings } from './settings';

export interface CheckOptions {
  /** The day that counts as today. */
  readonly today: IsoDate;
  readonly commandLine?: RuleSettings;
  readonly editor?: RuleSettings;
}

/** What is known of one charter. */
export interface CheckResult {
  readonly bundle: Bundle;
  readonly graph: PurposeGraph;
  /** In the order of the bundle's files, then of position, then of rule. */
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
  readonly alignment: Alignment;
  /** True for an entry with an unwaived warning of the kinds that count against alignment. */
  readonly drifts: (entry: Entry) => boolean;
  /** The ways to put a problem of this result right, the best one first. */
  readonly fixesFor: (problem: Problem) => readonly Fix[];
}

/** Findings of these rules, at warning or above, say that work does not reach the purpose. */
const AGAINST_ALIGNMENT: ReadonlySet<string> = new Set([
  'drift/orphan-work-item',
  'drift/closed-objective',
  'drift/dropped-requirement',
  'drift/technical-without-enables',
  'drift/out-of-scope',
  'drift/suspect-link',
]);

/** Checks one charter. Pure: the same bundle, settings and day give the same result. */
export function check(bundle: Bundle, options: CheckOptions): CheckResult {
  const graph = new PurposeGraph(bundle);
  const settings = effectiveSettings(bundle, options.commandLine ?? {}, options.editor ?? {});
  const contextOf = contexts(bundle, graph, options.today, settings);
  const waivers = new Waivers(graph.all('waiver'), bundle, options.today, settings);
  const run = (rules: readonly Rule[]): void => {
    for (const rule of rules) {
      const severity = settings.severityOf(rule);
      if (severity === 'off' || !appliesTo(rule, bundle)) continue;
      for (const finding of rule.check(contextOf(rule, waivers))) {
        if (isConsequence(rule, finding)) continue;
        waivers.sort(
          { ...finding, rule: rule.id, severity: milder(severity, finding.severity ?? 'error') },
          rule,
        );
      }
    }
  };
  run(RULES.filter((rule) => !rule.afterWaivers));
  run(RULES.filter((rule) => rule.afterWaivers));
  const problems = inOrder(bundle, waivers.open);
  const drifting = new Set(problems.filter(countsAgainstAlignment).map((problem) => problem.entry));
  const drifts = (entry: Entry): boolean => drifting.has(entry);
  return {
    bundle,
    graph,
    problems,
    waived: inOrder(bundle, waivers.accepted),
    alignment: alignmentOf(graph, drifts),
    drifts,
    fixesFor: (problem) => {
      const rule = ruleById(problem.rule);
      return rule?.fixes ? [...rule.fixes(problem, contextOf(rule, waivers))] : [];
    },
  };
}

function contexts(
  bundle: Bundle,
  graph: PurposeGraph,
  today: IsoDate,
  settings: EffectiveSettings,
): (rule: Rule, waivers: WaiverUse) => RuleContext {
  return (rule, waivers) => ({
    bundle,
    graph,
    today,
    knownRules: RULE_IDS,
    option: (name) => settings.optionOf(rule, name),
    waivers,
  });
}

/** What seems to be wrong with an entry whose text does not parse may follow from that: the syntax is told, and nothing else. */
function isConsequence(rule: Rule, { entry }: Finding): boolean {
  const isForm = rule.id.startsWith('schema/') || rule.id.startsWith('trace/');
  return !isForm && entry !== undefined && isBrokenNear(entry);
}

/** A part that no charter includes is seen without its neighbours, so only rules that say so look at it. */
function appliesTo(rule: Rule, bundle: Bundle): boolean {
  const kind = bundle.unused ? 'part' : (bundle.root.kind ?? 'project');
  return (rule.charters ?? ['project', 'practice']).includes(kind);
}

function countsAgainstAlignment(problem: Problem): boolean {
  return (
    AGAINST_ALIGNMENT.has(problem.rule) && (problem.severity === 'warning' || problem.severity === 'error')
  );
}

/** Sorts findings into those that stand and those that a waiver or a comment accepts. */
class Waivers implements WaiverUse {
  readonly open: Problem[] = [];
  readonly accepted: WaivedProblem[] = [];
  private readonly used = new Set<EntryOf<'waiver'>>();

  constructor(
    private readonly waivers: readonly EntryOf<'waiver'>[],
    private readonly bundle: Bundle,
    private readonly today: IsoDate,
    private readonly settings: EffectiveSettings,
  ) {}

  isUsed(waiver: EntryOf<'waiver'>): boolean {
    return this.used.has(waiver);
  }

  isChecked(id: string): boolean {
    const rule = ruleById(id);
    return rule !== undefined && this.settings.severityOf(rule) !== 'off' && appliesTo(rule, this.bundle);
  }

  sort(problem: Problem, rule: Rule): void {
    const acceptance = rule.waivable === false ? undefined : (this.byWaiver(problem) ?? byDirective(problem));
    if (acceptance) this.accepted.push({ ...problem, waiver: acceptance });
    else this.open.push(problem);
  }

  private byWaiver(problem: Problem): WaivedProblem['waiver'] | undefined {
    const matching = this.waivers.filter(
      ({ value }) => value.rule === problem.rule && value.about === problem.subject,
    );
    for (const waiver of matching) this.used.add(waiver);
    const valid = matching.find((waiver) => isInForce(waiver, this.today));
    if (valid === undefined) return undefined;
    const { reason, by, until } = valid.value;
    return { reason, by, until, place: { file: valid.file, span: valid.node } };
  }
}

/** A waiver holds where it gives a reason and its last day has not passed. */
function isInForce({ value }: EntryOf<'waiver'>, today: IsoDate): boolean {
  return (value.reason ?? '').trim() !== '' && (value.until === undefined || value.until >= today);
}

function byDirective(problem: Problem): WaivedProblem['waiver'] | undefined {
  const { file, span } = problem.place;
  const directive = file.directives.find(
    ({ rule, line }) =>
      rule === problem.rule && (line === undefined || line === positionAt(file.lines, span.start).line),
  );
  return (
    directive && {
      reason: directive.reason,
      by: undefined,
      until: undefined,
      place: { file, span: directive.span },
    }
  );
}

function inOrder<P extends Problem>(bundle: Bundle, problems: readonly P[]): P[] {
  const rank = new Map(bundle.files.map((file, i) => [file, i]));
  const fileRank = (finding: Finding): number => rank.get(finding.place.file) ?? bundle.files.length;
  return problems.toSorted(
    (a, b) =>
      fileRank(a) - fileRank(b) ||
      a.place.span.start - b.place.span.start ||
      a.place.span.end - b.place.span.end ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
