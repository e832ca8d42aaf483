import type { Cycle, Link } from '../../graph';
import { nameOf, type CharterKind, type Finding } from '../../model';
import { wholeBundle } from '../look';
import { listed, shortNameOf } from '../phrases';
import { about, type Rule } from '../rule';

const EVERY_KIND: readonly CharterKind[] = ['project', 'practice', 'part'];

/** The keys that must not lead back to where they start. */
const FIELDS = ['parent', 'dependsOn', 'supports', 'enables', 'escalateTo'] as const;

const VERBS = {
  parent: 'is part of',
  dependsOn: 'depends on',
  supports: 'supports',
  enables: 'enables',
  escalateTo: 'escalates to',
} as const;

/** Members of a circle that the message itself names; the related places name them all. */
const TOLD = 4;

export const cycle: Rule = {
  id: 'trace/cycle',
  severity: 'error',
  preset: 'recommended',
  summary:
    'Links of `parent`, `dependsOn`, `supports`, `enables` or `escalateTo` that lead back to where they start.',
  why: 'Work that waits for itself never begins, and goals that support each other stand on nothing. Circles grow unseen when links are added one at a time by several people.',
  mend: 'The finding stands at the first link of the circle and lists the others. Take out the one that is least true. Where two things really need each other, they are mostly one thing, or a third one is missing that both depend on.',
  example: {
    drifting: `workItems:
  - { id: WI-1, title: Move the cases, dependsOn: [WI-2] }
  - { id: WI-2, title: Switch off the old desk, dependsOn: [WI-1] }`,
    mended: `workItems:
  - { id: WI-1, title: Move the cases }
  - { id: WI-2, title: Switch off the old desk, dependsOn: [WI-1] }`,
  },
  charters: EVERY_KIND,
  waivable: false,
  check: wholeBundle(function* ({ graph }) {
    for (const field of FIELDS) {
      for (const [first, ...rest] of yield* graph.circling(field)) {
        if (first) yield findingOf(field, first, rest);
      }
    }
  }),
};

function findingOf(field: (typeof FIELDS)[number], first: Link, rest: Cycle): Finding {
  const verb = VERBS[field];
  return about(first.from, {
    place: first.place,
    message:
      rest.length === 0
        ? `${nameOf(first.from)} names itself in \`${field}\`. Take it out.`
        : `${nameOf(first.from)} ${verb} itself, by way of ${listed(members(rest))}. Take one of these links out.`,
    related: rest.map(({ from, to, place }) => ({
      place,
      message: `${nameOf(from)} ${verb} ${nameOf(to)}.`,
    })),
    data: { field, circle: [first, ...rest].map(({ from }) => from.subject) },
  });
}

function members(links: Cycle): readonly string[] {
  const told = links.slice(0, TOLD).map(({ from }) => shortNameOf(from));
  return links.length > TOLD ? [...told, `${links.length - TOLD} more`] : told;
}
