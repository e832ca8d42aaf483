import type { Connection, Diagnostic } from 'vscode-languageserver';
import { codeFile, severitiesOf, untracedFiles, type CodeIndex } from '../../core/code';
import { codeDiagnostics, untracedDiagnostics, type CodeContext } from '../../service';
import { CodePublisher } from './publisher';
import type { DocumentIndex } from '../documents';
import type { Settings } from '../settings';

/** What telling of code needs of a session. */
export interface FindingsHost {
  readonly connection: Connection;
  readonly open: DocumentIndex;
  readonly folders: () => readonly string[];
  readonly settings: () => Settings;
  readonly pages: string;
}

/** How many files that nothing traces are told of. */
const MOST_UNTRACED = 500;

/** What is wrong in the team's own code: in the open documents, and which files nothing traces. */
export class CodeFindings {
  private readonly publisher: CodePublisher;
  private untraced: ReadonlyMap<string, readonly Diagnostic[]> = new Map();

  /** @param isOfCharter true for files that a charter consists of, of which others tell */
  constructor(
    private readonly host: FindingsHost,
    private readonly isOfCharter: (uri: string) => boolean,
  ) {
    this.publisher = new CodePublisher(host.connection, host.open);
  }

  /** Code is not looked at any more. */
  takeBack(): void {
    this.publisher.publish(new Map());
  }

  /** Finds the files that nothing traces, to be told of from now on. */
  lookForUntraced(index: CodeIndex, tracedFolders: readonly string[], { names }: CodeContext): void {
    const severities = severitiesOf({}, this.host.settings());
    const found = this.host
      .folders()
      .flatMap((folder) => untracedFiles(index.all, folder, tracedFolders, names));
    const told = new Map<string, readonly Diagnostic[]>();
    for (const { uri, result } of found) {
      if (told.size >= MOST_UNTRACED) break;
      const file = this.host.open.codeOf(uri) ?? codeFile(uri, '');
      const diagnostics = untracedDiagnostics(file, result, severities, this.host.pages);
      if (diagnostics.length > 0) told.set(uri, diagnostics);
    }
    this.untraced = told;
  }

  /** Tells what is found in the open documents, and which files nothing traces. */
  tell(context: CodeContext): void {
    const severities = severitiesOf({}, this.host.settings());
    const all = new Map<string, readonly Diagnostic[]>(this.untraced);
    for (const uri of this.host.open.codes()) {
      const file = this.isOfCharter(uri) ? undefined : this.host.open.codeOf(uri);
      if (file === undefined) continue;
      const found = codeDiagnostics(file, context, severities, this.host.pages);
      all.set(uri, [...(this.untraced.get(uri) ?? []), ...found]);
    }
    this.publisher.publish(all);
  }
}
