import { CompletionItemKind } from 'vscode-languageserver-types';
import { isDate, nameOf, type Entry } from '../../core/model';
import { entryAround, type CharterPlace } from '../place';
import type { CompletionContext, Offer } from './offer';

/** Keys whose day lies behind: it is not the end of anything. */
const PAST = /On$|^(?:asOf|last|lastTested|date|phaseSince)$/u;

/** The days that may be meant at a place: today, the ends of what the entry is for, and those of the project. */
export function dateOffers(key: string, place: CharterPlace, context: CompletionContext): readonly Offer[] {
  const today: readonly Named[] = [[context.today, 'today']];
  const named = PAST.test(key) ? today : [...ends(place, context), ...today];
  const byDate = new Map<string, string>();
  for (const [date, name] of named)
    if (date !== undefined && isDate(date) && !byDate.has(date)) byDate.set(date, name);
  return [...byDate].map(([label, detail]) => ({
    label,
    kind: CompletionItemKind.Value,
    detail,
    words: detail,
  }));
}

type Named = readonly [date: string | undefined, name: string];

function ends(place: CharterPlace, { result, file }: CompletionContext): readonly Named[] {
  const { graph } = result;
  const own = entryAround(place, file);
  const holder = own?.within ?? own;
  const milestones = holder ? graph.written(holder, 'milestone').map(({ to }) => to) : [];
  const objectives = holder ? [holder, ...graph.nearestObjectives(holder)] : [];
  const [project] = graph.all('project');
  return [
    ...milestones.map(endOf),
    ...objectives.filter(({ kind }) => kind === 'objective').map(endOf),
    [project?.value.goLive, 'the project goes live'],
  ];
}

function endOf(entry: Entry): Named {
  const due = entry.kind === 'objective' || entry.kind === 'milestone' ? entry.value.due : undefined;
  return [due, `${nameOf(entry)} is due`];
}
