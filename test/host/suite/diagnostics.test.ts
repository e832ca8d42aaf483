import * as vscode from 'vscode';

import { useCharterFolder } from './charterFolder';
import { driftingNightDesk, nightDesk } from './charters';
import { equal, ok } from './expect';
import { diagnosticsOf, findingOf, waitForMarked, waitForMarkedIn } from './findings';
import { replace } from './typing';

describe('findings of files that nobody has opened', () => {
  const folder = useCharterFolder();

  it('come with range, severity, source and the page of their rule', async () => {
    const uri = await folder().write('project-charter.yaml', driftingNightDesk);
    const [found, ...more] = await waitForMarked({ uri, text: driftingNightDesk });
    ok(found && more.length === 0, 'One finding is expected.');
    equal(found.severity, vscode.DiagnosticSeverity.Warning);
    equal(found.source, 'throughline');
    ok(found.message.startsWith('WI-2 “Paint the office” supports no objective.'), found.message);
    ok(typeof found.code === 'object', 'The code has no link.');
    equal(found.code.value, 'drift/orphan-work-item');
    const page = await vscode.workspace.fs.readFile(found.code.target);
    ok(new TextDecoder().decode(page).startsWith('# drift/orphan-work-item'), 'The link is not to the page.');
  });

  it('point to the other places that they speak of', async () => {
    const text = `${nightDesk}workItems:
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-1, title: Staff the night queue, supports: [OBJ-1] } # ! trace/duplicate-id [WI-1]
`;
    const uri = await folder().write('project-charter.yaml', text);
    const [found] = await waitForMarked({ uri, text });
    const [first] = found?.relatedInformation ?? [];
    equal(first?.location.uri.toString(), uri.toString());
    equal(
      first?.location.range.start.line,
      text.split('\n').findIndex((line) => line.includes('Build')),
    );
    ok((first?.message ?? '').length > 0, 'The related place has no words.');
  });

  it('have the severity of their rule', async () => {
    const text = `${nightDesk}workItems:
  - { id: WI-1, title: Build the night queue, supports: [OBJ-9] } # ! trace/unknown-reference [OBJ-9]
  - { id: WI-2, titel: Staff the night queue, supports: [OBJ-1] } # ! schema/unknown-key [titel]
  - { id: WI-3, title: Paint the office } # ! drift/orphan-work-item [WI-3]
`;
    const uri = await folder().write('project-charter.yaml', text);
    await waitForMarked({ uri, text });
    equal(findingOf(uri, 'trace/unknown-reference').severity, vscode.DiagnosticSeverity.Error);
    equal(findingOf(uri, 'schema/unknown-key').severity, vscode.DiagnosticSeverity.Error);
    equal(findingOf(uri, 'drift/orphan-work-item').severity, vscode.DiagnosticSeverity.Warning);
  });

  it('stand in the part that they are about', async () => {
    const root = `${nightDesk}include: [parts/*.charter.yaml]\n`;
    const part = `charter: 1
kind: part
workItems:
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-2, title: Paint the office } # ! drift/orphan-work-item [WI-2]
`;
    const uri = await folder().write('parts/work.charter.yaml', part);
    const rootUri = await folder().write('project-charter.yaml', root);
    await waitForMarked({ uri, text: part });
    equal(diagnosticsOf(rootUri).length, 0);
  });

  it('tell of a part that no charter includes', async () => {
    const part = 'charter: 1\nkind: part # ! trace/unused-part [part]\n';
    const uri = await folder().write('parts/work.charter.yaml', part);
    await waitForMarked({ uri, text: part });
    const root = await folder().write(
      'project-charter.yaml',
      `${nightDesk}include: [parts/*.charter.yaml]\n`,
    );
    await waitForMarked({ uri, text: '' });
    equal(diagnosticsOf(root).length, 0);
  });

  it('go with the file, and come with a new one', async () => {
    const uri = await folder().write('project-charter.yaml', driftingNightDesk);
    await waitForMarked({ uri, text: driftingNightDesk });
    await vscode.workspace.fs.rename(uri, folder().at('night.charter.yaml'));
    await waitForMarked({ uri, text: '' });
    await waitForMarked({ uri: folder().at('night.charter.yaml'), text: driftingNightDesk });
    await folder().remove('night.charter.yaml');
    await waitForMarked({ uri: folder().at('night.charter.yaml'), text: '' });
  });

  it('go with the folder that the file lies in, and come back with it', async () => {
    const uri = await folder().write('desks/night/project-charter.yaml', driftingNightDesk);
    await waitForMarked({ uri, text: driftingNightDesk });
    await vscode.workspace.fs.rename(folder().at('desks'), folder().at('archive'));
    await waitForMarked({ uri, text: '' });
    const moved = folder().at('archive/night/project-charter.yaml');
    await waitForMarked({ uri: moved, text: driftingNightDesk });
  });

  it('follow changes that another program makes', async () => {
    const uri = await folder().write('project-charter.yaml', driftingNightDesk);
    await waitForMarked({ uri, text: driftingNightDesk });
    const mended = driftingNightDesk.replace(/office \}.*/u, 'office, supports: [OBJ-1] }');
    await folder().write('project-charter.yaml', mended);
    await waitForMarked({ uri, text: mended });
  });

  it('are not looked for outside of the workspace folder', async () => {
    const text = `${nightDesk}include: [../../../stolen.charter.yaml] # ! trace/include-not-found [../../../stolen.charter.yaml]\n`;
    const outside = vscode.Uri.joinPath(folder().uri, '..', '..', 'stolen.charter.yaml');
    await vscode.workspace.fs.writeFile(
      outside,
      new TextEncoder().encode('charter: 1\nkind: part\ntitel: 1\n'),
    );
    const uri = await folder().write('project-charter.yaml', text);
    await waitForMarked({ uri, text });
    equal(diagnosticsOf(outside).length, 0);
  });
});

describe('findings of open files', () => {
  const folder = useCharterFolder();

  it('appear and disappear with what is typed', async () => {
    const editor = await folder().open('project-charter.yaml', nightDesk);
    const typo = 'titel: Nobody # ! schema/unknown-key [titel]';
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, `${typo}\n`));
    await waitForMarkedIn(editor);
    await replace(editor, typo, '');
    await waitForMarkedIn(editor);
  });

  it('are about the text on the screen, not the stored one, until it is given up', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    const { uri } = editor.document;
    await waitForMarkedIn(editor);
    await replace(editor, ' } # ! drift/orphan-work-item [WI-2]', ', supports: [OBJ-1] }');
    await waitForMarkedIn(editor);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitForMarked({ uri, text: driftingNightDesk });
  });

  it('of a charter follow what is typed in its part', async () => {
    const part = 'charter: 1\nkind: part\nobjectives:\n  - { id: OBJ-7, title: Keep the night shift }\n';
    const text = `${nightDesk}include: [shift.charter.yaml]
workItems:
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-2, title: Plan the shifts, supports: [OBJ-7] }
`;
    const missing = text.replace('.yaml]', '.yaml] # ! trace/include-not-found [shift.charter.yaml]');
    const uri = await folder().write('project-charter.yaml', text);
    await waitForMarked({ uri, text: missing });
    const editor = await folder().open('shift.charter.yaml', part);
    await waitForMarked({ uri, text: '' });
    await replace(editor, 'OBJ-7', 'OBJ-8');
    const dangling = text.replace('[OBJ-7] }', '[OBJ-7] } # ! trace/unknown-reference [OBJ-7]');
    await waitForMarked({ uri, text: dangling });
  });

  it('tell of YAML that cannot be read, and still of the rest', async () => {
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    await replace(
      editor,
      'kind: project',
      'kind: project\n# !next schema/syntax ["never closed]\nx-note: "never closed',
    );
    await waitForMarkedIn(editor);
    await replace(editor, 'never closed\n', 'never closed"\n');
  });

  it('come for a new document that is not stored yet', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'throughline-charter',
      content: driftingNightDesk,
    });
    await waitForMarkedIn(await vscode.window.showTextDocument(document));
  });

  it('never come for YAML that is no charter', async () => {
    await folder().open('notes.yaml', 'titel: 1\n');
    const editor = await folder().open('project-charter.yaml', driftingNightDesk);
    await waitForMarkedIn(editor);
    equal(diagnosticsOf(folder().at('notes.yaml')).length, 0);
  });
});
