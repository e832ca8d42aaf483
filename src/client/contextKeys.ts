import * as vscode from 'vscode';
import type { Session } from './session';
import { stateKey, type StateKey } from './status';

/** Keeps the context key `throughline.state`, which welcome texts and the `when` of commands read. */
export function keepStateKey(session: Session): vscode.Disposable {
  let told: StateKey;
  return session.onDidChangeStatus(() => {
    const state = stateKey(session.status);
    if (state === told) return;
    told = state;
    void vscode.commands.executeCommand('setContext', 'throughline.state', state);
  });
}
