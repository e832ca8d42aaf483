import type { Connection } from 'vscode-languageserver';
import { sizeTrouble, type Backlog } from '../../core/exchange';
import {
  EndImportRequest,
  PlanImportRequest,
  SendBacklogRequest,
  type EndImportParams,
  type PlanImportParams,
  type PlanImportResult,
  type SendBacklogParams,
} from '../../protocol';
import type { ImportHost, SentFile } from './importHost';
import type * as Planning from './planning';

/** What makes the plans; asked for with the first import. */
export type Planner = typeof Planning;

/** Answers what an import would write. The editor writes it. */
export function answerImport(connection: Connection, host: ImportHost, planner: () => Planner): void {
  let sent: Sent | undefined;
  connection.onRequest(SendBacklogRequest, ({ id, at, content }: SendBacklogParams) => {
    if (sent?.id !== id || at === 0) sent = new Sent(id);
    sent.take(content);
    return null;
  });
  connection.onRequest(EndImportRequest, ({ id }: EndImportParams) => {
    if (sent?.id === id) sent = undefined;
    return null;
  });
  connection.onRequest<PlanImportResult, void>(PlanImportRequest, async (params: PlanImportParams, token) => {
    const tooLarge = sizeTrouble(params.size);
    if (tooLarge) return refused(tooLarge.message);
    return sent?.id === params.id
      ? planner().planned(params, sent, host, token)
      : refused('The check was started anew meanwhile. Import the file again.');
  });
}

function refused(message: string): PlanImportResult {
  return { kind: 'refused', message };
}

class Sent implements SentFile {
  readonly pieces: Uint8Array[] = [];
  private read: { readonly as: string; readonly backlog: Backlog } | undefined;

  constructor(readonly id: number) {}

  take(content: string): void {
    this.pieces.push(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
  }

  readAs(as: string): Backlog | undefined {
    return this.read?.as === as ? this.read.backlog : undefined;
  }

  keep(as: string, backlog: Backlog): void {
    this.read = { as, backlog };
  }
}
