import type { Connection } from 'vscode-languageserver';
import type { CheckResult } from '../core/engine';
import { haveSameItems, positionAt, type Place, type Problem } from '../core/model';
import { diagnosticsOf, problemsByFile } from '../service';
import { inBackground } from './background';

/** What the client was told of a file. */
interface Told {
  readonly problems: readonly Problem[];
  /** Where the problems, and what they relate to, stood: a line and a character for each end. */
  readonly places: readonly number[];
  /** The diagnostics as they were sent. */
  readonly content: string;
}

/** Sends diagnostics for every file of every charter, and only what is not known to the client already. */
export class DiagnosticsPublisher {
  private readonly told = new Map<string, Told>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: { versionOf(uri: string): number | null; editorUri(uri: string): string },
  ) {}

  /** A file that no charter has any more gets an empty report, so that its old diagnostics go. */
  publish(results: readonly CheckResult[], pages: string): void {
    const byFile = problemsByFile(results);
    for (const [uri, problems] of byFile) this.tell(uri, problems, pages);
    for (const uri of this.told.keys()) {
      if (byFile.has(uri)) continue;
      this.tell(uri, [], pages);
      this.told.delete(uri);
    }
  }

  /** Most edits leave nearly all files as they were: for these not even their diagnostics are made. */
  private tell(uri: string, problems: readonly Problem[], pages: string): void {
    const before = this.told.get(uri);
    const places = problems.flatMap(placesOf);
    if (before && haveSameItems(before.problems, problems) && haveSameItems(before.places, places)) return;
    const diagnostics = diagnosticsOf(problems, pages);
    const content = JSON.stringify(diagnostics);
    this.told.set(uri, { problems, places, content });
    if ((before?.content ?? '[]') === content) return;
    const version = this.documents.versionOf(uri);
    const params = { uri: this.documents.editorUri(uri), diagnostics: [...diagnostics] };
    inBackground(this.connection.sendDiagnostics({ ...params, ...(version !== null && { version }) }));
  }
}

function placesOf({ place, related }: Problem): readonly number[] {
  const own = placeOf(place);
  return related === undefined ? own : [...own, ...related.flatMap((each) => placeOf(each.place))];
}

function placeOf({ file, span }: Place): readonly number[] {
  const [start, end] = [positionAt(file.lines, span.start), positionAt(file.lines, span.end)];
  return [start.line, start.character, end.line, end.character];
}
