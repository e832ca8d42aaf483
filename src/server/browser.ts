/** The language server in a web worker: all files come from the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { workbook } from '../core/exports';
import { systemClock } from '../host/systemClock';
import { clientFiles } from './files/clientFiles';
import * as planning from './answers/planning';
import { startSession } from './session';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startSession(connection, {
  clock: systemClock,
  filesFor: clientFiles,
  pages: '',
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  planner: () => planning,
  // In one go, for which other answers wait: the server has a worker of its own already, so that typing does not.
  workbooks: { write: (tables, today) => workbook(tables, { today }) },
});
