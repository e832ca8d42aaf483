import { CompletionItemKind } from 'vscode-languageserver-types';
import { addDays, addMonths, compareTexts, isDate, nameOf, type Entry, type IsoDate } from '../../core/model';
import { isSettled } from '../../core/rules';
import { entryAround, type CharterPlace } from '../place';
import type { CompletionContext, Offer } from './offer';

/** Keys whose day lies behind: it is not the end of anything. */
const PAST = /On$|^(?:asOf|last|lastTested|date|phaseSince)$/u;

/** So many of the next milestones are offered. */
const MILESTONES = 5;

/**
 * The days that may be meant at a place: for what is past today and some days before; for what begins today first; for what
 * ends the ends of what the entry is for, those of the project, and some days ahead.
 */
export function dateOffers(key: string, place: CharterPlace, context: CompletionContext): readonly Offer[] {
  const byDate = new Map<string, string>();
  for (const [date, name] of namedDays(key, place, context))
    if (date !== undefined && isDate(date) && !byDate.has(date)) byDate.set(date, name);
  return [...byDate].map(([label, detail]) => ({
    label,
    kind: CompletionItemKind.Value,
    detail,
    words: detail,
  }));
}

type Named = readonly [date: string | undefined, name: string];

function namedDays(key: string, place: CharterPlace, context: CompletionContext): readonly Named[] {
  const { today } = context;
  const now: Named = [today, 'today'];
  if (PAST.test(key)) return [now, ...before(today)];
  if (key === 'start') return [now, ...ahead(today), ...ends(place, context)];
  return [...ends(place, context), now, ...ahead(today)];
}

function before(today: IsoDate): readonly Named[] {
  return [
    [addDays(today, -1), 'yesterday'],
    [addDays(today, -7), 'a week ago'],
    [addDays(`${today.slice(0, 8)}01`, -1), 'the end of last month'],
  ];
}

function ahead(today: IsoDate): readonly Named[] {
  return [
    [addDays(today, 7), 'in a week'],
    [addDays(today, 14), 'in two weeks'],
    [addMonths(today, 1), 'in a month'],
    [addMonths(today, 3), 'in three months'],
  ];
}

function ends(place: CharterPlace, { result, file, today }: CompletionContext): readonly Named[] {
  const { graph } = result;
  const own = entryAround(place, file);
  const holder = own?.within ?? own;
  const milestones = holder ? graph.written(holder, 'milestone').map(({ to }) => to) : [];
  const objectives = holder ? [holder, ...graph.nearestObjectives(holder)] : [];
  const [project] = graph.all('project');
  const next = graph
    .all('milestone')
    .filter((each) => each !== holder && !isSettled(each) && (each.value.due ?? '') >= today)
    .toSorted((a, b) => compareTexts(a.value.due ?? '', b.value.due ?? ''));
  return [
    ...milestones.map(endOf),
    ...objectives.filter(({ kind }) => kind === 'objective').map(endOf),
    ...next.slice(0, MILESTONES).map(endOf),
    [project?.value.goLive, 'the project goes live'],
  ];
}

function endOf(entry: Entry): Named {
  const due = entry.kind === 'objective' || entry.kind === 'milestone' ? entry.value.due : undefined;
  return [due, `${nameOf(entry)} is due`];
}
