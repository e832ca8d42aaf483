import type { ChangedParams, CharterStatus } from '../protocol';

/** What the client knows of the check. `charters` and `warnings` are those of the last answer. */
export type Status =
  | { readonly kind: 'starting' }
  | { readonly kind: 'stopped' }
  | ({ readonly kind: 'running' } & ChangedParams);

/**
 * The value of the context key `throughline.state`, on which welcome texts and commands depend. Undefined
 * until the first answer, so that nothing claims "no charter" while the workspace is still being read.
 */
export type StateKey = 'noCharter' | 'broken' | 'ready' | 'stopped' | undefined;

/** One broken charter is enough for `broken`: its welcome text shows only where there are no rows. */
export function stateKey(status: Status): StateKey {
  if (status.kind === 'starting') return undefined;
  if (status.kind === 'stopped') return 'stopped';
  if (status.charters.length === 0) return 'noCharter';
  return status.charters.some((charter) => charter.broken) ? 'broken' : 'ready';
}

/** The charters of the workspace in path order; none while the check is not running. */
export function chartersOf(status: Status): readonly CharterStatus[] {
  return status.kind === 'running' ? status.charters : [];
}

/** The charter whose bundle holds the file; undefined where none does. */
export function charterOfFile(status: Status, file: string): CharterStatus | undefined {
  return chartersOf(status).find((charter) => charter.uri === file || charter.files.includes(file));
}

/** The charter to speak of: that of the file in front, else the first project of the workspace, else the first. */
export function charterInFront(status: Status, file: string | undefined): CharterStatus | undefined {
  const own = file === undefined ? undefined : charterOfFile(status, file);
  const charters = chartersOf(status);
  return own ?? charters.find((charter) => charter.kind === 'project') ?? charters[0];
}
