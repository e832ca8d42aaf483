import { charterCache, isCharterName, loadBundles, resolvePath, type CharterCache } from '../bundles';
import { Checker, type CheckOptions, type CheckResult } from '../engine';
import { daysBetween, type Bundle, type Steps } from '../model';
import type { FileSystem, History, Revision, Step, StoredFile } from '../ports';
import { settingsForPast } from './leftOut';
import { NO_FACTS, type HistoryPoint, type Sighting } from './points';
import { Observer } from './sighting';
import { dayOf, type PointStore } from './store';
import { Texts } from './texts';
import { isTouched, PastTree, Recorder, type Reads } from './tree';
import { turnsIn, type Turn } from './turns';

/** Where the texts of earlier times come from. */
export interface Past {
  readonly history: History;
  /** URI of the folder of the history. Nothing outside of it is read. */
  readonly folder: string;
  /** The files of the folder at a time, where these are all that there were. */
  readonly filesOf: (stored: readonly StoredFile[], texts: Pick<History, 'read'>) => FileSystem;
}

export interface HistoryOptions {
  /** The full id of the commit that the history ends with. */
  readonly head: string;
  /** A point for each commit that changed the charter, or for the last one of each week from Monday on. */
  readonly by: 'commit' | 'week';
  /** The full id of a commit: the history begins with what stood there. */
  readonly since?: string | undefined;
  /** How many points at most, the latest ones. */
  readonly most?: number | undefined;
  readonly settings: Pick<CheckOptions, 'commandLine' | 'editor'>;
  readonly store: PointStore;
  /** Is told how many of the commits that come into question are done. */
  readonly progress?: (done: number, all: number) => void;
  /** Does work and lets others in between; undefined where it was left. */
  readonly work: <T>(steps: Steps<T>) => Promise<T | undefined>;
  readonly isWanted: () => boolean;
}

export interface CharterHistory {
  /** The oldest first. Without those before the charter was there. */
  readonly points: readonly HistoryPoint[];
  readonly turns: readonly Turn[];
}

/**
 * How a charter stood from commit to commit. What was found once for the same texts is taken from the store; the rest is
 * checked one after the other, each going on with what is known of the one before.
 *
 * @param charter the path of its root file today, from the folder of the history on
 * @returns undefined where nobody wants it any more
 */
export async function historyOf(
  past: Past,
  charter: string,
  options: HistoryOptions,
): Promise<CharterHistory | undefined> {
  const { history } = past;
  const { head, since, most, store } = options;
  const steps = (await history.line(head, [charter])).toReversed();
  const later = since === undefined ? steps : await history.line(head, [charter], since);
  const stages = stagesOf(steps, charter);
  const first = Math.max(
    beginningOf(stages, most),
    since === undefined ? 0 : steps.length - later.length - 1,
  );
  const sightings = await new Walk(past, options).over(stages, first);
  if (sightings === undefined) return undefined;
  const shown = most === undefined ? sightings : sightings.slice(-most);
  return { points: shown.map(({ point }) => point), turns: turnsIn(shown, store.numbers) };
}

/** A commit, and the path that the charter had then. */
interface Stage {
  readonly step: Step;
  readonly charter: string;
}

/** Follows the charter back to the paths from which it was moved. */
function stagesOf(steps: readonly Step[], charter: string): readonly Stage[] {
  let path = charter;
  return steps
    .toReversed()
    .map((step) => {
      const stage = { step, charter: path };
      path = step.changes.find((change) => change.path === path)?.from ?? path;
      return stage;
    })
    .toReversed();
}

/** The place of the first commit that can be among the last ones that changed a charter. */
function beginningOf(stages: readonly Stage[], most: number | undefined): number {
  if (most === undefined) return 0;
  const places = stages.flatMap(({ step, charter }, i) =>
    step.changes.some(({ path }) => path === charter || isCharterName(path.replace(/^.*\//u, ''))) ? [i] : [],
  );
  return places.at(-most) ?? 0;
}

/** What was found at a point, and from what. */
interface Seen {
  readonly sighting: Sighting;
  readonly reads: Reads;
}

class Walk {
  private readonly tree = new PastTree();
  private readonly checker = new Checker();
  private readonly observer: Observer;
  private readonly charters: CharterCache;
  private readonly texts: Texts;
  private files: FileSystem;

  constructor(
    private readonly past: Past,
    private readonly options: HistoryOptions,
  ) {
    this.observer = new Observer(options.store.numbers);
    this.texts = new Texts(past.history);
    this.files = past.filesOf([], this.texts);
    const now: FileSystem = {
      read: (uri, largest) => this.files.read(uri, largest),
      list: (uri) => this.files.list(uri),
    };
    this.charters = charterCache(now, (charter) => options.work(charter.reading()));
  }

  /** What was found at each point, from one place on; undefined where nobody wants it any more. */
  async over(stages: readonly Stage[], first: number): Promise<readonly Sighting[] | undefined> {
    const { by, progress, isWanted } = this.options;
    const found: Sighting[] = [];
    let last: Seen | undefined;
    let isDue = true;
    for (const [i, stage] of stages.entries()) {
      this.tree.apply(stage.step);
      isDue ||= last === undefined || isTouched(last.reads, stage.step);
      const next = stages[i + 1];
      if (i < first || !isDue || (by === 'week' && isSameWeek(stage, next))) continue;
      const seen = await this.see(stage);
      if (seen === undefined || !isWanted()) return undefined;
      progress?.(i + 1 - first, stages.length - first);
      isDue = false;
      const isNew = last === undefined ? seen.sighting.point.kind !== 'absent' : !isSameReads(seen, last);
      if (isNew) found.push(seen.sighting);
      if (isNew || last !== undefined) last = seen;
    }
    return found;
  }

  private async see({ step: { id, time, title }, charter }: Stage): Promise<Seen | undefined> {
    const { store } = this.options;
    const revision = { id, time, title };
    const known = store.find(charter, revision, this.tree);
    if (known) return known;
    const recorder = new Recorder(this.past.filesOf(this.tree.all, this.texts), this.past.folder);
    this.files = recorder;
    const bundle = await this.load(charter);
    const sighting = this.options.isWanted() ? await this.sight(bundle, revision) : undefined;
    if (sighting === undefined) return undefined;
    const reads = recorder.readsIn(this.tree);
    const blobs = Object.values(reads.blobs);
    this.texts.forgetAllBut(new Set(blobs));
    if (this.texts.hasRead(blobs)) store.keep(charter, sighting, reads);
    return { sighting, reads };
  }

  private async load(charter: string): Promise<Bundle | undefined> {
    const { folder } = this.past;
    const uri = resolvePath(folder, charter);
    const bundles = await loadBundles(this.files, folder, [uri], this.charters);
    return bundles.find(({ root }) => root.uri === uri);
  }

  /** A charter that does not parse is not checked: what is not read would look as if it had been taken away. */
  private async sight(bundle: Bundle | undefined, revision: Revision): Promise<Sighting | undefined> {
    const isBroken = bundle?.files.some((file) => file.isBroken) === true;
    if (bundle === undefined || isBroken)
      return { point: { kind: isBroken ? 'broken' : 'absent', revision }, facts: NO_FACTS };
    const { settings, work } = this.options;
    const steps = this.checker.updating(bundle, { ...settingsForPast(settings), today: dayOf(revision) });
    return work(this.sighting(steps, revision));
  }

  private *sighting(checking: Steps<CheckResult>, revision: Revision): Steps<Sighting> {
    return yield* this.observer.sighting(yield* checking, revision);
  }
}

function isSameReads(a: Seen, b: Seen): boolean {
  const [left, right] = [Object.entries(a.reads.blobs), Object.entries(b.reads.blobs)];
  return left.length === right.length && left.every(([path, blob]) => b.reads.blobs[path] === blob);
}

function isSameWeek({ step }: Stage, next: Stage | undefined): boolean {
  return next !== undefined && weekOf(step) === weekOf(next.step);
}

const A_MONDAY = '1970-01-05';

function weekOf(step: Step): number {
  return Math.floor(daysBetween(A_MONDAY, dayOf(step)) / 7);
}
