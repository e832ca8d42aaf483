import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
  type ShutdownMode,
} from 'vscode-languageclient/browser';

/** A language client whose server is a worker of its own, started and ended with it. */
export class WorkerClient extends LanguageClient {
  readonly #server: WorkerServer;

  /** `script`: the server as a classic script, in any file system that the editor can read. */
  constructor(id: string, name: string, script: vscode.Uri, options: LanguageClientOptions) {
    const server = new WorkerServer(script);
    super(id, name, () => server.start(), options);
    this.#server = server;
  }

  /** The base class says goodbye to the server, but never ends a worker. */
  protected override async shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
    try {
      await super.shutdown(mode, timeout);
    } finally {
      this.#server.end();
    }
  }
}

class WorkerServer {
  readonly #script: vscode.Uri;
  #worker: Worker | undefined;
  #copy: string | undefined;

  constructor(script: vscode.Uri) {
    this.#script = script;
  }

  /**
   * Starts a worker from a copy of the script: browsers refuse to start one from the place of a remote
   * extension. Gives a reader and a writer rather than the worker, which the language client would look for by
   * `instanceof`: in VS Code's extension host `Worker` is a substitute whose instances it does not recognise.
   */
  async start(): Promise<MessageTransports> {
    this.end();
    const code = await vscode.workspace.fs.readFile(this.#script);
    const script = new Blob([new Uint8Array(code)], { type: 'text/javascript' });
    this.#copy = URL.createObjectURL(script);
    this.#worker = new Worker(this.#copy);
    return { reader: new BrowserMessageReader(this.#worker), writer: new BrowserMessageWriter(this.#worker) };
  }

  /** Ends the worker if there is one. The copy stays until then: the substitute loads it when it likes. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#copy !== undefined) URL.revokeObjectURL(this.#copy);
    this.#copy = undefined;
  }
}
