import * as vscode from 'vscode';
import type { Question, Remark } from './charterQuestions';

type StepResult = { readonly kind: 'answer'; readonly answer: string } | { readonly kind: 'back' | 'cancel' };

/**
 * Asks questions one after the other in the same place, with a way back to earlier answers. The answers come
 * trimmed, in the order of the questions; undefined where the user gives up.
 */
export async function askInSteps(
  title: string,
  questions: readonly Question[],
): Promise<string[] | undefined> {
  const answers: string[] = questions.map(() => '');
  let step = 0;
  while (step < questions.length) {
    const question = questions[step];
    if (!question) break;
    const box = inputBox(title, question, { step, of: questions.length, value: answers[step] ?? '' });
    const result = await show(box, question, (draft) => (answers[step] = draft));
    if (result.kind === 'cancel') return undefined;
    step += result.kind === 'back' ? -1 : 1;
  }
  return answers.map((answer) => answer.trim());
}

interface Turn {
  readonly step: number;
  readonly of: number;
  readonly value: string;
}

function inputBox(title: string, question: Question, turn: Turn): vscode.InputBox {
  const box = vscode.window.createInputBox();
  box.title = title;
  box.step = turn.step + 1;
  box.totalSteps = turn.of;
  box.prompt = question.prompt;
  box.placeholder = question.placeholder;
  box.value = turn.value;
  box.ignoreFocusOut = true;
  box.buttons = turn.step > 0 ? [vscode.QuickInputButtons.Back] : [];
  return box;
}

/** Shows one box until it is answered or left. `keep` hears each change, so that going back loses nothing. */
function show(box: vscode.InputBox, question: Question, keep: (draft: string) => void): Promise<StepResult> {
  return new Promise<StepResult>((resolve) => {
    const remark = () => question.check(box.value.trim());
    const accept = () => {
      const objection = remark();
      if (objection?.blocks) box.validationMessage = message(objection);
      else resolve({ kind: 'answer', answer: box.value });
    };
    const change = () => {
      keep(box.value);
      box.validationMessage = box.value === '' ? undefined : message(remark());
    };
    box.onDidAccept(accept);
    box.onDidChangeValue(change);
    box.onDidTriggerButton(() => resolve({ kind: 'back' }));
    box.onDidHide(() => resolve({ kind: 'cancel' }));
    box.show();
  }).finally(() => box.dispose());
}

function message(remark: Remark | undefined): vscode.InputBoxValidationMessage | undefined {
  if (!remark) return undefined;
  const { Error: error, Info: info } = vscode.InputBoxValidationSeverity;
  return { message: remark.text, severity: remark.blocks ? error : info };
}
