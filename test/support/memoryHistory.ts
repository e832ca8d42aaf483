import type { History, Step, StoredFile } from '../../src/core/ports';
import type { PastCommit } from './driftingProject';

/** A history in memory only, that counts what is read of it. */
export interface MemoryHistory extends History {
  readonly reads: { count: number };
}

/** @param commits the oldest first */
export function memoryHistory(commits: readonly PastCommit[]): MemoryHistory {
  const steps = commits.map((commit, i) => stepOf(commit, i, commits[i - 1])).toReversed();
  const texts = new Map(
    commits.flatMap(({ files }) => Object.values(files).map((text) => [blobOf(text), text] as const)),
  );
  const reads = { count: 0 };
  const from = (id: string): readonly Step[] => {
    const at = steps.findIndex((step) => step.id === id);
    return at === -1 ? [] : steps.slice(at);
  };
  return {
    reads,
    mergeBase: () => Promise.resolve(undefined),
    isShallow: () => Promise.resolve(false),
    resolve: (name) => Promise.resolve(name === 'HEAD' ? steps[0]?.id : undefined),
    filesAt: (revision) => {
      const commit = commits[steps.length - 1 - steps.findIndex(({ id }) => id === revision)];
      return Promise.resolve(Object.entries(commit?.files ?? {}).map(([path, text]) => fileOf(path, text)));
    },
    read: (blob) => {
      reads.count++;
      return Promise.resolve(texts.get(blob));
    },
    revisionsOf: (path, revision) =>
      Promise.resolve(from(revision).filter(({ changes }) => changes.some((change) => change.path === path))),
    line: (revision, _paths, since) => {
      const known = new Set(since === undefined ? [] : from(since).map(({ id }) => id));
      return Promise.resolve(from(revision).filter(({ id }) => !known.has(id)));
    },
  };
}

function stepOf({ title, day, files }: PastCommit, i: number, before: PastCommit | undefined): Step {
  const was = before?.files ?? {};
  return {
    id: idOf(i),
    time: `${day}T12:00:00+00:00`,
    title,
    changes: [
      ...Object.entries(files).flatMap(([path, text]) =>
        was[path] === text ? [] : [{ path, file: fileOf(path, text) }],
      ),
      ...Object.keys(was).flatMap((path) => (path in files ? [] : [{ path, file: undefined }])),
    ],
  };
}

export function idOf(commit: number): string {
  return String(commit + 1).padStart(40, '0');
}

function fileOf(path: string, text: string): StoredFile {
  return { path, blob: blobOf(text), kind: 'file' };
}

function blobOf(text: string): string {
  return `blob of ${text}`;
}
