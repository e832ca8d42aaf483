import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

const DIST = resolve(__dirname, '../../dist');

export const SERVER: readonly string[] = [join(DIST, 'server.js'), '--stdio'];
export const CLI: readonly string[] = [join(DIST, 'cli.js'), 'lsp', '--stdio'];

/** How messages go to a server and come from it, and how it ends. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** What it wrote beside the protocol. */
  readonly errors: () => string;
  /** Its exit code, once it has ended. */
  readonly ended: () => Promise<number | null>;
  readonly hangUp: () => void;
  readonly kill: () => void;
}

/**
 * A server as a process of its own, over its standard streams.
 *
 * @param env variables that are set on top of those of this process
 */
export function processTransport(
  args: readonly string[] = SERVER,
  env: Readonly<Record<string, string>> = {},
): Transport {
  const server = spawn(process.execPath, [...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let errors = '';
  server.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
    errors: () => errors,
    ended: () =>
      server.exitCode === null
        ? new Promise((done) => server.once('exit', done))
        : Promise.resolve(server.exitCode),
    hangUp: () => server.stdin.end(),
    kill: () => void server.kill('SIGKILL'),
  };
}

/** What a web worker has, and nothing of Node: the bundle for the web runs in it. */
const WEB_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const { createContext, runInContext } = require('node:vm');
const { readFileSync } = require('node:fs');
const web = { setTimeout, clearTimeout, queueMicrotask, performance, console, URL, TextEncoder, TextDecoder, btoa };
Object.assign(web, { Blob, CompressionStream, ReadableStream, Response });
web.postMessage = (data) => parentPort.postMessage(data);
web.addEventListener = () => {};
web.self = web;
createContext(web);
runInContext(readFileSync(workerData, 'utf8'), web);
parentPort.on('message', (data) => web.onmessage({ data }));
`;

/** The server for the web, in a thread that looks like a web worker to it. */
export function workerTransport(): Transport {
  const worker = new Worker(WEB_WORKER, { eval: true, workerData: join(DIST, 'server.web.js') });
  let errors = '';
  worker.on('error', (error) => (errors += String(error)));
  const end = (): void => void worker.terminate();
  return {
    reader: new WorkerReader(worker),
    writer: new WorkerWriter(worker),
    errors: () => errors,
    ended: () => new Promise((done) => worker.once('exit', done)),
    hangUp: end,
    kill: end,
  };
}

class WorkerReader extends AbstractMessageReader {
  constructor(private readonly worker: Worker) {
    super();
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly worker: Worker) {
    super();
  }

  write(message: Message): Promise<void> {
    // A thread of Node has no origin.
    this.worker.postMessage(message, []);
    return Promise.resolve();
  }

  end(): void {
    void this.worker.terminate();
  }
}
