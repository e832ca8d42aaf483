import type { WorkItem } from '../../graph';
import { haveSameItems, nameOf, valuePlace, type Calendar, type Finding, type IsoDate } from '../../model';
import {
  dueLoadsFrom,
  taskOf,
  tasksByPerson,
  termsOf,
  type DueLoad,
  type Task,
  type Terms,
} from '../facts/capacity';
import { mayHaveParts } from '../facts/leaves';
import type { Person } from '../facts/skills';
import { hasUnreadParts } from '../facts/unread';
import { dated, gathered, neighbours } from '../look';
import { RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';

export const overCapacity: Rule = {
  id: 'plan/over-capacity',
  severity: 'warning',
  preset: 'recommended',
  personal: true,
  summary: 'A person with more open work due by a day than time left until then.',
  why: 'The plan is already broken and will only be noticed at the date. There is still time to move work or the date.',
  mend: `Give work to somebody else, agree a later date, or drop something. It is told once a person, at the first day for which the sum does not come out, and until which at least one working day is left:

- needed: \`estimate\` less \`spent\`, never below 0, of all work items that are due by that day and that the person is the \`assignee\` of. An item without \`due\` is due with its milestone; one that is overdue still has to be done.
- left: \`capacity\` × working days from today to that day, both counted, ÷ working days in a week. The days of a working week are the first ones from Monday on, as many as \`settings.calendar.daysPerWeek\` says.

With a capacity of 4d a week, three working weeks leave 12d. Only items count that are new, active or blocked, that are estimated in working time, and that no other work is a part of. An item counts for its assignee alone, not for those in \`pair\`. What is assigned to a role counts for whoever has it where that is one person only, and nobody more is asked for. An assignee in words counts as the person or role whose name or title is written there, where only one has it. The rule is silent about other names, about people without a \`capacity\`, and about people of the practice, whose capacity is for other projects too. It knows no holidays.`,
  example: {
    drifting: exampleWith('2026-12-11'),
    mended: exampleWith('2027-01-08'),
  },
  check: dated((today) => {
    const known = new WeakMap<Person, Told>();
    return gathered(
      neighbours('workItem', (item, { graph }) => taskOf(graph, item)),
      function* (tasks: ReadonlyMap<WorkItem, Task>, { bundle, graph }) {
        if (tasks.size === 0 || hasUnreadParts(bundle)) return;
        const isDivided = mayHaveParts(graph);
        const terms = termsOf(graph, today);
        for (const [person, own] of tasksByPerson(graph, tasks.values())) {
          if (!bundle.files.includes(person.file)) continue;
          const sure = own.filter(({ item }) => !isDivided(item));
          const before = known.get(person);
          const told = before && isSame(before, sure, terms) ? before : tellOf(person, sure, terms);
          known.set(person, told);
          yield* told.findings;
        }
      },
    );
  }),
};

/** What was said of a person, and on which grounds: with thousands of tasks it is worth while to ask only those whose changed. */
interface Told {
  readonly tasks: readonly Task[];
  readonly calendar: Calendar;
  readonly findings: readonly Finding[];
}

function isSame({ tasks, calendar: { hoursPerDay, daysPerWeek } }: Told, now: readonly Task[], terms: Terms) {
  const { calendar } = terms;
  const isSameTime = hoursPerDay === calendar.hoursPerDay && daysPerWeek === calendar.daysPerWeek;
  return isSameTime && haveSameItems(tasks, now);
}

function tellOf(person: Person, tasks: readonly Task[], terms: Terms): Told {
  const findings = [...tooMuch(person, dueLoadsFrom(tasks, person, terms), terms)];
  return { tasks, calendar: terms.calendar, findings };
}

/** At the first day by which more is due than time is left; where no time is left at all, it is too late to plan. */
function* tooMuch(
  person: Person,
  loads: readonly DueLoad[],
  { calendar, hoursOf }: Terms,
): Iterable<Finding> {
  const broken = loads.find(({ needed, days, left }) => days > 0 && tenths(needed) > tenths(left));
  if (broken === undefined) return;
  const { due, needed, left } = broken;
  yield about(person, {
    place: valuePlace(person, 'capacity'),
    message: `${nameOf(person)} has ${inTime(needed, calendar)} of work that is due by ${due}, and ${inTime(left, calendar)} left until then. Give work to somebody else, or agree a later date.`,
    related: loads
      .flatMap((load) => (load.due <= due ? load.tasks : []))
      .map((task) => ({ task, hours: hoursOf(task) }))
      .filter(({ hours }) => hours > 0)
      .toSorted((a, b) => b.hours - a.hours)
      .slice(0, RELATED_LIMIT)
      .map(({ task, hours }) => ({
        place: valuePlace(task.item, 'estimate'),
        message: `${nameOf(task.item)} takes ${inTime(hours, calendar)}, and is due on ${task.due}.`,
      })),
    data: { due, needed, left },
  });
}

function tenths(amount: number): number {
  return Math.round(amount * 10) / 10;
}

/** Working hours as a reader says them: `76.8 h (9.6 d)`. */
function inTime(hours: number, { hoursPerDay }: Calendar): string {
  return `${tenths(hours)} h (${tenths(hours / hoursPerDay)} d)`;
}

function exampleWith(due: IsoDate): string {
  return `people:
  - { id: P-1, name: Ines Duarte, capacity: 2d }
workItems:
  - { id: WI-1, title: Move the contracts over, assignee: P-1, estimate: 4d, due: 2026-12-04 }
  - { id: WI-2, title: Move the price lists over, assignee: P-1, estimate: 5d, due: ${due} }`;
}
