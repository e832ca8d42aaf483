import { calendarOf, type Neighbourhood, type PurposeGraph, type WorkItem } from '../../graph';
import {
  effortOf,
  grouped,
  STANDARD_CALENDAR,
  workingDays,
  workingHours,
  type Calendar,
  type Entry,
  type IsoDate,
} from '../../model';
import { whoIsCalled } from './called';
import { dueDayOf, isUnfinished } from './dueDates';
import { isMalformed } from './flaws';
import { foundOnce } from './found';
import { isLeaf } from './leaves';
import { peopleBehind, type Person } from './skills';

/** Work that is estimated in working time and that somebody has to do by a day. */
export interface Task {
  readonly item: WorkItem;
  /** The person or role that it is assigned to; a text where that names nobody by an id. */
  readonly assignee: Entry | string;
  readonly due: IsoDate;
}

/** What a person has to do by a day, and the time that is left for it. */
export interface DueLoad {
  readonly due: IsoDate;
  /** Working hours of all that is due by then, what is overdue included. */
  readonly needed: number;
  /** Working days from today until then, both counted; 0 where the day is past, and where only a weekend is left. */
  readonly days: number;
  /** Working hours that the person has on these days. */
  readonly left: number;
  /** What is due on that very day. */
  readonly tasks: readonly Task[];
}

/**
 * The loads of a person of the charter or its practice, one for each day on which work of theirs is due, the first day
 * first. Nothing where their capacity is not known.
 *
 *     needed(d) = Σ max(0, estimate(i) - spent(i))   over the tasks i of the person with due(i) ≤ d
 *     left(d)   = capacity · workingDays(today … d) / daysPerWeek
 *
 * A task is a leaf that is new, active or blocked, estimated in working time and due: on its own day, else on that of its
 * milestone. It is the assignee's alone, whoever works on it as a `pair`; that of a role is the task of its only holder,
 * and nobody's where several share the role or one more is asked for. A name in words counts as the one person or role
 * that is called so. Hours, days and weeks are those of
 * `settings.calendar`; holidays are not known. A plan against capacity in its simplest form: whatever is due first is done
 * first, and nothing else is done.
 */
export function dueLoadsOf(graph: PurposeGraph, person: Person, today: IsoDate): readonly DueLoad[] {
  const tasks = workOf(graph, person).flatMap((item) => taskOf(graph, item) ?? []);
  return dueLoadsFrom(tasks, person, termsOf(graph, today));
}

/** The leaves that are still to be done by a person alone: those of their own, and those of a role that only they have. */
export function workOf(graph: PurposeGraph, person: Person): readonly WorkItem[] {
  const assignees = [person, ...graph.written(person, 'roles').map(({ to }) => to)].filter(
    (assignee) => doerOf(graph, assignee) === person,
  );
  return assignees
    .flatMap((assignee) => assignedTo(graph, assignee))
    .filter((item) => isUnfinished(item) && isLeaf(graph, item));
}

/** The work items that are assigned to a person or role, by id or in words. */
function assignedTo(graph: PurposeGraph, assignee: Entry): readonly WorkItem[] {
  const byId = graph.naming(assignee, 'assignee');
  return [
    ...byId.flatMap(({ from }) => (from.kind === 'workItem' ? [from] : [])),
    ...(itemsInWords(graph).get(assignee) ?? []),
  ];
}

/** The work items whose assignee is named in words, by whom they name. */
const itemsInWords = foundOnce((graph) =>
  grouped(graph.all('workItem'), (item) => {
    const assignee = assigneeOf(graph, item);
    return typeof assignee === 'string' ? whoIsCalled(graph, assignee) : undefined;
  }),
);

/** Whom an item is assigned to: a person or role, or a text that names nobody by an id. */
export function assigneeOf(graph: Neighbourhood, item: WorkItem): Entry | string | undefined {
  return graph.written(item, 'assignee')[0]?.to ?? item.value.assignee;
}

/** Working hours that are left to do of an item: its estimate without what is spent, and never below 0. */
export function hoursLeftOf(item: WorkItem, calendar: Calendar): number {
  return hoursLeft(item, (text) => workingHours(text, calendar) ?? 0);
}

function hoursLeft(
  { value: { estimate = '', spent = '' } }: WorkItem,
  hoursIn: (text: string) => number,
): number {
  return Math.max(0, hoursIn(estimate) - hoursIn(spent));
}

/** The work of an item as a task of its assignee; undefined where it is none, or nobody can say how much or by when. */
export function taskOf(graph: Neighbourhood, item: WorkItem): Task | undefined {
  const { estimate = '' } = item.value;
  if (!isUnfinished(item) || effortOf(estimate, STANDARD_CALENDAR)?.unit !== 'hours') return undefined;
  const assignee = assigneeOf(graph, item);
  const due = dueDayOf(graph, item)?.day;
  if (assignee === undefined || due === undefined) return undefined;
  if (!isLeaf(graph, item) || isMalformed(item, 'spent')) return undefined;
  return { item, assignee, due };
}

/** Tasks by those who have to do them; what nobody has to do alone is left out. */
export function tasksByPerson(
  graph: PurposeGraph,
  tasks: Iterable<Task>,
): ReadonlyMap<Person, readonly Task[]> {
  const found = new Map<Person, readonly Task[]>();
  for (const [assignee, own] of grouped(tasks, (task) => task.assignee)) {
    const known = typeof assignee === 'string' ? whoIsCalled(graph, assignee) : assignee;
    const doer = known && doerOf(graph, known);
    if (doer) found.set(doer, [...(found.get(doer) ?? []), ...own]);
  }
  return found;
}

/** Who does what is assigned to a person or role; undefined where it is not for one person alone. */
function doerOf(graph: PurposeGraph, assignee: Entry): Person | undefined {
  const [first, ...others] = peopleBehind(graph, assignee);
  return others.length === 0 && !isFillingUp(graph, assignee) ? first : undefined;
}

/** True for a role that somebody more is asked for, and nobody has said no. */
function isFillingUp(graph: PurposeGraph, assignee: Entry): boolean {
  const asking = graph.naming(assignee, 'role').map(({ from }) => from);
  return asking.some((each) => each.kind === 'resourceRequest' && (each.value.status ?? 'open') === 'open');
}

/** The loads that follow from the tasks of a person: see `dueLoadsOf`. */
export function dueLoadsFrom(
  tasks: readonly Task[],
  { value: { capacity = '' } }: Person,
  { calendar, hoursOf, daysUntil }: Terms,
): readonly DueLoad[] {
  const aWeek = workingHours(capacity, calendar);
  if (aWeek === undefined) return [];
  const byDay = grouped(tasks, ({ due }) => due);
  let needed = 0;
  return [...byDay.keys()].toSorted().map((due) => {
    const own = byDay.get(due) ?? [];
    for (const task of own) needed += hoursOf(task);
    const days = daysUntil(due);
    return { due, needed, days, left: (aWeek * days) / calendar.daysPerWeek, tasks: own };
  });
}

/** What loads depend on besides the tasks. What follows from the same texts is found once for all of them. */
export interface Terms {
  readonly calendar: Calendar;
  /** Working hours that are left to do of a task: see `hoursLeftOf`. */
  readonly hoursOf: (task: Task) => number;
  /** Working days from today until a day, both counted. */
  readonly daysUntil: (day: IsoDate) => number;
}

export function termsOf({ bundle }: PurposeGraph, today: IsoDate): Terms {
  const calendar = calendarOf(bundle);
  const hoursIn = once((text) => workingHours(text, calendar) ?? 0);
  return {
    calendar,
    hoursOf: ({ item }) => hoursLeft(item, hoursIn),
    daysUntil: once((day) => workingDays(today, day, calendar.daysPerWeek)),
  };
}

function once(find: (text: string) => number): (text: string) => number {
  const found = new Map<string, number>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const number = find(text);
    found.set(text, number);
    return number;
  };
}
