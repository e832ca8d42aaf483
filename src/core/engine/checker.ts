import { AlignmentLedger, PurposeGraph, type Alignment } from '../graph';
import {
  drained,
  haveSameItems,
  type Bundle,
  type CharterFile,
  type Entry,
  type EntryChange,
  type Finding,
  type IsoDate,
  type Problem,
  type Severity,
  type Steps,
  type WaivedProblem,
} from '../model';
import {
  isBrokenNear,
  isOfCharters,
  RULES,
  KNOWN_RULES,
  ruleById,
  type Fix,
  type Rule,
  type RuleContext,
} from '../rules';
import { stampsOf } from '../reviews';
import { effectiveSettings, type EffectiveSettings, type RuleSettings } from '../settings';
import { Answers, lookOf, type Change } from './answers';
import { stillStanding } from './earlier';
import { FormFindings } from './form';
import { inOrder, OrderedProblems, type Lists } from './order';
import { ProblemList } from './problemList';
import { withRestamped } from './restamped';
import { Waivers } from './waivers';

export interface CheckOptions {
  /** The day that counts as today. */
  readonly today: IsoDate;
  readonly commandLine?: RuleSettings;
  readonly editor?: RuleSettings;
  /** Who marks links as reviewed: the id of a person, or a name. Where it is absent, reviews name nobody. */
  readonly reviewer?: string;
}

/** What is known of one charter. */
export interface CheckResult {
  readonly bundle: Bundle;
  readonly graph: PurposeGraph;
  /** In the order of the bundle's files, then of position, then of rule. */
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
  readonly alignment: Alignment;
  /** For each leaf of the graph, in their order, whether its work reaches the purpose. */
  readonly alignedLeaves: readonly boolean[];
  /** True for an entry with an unwaived warning of the kinds that count against alignment. */
  readonly drifts: (entry: Entry) => boolean;
  /** The ways to put a problem of this result right, the best one first. */
  readonly fixesFor: (problem: Problem) => readonly Fix[];
}

/** What is known of a charter before the late rules are asked. */
export type EarlyResult = Pick<CheckResult, 'bundle' | 'graph' | 'problems' | 'drifts'>;

/** A check in which all rules were asked but the late ones. */
export interface Checking {
  /** True where late rules are on. */
  readonly hasLate: boolean;
  /**
   * What is found until now. Of the late rules, and of those that look at what became of the waivers, it has what the last
   * check found that came to its end, as far as that is about something that still stands; what drifts is as that check
   * found it. Good until the rest is done.
   */
  readonly early: () => EarlyResult;
  readonly rest: Steps<CheckResult>;
}

/** Findings of these rules, at warning or above, say that work does not reach the purpose. */
const AGAINST_ALIGNMENT: readonly string[] = [
  'drift/orphan-work-item',
  'drift/closed-objective',
  'drift/dropped-requirement',
  'drift/technical-without-enables',
  'drift/out-of-scope',
  'drift/suspect-link',
];

const NOTHING: readonly never[] = [];

/** Checks one charter. The same bundle, settings and day give the same result. */
export function check(bundle: Bundle, options: CheckOptions): CheckResult {
  return new Checker().update(bundle, options);
}

/** A file, and the version of its text that was looked at. */
interface FileVersion {
  readonly file: CharterFile;
  readonly version: number;
}

/** What was looked at last: where it is no longer so, everything is looked at again. */
interface Ground {
  readonly graph: PurposeGraph;
  readonly ledger: AlignmentLedger;
  readonly versions: readonly FileVersion[];
  /** Of the practice, whose entries a project only looks up to. */
  readonly practice: readonly FileVersion[];
  readonly kind: string;
  readonly reviews: Bundle['reviews'];
}

/** One check, with what it found so far. */
interface Round {
  readonly bundle: Bundle;
  readonly graph: PurposeGraph;
  readonly ledger: AlignmentLedger;
  readonly settings: EffectiveSettings;
  readonly waivers: Waivers;
  readonly contextOf: (rule: Rule) => RuleContext;
  /** The problems of each rule that no waiver accepts, by its id. */
  readonly standing: Map<string, readonly Problem[]>;
}

/**
 * Checks one charter again and again while it changes: what no change can be seen from is not asked a second time. The
 * result is always the one that `check` gives. A result is good until the next update, which takes its graph over.
 */
export class Checker {
  private ground: Ground | undefined;
  private answers: readonly Answers[] = [];
  private readonly form = new FormFindings(FORM_LOOKS);
  private readonly lists = new Map<Rule, ProblemList>();
  private readonly ordered = new OrderedProblems();
  /** What each rule found in the last check that came to its end. */
  private before: Lists = new Map();
  /** On the lines of what changed, since alignment was last counted. */
  private readonly touched = new Set<Entry>();
  private drifting: ReadonlySet<Entry> = new Set();
  /** The problems that tell what drifts. */
  private against: readonly (readonly Problem[])[] = [];

  update(bundle: Bundle, options: CheckOptions): CheckResult {
    return drained(this.updating(bundle, options));
  }

  /** The same in steps. Steps that are left undone are made up for by the next update. */
  *updating(bundle: Bundle, options: CheckOptions): Steps<CheckResult> {
    const { rest } = yield* this.beginning(bundle, options);
    return yield* rest;
  }

  /** Asks all rules but the late ones, which the rest does. Steps that are left undone are made up for in the same way. */
  *beginning(bundle: Bundle, options: CheckOptions): Steps<Checking> {
    const settings = effectiveSettings(bundle, options.commandLine ?? {}, options.editor ?? {});
    const { graph, ledger } = yield* this.grounding(bundle);
    this.takeOn(bundle, settings, options.today);
    const isChecked = (id: string): boolean => this.answers.some(({ rule }) => rule.id === id);
    const waivers = new Waivers(graph.all('waiver'), bundle, options.today, isChecked);
    const stampsFrom = stampsOf(bundle);
    const contextOf = (rule: Rule): RuleContext => ({
      bundle,
      graph,
      stampsFrom,
      reviewer: options.reviewer,
      today: options.today,
      knownRules: KNOWN_RULES,
      option: (name) => settings.optionOf(rule, name),
      waivers,
    });
    const round: Round = { bundle, graph, ledger, settings, waivers, contextOf, standing: new Map() };
    const { quick, late, last } = inTurn(this.answers);
    yield* this.asking(quick, round);
    const quickly = [...round.standing];
    return {
      hasLate: late.length > 0,
      early: () => {
        const earlier = [...late, ...last].map(({ rule }) => [rule.id, this.earlier(rule, graph)] as const);
        const problems = this.ordered.update(bundle, new Map([...quickly, ...earlier]));
        return { bundle, graph, problems, drifts: (entry) => this.drifting.has(entry) };
      },
      rest: this.finishing(round, late, last),
    };
  }

  /** What a rule said in the last check that came to its end. */
  private earlier(rule: Rule, graph: PurposeGraph): readonly Problem[] {
    return stillStanding(this.before.get(rule.id) ?? NOTHING, graph);
  }

  private *finishing(round: Round, late: readonly Answers[], last: readonly Answers[]): Steps<CheckResult> {
    const { bundle, graph, ledger, waivers, contextOf, standing } = round;
    yield* this.asking(late, round);
    yield* this.asking(last, round);
    const problems = this.ordered.update(bundle, standing);
    yield;
    const alignment = yield* this.counting(ledger, standing);
    const { drifting } = this;
    this.before = standing;
    return {
      bundle,
      graph,
      problems,
      waived: inOrder(bundle, waivers.accepted),
      alignment,
      alignedLeaves: ledger.judged,
      drifts: (entry) => drifting.has(entry),
      fixesFor: (problem) => {
        const rule = ruleById(problem.rule);
        return rule?.fixes ? [...rule.fixes(problem, contextOf(rule))] : [];
      },
    };
  }

  /** Asks rules, and keeps what stands of what they say. */
  private *asking(all: readonly Answers[], round: Round): Steps<void> {
    const { graph, waivers, contextOf, standing } = round;
    for (const answers of all) yield* answers.asking(graph, contextOf(answers.rule));
    for (const answers of all) {
      const problems = yield* this.problemsOf(answers, round);
      standing.set(answers.rule.id, waivers.standing(answers.rule, problems));
      yield;
    }
  }

  /** The graph of the bundle as it is now: the last one brought up to date, or a new one. */
  private *grounding(bundle: Bundle): Steps<Ground> {
    const { ground } = this;
    const versions = versionsOf(bundle.files);
    const practice = versionsOf(practiceFiles(bundle));
    const kind = `${bundle.root.kind ?? ''} ${bundle.unused}`;
    const { reviews } = bundle;
    const isSame = ground !== undefined && isSameGround(ground, versions, practice, kind);
    const changes = isSame ? changesIn(ground.versions) : undefined;
    const inPractice = isSame ? changesIn(ground.practice) : undefined;
    const isKnown = ground !== undefined && changes !== undefined && inPractice !== undefined;
    if (!isKnown || isMost(changes, ground.graph)) {
      const graph = yield* PurposeGraph.building(bundle);
      this.ground = { graph, ledger: new AlignmentLedger(graph), versions, practice, kind, reviews };
      this.answers = [];
      this.touched.clear();
      this.drifting = new Set();
      this.against = [];
      return this.ground;
    }
    const isStill = inPractice.removed.length === 0 && inPractice.added.length === 0;
    // Where the steps are left, the graph is neither what it was nor what it is to be.
    this.ground = undefined;
    const touched = yield* ground.graph.updating(bundle, changes, isStill ? undefined : inPractice);
    const seen = withRestamped(touched, ground.graph, ground.reviews, reviews);
    const change: Change = { ...changes, touched: seen };
    for (const answers of this.answers) answers.change(change);
    for (const entry of touched.lines) this.touched.add(entry);
    this.ground = { ...ground, versions, practice, reviews };
    return this.ground;
  }

  /** The rules that are on, each with what it said under the same terms. */
  private takeOn(bundle: Bundle, settings: EffectiveSettings, today: IsoDate): void {
    const known = new Map(this.answers.map((answers) => [answers.rule, answers]));
    this.answers = RULES.flatMap((rule) => {
      const { check } = rule;
      if (!isOfCharters(check) || settings.severityOf(rule) === 'off' || !appliesTo(rule, bundle)) return [];
      const terms = termsOf(rule, settings, today);
      const before = known.get(rule);
      return before?.terms === terms ? before : new Answers(rule, lookOf(check, today), terms);
    });
  }

  /** What a rule has to say, as problems. */
  private *problemsOf(answers: Answers, { bundle, settings, contextOf }: Round): Steps<readonly Problem[]> {
    const { rule } = answers;
    const severity = settings.severityOf(rule);
    if (severity === 'off') return [];
    const findings = yield* answers.telling(bundle, contextOf(rule), this.form);
    return yield* this.listOf(rule, severity).taking(withoutConsequences(rule, findings, bundle));
  }

  private listOf(rule: Rule, severity: Severity): ProblemList {
    const known = this.lists.get(rule);
    if (known?.severity === severity) return known;
    const made = new ProblemList(rule, severity);
    this.lists.set(rule, made);
    return made;
  }

  /** Counts alignment. What drifts is only taken over with the last step: until then the changes since are still to be told. */
  private *counting(ledger: AlignmentLedger, standing: Lists): Steps<Alignment> {
    const against = AGAINST_ALIGNMENT.map((rule) => standing.get(rule) ?? NOTHING);
    const isSame = haveSameItems(against, this.against);
    const drifting = isSame ? this.drifting : entriesAgainstAlignment(against);
    const flipped = isSame
      ? NOTHING
      : [...differing(this.drifting, drifting), ...differing(drifting, this.drifting)];
    const alignment = yield* ledger.counting(this.touched, flipped, (entry) => drifting.has(entry));
    this.touched.clear();
    this.against = against;
    this.drifting = drifting;
    return alignment;
  }
}

const FORM_LOOKS = new Map(
  RULES.flatMap((rule) => (rule.check.kind === 'form' ? [[rule.id as string, rule.check] as const] : [])),
);

type Turn = 'quick' | 'late' | 'last';

function inTurn(answers: readonly Answers[]): Readonly<Record<Turn, readonly Answers[]>> {
  const at = (turn: Turn): readonly Answers[] => answers.filter((each) => turnOf(each) === turn);
  return { quick: at('quick'), late: at('late'), last: at('last') };
}

/** The rule that looks at what became of the waivers comes last. */
function turnOf({ look, rule }: Answers): Turn {
  if (look.kind === 'waivers') return 'last';
  return rule.late ? 'late' : 'quick';
}

/** What the answers of a rule depend on besides the bundle. */
function termsOf(rule: Rule, settings: EffectiveSettings, today: IsoDate): string {
  const options = Object.keys(rule.options ?? {}).map((name) => settings.optionOf(rule, name));
  return JSON.stringify([options, rule.check.kind === 'dated' ? today : '']);
}

function versionsOf(files: readonly CharterFile[]): readonly FileVersion[] {
  return files.map((file) => ({ file, version: file.version }));
}

function practiceFiles({ practice }: Bundle): readonly CharterFile[] {
  return practice?.files ?? [];
}

/** The same files: what changed in their texts can be followed. */
function isSameGround(
  ground: Ground,
  versions: readonly FileVersion[],
  practice: readonly FileVersion[],
  kind: string,
): boolean {
  return (
    ground.kind === kind &&
    haveSameFiles(ground.versions, versions) &&
    haveSameFiles(ground.practice, practice)
  );
}

function haveSameFiles(a: readonly FileVersion[], b: readonly FileVersion[]): boolean {
  return a.length === b.length && a.every(({ file }, i) => file === b[i]?.file);
}

/** The entries that came and went in all files; undefined where a file has forgotten. */
function changesIn(versions: readonly FileVersion[]): EntryChange | undefined {
  const removed: Entry[] = [];
  const added: Entry[] = [];
  for (const { file, version } of versions) {
    if (file.version === version) continue;
    const change = file.changesSince(version);
    if (change === undefined) return undefined;
    removed.push(...change.removed);
    added.push(...change.added);
  }
  return { removed, added };
}

/** To take over a change of most entries, where these are many, takes longer than to begin anew. */
function isMost({ removed }: EntryChange, { entries }: PurposeGraph): boolean {
  return removed.length > Math.max(MANY, entries.length / 2);
}

const MANY = 200;

/** What seems to be wrong with an entry whose text does not parse may follow from that: the syntax is told, and nothing else. */
function withoutConsequences(rule: Rule, findings: readonly Finding[], bundle: Bundle): readonly Finding[] {
  const isForm = rule.id.startsWith('schema/') || rule.id.startsWith('trace/');
  const files = [...bundle.files, ...practiceFiles(bundle)];
  if (isForm || !files.some(({ isBroken }) => isBroken)) return findings;
  return findings.filter(({ entry }) => !entry || !isBrokenNear(entry));
}

/** A part that no charter includes is seen without its neighbours, so only rules that say so look at it. */
function appliesTo(rule: Rule, bundle: Bundle): boolean {
  const kind = bundle.unused ? 'part' : (bundle.root.kind ?? 'project');
  return (rule.charters ?? ['project', 'practice']).includes(kind);
}

function entriesAgainstAlignment(lists: readonly (readonly Problem[])[]): ReadonlySet<Entry> {
  const entries = new Set<Entry>();
  for (const list of lists) {
    for (const problem of list)
      if (problem.entry && countsAgainstAlignment(problem)) entries.add(problem.entry);
  }
  return entries;
}

/** Of the rules whose findings can count at all. */
function countsAgainstAlignment(problem: Problem): boolean {
  return problem.severity === 'warning' || problem.severity === 'error';
}

function* differing(a: ReadonlySet<Entry>, b: ReadonlySet<Entry>): Iterable<Entry> {
  for (const entry of a) if (!b.has(entry)) yield entry;
}
