/** The language server as a process: over stdio, or over the channel that VS Code opens. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { FileSystem, History } from '../core/ports';
import { gitHistory, pathOf, systemClock } from '../host';
import { clientFiles } from './files/clientFiles';
import { localFiles } from './files/localFiles';
import type { Planner } from './answers/importing';
import { localHistory } from './files/localHistory';
import { startSession, type ServerWorld } from './session';
import { workbooksInThread } from './workbooks/inThread';

/** `file:` URIs are read here, everything else by the client; or everything by the client, where it wishes so. */
const filesFor: ServerWorld['filesFor'] = (connection, wish, folders) => {
  const client = clientFiles(connection);
  if (wish === 'client') return client;
  const local = localFiles(folders);
  const choose = (uri: string): FileSystem => (uri.startsWith('file:') ? local : client);
  return { read: (uri, largest) => choose(uri).read(uri, largest), list: (uri) => choose(uri).list(uri) };
};

/**
 * A message is read in one turn of the event loop, handled in the next, and its answer leaves in the one after: with
 * fewer turns an answer that is ready would wait for another slice of work.
 */
async function pause(): Promise<void> {
  await setTimeout(0);
  await setImmediate();
  await setImmediate();
}

function planner(): Planner {
  const loaded: Planner = createRequire(__filename)('./planning.js');
  return loaded;
}

const WORKBOOK_WRITER = join(__dirname, 'workbook.js');

/** The history of a folder of this computer, or why there is none. */
async function historyOf(folder: string): Promise<History | string> {
  if (!folder.startsWith('file:'))
    return 'What a text said earlier is read from git, which does not reach the folder of this charter.';
  const history = await gitHistory(pathOf(folder));
  if (!('refused' in history)) return history;
  return history.refused === 'no-git'
    ? 'What a text said earlier is read with the program git, which was not found. Install it to see what has changed.'
    : `What a text said earlier is read from git, and the folder of this charter is no git repository that can be read: ${history.reason}`;
}

startSession(createConnection(ProposedFeatures.all), {
  clock: systemClock,
  filesFor,
  historyOf,
  history: localHistory(),
  pages: pathToFileURL(join(__dirname, '..', 'docs', 'rules')).toString(),
  pause,
  planner,
  workbooks: workbooksInThread(() => new Worker(WORKBOOK_WRITER), pause),
});
