import type { Backlog, BacklogItem } from '../backlog';
import type { ImportKind } from './kinds';
import type { Mapping } from './mapping';
import { targetOf, type TargetWord } from './targets';
import { folded, tableOf, WordTable } from './words';

/**
 * What the types of the usual processes become: Agile, Scrum, CMMI and Basic of Azure DevOps, the Dynamics 365 template
 * with its business process catalogue, and the types that Jira and GitHub begin with.
 *
 * Levels of the process catalogue are requirements: they say what the business does, whether it is in scope, and whether
 * the product fits. Change requests and tickets are work, since they cost effort and have to serve something.
 */
const USUAL = tableOf<TargetWord>({
  epic: 'epic, initiative, theme, capability, portfolio epic, legend, saga, tree, functional area',
  feature: 'feature, folder, phase',
  story:
    'user story, story, product backlog item, backlog item, pbi, change request, change, improvement, enhancement, new feature, suggestion, workflow, report, integration, configuration, job, migration, personalization, personalisation, security, infrastructure, environment, documentation, historia, récit, verhaal',
  task: 'task, sub-task, technical task, business task, to-do, review, workshop, testing, ticket, service request, service request with approvals, support, request, aufgabe, unteraufgabe, tâche, sous-tâche, tarea, subtarea, attività, tarefa, taak',
  bug: 'bug, defect, incident, problem, fault, sub-bug, fehler, bogue, anomalie, error, errore, erro, fout',
  spike: 'spike, research, investigation, proof of concept',
  chore: 'chore, maintenance, technical debt, tech debt, upkeep',
  goal: 'goal',
  objective: 'objective, key result',
  requirement: 'requirement, anforderung, exigence, requisito',
  'business-requirement': 'business requirement, end to end, process area, process',
  'stakeholder-requirement': 'stakeholder requirement, scenario, use case',
  'functional-requirement': 'functional requirement, system process, system requirement',
  'non-functional-requirement': 'non-functional requirement, quality requirement, constraint',
  'transition-requirement': 'transition requirement',
  milestone: 'milestone',
  deliverable: 'deliverable',
  risk: 'risk, risiko, risque, riesgo, rischio, risco',
  assumption: 'assumption, annahme',
  issue: 'issue, impediment, blocker',
  dependency: 'dependency',
  decision: 'decision, entscheidung, décision, decisión',
  action: 'action, action item',
  question: 'question',
  skip: 'test case, test plan, test suite, test, test set, test execution, test run, precondition, shared steps, shared parameter, code review request, code review response, feedback request, feedback response, status report',
});

/** Labels that tell what an item without a type is, as GitHub has them from the start. */
const LABELS = tableOf<'bug' | 'epic' | 'chore' | 'spike'>({
  bug: 'bug, type: bug, kind/bug, defect',
  epic: 'epic, type: epic, kind/epic',
  chore: 'chore, type: chore, kind/chore, maintenance, dependencies',
  spike: 'spike, research',
});

/** What becomes of an item, and how sure that is. */
export interface Typed {
  readonly word: TargetWord;
  /** False where nobody knows the type, and it was taken for a story. */
  readonly isKnown: boolean;
  /** False also where the file does not tell the type, and where its other items decide what that means. */
  readonly isSure: boolean;
}

/** Tells for each item of a backlog what it becomes. */
export function typesIn(backlog: Backlog, { types }: Mapping): (item: BacklogItem) => Typed {
  const issue = isBasicProcess(backlog) ? BASIC : USUAL;
  const tellsByLabels = backlog.system === 'github' && backlog.items.some((item) => item.tags.length > 0);
  return ({ type, tags }) => {
    if (type === undefined) {
      const label = labelled(tags, types);
      return { word: label ?? 'story', isKnown: true, isSure: label !== undefined || tellsByLabels };
    }
    const isIssue = folded(type) === 'issue';
    const own = types.get(type);
    const word = own ?? (isIssue ? issue : USUAL).get(type);
    const isKnown = word !== undefined;
    return { word: word ?? 'story', isKnown, isSure: isKnown && (own !== undefined || !isIssue) };
  };
}

/** Tells of each item which kind of entry its type stands for; undefined for what is left out. */
export function kindsIn(backlog: Backlog, mapping: Mapping): (item: BacklogItem) => ImportKind | undefined {
  const typed = typesIn(backlog, mapping);
  return (item) => targetOf(typed(item).word)?.kind;
}

function labelled(tags: readonly string[], types: WordTable<TargetWord>): TargetWord | undefined {
  for (const tag of tags) {
    const word = types.get(tag) ?? LABELS.get(tag);
    if (word !== undefined) return word;
  }
  return undefined;
}

const BASIC = new WordTable<TargetWord>([['issue', 'story']]);
const BASIC_STATES = new Set(['todo', 'doing', 'done']);
const BASIC_TYPES = new Set(['epic', 'issue', 'task', 'testcase', 'testplan', 'testsuite']);

/**
 * True for the Basic process of Azure DevOps, in which an issue is an ordinary item of the backlog: no type but its own,
 * and issues in states that only it has. Trackers other than Azure DevOps and Jira mean by an issue just any item.
 */
function isBasicProcess({ system, items }: Backlog): boolean {
  if (system === 'github') return true;
  const types = new Set(items.flatMap(({ type }) => (type === undefined ? [] : [folded(type)])));
  if (![...types].every((type) => BASIC_TYPES.has(type))) return false;
  const isIssue = ({ type }: BacklogItem): boolean => type !== undefined && folded(type) === 'issue';
  const states = items.filter(isIssue).map(({ state }) => folded(state ?? ''));
  return states.some((state) => BASIC_STATES.has(state)) || types.has('epic') || types.has('task');
}
