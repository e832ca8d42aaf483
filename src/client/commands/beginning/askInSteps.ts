import * as vscode from 'vscode';
import type { Question, Remark } from './charterQuestions';

interface StepResult {
  readonly kind: 'answer' | 'back' | 'cancel';
}

/** What was answered so far, by the key of the question. */
export type Drafts = Map<Question['key'], string>;

/**
 * Asks questions one after the other in the same place, with a way back to earlier answers and to what was asked before
 * them. The answers are kept in `drafts` as they are typed.
 *
 * @param stepsBefore how many steps the user has made before the first question
 */
export async function askInSteps(
  title: string,
  questions: readonly Question[],
  drafts: Drafts,
  stepsBefore: number,
): Promise<'answered' | 'back' | 'cancelled'> {
  let step = 0;
  while (step < questions.length) {
    const question = questions[step];
    if (!question) return 'back';
    const { key } = question;
    const turn = { step: stepsBefore + step, of: stepsBefore + questions.length };
    const box = inputBox(title, question, { ...turn, value: drafts.get(key) ?? '' });
    const result = await show(box, question, (draft) => drafts.set(key, draft));
    if (result.kind === 'cancel') return 'cancelled';
    step += result.kind === 'back' ? -1 : 1;
  }
  return 'answered';
}

interface Turn {
  readonly step: number;
  /** How many steps there are in all. */
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
function show(
  box: vscode.InputBox,
  question: Question,
  keep: (draft: string) => unknown,
): Promise<StepResult> {
  return new Promise<StepResult>((resolve) => {
    const remark = () => question.check(box.value.trim());
    const accept = () => {
      const objection = remark();
      if (objection?.blocks) box.validationMessage = message(objection);
      else resolve({ kind: 'answer' });
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
