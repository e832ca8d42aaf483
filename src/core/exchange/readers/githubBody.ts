import { isId } from '../../model';
import { withoutTraps } from '../traps';
import { joined, partedText } from './acceptance';

/** What the text of an issue says. */
export interface IssueBody {
  /** Markdown. */
  readonly description: string | undefined;
  readonly acceptance: readonly string[];
  /** Issues that it lists as its tasks: `#12`, `owner/repo#12` or an address. */
  readonly tasks: readonly string[];
  /** The ids in a line like `Objective: OBJ-1, OBJ-2`. */
  readonly objectives: readonly string[];
}

const TASK = /^\s*[-*+]\s+\[[ xX]\]\s+(.+)$/u;
const REFERENCE = /^(?:[\w.-]+\/[\w.-]+)?#\d+$|^https:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+\/issues\/\d+$/u;
const OBJECTIVE_LINE = /^(?:\*\*)?objectives?(?:\*\*)?\s*:\s*(?:\*\*)?\s*(\S.*)$/iu;
const FENCE = /^\s*(?:```|~~~)/u;

/**
 * Parts the text of an issue. Below a heading such as “Acceptance criteria” only its list counts as what can be checked;
 * without one, every task list does.
 */
export function bodyOf(markdown: string | undefined): IssueBody {
  const { lines, taken } = readLines(
    withoutTraps(markdown ?? '')
      .replace(/\r\n?/gu, '\n')
      .replace(/<!--[^]*?-->/gu, ''),
  );
  const { description, acceptance } = partedText(joined(lines));
  if (acceptance.length > 0) return { ...taken, description, acceptance };
  const rest = readTasks(description?.split('\n') ?? []);
  return { ...taken, description: joined(rest.lines), acceptance: rest.tasks };
}

/** The lines without those that name other issues or objectives. */
function readLines(text: string): {
  readonly lines: readonly string[];
  readonly taken: Pick<IssueBody, 'tasks' | 'objectives'>;
} {
  const tasks: string[] = [];
  const objectives: string[] = [];
  const lines = outsideCode(text.split('\n'), (line) => {
    const task = TASK.exec(line)?.[1]?.trim();
    const ids = idsIn(OBJECTIVE_LINE.exec(line)?.[1]);
    if (task !== undefined && REFERENCE.test(task)) tasks.push(task);
    else if (ids) objectives.push(...ids);
    else return true;
    return false;
  });
  return { lines, taken: { tasks, objectives } };
}

function readTasks(text: readonly string[]): {
  readonly lines: readonly string[];
  readonly tasks: readonly string[];
} {
  const tasks: string[] = [];
  const lines = outsideCode(text, (line) => {
    const task = TASK.exec(line)?.[1]?.trim();
    if (task !== undefined) tasks.push(task);
    return task === undefined;
  });
  return { lines, tasks };
}

/** The lines that are to be kept; those of code all are. */
function outsideCode(lines: readonly string[], isKept: (line: string) => boolean): readonly string[] {
  let isCode = false;
  return lines.filter((line) => {
    if (FENCE.test(line)) isCode = !isCode;
    return isCode || FENCE.test(line) || isKept(line);
  });
}

/** Undefined where something else than ids stands there too: then it is a sentence. */
function idsIn(text: string | undefined): readonly string[] | undefined {
  const ids = text?.split(/[\s,;]+/u).filter((id) => id !== '');
  return ids && ids.length > 0 && ids.every((id) => isId(id) && /\d/u.test(id)) ? ids : undefined;
}
