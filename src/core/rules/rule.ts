import type { TextEdit } from '../edit';
import type { PurposeGraph } from '../graph';
import type {
  Bundle,
  CharterFile,
  CharterKind,
  Entry,
  Finding,
  FindingData,
  IsoDate,
  Place,
  Problem,
  Related,
  Severity,
} from '../model';
import type { StampsFrom } from '../reviews';
import type { KnownRules } from '../schema';
import type { Check, WaiverUse } from './look';

export type RuleGroup =
  | 'schema'
  | 'trace'
  | 'purpose'
  | 'drift'
  | 'measure'
  | 'plan'
  | 'people'
  | 'escalation'
  | 'raid'
  | 'quality'
  | 'practice'
  | 'code'
  | 'waiver';

export type RuleId = `${RuleGroup}/${string}`;

export type Preset = 'essential' | 'recommended' | 'strict';

/** What a rule says of itself. Its page, the settings and the README are made from this. */
export interface RuleInfo {
  readonly id: RuleId;
  /** Severity in the recommended preset; `off` for a rule that has to be switched on by name. */
  readonly severity: Severity | 'off';
  /** `strict`: on in that preset only. Which rules `essential` has, follows from group and severity. */
  readonly preset: Exclude<Preset, 'essential'>;
  /** One line: what a finding of the rule says. */
  readonly summary: string;
  /** Markdown, a few sentences: what it costs a project when nobody notices. */
  readonly why: string;
  /**
   * True where a finding tells something about a single person: what somebody can, how much somebody does, how somebody
   * feels. Such findings stay in the team.
   */
  readonly personal?: boolean;
}

/** A number that a charter may set for a rule: `drift/technical-share: [warning, { limit: 40 }]`. */
export interface RuleOption {
  readonly describe: string;
  /** What counts where the charter says nothing. */
  readonly value: number;
  /** The same in the preset `strict`, where that is another number. */
  readonly strict?: number;
  readonly min: number;
  readonly max: number;
}

/** A rule of the catalogue, in one file of its own. */
export interface Rule extends RuleInfo {
  /** Markdown: how to put it right. */
  readonly mend: string;
  /** Two stretches of a charter: one that the rule speaks about, and the same put right. */
  readonly example: { readonly drifting: string; readonly mended: string };
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** The kinds of root file whose bundles it looks at. Default: project and practice. `part` is a part that no charter includes. */
  readonly charters?: readonly CharterKind[];
  /** False for what cannot be accepted by a waiver or a comment. Default: true. */
  readonly waivable?: boolean;
  /**
   * True where the answer takes long in a big charter. An editor then tells what the other rules found first, beside what
   * this one found the last time.
   */
  readonly late?: boolean;
  /** What the rule looks at, and what it says of that: made by one of the functions of `look.ts`. */
  readonly check: Check;
  /** The ways to put a problem of this rule right, the best one first. */
  readonly fixes?: (problem: Problem, context: RuleContext) => Iterable<Fix>;
}

/** What the fixes of a rule may look at: everything. */
export interface RuleContext {
  readonly bundle: Bundle;
  readonly graph: PurposeGraph;
  readonly today: IsoDate;
  /** The value of one of the rule's options: as set in the charter, else its default. */
  readonly option: (name: string) => number;
  /** All rules of the catalogue. */
  readonly knownRules: KnownRules;
  readonly waivers: WaiverUse;
  /** The reviews of the links that an entry writes, by its id. */
  readonly stampsFrom: StampsFrom;
  /** Who marks links as reviewed; undefined where nobody says so. */
  readonly reviewer: string | undefined;
}

/** One way to put a problem right. */
export interface Fix {
  /** As a menu shows it: «Support OBJ-1 “Cut time to resolve”». */
  readonly title: string;
  readonly changes: readonly FileChange[];
  /** True where the edit cannot be wrong, so that "fix all" may apply it unseen. At most one fix of a problem is. */
  readonly safe: boolean;
  /** Where its author has something to write next, such as a reason: an offset in that file's text after the changes. */
  readonly writeAt?: { readonly file: CharterFile; readonly offset: number };
}

export interface FileChange {
  readonly file: CharterFile;
  readonly edits: readonly TextEdit[];
}

/** Everything of a finding besides what follows from its entry. */
export interface FindingParts {
  readonly message: string;
  readonly place: Place;
  readonly related?: readonly Related[];
  readonly data?: FindingData;
  readonly severity?: Severity;
  readonly personal?: boolean;
}

/** A finding about an entry. */
export function about(entry: Entry, parts: FindingParts): Finding {
  return { subject: entry.subject, entry, ...parts };
}

/** A finding about the charter as a whole, such as a section that is not there. */
export function aboutCharter(parts: FindingParts): Finding {
  return { subject: 'charter', ...parts };
}

/** The place that stands for a charter as a whole: the name of the project or practice, else its first key. */
export function charterPlace(bundle: Bundle): Place {
  const { root } = bundle;
  const head = root.entries.find((entry) => entry.kind === 'project' || entry.kind === 'practice');
  const name = head?.node.pairs.find((pair) => pair.name === 'name')?.value;
  const first = root.root?.kind === 'map' ? root.root.pairs[0]?.key : undefined;
  return { file: root, span: name ?? first ?? { start: 0, end: 0 } };
}

/** A fix that changes one file; nothing where the edit could not be made safely. */
export function fix(
  title: string,
  file: CharterFile,
  edits: readonly TextEdit[] | undefined,
  { safe = false }: { readonly safe?: boolean } = {},
): readonly Fix[] {
  return edits === undefined || edits.length === 0 ? [] : [{ title, changes: [{ file, edits }], safe }];
}
