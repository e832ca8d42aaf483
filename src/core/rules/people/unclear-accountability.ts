import type { PurposeGraph } from '../../graph';
import { keyPlace, nameOf, shorten, valuePlace, type Place } from '../../model';
import { isSettled } from '../facts/settled';
import { neighbours } from '../look';
import { addItem, setList } from '../mending/steps';
import { listed } from '../phrases';
import { about, type Rule } from '../rule';
import { countsOf, likelyFor, named, nameOfRow, type Counts, type Raci } from './raciRow';

/** How many people are offered. */
const MOST = 4;

export const unclearAccountability: Rule = {
  id: 'people/unclear-accountability',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A RACI row without exactly one accountable and at least one responsible.',
  why: 'Where two are accountable, nobody is. Where nobody is responsible, nothing happens.',
  mend: 'Name exactly one person or role in `accountable`: the one who answers for it and can say no. Name at least one in `responsible`: those who do it. They may be the same. The rule is silent about rows on what is finished, closed, dropped or not wanted.',
  example: {
    drifting: `raci:
  - { about: Release to production, responsible: [P-1], accountable: [P-2, P-3] }
people:
  - { id: P-1, name: Jonas Weber }
  - { id: P-2, name: Hana Kim }
  - { id: P-3, name: Luis Prado }`,
    mended: `raci:
  - { about: Release to production, responsible: [P-1], accountable: [P-2], consulted: [P-3] }
people:
  - { id: P-1, name: Jonas Weber }
  - { id: P-2, name: Hana Kim }
  - { id: P-3, name: Luis Prado }`,
  },
  check: neighbours('raci', function* (row, { graph }) {
    const { answering, doing } = countsOf(row);
    const isUnclear = answering === 'none' || answering === 'several';
    if ((!isUnclear && doing) || graph.written(row, 'about').some(({ to }) => isSettled(to))) return;
    yield about(row, {
      place: placeIn(row, answering === 'several' || answering === 'none' ? 'accountable' : 'responsible'),
      message: `${nameOfRow(graph, row)} ${complaint(row, answering, doing)}`,
      data: { answering, doing },
    });
  }),
  *fixes({ entry, data }, { graph }) {
    if (entry?.kind !== 'raci') return;
    const [accountable, responsible] = [named(entry, 'accountable'), named(entry, 'responsible')];
    if (data?.['answering'] === 'several') {
      for (const one of accountable.slice(0, MOST)) {
        yield* setList(`Keep only ${nameIn(graph, entry, one)} as accountable`, entry, 'accountable', [one]);
      }
    }
    if (data?.['answering'] === 'none') {
      for (const one of [...new Set([...responsible, ...likelyFor(graph, entry)])].slice(0, MOST)) {
        yield* addItem(`Make ${nameIn(graph, entry, one)} accountable`, entry, 'accountable', one);
      }
    }
    if (data?.['doing'] === false) {
      for (const one of [...new Set([...accountable, ...likelyFor(graph, entry)])].slice(0, MOST)) {
        yield* addItem(`Make ${nameIn(graph, entry, one)} responsible`, entry, 'responsible', one);
      }
    }
  },
};

/** The column, or, where it is not there, what the row is about. */
function placeIn(row: Raci, column: 'accountable' | 'responsible'): Place {
  return row.value[column] === undefined ? valuePlace(row, 'about') : keyPlace(row, column);
}

function complaint(row: Raci, answering: Counts['answering'], doing: boolean): string {
  if (answering === 'several') {
    const several = `names ${listed(named(row, 'accountable').map((text) => shorten(text, 60)))} as accountable`;
    return doing
      ? `${several}. Keep the one who answers for it.`
      : `${several}, and nobody as responsible. Keep the one who answers for it, and say in \`responsible\` who does it.`;
  }
  if (answering !== 'none') return 'names nobody as responsible. Say in `responsible` who does it.';
  return doing
    ? 'names nobody as accountable. Say in `accountable` who answers for it: exactly one person or role.'
    : 'names nobody as accountable and nobody as responsible. Say in `accountable` who answers for it, and in `responsible` who does it.';
}

/** How a menu calls somebody in a row. */
function nameIn(graph: PurposeGraph, row: Raci, text: string): string {
  const found = graph.namedBy(row, text);
  return found ? nameOf(found) : shorten(text, 60);
}
