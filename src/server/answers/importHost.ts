import type { Backlog } from '../../core/exchange';
import type { Clock, FileSystem } from '../../core/ports';
import type { Analysis } from '../analysis';

/** What imports need of a session. */
export interface ImportHost {
  readonly analysis: Analysis;
  /** What the editor shows, else what is stored. */
  readonly files: FileSystem;
  /** What is stored, at this moment: nobody tells when a file changes that is no YAML. */
  readonly stored: FileSystem;
  readonly clock: Clock;
  /** Workspace folders, as normal URIs. */
  readonly folders: () => readonly string[];
}

/** The file of an import as far as it has arrived. */
export interface SentFile {
  readonly pieces: readonly Uint8Array[];
  /** What was read from it last: the same answers read the same, and a decision on a conflict needs no reading. */
  readAs(as: string): Backlog | undefined;
  keep(as: string, backlog: Backlog): void;
}
