import type { Connection } from 'vscode-languageserver';
import { normalUri } from '../../core/bundles';
import { OpenWorkRequest, TraceRequest, type TraceParams } from '../../protocol';
import { findingTrace, listingOpenWork } from '../../service';
import type { Analysis } from '../analysis';

/** Answers what files and branches work for. */
export function answerTrace(
  connection: Connection,
  analysis: Analysis,
  folders: () => readonly string[],
): void {
  connection.onRequest(TraceRequest, ({ file, branch }: TraceParams) => {
    const params = {
      file: file && normalUri(file),
      branch: branch && { ...branch, root: normalUri(branch.root) },
    };
    return analysis.asking((results) => findingTrace(params, results, folders()));
  });
  connection.onRequest(OpenWorkRequest, () => analysis.asking(listingOpenWork));
}
