import type { LineTable, Span } from './range';
import type { MapNode, Node } from './tree';
import type { CharterKind, EntryKind, EntryValues, SettingsValue } from './vocabulary';

/** A thing that a charter defines: an objective, a work item, the purpose. */
export interface EntryOf<K extends EntryKind> {
  readonly kind: K;
  /** With article, as a message says it: "a work item". */
  readonly noun: string;
  /** What links name it by: the id that it writes; for an escalation level `L1` to `L5`. */
  readonly id: string | undefined;
  /** What findings call the entry: the `id` that it writes; where it has none, its key path, like `raci[1]` or `purpose`. */
  readonly subject: string;
  /** The first of title, name, decision, trigger, theme, statement; undefined where it has none. */
  readonly title: string | undefined;
  /** Only what is of the right form; the rest is reported by the schema and left out here. */
  readonly value: EntryValues[K];
  readonly node: MapNode;
  readonly file: CharterFile;
  /** The key path of the entry in its file, like `['workItems', 3]`. */
  readonly path: readonly (string | number)[];
  /** The entry that this one is written in: the objective of a measure. */
  readonly within: Entry | undefined;
}

export type Entry = { readonly [K in EntryKind]: EntryOf<K> }[EntryKind];

/** A stretch of a file that a finding marks. The range is computed only when someone asks for it. */
export interface Place {
  readonly file: CharterFile;
  readonly span: Span;
}

/**
 * One file of a charter, read as far as it can be read. It stays the same object while its text changes: what stands in
 * parts of the text that did not change stays the same too, and tells where it is now.
 */
export interface CharterFile {
  readonly uri: string;
  /** Goes up with every change of the text. */
  readonly version: number;
  readonly text: string;
  readonly lines: LineTable;
  /** Undefined for an empty file. */
  readonly root: Node | undefined;
  /** Undefined where the file does not say, or says something unknown. */
  readonly kind: CharterKind | undefined;
  /** Paths and globs of `include`, with the places where they are written. */
  readonly includes: readonly Reference[];
  /** `project.practice`. */
  readonly practice: Reference | undefined;
  readonly settings: SettingsValue;
  /** In the order in which they stand; nested entries follow the one that holds them. */
  readonly entries: readonly Entry[];
  /** What is wrong with this file by itself: syntax and schema. */
  readonly flaws: readonly Flaw[];
  readonly directives: readonly Directive[];
  /** True where it holds YAML that does not parse, so that not all of it was read. */
  readonly isBroken: boolean;
  /** False for a file that is yet to be made; absent for all others. */
  readonly isThere?: boolean;
  /** What is wrong with the stretch of text that an entry was read from: at least with the entry itself. */
  flawsAround(entry: Entry): readonly Flaw[];
  /** Which entries came and went after a version; undefined where that is not known any more. */
  changesSince(version: number): EntryChange | undefined;
}

/** Entries that are no longer there, and those that are new, each in the order of the text. */
export interface EntryChange {
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

/** A path that a file names. */
export interface Reference {
  readonly path: string;
  readonly span: Span;
}

/** A finding of the file's own form, before anything is known of other files. */
export interface Flaw {
  readonly rule: string;
  readonly message: string;
  readonly span: Span;
  /** Where the flaw lies in the tree: keys and indices. */
  readonly path: readonly (string | number)[];
  readonly data: FindingData;
}

/** Plain values that the fixes of a rule read. */
export type FindingData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** `# throughline-disable-next-line <rule> -- reason` or `# throughline-disable <rule> -- reason`. */
export interface Directive {
  readonly rule: string;
  readonly reason: string | undefined;
  /** The line that it silences; undefined: the whole file. */
  readonly line: number | undefined;
  readonly span: Span;
}

/** The review of a link: what its ends said when somebody looked at it. */
export interface Stamp {
  /** The id of the entry that writes the link. */
  readonly from: string;
  readonly fromPrint: string;
  /** The id that the link names. */
  readonly to: string;
  readonly toPrint: string;
  /** The id of a person, or a name; undefined where nobody is named. */
  readonly by: string | undefined;
  readonly date: string | undefined;
  /** Where it is written; good for the text that it was read from. */
  readonly span: Span;
}

/** The reviews of a charter. Another object for each text: it has no entries, and its places hold for that text. */
export interface ReviewsFile extends CharterFile {
  /** False where there is no such file: it is where the first review would be written. */
  readonly isThere: boolean;
  /** In the order in which they are written. What lacks an id or a print is left out. */
  readonly stamps: readonly Stamp[];
}

/** A charter with its parts: the unit of analysis. */
export interface Bundle {
  readonly root: CharterFile;
  /** The root, then the includes as written, each file once. */
  readonly files: readonly CharterFile[];
  /** The bundle of `project.practice`, where it resolves. */
  readonly practice: Bundle | undefined;
  /** Includes and a practice that could not be found, with the message that says why. */
  readonly missing: readonly { readonly place: Place; readonly message: string }[];
  /** True for a part that no charter includes and that is therefore looked at by itself. */
  readonly unused: boolean;
  /** The charters that such a part could be included by; empty for every other bundle. */
  readonly hosts: readonly Host[];
  /** The reviews beside the root; absent for an unused part, and where nobody has looked for them. */
  readonly reviews?: ReviewsFile;
  /** The paths and patterns of `artifacts` that are known to match no file; absent where nobody has looked. */
  readonly unmatched?: ReadonlySet<string>;
}

/** A charter that could include a part. */
export interface Host {
  readonly charter: CharterFile;
  /** The name of its file. */
  readonly name: string;
  /** The path of the part, as its `include` would say it. */
  readonly path: string;
}
