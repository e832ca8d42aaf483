import * as vscode from 'vscode';

/** Tells something, and waits for nobody to have read it. */
export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

/** The same for what did not work. */
export function warn(message: string): void {
  void vscode.window.showWarningMessage(message);
}
