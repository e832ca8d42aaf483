import * as vscode from 'vscode';

import { useCharterFolder, workspaceFolder, type CharterFolder } from './charterFolder';
import { nightDesk } from './charters';
import { equal, ok } from './expect';
import { rangeOf } from './typing';
import { waitFor } from './waiting';

const charter = `${nightDesk}workItems:
  - { id: NQ-11, title: Build the night queue, supports: [OBJ-1], artifacts: [nowhere/at/all.cls] }
  - { id: NQ-12, title: Fax at night, supports: [OBJ-1], state: dropped }
`;
const code: Readonly<Record<string, string>> = {
  'Night.cls': '// NQ-11: the night comes first.\npublic class Night {} // NQ-12, NQ-77, UTF-8\n',
  'Night.cs': '/* NQ-11 */\nclass Night {} // NQ-12, NQ-77, ISO-8601\n',
  'night.ts': '// NQ-11\nexport {}; // NQ-12, NQ-77, SHA-256\n',
};

const ask = <T>(command: string, ...parameters: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, ...parameters);

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';

function rulesOf(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'throughline')
    .map(({ code: rule }) => (typeof rule === 'object' ? String(rule.value) : String(rule)))
    .toSorted();
}

async function waitForRules(uri: vscode.Uri, rules: readonly string[]): Promise<void> {
  await waitFor(`${rules.join(', ')} in ${nameOf(uri)}`, vscode.languages.onDidChangeDiagnostics, () =>
    JSON.stringify(rulesOf(uri)) === JSON.stringify(rules) ? true : undefined,
  );
}

const FOUND = ['code/closed-work-item', 'code/unknown-work-item'];

async function setEnabled(value: false | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('throughline', workspaceFolder());
  await settings.update('code.enabled', value, vscode.ConfigurationTarget.Workspace);
}

describe("the team's own code", () => {
  const folder = useCharterFolder();

  /** The charter in an editor, and a file of code in front of it. */
  async function open(name: string, home: CharterFolder = folder()): Promise<vscode.TextEditor> {
    await home.open('project-charter.yaml', charter);
    return home.open(name, code[name] ?? '');
  }

  for (const name of Object.keys(code)) {
    it(`is told about in ${name}, as information`, async () => {
      const { document } = await open(name);
      await waitForRules(document.uri, FOUND);
      const severities = vscode.languages.getDiagnostics(document.uri).map(({ severity }) => severity);
      ok(
        severities.every((each) => each === vscode.DiagnosticSeverity.Information),
        `The findings are ${severities.join(', ')}.`,
      );
    });
  }

  it('follows what is typed', async () => {
    const editor = await open('Night.cls');
    const { document } = editor;
    await waitForRules(document.uri, FOUND);
    await editor.edit((edit) => edit.replace(rangeOf(document, 'NQ-77'), 'NQ-11'));
    await waitForRules(document.uri, ['code/closed-work-item']);
    await editor.edit((edit) => edit.replace(rangeOf(document, ', NQ-11'), ', NQ-78, NQ-79'));
    await waitForRules(document.uri, [
      'code/closed-work-item',
      'code/unknown-work-item',
      'code/unknown-work-item',
    ]);
  });

  it('shows once what an id is for, and nothing on other words', async () => {
    const { document } = await open('Night.cls');
    await waitForRules(document.uri, FOUND);
    const at = (words: string): vscode.Position => rangeOf(document, words).start.translate(0, 1);
    const hovers = await ask<vscode.Hover[]>('executeHoverProvider', document.uri, at('NQ-11'));
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    const own = texts.filter((text) => text.includes('Build the night queue'));
    equal(own.length, 1);
    ok(own[0]?.includes('Answer every night call within a minute'), `The chain is not in ${own[0]}`);
    const others = await ask<vscode.Hover[]>('executeHoverProvider', document.uri, at('public'));
    equal(others.length, 0);
  });

  it('is asked once about a charter, too', async () => {
    const { document } = await folder().open('project-charter.yaml', charter);
    const hovers = await ask<vscode.Hover[]>(
      'executeHoverProvider',
      document.uri,
      rangeOf(document, 'NQ-11').start.translate(0, 1),
    );
    equal(hovers.length, 1);
  });

  it('leads to the charter', async () => {
    const { document } = await open('night.ts');
    await waitForRules(document.uri, FOUND);
    const links = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'executeDefinitionProvider',
      document.uri,
      rangeOf(document, 'NQ-11').start.translate(0, 1),
    );
    const own = links.flatMap((link) => ('targetUri' in link ? [link] : []));
    equal(
      own.map(({ targetUri }) => nameOf(targetUri)),
      ['project-charter.yaml'],
    );
  });

  it('is among the references of a work item, and renamed with it', async () => {
    const home = folder();
    await home.write('Night.cs', code['Night.cs'] ?? '');
    const { document } = await open('Night.cls', home);
    await waitForRules(document.uri, FOUND);
    const uri = home.at('project-charter.yaml');
    const { document: text } = await vscode.window.showTextDocument(uri);
    const position = rangeOf(text, 'NQ-11').start.translate(0, 1);
    const files = async (): Promise<readonly string[]> =>
      (await ask<vscode.Location[]>('executeReferenceProvider', uri, position)).map((each) =>
        nameOf(each.uri),
      );
    const wanted = ['Night.cls', 'Night.cs', 'project-charter.yaml'];
    for (let i = 0; i < 50 && JSON.stringify((await files()).toSorted()) !== JSON.stringify(wanted); i++)
      await new Promise((resolve) => setTimeout(resolve, 200));
    equal((await files()).toSorted(), wanted);
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', uri, position, 'NQ-21');
    ok(await vscode.workspace.applyEdit(edit), 'The edit could not be applied.');
    ok(document.getText().startsWith('// NQ-21: the night'), 'The open file still has the old id.');
    const other = await vscode.workspace.openTextDocument(home.at('Night.cs'));
    ok(other.getText().startsWith('/* NQ-21 */'), 'The stored file still has the old id.');
    await vscode.workspace.saveAll(false);
  });

  it('is missed by the charter where artifacts name a file that is not there', async () => {
    const { document } = await folder().open('project-charter.yaml', charter);
    await waitFor('the finding', vscode.languages.onDidChangeDiagnostics, () =>
      rulesOf(document.uri).includes('code/artifact-not-found') ? true : undefined,
    );
  });

  it('is left alone where it is switched off, and looked at again', async () => {
    const { document } = await open('Night.cls');
    await waitForRules(document.uri, FOUND);
    try {
      await setEnabled(false);
      await waitForRules(document.uri, []);
      const position = rangeOf(document, 'NQ-11').start.translate(0, 1);
      const hovers = await ask<vscode.Hover[]>('executeHoverProvider', document.uri, position);
      equal(hovers.length, 0);
    } finally {
      await setEnabled(undefined);
    }
    await waitForRules(document.uri, FOUND);
  });
});
