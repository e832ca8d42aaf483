/**
 * What the language server and its client say to each other beyond the Language Server Protocol.
 * Names and plain data only, so that both sides, and any other editor's client, can import it.
 */
import type { EntryName, Location, PlaceParams, Position } from './protocol/places';
import type { PurposeLook, Refusal } from './protocol/purpose';

export * from './protocol/comparing';
export * from './protocol/exchange';
export * from './protocol/history';
export * from './protocol/places';
export * from './protocol/purpose';
export * from './protocol/report';
export * from './protocol/reviews';

export type SeverityName = 'error' | 'warning' | 'info' | 'hint';

/** The settings under `throughline.*` that reach the server, as VS Code holds them. */
export interface EditorSettings {
  readonly preset?: 'essential' | 'recommended' | 'strict';
  /** Rule id to `off`, `hint`, `info`, `warning` or `error`. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Lines above objectives and requirements of several lines that tell what supports them. On where nothing is said. */
  readonly codeLens?: { readonly enabled?: boolean };
  /** Titles behind ids: `enabled` where they end a line, on where nothing is said; `flowStyle` also in brackets. */
  readonly inlayHints?: { readonly enabled?: boolean; readonly flowStyle?: boolean };
  /** How the team's own code is looked at. */
  readonly code?: EditorCodeSettings;
  /** Who marks links as reviewed: the id of a person, or a name. Reviews name nobody where nothing is said. */
  readonly reviewer?: string;
}

export interface EditorCodeSettings {
  /** On where nothing is said. */
  readonly enabled?: boolean;
  /** Regular expressions of what counts as a reference besides the ids of charters as they are written. */
  readonly patterns?: readonly string[];
  /** Patterns of paths, from the workspace folder on, that are left out. */
  readonly exclude?: readonly string[];
  /** How many files of a workspace folder are read at most. */
  readonly maxFiles?: number;
  /** Folders in which every file should be traced, from the workspace folder on. */
  readonly tracedFolders?: readonly string[];
}

/** The documents that a client can send, as the selector of a registration. */
export type CodeDocuments = readonly { readonly scheme: string; readonly language?: string }[];

/** Sent by the client in `initialize`. A client that sends none gets the server's defaults. */
export interface InitializationOptions {
  /** Base URI of the rule pages (`<pages>/<group>/<rule>.md`), without a trailing slash. */
  readonly pages?: string;
  /**
   * Who reads files. `client`: always by the requests below (web worker). `auto`: the server reads `file:`
   * URIs by itself and asks the client for every other scheme. Default `auto`.
   */
  readonly files?: 'client' | 'auto';
  readonly settings?: EditorSettings;
  /** True where the client has `GoToCommand`; fixes that leave something to be written then end with it. */
  readonly canGoTo?: boolean;
  /** True where the client has `ShowReferencesCommand`; code lenses can then be clicked. */
  readonly canShowReferences?: boolean;
  /** A command of the editor that opens the list of completions again, such as `editor.action.triggerSuggest`. */
  readonly suggestCommand?: string;
  /** True where the client has `ExplainAlignmentCommand`; it is then offered where texts are compared. */
  readonly canExplain?: boolean;
  /** True where the client has the commands on reviews; they are then offered where a link is suspect. */
  readonly canReview?: boolean;
  /** True where the client has `LinkCommand` and `LinkOrphansCommand`; else links to the likeliest are offered one by one. */
  readonly canLink?: boolean;
  /**
   * For a client whose own selector has charters only: all documents that the server is to know, charters among them.
   * The server then registers for their texts, for hovers, definitions and references, and announces none of these
   * otherwise.
   */
  readonly codeDocuments?: CodeDocuments;
}

/** A command of the client that quick fixes end with: puts the cursor where there is something to write. */
export const GoToCommand = 'throughline.goTo';
export interface GoToParams {
  readonly uri: string;
  readonly position: Position;
}

/** A command of the client that code lenses have: shows places in the editor, those that lead to one position. */
export const ShowReferencesCommand = 'throughline.showReferences';
export interface ShowReferencesParams {
  readonly uri: string;
  readonly position: Position;
  readonly locations: readonly Location[];
}

/** Server to client: the text of a file, or null where there is none or it cannot be read. */
export const ReadFileRequest = 'throughline/readFile';
export interface ReadFileParams {
  readonly uri: string;
  /** How many bytes it may have at most; a larger one counts as one that cannot be read. */
  readonly largest?: number;
}
export type ReadFileResult = string | null;

/** Server to client: the direct children of a folder, sorted by name; null where there is no such folder. */
export const ReadFolderRequest = 'throughline/readFolder';
export interface ReadFolderParams {
  readonly uri: string;
}
export type ReadFolderResult = readonly { readonly name: string; readonly kind: 'file' | 'folder' }[] | null;

/** Server to client: the analysis has changed; views that are visible ask again. */
export const ChangedNotification = 'throughline/changed';
export interface ChangedParams {
  /** One for each charter (root) of the workspace, in path order. */
  readonly charters: readonly CharterStatus[];
  /** Unwaived findings of severity warning or error in the whole workspace. */
  readonly warnings: number;
}

/** Client to server: answered when what was typed until now is checked, and told by `ChangedNotification`. */
export const SettledRequest = 'throughline/settled';

/** What the status bar and the view headers tell of one charter. */
export interface CharterStatus {
  readonly uri: string;
  readonly name: string;
  readonly kind: 'project' | 'practice' | 'part';
  /** Share of effort that reaches the purpose, 0 to 1; null where the charter has no leaf work item. */
  readonly alignment: number | null;
  /** The counts that alignment comes from, in the unit of the estimates. */
  readonly alignedEffort: number;
  readonly totalEffort: number;
  readonly effortUnit: 'hours' | 'points' | 'items';
  readonly objectives: number;
  readonly requirements: number;
  readonly workItems: number;
  readonly errors: number;
  readonly warnings: number;
  /** The root file holds YAML that does not parse. */
  readonly broken: boolean;
  /** Every file of the bundle, the root first. */
  readonly files: readonly string[];
}

/** One row of a tree view. `id` is stable over edits, so that expansion and selection survive. */
export interface ViewNode {
  readonly id: string;
  readonly parent: string | null;
  readonly label: string;
  /** Greyed text behind the label: state, alignment, counts. */
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly kind:
    | 'charter'
    | 'purpose'
    | 'goal'
    | 'strategy'
    | 'objective'
    | 'requirement'
    | 'workItem'
    | 'entry'
    | 'detail'
    | 'group'
    | 'rule'
    | 'finding';
  /** Name of a codicon, without `$()`. A drifting row has another icon than the same row in order. */
  readonly icon: string;
  /** The worst unwaived finding on this row itself; null where there is none. */
  readonly severity: SeverityName | null;
  /** Something is late or missing here, as the icon and the words tell already: shown in the colour of warnings. */
  readonly attention: boolean;
  /** A finding that a waiver accepts: shown greyed. */
  readonly waived: boolean;
  /** Label, kind, state and drift in words, for a screen reader. */
  readonly spoken: string;
  readonly location: Location | null;
  readonly hasChildren: boolean;
  /** The rule that a finding or a rule row is about. */
  readonly rule: string | null;
  /** The id of the entry that the row shows, for others to link to; null where it has none. */
  readonly entryId: string | null;
  /** What can be done with the row besides; nothing where absent. */
  readonly offers?: readonly RowOffer[];
  /** Where the same item is found in its tracker: an address on the web. Absent where none is known. */
  readonly external?: string;
  /** True where the location lies in the earlier text of a comparison. */
  readonly isEarlier?: boolean;
  /** What the file of its place was called in the earlier texts, where that is another URI. */
  readonly earlierUri?: string;
}
/**
 * `explain`: the text of its entry can be compared with the objectives. `link`: it holds orphans that can be linked.
 * `chain`: it can be told with all that it leads up to. `suspect`: a link of its entry, or to it, has to be looked at again.
 */
export type RowOffer = 'explain' | 'link' | 'chain' | 'suspect';

/** Client to server: what all of some rows of the Purpose tree can be moved to. */
export const MoveChoicesRequest = 'throughline/moveChoices';
export interface MoveChoicesParams {
  /** Ids of rows. */
  readonly rows: readonly string[];
}
export type MoveChoicesResult = Refusal | ({ readonly kind: 'choices' } & MoveChoices);
export interface MoveChoices {
  /** WI-12 “Upgrade the plug-in framework”; 3 entries */
  readonly name: string;
  /** What the moved will no longer support: OBJ-1. Empty where they only gain a link. */
  readonly from: readonly string[];
  readonly candidates: readonly OrphanCandidate[];
  /** Tells the text that this was found in from any later one. */
  readonly stamp: string;
}
/** Client to server: rows of the Drift tree under `parent` (null: the top rows). */
export const DriftRowsRequest = 'throughline/driftRows';
/** Client to server: rows of the People tree under `parent` (null: the top rows). */
export const PeopleRowsRequest = 'throughline/peopleRows';
/** Client to server: rows of the Delivery tree under `parent` (null: the top rows). */
export const DeliveryRowsRequest = 'throughline/deliveryRows';
export interface RowsParams {
  readonly parent: string | null;
  /** Only read by the Drift tree. */
  readonly groupBy?: 'objective' | 'rule';
}
export type RowsResult = readonly ViewNode[];

/** Client to server: the row of the Purpose tree for the entry at a place, with its ancestors, top row first; empty if none. */
export const PurposePathRequest = 'throughline/purposePath';
export interface PurposePathParams extends PlaceParams {
  /** Absent: by objective, all of it. */
  readonly look?: PurposeLook;
}
/** Client to server: where the purpose of the charter that a file belongs to is written; null if nowhere. */
export const PurposeLocationRequest = 'throughline/purposeLocation';
export type PurposePathResult = readonly ViewNode[];
export type PurposeLocationResult = Location | null;

/** Client to server: the charters that one can begin with, the short one first. */
export const TemplatesRequest = 'throughline/templates';
export type TemplatesResult = readonly TemplateInfo[];
export interface TemplateInfo {
  readonly id: string;
  readonly title: string;
  /** Whom it suits, as short as a line of a dialog. */
  readonly about: string;
  readonly fileName: string;
  /** Which answers of `NewCharterParams` it has a place for, in the order in which they are asked for. */
  readonly asks: readonly ('name' | 'customer' | 'purpose' | 'objective')[];
}

/** Client to server: text of a new charter, filled from the answers. It passes the check as it is. */
export const NewCharterRequest = 'throughline/newCharter';
export interface NewCharterParams {
  /** The id of a template; one that is unknown counts as the short one. */
  readonly template: string;
  readonly name: string;
  readonly customer: string;
  readonly purpose: string;
  readonly objective: string;
  /** ISO date that counts as today, so that the dates in the charter lie ahead. */
  readonly today: string;
}
export interface NewCharterResult {
  readonly text: string;
}

/** Client to server: writes the structure of a text into a charter as entries. The server makes the edit, in one step. */
export const EntriesFromTextRequest = 'throughline/entriesFromText';
export interface EntriesFromTextParams {
  /** The file of a charter that is written to. */
  readonly uri: string;
  readonly text: string;
  /** The name of the file that the text comes from; null for the clipboard. */
  readonly source: string | null;
  /** The number of the text's first line in that file, from 1. */
  readonly firstLine: number;
}
export type EntriesFromTextResult =
  /** `position`: where the first of what was written stands now. */
  | {
      readonly kind: 'done';
      readonly position: Position;
      readonly entries: number;
      readonly sentences: number;
      readonly leftOut: number;
    }
  /** `nothing`: the text has no entries. `failed`: no edit could be made, or the editor refused it. */
  | { readonly kind: 'nothing' | 'failed' };

/** A command of the client: shows how well the text of an entry fits each objective. Its argument is an `EntryName`. */
export const ExplainAlignmentCommand = 'throughline.explainAlignment';
/** Client to server: the page of `ExplainAlignmentCommand`; null where nothing is written that could be compared. */
export const ExplainAlignmentRequest = 'throughline/explainAlignment';
export interface ExplainAlignmentParams {
  /** An entry, or a place in it; of a row that shows an entry the id, which wins over the place. */
  readonly about: EntryName | (PlaceParams & { readonly id: string | null });
  /** Allows the style of the page, and nothing else. Letters and digits. */
  readonly nonce: string;
}
export type ExplainAlignmentResult = { readonly page: AlignmentPage | null };
export interface AlignmentPage {
  readonly entry: EntryName;
  readonly title: string;
  /** A whole document. Its links are `command:` links of `GoToCommand`. */
  readonly html: string;
}

/** Client to server: the work items and requirements that serve nothing, in the order of the charters. */
export const OrphansRequest = 'throughline/orphans';
export interface OrphansParams {
  /** Only those of a rule, of an entry in a file, of the charter that a row belongs to; null: of all. */
  readonly rule: string | null;
  readonly entry: { readonly id: string; readonly uri: string } | null;
  readonly row: string | null;
  /** A file: those of its charter come first. */
  readonly front: string | null;
  /** Only those of a group. Absent: of all. */
  readonly scope?: LinkScope | null;
  /** Entries that come first, such as those that were just imported. */
  readonly first?: EntryNames | null;
}
/** Some entries of a charter. */
export interface EntryNames {
  readonly charter: string;
  readonly subjects: readonly string[];
}
export type OrphansResult = readonly EntryName[];

/** Client to server: one of them with what it could be linked to, the likeliest first; null where it is none any more. */
export const OrphanRequest = 'throughline/orphan';
export type OrphanResult = { readonly orphan: Orphan | null };
export interface Orphan {
  readonly entry: EntryName;
  /** WI-12 “Upgrade the plug-in framework” */
  readonly name: string;
  readonly location: Location;
  readonly candidates: readonly OrphanCandidate[];
  readonly canWaive: boolean;
  /** Tells the text that this was found in from any later one. */
  readonly stamp: string;
}
export interface OrphanCandidate {
  readonly subject: string;
  readonly title: string;
  /** What it is: an objective, a requirement. */
  readonly noun: string;
  /** What speaks for it, in a few words. */
  readonly why: string;
}

/** Client to server: links an orphan, or leaves it out for a reason. The server makes the edit, for the text of the stamp only. */
export const SettleOrphanRequest = 'throughline/settleOrphan';
export interface SettleOrphanParams {
  readonly entry: EntryName;
  readonly stamp: string;
  readonly choice:
    { readonly kind: 'link'; readonly to: string } | { readonly kind: 'waive'; readonly reason: string };
}
export type SettleOrphanResult =
  /** The file that was edited. */
  | { readonly kind: 'done'; readonly uri: string }
  /** `changed`: the text is another one by now. `failed`: no edit could be made, or the editor refused it. */
  | { readonly kind: 'changed' | 'failed' };

/** Client to server: what a file works for or, where no work item names it, the branch that is checked out. */
export const TraceRequest = 'throughline/trace';
export interface TraceParams {
  readonly file: string | null;
  readonly branch: BranchName | null;
}
/** A branch, and the folder of its repository. */
export interface BranchName {
  readonly name: string;
  readonly root: string;
}
export interface TraceResult {
  /** Null where neither leads to a work item. */
  readonly trace: Trace | null;
}
export interface Trace {
  readonly of: 'file' | 'branch';
  /** The name of the file, without its folder, or of the branch. */
  readonly name: string;
  /** At least one work item. */
  readonly work: readonly TracedWork[];
}
export interface TracedWork {
  /** `WI-204`; of an item without an id its key path. */
  readonly id: string;
  /** The objectives that it serves most directly; where there are none, goals or requirements; empty where it serves nothing. */
  readonly targets: readonly { readonly id: string; readonly label: string }[];
  /** The work item itself, then what it serves, level by level up to the purpose. */
  readonly steps: readonly TraceStep[];
  /** Why the work drifts, in sentences; empty where it does not. */
  readonly warnings: readonly string[];
}
export interface TraceStep {
  /** OBJ-1 Cut time to resolve */
  readonly label: string;
  /** What it is: a requirement, an objective. */
  readonly noun: string;
  /** As it is written; empty where it is not. */
  readonly state: string;
  /** Name of a codicon, without `$()`. */
  readonly icon: string;
  readonly location: Location;
}

/** Client to server: the open work items that have a name, the likeliest to be worked on first. */
export const OpenWorkRequest = 'throughline/openWork';
export type OpenWorkResult = readonly OpenWork[];
export interface OpenWork {
  /** Its id; where it has none, its key in another system. */
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly state: string;
  /** Name of a codicon, without `$()`. */
  readonly icon: string;
  /** Name of a person; empty where nobody is assigned. */
  readonly assignee: string;
  /** What it serves most directly: `OBJ-1 Cut time to resolve`. */
  readonly serves: readonly string[];
}
/**
 * What is to be linked. `entry`: the entry that is named, be it an orphan or not. `below`: the orphans below that work
 * item. `section`: the orphans of the list section that `subject` names, in all files of the charter.
 */
export interface LinkScope extends EntryName {
  readonly of: 'entry' | 'below' | 'section';
}

/** A command of the client: asks what all of a `LinkScope` shall serve, and writes that in one step. */
export const LinkCommand = 'throughline.linkTo';
/** A command of the client: asks for one orphan after the other what it serves; for those of a `LinkScope`, else for all. */
export const LinkOrphansCommand = 'throughline.linkOrphans';

/** Client to server: what could be served, the likeliest first; null where there is nothing to link. */
export const LinkChoicesRequest = 'throughline/linkChoices';
export interface LinkChoicesParams {
  /** What is to be linked, or the entry at a place; of a row that shows an entry the id, which wins over the place. */
  readonly about: LinkScope | (PlaceParams & { readonly id: string | null });
}
export type LinkChoicesResult = { readonly choices: LinkChoices | null };
export interface LinkChoices {
  readonly scope: LinkScope;
  /** WI-12 “Upgrade the plug-in framework”; 3 orphans below WI-3 */
  readonly name: string;
  readonly location: Location | null;
  readonly candidates: readonly OrphanCandidate[];
  /** What the entry says already that it supports, which a new link can take the place of. */
  readonly links: readonly { readonly subject: string; readonly title: string }[];
  /** Tells the text that this was found in from any later one. */
  readonly stamp: string;
}

/** Client to server: links all of a scope. The server makes the edit, for the text of the stamp only. */
export const LinkRequest = 'throughline/link';
export interface LinkParams {
  readonly scope: LinkScope;
  readonly stamp: string;
  /** The subject of a candidate. */
  readonly to: string;
  /** The subject of a link that the new one takes the place of; null: it stands beside those that there are. */
  readonly instead: string | null;
}
export type LinkResult =
  /** The files that were edited. */
  { readonly kind: 'done'; readonly uris: readonly string[] } | Exclude<SettleOrphanResult, { kind: 'done' }>;
