import * as vscode from 'vscode';
import type { Told } from '../session';

/** Shows how far a look back at a charter has come, which may take minutes, and lets the user cancel it. */
export async function lookingBack<T>(
  name: string,
  ask: (told: Told, token: vscode.CancellationToken) => Promise<T>,
): Promise<T | { readonly kind: 'cancelled' }> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Looking back at {0}', name),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    let before = 0;
    const told: Told = (message, percentage) => {
      progress.report({ message, increment: percentage - before });
      before = percentage;
    };
    try {
      return await ask(told, token);
    } catch (error) {
      if (token.isCancellationRequested) return { kind: 'cancelled' };
      throw error;
    }
  });
}
