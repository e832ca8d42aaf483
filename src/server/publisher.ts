import type { Connection } from 'vscode-languageserver';
import type { EarlyResult } from '../core/engine';
import { haveSameItems, positionAt, type Place, type Problem, type Steps } from '../core/model';
import { diagnosing, problemsByFile } from '../service';
import { inBackground } from './background';

/** What the client was told of a file. */
interface Told {
  readonly problems: readonly Problem[];
  /** Where the problems, and what they relate to, stood: a line and a character for each end. */
  readonly places: readonly number[];
  /** Each of the diagnostics, as it was sent. */
  readonly contents: readonly string[];
}

/** How many problems are looked at between two steps. */
const STEP = 200;

/** Sends diagnostics for every file of every charter, and only what is not known to the client already. */
export class DiagnosticsPublisher {
  private readonly told = new Map<string, Told>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: { versionOf(uri: string): number | null; editorUri(uri: string): string },
  ) {}

  /**
   * A file that no charter has any more gets an empty report, so that its old diagnostics go. Steps that are left are made
   * up for the next time.
   */
  *publishing(results: readonly EarlyResult[], pages: string): Steps<void> {
    const byFile = problemsByFile(results);
    for (const [uri, problems] of byFile) {
      yield* this.telling(uri, problems, pages);
      yield;
    }
    for (const uri of this.told.keys()) {
      if (byFile.has(uri)) continue;
      yield* this.telling(uri, [], pages);
      this.told.delete(uri);
    }
  }

  /** Most edits leave nearly all files as they were: for these not even their diagnostics are made. */
  private *telling(uri: string, problems: readonly Problem[], pages: string): Steps<void> {
    const before = this.told.get(uri);
    const places = (yield* each(problems, placesOf)).flat();
    if (before && haveSameItems(before.problems, problems) && haveSameItems(before.places, places)) return;
    const diagnostics = yield* diagnosing(problems, pages);
    const contents = yield* each(diagnostics, (diagnostic) => JSON.stringify(diagnostic));
    this.told.set(uri, { problems, places, contents });
    if (haveSameItems(before?.contents ?? [], contents)) return;
    const version = this.documents.versionOf(uri);
    const params = { uri: this.documents.editorUri(uri), diagnostics: [...diagnostics] };
    inBackground(this.connection.sendDiagnostics({ ...params, ...(version !== null && { version }) }));
  }
}

function* each<A, B>(all: readonly A[], of: (one: A) => B): Steps<readonly B[]> {
  const made: B[] = [];
  for (const one of all) {
    made.push(of(one));
    if (made.length % STEP === 0) yield;
  }
  return made;
}

function placesOf({ place, related }: Problem): readonly number[] {
  const own = placeOf(place);
  return related === undefined ? own : [...own, ...related.flatMap((each) => placeOf(each.place))];
}

function placeOf({ file, span }: Place): readonly number[] {
  const [start, end] = [positionAt(file.lines, span.start), positionAt(file.lines, span.end)];
  return [start.line, start.character, end.line, end.character];
}
