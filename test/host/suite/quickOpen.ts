import * as vscode from 'vscode';

import { waitFor } from './waiting';

/** How long a list that is open may take for an answer before the key is pressed again, in milliseconds. */
const keyInterval = 1500;

/** How long a list may take to open, in milliseconds. */
const openingTime = 500;

/** Presses a key of the list that is open, or opens in a moment, until it has done what it should. */
export async function press(command: string, hasDone: () => boolean): Promise<void> {
  await pressInTurn([command], hasDone);
}

/** The same for several keys, of which one opens what the next one needs. */
export async function pressInTurn(commands: readonly string[], hasDone: () => boolean): Promise<void> {
  await waitFor(`${commands.join(', ')} to work`, repeating(commands), () => (hasDone() ? true : undefined));
}

/** Presses again and again until nobody listens any more. */
function repeating(commands: readonly string[]): vscode.Event<undefined> {
  return (listener) => {
    const later: ReturnType<typeof setTimeout>[] = [];
    const again = (): void => {
      for (const [turn, command] of commands.entries())
        later.push(setTimeout(() => void vscode.commands.executeCommand(command), turn * openingTime));
    };
    const [looking, pressing] = [setInterval(() => listener(undefined), 50), setInterval(again, keyInterval)];
    again();
    return new vscode.Disposable(() => {
      clearInterval(looking);
      clearInterval(pressing);
      for (const timer of later) clearTimeout(timer);
    });
  };
}

/** Closes lists until a command ends. */
export async function leave(walking: Promise<void>): Promise<void> {
  let hasEnded = false;
  const ending = walking.then(() => (hasEnded = true));
  await press('workbench.action.closeQuickOpen', () => hasEnded);
  await ending;
}
