import { charterCache, loadBundles, type CharterCache } from '../core/bundles';
import { Checker, type Checking, type CheckResult, type EarlyResult } from '../core/engine';
import { haveSameItems, inSlices, type Bundle, type CharterFile, type Steps } from '../core/model';
import type { LivingCharter } from '../core/parse';
import type { Clock } from '../core/ports';
import type { RuleSettings } from '../core/settings';
import type { EditorFiles } from './files/editorFiles';
import { CharterSearch, type Places } from './charterSearch';

/** What the analysis needs to know of the editor at the moment. */
export interface EditorState extends Places {
  readonly settingsFor: (folder: string) => RuleSettings;
  /** Who marks links as reviewed; undefined where nobody says so. */
  readonly reviewer?: () => string | undefined;
  /** The paths of `artifacts` in a charter that match no file; the same set as before where it holds the same. */
  readonly unmatched?: (bundle: Bundle) => ReadonlySet<string> | undefined;
}

/** Is told what is found, in path order. Steps that are left are taken with what is told next. */
export interface Listener {
  /** All results, after the first complete check and each that found something new. */
  readonly results: (results: readonly CheckResult[]) => Steps<void>;
  /** What stands fast before, where late rules let themselves be waited for. */
  readonly early: (results: readonly EarlyResult[]) => Steps<void>;
}

/** A charter that is checked again and again. */
interface Known {
  readonly checker: Checker;
  /** What the result depends on. */
  readonly key: readonly unknown[];
  /** Undefined where the last check was left. */
  result: CheckResult | undefined;
}

/** Checks every charter of the workspace, and again what changed. */
export class Analysis {
  /** The files of all charters, also those that the editor shows. */
  readonly charters: CharterCache;
  private results: readonly CheckResult[] = [];
  private readonly search: CharterSearch;
  private readonly known = new Map<string, Known>();
  private lastRead: Promise<unknown> = Promise.resolve();
  /** When the slice of work that is under way has taken long enough. One for all work, however much of it is begun. */
  private sliceEnd = 0;
  private generation = 0;
  /** The results that were told to the end. */
  private told: readonly CheckResult[] | undefined;
  private running: Promise<void> | undefined;
  /** The checks of the run that is under way, once all rules but the late ones were asked. */
  private beginning: Promise<readonly Checking[] | undefined> = Promise.resolve(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly files: EditorFiles,
    private readonly editor: EditorState,
    private readonly clock: Clock,
    private readonly listener: Listener,
    private readonly pause: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {
    this.search = new CharterSearch(files, editor, failed);
    this.charters = charterCache(
      files,
      (charter) => this.readInTurn(charter),
      (steps) => this.sliced(steps),
    );
  }

  /** Something changed: what is under way is out of date, and a new check begins once typing pauses. */
  changed(delay = 40): void {
    this.generation++;
    this.stopTimer();
    this.timer = setTimeout(() => void this.start(), delay);
  }

  /** Files came or went: charters are searched again. */
  filesCameOrWent(): void {
    this.search.forget();
    this.files.forgetAll();
    this.changed();
  }

  /** True while a check is under way, or one begins once typing pauses. */
  get isBusy(): boolean {
    return this.timer !== undefined || this.running !== undefined;
  }

  /**
   * The results for the texts as they are now: what changes while they are computed is waited for as well. Whoever asks
   * is not kept waiting for typing to pause.
   */
  async current(): Promise<readonly CheckResult[]> {
    while (this.isBusy) await (this.timer === undefined ? this.running : this.start());
    return this.results;
  }

  /**
   * The same without waiting for late rules: the graphs are those of the texts as they are now. Good until others are let
   * in: whoever goes on later asks again.
   */
  async soon(): Promise<readonly EarlyResult[]> {
    while (this.isBusy) {
      if (this.timer !== undefined) void this.start();
      const { generation } = this;
      const begun = await this.beginning;
      if (this.running === undefined || this.timer !== undefined || generation !== this.generation) continue;
      if (begun) return begun.map(({ early }) => early());
    }
    return this.results;
  }

  /** What is found in steps about the current results; where a text changes meanwhile, it is found anew. */
  asking<T extends object>(find: (results: readonly CheckResult[]) => Steps<T>): Promise<T> {
    return this.finding(() => this.current(), find);
  }

  /** The same without waiting for late rules. */
  askingSoon<T extends object>(find: (results: readonly EarlyResult[]) => Steps<T>): Promise<T> {
    return this.finding(() => this.soon(), find);
  }

  private async finding<R, T extends object>(
    ask: () => Promise<R>,
    find: (about: R) => Steps<T>,
  ): Promise<T> {
    for (;;) {
      const about = await ask();
      const { generation } = this;
      const found = await this.sliced(find(about), () => generation === this.generation);
      if (found) return found;
    }
  }

  /** Does steps that have nothing to do with the texts of charters, in slices like all others. */
  working<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
    return this.sliced(steps, isWanted);
  }

  dispose(): void {
    this.generation++;
    this.stopTimer();
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private start(): Promise<void> {
    this.stopTimer();
    const generation = ++this.generation;
    const isWanted = (): boolean => generation === this.generation;
    this.beginning = this.beginAll(isWanted);
    const run = this.beginning
      .then((begun) => begun && this.finish(begun, isWanted))
      .catch(this.failed)
      .finally(() => {
        if (this.running === run) this.running = undefined;
      });
    this.running = run;
    return run;
  }

  /** After each pause the answer may no longer be asked for: then a newer run is under way, and this one ends. */
  private async beginAll(isWanted: () => boolean): Promise<readonly Checking[] | undefined> {
    const begun: Checking[] = [];
    for (const scope of await this.search.scopes()) {
      const bundles = await loadBundles(this.files, scope.boundary, scope.charters, this.charters);
      for (const loaded of bundles) {
        const bundle = this.withUnmatched(loaded);
        const checking = isWanted() ? await this.begun(bundle, scope.boundary, isWanted) : undefined;
        if (checking === undefined) return undefined;
        begun.push(checking);
      }
    }
    return isWanted() ? begun : undefined;
  }

  private async finish(begun: readonly Checking[], isWanted: () => boolean): Promise<void> {
    const found = await this.sliced(this.finishing(begun), isWanted);
    if (found === undefined) return;
    this.results = found;
    this.forgetAllBut(found);
    if (this.told && haveSameItems(found, this.told)) return;
    await this.sliced(this.telling(found), isWanted);
  }

  private withUnmatched(bundle: Bundle): Bundle {
    const unmatched = this.editor.unmatched?.(bundle);
    return unmatched ? { ...bundle, unmatched } : bundle;
  }

  /** Where late rules are to be waited for, what all others have found is told before. */
  private *finishing(begun: readonly Checking[]): Steps<readonly CheckResult[]> {
    const found: CheckResult[] = [];
    const patience = performance.now() + PATIENCE;
    let isTold = false;
    for (const { hasLate, rest } of begun) {
      let step = rest.next();
      for (; !step.done; step = rest.next()) {
        if (hasLate && !isTold && performance.now() >= patience) {
          isTold = true;
          const others = begun.slice(found.length).map(({ early }) => early());
          yield* this.listener.early([...found, ...others]);
          // What was told leaves when messages are let through: at once, not after a slice of late rules.
          this.sliceEnd = 0;
        }
        yield;
      }
      found.push(step.value);
    }
    return found;
  }

  private *telling(found: readonly CheckResult[]): Steps<void> {
    yield* this.listener.results(found);
    this.told = found;
  }

  /** The same texts, settings and day give the same result: it is not computed again. Undefined where it is not asked for any more. */
  private async begun(
    bundle: Bundle,
    folder: string,
    isWanted: () => boolean,
  ): Promise<Checking | undefined> {
    const today = this.clock.today();
    const editor = this.editor.settingsFor(folder);
    const reviewer = this.editor.reviewer?.();
    const key = [
      today,
      reviewer,
      JSON.stringify(editor),
      bundle.unused,
      ...filesOf(bundle).flatMap((file) => [file, file.version]),
      ...missingIn(bundle),
      bundle.unmatched,
    ];
    const last = this.known.get(bundle.root.uri);
    if (last?.result && haveSameItems(last.key, key)) return done(last.result);
    const current: Known = { checker: last?.checker ?? new Checker(), key, result: undefined };
    this.known.set(bundle.root.uri, current);
    const options = { today, editor, ...(reviewer !== undefined && { reviewer }) };
    const checking = await this.sliced(current.checker.beginning(bundle, options), isWanted);
    return (
      checking && {
        ...checking,
        early: () => current.result ?? checking.early(),
        rest: kept(checking.rest, current),
      }
    );
  }

  /** One file after the other, so that many of them take no longer in one piece than one does. */
  private readInTurn(charter: LivingCharter): Promise<void> {
    const reading = this.lastRead.then(() => this.sliced(charter.reading()));
    this.lastRead = reading.catch(() => undefined);
    return reading;
  }

  /** Does steps in slices that are short enough for nobody to wait, as long as their outcome is wanted. */
  private sliced<T>(steps: Steps<T>, isWanted = (): boolean => true): Promise<T | undefined> {
    const renewed = async (): Promise<void> => {
      await this.pause();
      this.sliceEnd = performance.now() + SLICE;
    };
    return inSlices(steps, renewed, () => this.isDue(), isWanted);
  }

  private isDue(): boolean {
    return performance.now() >= this.sliceEnd;
  }

  private forgetAllBut(results: readonly CheckResult[]): void {
    const roots = new Set(results.map(({ bundle }) => bundle.root.uri));
    for (const uri of this.known.keys()) if (!roots.has(uri)) this.known.delete(uri);
  }
}

/** A check that needs nothing more. */
function done(result: CheckResult): Checking {
  return { hasLate: false, early: () => result, rest: already(result) };
}

function* already(result: CheckResult): Steps<CheckResult> {
  yield;
  return result;
}

/** Does the rest of a check, and keeps what it comes to. */
function* kept(rest: Steps<CheckResult>, known: Known): Steps<CheckResult> {
  known.result = yield* rest;
  return known.result;
}

/** How long a slice of work takes at most, in milliseconds, so that what comes in meanwhile is answered soon. */
const SLICE = 15;

/** For how many milliseconds nobody minds waiting for late rules: in small charters one report is calmer than two. */
const PATIENCE = 5;

function filesOf(bundle: Bundle): readonly CharterFile[] {
  const hosts = bundle.hosts.map(({ charter }) => charter);
  const reviews = bundle.reviews ? [bundle.reviews] : [];
  return [...bundle.files, ...(bundle.practice?.files ?? []), ...hosts, ...reviews];
}

/** What could not be found for a bundle, and for its practice, as it is told. */
function missingIn({ missing, practice }: Bundle): readonly string[] {
  return [...missing, ...(practice?.missing ?? [])].map(({ message }) => message);
}
