/**
 * What a rule looks at. A rule is asked again about an entry only when something changed that it can see from there, so
 * each one says how far it looks; what lies further away it is not given.
 */
import type { Lines, Neighbourhood, PurposeGraph } from '../graph';
import type { Bundle, Entry, EntryKind, EntryOf, Finding, Flaw, IsoDate, Problem, Related } from '../model';
import type { StampsFrom } from '../reviews';
import type { KnownRules } from '../schema';

/**
 * How far a rule looks from the entry that it is asked about.
 *
 * - `entry`: what is written in the entry, and in the one that holds it
 * - `neighbours`: also the entries that it names and those that name it, and the reviews of its links
 * - `lines`: also everything that it reaches by `supports`, `enables` and `parent`, and everything that reaches it so
 */
export type Sight = 'entry' | 'neighbours' | 'lines';

/** What every check may ask for. */
export interface View {
  /** The value of one of the rule's options: as set in the charter, else its default. */
  readonly option: (name: string) => number;
  /** All rules of the catalogue. */
  readonly knownRules: KnownRules;
}

/** What may also be asked where one looks further than at an entry by itself. */
interface LinkView extends View {
  /** The reviews of the links that an entry writes, by its id. */
  readonly stampsFrom: StampsFrom;
}

export interface NeighbourView extends LinkView {
  readonly graph: Neighbourhood;
}

export interface LineView extends LinkView {
  readonly graph: Lines;
}

export interface BundleView extends View {
  readonly bundle: Bundle;
  readonly graph: PurposeGraph;
}

/** What became of the waivers; empty until the other rules have run. */
export interface WaiverUse {
  /** True where the waiver accepts at least one finding. */
  readonly isUsed: (waiver: EntryOf<'waiver'>) => boolean;
  /** True where the rule was looked at in this check: known, on, and already checked by this version. */
  readonly isChecked: (rule: string) => boolean;
}

export interface WaiverView extends BundleView {
  readonly waivers: WaiverUse;
}

/** One entry after the other: what is said about each follows from what can be seen from there. */
export interface EntryLook<T = Iterable<Finding>> {
  readonly kind: 'entries';
  readonly of: readonly EntryKind[];
  readonly sight: Sight;
  readonly ask: (entry: Entry, view: LineView) => T;
}

/** The findings about many entries. Nothing instead of one where others may be let in between: it can take long. */
export type Telling = Iterable<Finding | void>;

/** First one entry after the other, then all entries together of which there is something to tell. */
export interface GatheredLook {
  readonly kind: 'gathered';
  readonly each: EntryLook<unknown>;
  readonly tell: (found: ReadonlyMap<Entry, unknown>, view: BundleView) => Telling;
}

/** The bundle as a whole, asked again at every change. */
export interface BundleLook {
  readonly kind: 'bundle';
  readonly ask: (view: BundleView) => Telling;
}

/** What became of the waivers once all other rules have spoken. */
export interface WaiverLook {
  readonly kind: 'waivers';
  readonly ask: (view: WaiverView) => Iterable<Finding>;
}

/** What the files say of their own form under the id of the rule. */
export interface FormLook {
  readonly kind: 'form';
  /** @param entry the innermost entry that the flaw lies in */
  readonly ask: (flaw: Flaw, entry: Entry | undefined) => Omit<Finding, 'place'>;
  /** What a finding says once the whole charter is known: the same one where that adds nothing. */
  readonly inBundle?: (finding: Finding, view: BundleView) => Finding;
}

export type Look = EntryLook | GatheredLook | BundleLook | WaiverLook | FormLook;

/** An id of the charter in a file of the team's own code. */
export interface CodeMention {
  readonly id: string;
  /** What has the id; undefined where nothing has it, although it reads like the id of a work item. */
  readonly entry: Entry | undefined;
  /** The first one of this id in its file. */
  readonly isFirst: boolean;
  /** Something is marked as still to be done there. */
  readonly isToDo: boolean;
  /** What is found in the charter that lets the work item drift. */
  readonly drift: Problem | undefined;
}

/** What a rule says of a place in the code; the place follows from what it was asked about. */
export interface CodeFinding {
  readonly message: string;
  readonly related?: readonly Related[];
}

/**
 * The team's own code, which no check of a charter sees: it is looked at where it is read. The look `mention` is asked
 * about each id in each file, `file` about each file that no work item names and that names none.
 */
export type CodeLook =
  | { readonly kind: 'mention'; readonly ask: (mention: CodeMention) => Iterable<CodeFinding> }
  | { readonly kind: 'file'; readonly ask: (name: string) => CodeFinding };

/** A look that does not depend on the day, or one for each day. */
export type CharterCheck = Look | { readonly kind: 'dated'; readonly on: (today: IsoDate) => Look };

export type Check = CharterCheck | CodeLook;

/** True for what is asked about charters. */
export function isOfCharters(check: Check): check is CharterCheck {
  return check.kind !== 'mention' && check.kind !== 'file';
}

type Ask<K extends EntryKind, V, T> = (entry: EntryOf<K>, view: V) => T;

function entryLook<T>(of: EntryKind | readonly EntryKind[], sight: Sight, ask: unknown): EntryLook<T> {
  // An entry of another kind is never asked about, and a view with less in it than the type says is never given.
  return { kind: 'entries', of: [of].flat(), sight, ask: ask as EntryLook<T>['ask'] };
}

/** Looks at each entry of a kind by itself. */
export function itself<K extends EntryKind, T>(of: K, ask: Ask<K, View, T>): EntryLook<T> {
  return entryLook(of, 'entry', ask);
}

/** Looks at each entry of a kind and at those that it is directly linked with. */
export function neighbours<K extends EntryKind, T>(of: K, ask: Ask<K, NeighbourView, T>): EntryLook<T> {
  return entryLook(of, 'neighbours', ask);
}

/** The same of several kinds. */
export function neighboursOfAny<T>(
  of: readonly EntryKind[],
  ask: (entry: Entry, view: NeighbourView) => T,
): EntryLook<T> {
  return entryLook(of, 'neighbours', ask);
}

/** Looks at each entry of a kind, at what it leads up to and at what leads up to it. */
export function lines<K extends EntryKind, T>(of: K, ask: Ask<K, LineView, T>): EntryLook<T> {
  return entryLook(of, 'lines', ask);
}

/**
 * Looks at each entry by itself or along its lines, and then at all those together of which there is something to tell.
 *
 * @param each what there is to tell of one entry; undefined for nothing
 * @param tell gets the entries in the order of the bundle
 */
export function gathered<E extends Entry, T>(
  each: EntryLook<T | undefined>,
  tell: (found: ReadonlyMap<E, T>, view: BundleView) => Telling,
): GatheredLook {
  return { kind: 'gathered', each, tell: tell as GatheredLook['tell'] };
}

/**
 * Looks at the bundle as a whole. Asked again at every change, so it should only go over what is few; what the graph
 * finds in steps is asked for with `yield*`.
 */
export function wholeBundle(ask: BundleLook['ask']): BundleLook {
  return { kind: 'bundle', ask };
}

/** Looks at what the waivers did to the findings of all other rules. */
export function afterWaivers(ask: WaiverLook['ask']): WaiverLook {
  return { kind: 'waivers', ask };
}

/**
 * Looks at what the files say of their own form under the id of the rule.
 *
 * @param ask what a finding says besides its place; gets the innermost entry that the flaw lies in
 * @param inBundle what it says once the whole charter is known
 */
export function ofForm(ask: FormLook['ask'], inBundle?: FormLook['inBundle']): FormLook {
  return inBundle ? { kind: 'form', ask, inBundle } : { kind: 'form', ask };
}

/** A look that also depends on the day that counts as today. */
export function dated(on: (today: IsoDate) => Look): Check {
  return { kind: 'dated', on };
}

/** Looks at each id of the charter in the team's own code. */
export function ofMentions(ask: (mention: CodeMention) => Iterable<CodeFinding>): CodeLook {
  return { kind: 'mention', ask };
}

/**
 * Looks at files of the team's own code that no work item names and that name none.
 *
 * @param ask gets the name of the file
 */
export function ofFiles(ask: (name: string) => CodeFinding): CodeLook {
  return { kind: 'file', ask };
}
