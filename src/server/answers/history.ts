import type { CancellationToken, Connection } from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import { HistoryRequest, type HistoryParams, type HistoryResult } from '../../protocol';
import { historyPage } from '../../service';
import type { Analysis } from '../analysis';
import { NO_CHARTER, type Histories } from './histories';

/** Answers how charters stood from commit to commit. */
export function answerHistory(connection: Connection, analysis: Analysis, histories: Histories): void {
  connection.onRequest<HistoryResult, void>(
    HistoryRequest,
    async (params: HistoryParams, token: CancellationToken) => {
      const looked = await histories.look(params, token);
      if (looked.kind !== 'found') return looked;
      const root = normalUri(params.charter);
      const result = (await analysis.current()).find(({ bundle }) => bundle.root.uri === root);
      if (result === undefined) return { kind: 'refused', reason: NO_CHARTER };
      return { kind: 'page', ...historyPage(looked.history, result, params.nonce) };
    },
  );
}
