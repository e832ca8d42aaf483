import * as vscode from 'vscode';

import { ok } from './expect';
import { waitFor } from './waiting';

function charterUri(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'No folder is open.');
  return vscode.Uri.joinPath(folder.uri, 'project-charter.yaml');
}

function findingsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] | undefined {
  const findings = vscode.languages.getDiagnostics(uri);
  return findings.length === 0 ? undefined : findings;
}

describe('findings', () => {
  it('are there for a charter that nobody has opened yet', async () => {
    const charter = charterUri();
    const shown = vscode.languages.onDidChangeDiagnostics;
    const findings = await waitFor('the findings of the charter', shown, () => findingsOf(charter));
    const drift = findings.filter((finding) => finding.source === 'throughline');
    ok(drift.length === findings.length, 'A finding has another source than throughline.');
  });
});
