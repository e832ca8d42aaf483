import type { Link, Neighbourhood, PurposeGraph, WorkItem } from '../../graph';
import {
  nameOf,
  valuePlace,
  type Entry,
  type EntryOf,
  type Finding,
  type IsoDate,
  type Place,
  type Steps,
} from '../../model';
import { dueDayOf, hasReversedDates, isBehind, isUnfinished, type DueDay } from '../facts/dueDates';
import { isMalformed } from '../facts/flaws';
import { gathered, neighbours } from '../look';
import { listed, RELATED_LIMIT } from '../phrases';
import { about, type Rule } from '../rule';

/** How many of the things that work depends on the message itself names. */
const NAMED = 3;

export const dependencyOrder: Rule = {
  id: 'plan/dependency-order',
  severity: 'warning',
  preset: 'recommended',
  summary: 'Work that is due before something it depends on.',
  why: 'One of the two dates is wrong. Whoever trusts the earlier one will wait.',
  mend: 'Agree a later date for the work, or an earlier one for what it depends on. Where it can be finished without, take that out of `dependsOn`. What is due on the same day is in time. Work without a `due` of its own has to be ready for its milestone. What it depends on counts by its own date, and a deliverable without one by that of its milestone. What is finished, delivered, met, missed or dropped keeps nobody waiting.',
  example: {
    drifting: `workItems:
  - { id: WI-1, title: Interface to the parts catalogue, due: 2027-02-12 }
  - { id: WI-2, title: Order a part from the job, dependsOn: [WI-1], due: 2027-01-29 }`,
    mended: `workItems:
  - { id: WI-1, title: Interface to the parts catalogue, due: 2027-01-15 }
  - { id: WI-2, title: Order a part from the job, dependsOn: [WI-1], due: 2027-01-29 }`,
  },
  check: gathered(
    neighbours('workItem', (item, { graph }) => toldOf(graph, item)),
    function* (told: ReadonlyMap<WorkItem, Finding | Wait>, { graph }) {
      if (told.size === 0) return;
      const isInCircle = yield* seeingCircles(graph);
      for (const [item, each] of told) {
        if (isInCircle(item)) continue;
        yield* 'links' in each ? withMilestones(graph, item, each) : [each];
      }
    },
  ),
};

/** Unfinished work that has a date, and depends on something that lies further away: it is expected with its milestone. */
interface Wait {
  readonly until: DueDay;
  readonly links: readonly Link[];
}

function toldOf(graph: Neighbourhood, item: WorkItem): Finding | Wait | undefined {
  const links = graph.written(item, 'dependsOn');
  if (links.length === 0 || !isUnfinished(item) || hasReversedDates(item)) return undefined;
  const until = dueDayOf(graph, item);
  if (until === undefined) return undefined;
  if (links.some(({ to }) => isWithMilestone(to))) return { until, links };
  return findings(
    item,
    until,
    links.flatMap(({ to }) => ownReady(to) ?? []),
  )[0];
}

function withMilestones(graph: PurposeGraph, item: WorkItem, { until, links }: Wait): readonly Finding[] {
  const expected = links.flatMap(({ to }) => readyOf(graph, to) ?? []);
  return findings(item, until, expected);
}

/** One finding about all that comes too late. */
function findings(item: WorkItem, until: DueDay, expected: readonly Ready[]): readonly Finding[] {
  const late = expected.filter(({ day }) => day > until.day);
  if (late.length === 0) return [];
  return [
    about(item, {
      place: valuePlace(item, until.milestone ? 'milestone' : 'due'),
      message: `${nameOf(item)} is ${dueWords(until)}, before ${listed(named(late))}, which it depends on. Agree dates that fit together.`,
      related: late.slice(0, RELATED_LIMIT).map(({ of, day, place }) => ({
        place,
        message: `${nameOf(of)} is expected on ${day}.`,
      })),
    }),
  ];
}

/** When something is expected to be there. */
interface Ready {
  readonly of: Entry;
  readonly day: IsoDate;
  /** Where that is said. */
  readonly place: Place;
}

function readyOf(graph: PurposeGraph, to: Entry): Ready | undefined {
  if (!isWithMilestone(to)) return ownReady(to);
  const milestone = graph.written(to, 'milestone')[0]?.to;
  const ready = milestone?.kind === 'milestone' ? ownReady(milestone) : undefined;
  return ready && { ...ready, of: to };
}

/** As an entry says itself; undefined where it is there already, is not to come, or does not say. */
function ownReady(of: Entry): Ready | undefined {
  const day = expectedDay(of);
  if (day === undefined) return undefined;
  return { of, day, place: valuePlace(of, of.kind === 'dependency' ? 'needBy' : 'due') };
}

function expectedDay(to: Entry): IsoDate | undefined {
  switch (to.kind) {
    case 'workItem':
      return isUnfinished(to) && !hasReversedDates(to) ? to.value.due : undefined;
    case 'milestone':
      return isBehind(to) ? undefined : to.value.due;
    case 'deliverable':
      return isToCome(to) ? to.value.due : undefined;
    case 'dependency':
      return to.value.status === 'met' ? undefined : to.value.needBy;
    default:
      return undefined;
  }
}

function isToCome({ value: { status } }: EntryOf<'deliverable'>): boolean {
  return status === undefined || status === 'planned' || status === 'draft';
}

/** True for a deliverable without a date of its own: it is expected with its milestone. */
function isWithMilestone(to: Entry): to is EntryOf<'deliverable'> {
  return to.kind === 'deliverable' && isToCome(to) && to.value.due === undefined && !isMalformed(to, 'due');
}

/** Tells of which work it is reported already that it waits for itself: no dates can fit it. */
function* seeingCircles(graph: PurposeGraph): Steps<(item: WorkItem) => boolean> {
  const circles = yield* graph.circling('dependsOn');
  const members = new Set(circles.flatMap((links) => links.map(({ from }) => from)));
  return (item) => members.has(item);
}

function dueWords({ day, milestone }: DueDay): string {
  return milestone ? `planned for ${nameOf(milestone)} on ${day}` : `due on ${day}`;
}

function named(late: readonly Ready[]): readonly string[] {
  const told = late.slice(0, NAMED).map(({ of, day }) => `${nameOf(of)} (${day})`);
  return late.length > NAMED ? [...told, `${late.length - NAMED} more`] : told;
}
