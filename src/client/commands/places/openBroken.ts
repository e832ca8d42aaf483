import * as vscode from 'vscode';
import type { Session } from '../../session';
import { chartersOf } from '../../status';

/** Opens the first charter that cannot be read as YAML, at its first error. */
export async function openBroken(session: Session): Promise<void> {
  const broken = chartersOf(session.status).find((charter) => charter.broken);
  if (!broken) return;
  const uri = vscode.Uri.parse(broken.uri);
  const errors = vscode.languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
  const start = errors[0]?.range.start ?? new vscode.Position(0, 0);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
}
