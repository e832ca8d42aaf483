import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { version } from '../../../package.json';
import {
  historyJson,
  historyMarkdown,
  historyOf,
  historyText,
  PointStore,
  type CharterHistory,
  type HistoryOptions,
  type Past,
} from '../../core/history';
import { inSlices, type Bundle } from '../../core/model';
import { printOf } from '../../core/print';
import { filesFrom, pathOf, sweepEarly, uriOf, userCache } from '../../host';
import { chartersAt, displayPath, workspaceFolder } from '../charters';
import type { Given } from '../command';
import { readHistoryOptions, type HistoryRequest } from './options';
import { write } from '../output';
import { openHistory, revisionNamed } from '../revisions';
import { UsageError, type ExitStatus } from '../status';
import { styleFor } from '../style';
import { widthOf } from '../width';
import type { World } from '../world';

/** Tells how a charter stood from commit to commit, and when it began to drift. */
export async function runHistory(given: Given, world: World): Promise<ExitStatus> {
  const request = readHistoryOptions(given);
  const bundle = onlyOne(await chartersAt(request.paths, world.folder), world);
  const found = await findHistory(bundle, request, world);
  const text = await print(found, { bundle, request, given, world });
  if (request.output === undefined) world.out.write(text);
  else {
    await write(request.output, text, [bundle], world);
    world.out.write(`The history is written to ${request.output}\n`);
  }
  return 0;
}

/** Each charter has a history of its own. */
function onlyOne(bundles: readonly Bundle[], { folder }: World): Bundle {
  const charters = bundles.length === 1 ? bundles : bundles.filter(({ unused }) => !unused);
  const [bundle, other] = charters;
  if (bundle !== undefined && other === undefined) return bundle;
  const names = charters.map(({ root }) => displayPath(pathOf(root.uri), folder));
  throw new UsageError(`There are several charters: ${names.join(', ')}. Name the one to look back at.`);
}

/** The history of a charter; what was found is kept for the next time. */
export async function findHistory(
  bundle: Bundle,
  request: Omit<HistoryRequest, 'paths' | 'format' | 'output'>,
  world: World,
): Promise<CharterHistory> {
  const path = pathOf(bundle.root.uri);
  const home = workspaceFolder(dirname(path), world.folder);
  const history = await openHistory(home, 'throughline history');
  const past: Past = {
    history,
    folder: uriOf(home),
    filesOf: (stored, texts) => filesFrom(texts, stored, uriOf(home)),
  };
  const head = await history.resolve('HEAD');
  if (head === undefined)
    throw new UsageError(`There is no commit yet in ${home}. Commit the charter first.`);
  const since = request.since === undefined ? undefined : await revisionNamed(request.since, history, home);
  const charter = displayPath(path, home);
  const { by, most } = request;
  const cache = userCache('history', world.env);
  const name = `${printOf([home, charter])}.json`;
  const store = new PointStore(version, request.usesCache ? await cache.read(name) : undefined);
  sweepEarly();
  const found = await untilStopped((working) =>
    historyOf(past, charter, {
      head,
      by,
      since,
      most,
      settings: {},
      store,
      ...working,
      progress: (done, all) => world.status?.(`Looking at commit ${done} of ${all} …`),
    }),
  );
  world.status?.('');
  if (request.usesCache && store.isChanged) await cache.write(name, store.text());
  if (found) return found;
  throw new UsageError('Stopped. What was found is kept, so that the next run goes on from there.');
}

/** How long work goes on before it is looked whether somebody wishes to stop it, in milliseconds. */
const SLICE = 50;

/** Does work until it is done, or somebody presses Ctrl-C: then it ends by itself. A second time ends the program. */
async function untilStopped<T>(
  begin: (working: Pick<HistoryOptions, 'work' | 'isWanted'>) => Promise<T>,
): Promise<T> {
  let isStopped = false;
  let end = performance.now() + SLICE;
  const stop = (): void => void (isStopped = true);
  const isWanted = (): boolean => !isStopped;
  const isDue = (): boolean => performance.now() >= end;
  const pause = async (): Promise<void> => {
    await setImmediate();
    end = performance.now() + SLICE;
  };
  process.once('SIGINT', stop);
  try {
    return await begin({ work: (steps) => inSlices(steps, pause, isDue, isWanted), isWanted });
  } finally {
    process.off('SIGINT', stop);
  }
}

interface Printing {
  readonly bundle: Bundle;
  readonly request: HistoryRequest;
  readonly given: Given;
  readonly world: World;
}

async function print(found: CharterHistory, { bundle, request, given, world }: Printing): Promise<string> {
  const { format, by, output } = request;
  const path = displayPath(pathOf(bundle.root.uri), world.folder);
  if (format === 'json') return historyJson(found, path, by);
  const name = nameOf(bundle) ?? path;
  if (format === 'markdown') return historyMarkdown(found, name, by);
  const style = await styleFor(given, world, output);
  return historyText(found, { name, by, style, width: widthOf(world) });
}

function nameOf({ root }: Bundle): string | undefined {
  return root.entries.find(({ kind }) => kind === 'project' || kind === 'practice')?.title;
}
