/** The language server in a web worker: all files come from the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
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
});
