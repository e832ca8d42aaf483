import { applyEdits, type TextEdit } from '../../edit';
import { LivingCharter } from '../../parse';
import type { Operation } from './operations';

/** Steps that change one field of one entry. */
export interface Task {
  /** Where the entry begins in the text: tasks are done in the order of the text. */
  readonly start: number;
  readonly operations: readonly Operation[];
  /** Called where a step cannot be made safely; those behind it are left out. */
  readonly refuse: () => void;
}

/** How many steps are made between two yields. */
const SLICE = 200;

/** No change of an entry takes so many steps: what is left then is refused. */
const MOST_ROUNDS = 200;

/**
 * The text after all tasks. Steps that do not touch each other are made together, and the text is read anew for what is
 * left: a file with thousands of changes is read a few times, whatever they are.
 *
 * No task may add or remove entries, so that their paths hold until the end.
 */
export function* inRounds(text: string, tasks: readonly Task[]): Generator<void, string> {
  const charter = new LivingCharter('file:///import', text, new Map());
  let queue = tasks.toSorted((a, b) => a.start - b.start).map((task) => ({ task, next: 0 }));
  for (let round = 0; queue.length > 0; round++) {
    const doc = { text: charter.text, root: charter.root };
    const chosen = new Chosen();
    for (const [i, waiting] of queue.entries()) {
      if (i % SLICE === 0) yield;
      const edits = round < MOST_ROUNDS ? waiting.task.operations[waiting.next]?.(doc) : undefined;
      if (edits === undefined) {
        if (waiting.next < waiting.task.operations.length) waiting.task.refuse();
        waiting.next = Infinity;
      } else if (chosen.take(edits)) waiting.next++;
    }
    charter.replaceText(applyEdits(doc.text, chosen.edits));
    queue = queue.filter(({ task, next }) => next < task.operations.length);
  }
  return charter.text;
}

/** Edits that keep a distance from each other, so that each of them means what it meant when it was made. */
class Chosen {
  readonly edits: TextEdit[] = [];
  /** Those of the last few tasks: others lie further up. */
  private recent: TextEdit[] = [];

  /** False where the edits touch some that were taken before. */
  take(edits: readonly TextEdit[]): boolean {
    const touches = edits.some((edit) => this.recent.some((other) => areNear(edit, other)));
    if (touches) return false;
    this.edits.push(...edits);
    this.recent = [...this.recent, ...edits].slice(-RECENT);
    return true;
  }
}

const RECENT = 100;

function areNear({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
