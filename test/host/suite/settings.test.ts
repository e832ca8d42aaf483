import * as vscode from 'vscode';

import { useCharterFolder, workspaceFolder } from './charterFolder';
import { driftingNightDesk } from './charters';
import { equal } from './expect';
import { findingOf, waitForMarked } from './findings';
import { waitFor } from './waiting';

type Setting = 'preset' | 'rules';

/** Sets a setting in the workspace; undefined takes it out. */
async function set(setting: Setting, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('throughline', workspaceFolder());
  await settings.update(setting, value, vscode.ConfigurationTarget.Workspace);
}

const silent = driftingNightDesk.replace(/ # !.*/u, '');

describe('settings', () => {
  const folder = useCharterFolder();

  afterEach(async () => {
    await set('preset', undefined);
    await set('rules', undefined);
  });

  async function writeDrifting(text = driftingNightDesk): Promise<vscode.Uri> {
    const uri = await folder().write('project-charter.yaml', text);
    await waitForMarked({ uri, text });
    return uri;
  }

  async function waitForSeverity(uri: vscode.Uri, severity: vscode.DiagnosticSeverity): Promise<void> {
    await waitFor('the severity', vscode.languages.onDidChangeDiagnostics, () =>
      findingOf(uri, 'drift/orphan-work-item').severity === severity ? true : undefined,
    );
  }

  it('of a rule change its severity and switch it off, at once', async () => {
    const uri = await writeDrifting();
    await set('rules', { 'drift/orphan-work-item': 'error' });
    await waitForSeverity(uri, vscode.DiagnosticSeverity.Error);
    await set('rules', { 'drift/orphan-work-item': 'hint' });
    await waitForSeverity(uri, vscode.DiagnosticSeverity.Hint);
    await set('rules', { 'drift/orphan-work-item': 'off' });
    await waitForMarked({ uri, text: silent });
    await set('rules', undefined);
    await waitForMarked({ uri, text: driftingNightDesk });
  });

  it('choose the preset, at once', async () => {
    // An objective without a measure is nothing that the essential preset speaks of.
    const unmeasured = driftingNightDesk.replace(
      /goals:[^]*workItems/u,
      'objectives:\n  - { id: OBJ-1, title: Answer at once } # ! measure/missing [Answer at once]\nworkItems',
    );
    const uri = await writeDrifting(unmeasured);
    await set('preset', 'essential');
    await waitForMarked({ uri, text: unmeasured.replace(/ # ! measure.*/u, '') });
    await set('preset', 'recommended');
    await waitForMarked({ uri, text: unmeasured });
  });

  it('of the charter win over those of the editor', async () => {
    await set('rules', { 'drift/orphan-work-item': 'off' });
    const own = `${driftingNightDesk}settings: { rules: { drift/orphan-work-item: error } }\n`;
    const uri = await writeDrifting(own);
    equal(findingOf(uri, 'drift/orphan-work-item').severity, vscode.DiagnosticSeverity.Error);
  });

  it('that nobody can understand change nothing', async () => {
    const uri = await writeDrifting();
    await set('rules', { 'drift/orphan-work-item': 'loud', 'trace/duplicate-id': 3 });
    await set('preset', 'lenient');
    await set('rules', { 'drift/orphan-work-item': 'info', 'trace/duplicate-id': 'loud' });
    await waitForSeverity(uri, vscode.DiagnosticSeverity.Information);
  });
});
