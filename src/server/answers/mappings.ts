import type { Connection } from 'vscode-languageserver';
import { nameOfFile, normalUri } from '../../core/bundles';
import { MAPPING_NAME } from '../../core/exchange';
import { mappingDiagnostics } from '../../service';
import { inBackground } from '../background';
import type { OpenDocument } from '../documents';

/** True for the file in which a team says what the words of its tracker mean. */
export function isMapping(uri: string): boolean {
  return nameOfFile(normalUri(uri)) === MAPPING_NAME;
}

/** Tells what is wrong in a mapping while it is open. */
export function tellMapping(connection: Connection, { uri, version, charter }: OpenDocument): void {
  if (!isMapping(uri)) return;
  const diagnostics = charter === undefined ? [] : mappingDiagnostics(charter);
  inBackground(connection.sendDiagnostics({ uri, version, diagnostics }));
}

/** Takes back what was told of a mapping that is closed. */
export function forgetMapping(connection: Connection, uri: string): void {
  if (isMapping(uri)) inBackground(connection.sendDiagnostics({ uri, diagnostics: [] }));
}
