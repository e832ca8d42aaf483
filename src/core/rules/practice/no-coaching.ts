import { addToList, appendEntry } from '../../edit';
import type { PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type Bundle, type EntryOf, type Finding } from '../../model';
import { isMalformed } from '../facts/flaws';
import { canBeNamed } from '../facts/links';
import type { Person } from '../facts/skills';
import { saysInWords } from '../facts/texts';
import { hasUnreadParts } from '../facts/unread';
import { gathered, itself } from '../look';
import { freshId } from '../mending/freshId';
import { setValue } from '../mending/steps';
import { RELATED_LIMIT, shortNameOf } from '../phrases';
import { about, aboutCharter, fix, type Fix, type Rule } from '../rule';
import { meantBy, practiceLead } from './people';

type Cadence = EntryOf<'cadence'>;

const MOST = 3;

export const noCoaching: Rule = {
  id: 'practice/no-coaching',
  severity: 'hint',
  preset: 'recommended',
  personal: true,
  summary: 'People with neither a mentor nor regular one-on-ones.',
  why: 'Good people leave where nobody asks how they are and where they want to go.',
  mend: 'Name who helps them to grow in `mentor`, or plan a cadence of `kind: one-on-one` with them, or a role that they have, in its `audience`. One without an audience, or with an audience in words such as “all consultants”, counts for everybody. Who leads the practice or holds the one-on-ones is left alone. Where more than half of the people have neither, one finding says so for all of them.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice, lead: P-maren }
people:
  - { id: P-maren, name: Maren Toft }
  - { id: P-ilya, name: Ilya Brandt, mentor: P-maren }
  - { id: P-noor, name: Noor Aziz }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice, lead: P-maren }
people:
  - { id: P-maren, name: Maren Toft }
  - { id: P-ilya, name: Ilya Brandt, mentor: P-maren }
  - { id: P-noor, name: Noor Aziz }
cadences:
  - { id: CAD-1, title: Hour with Noor, kind: one-on-one, every: 2w, audience: [P-noor] }`,
  },
  charters: ['practice'],
  check: gathered(
    itself('person', (person) => (saysInWords(person, 'mentor') ? undefined : true)),
    function* (found: ReadonlyMap<Person, true>, { bundle, graph }) {
      if (found.size === 0 || hasUnreadParts(bundle)) return;
      const spared = new Set([...practiceLead(graph), ...spokenWith(graph)]);
      const alone = [...found.keys()].filter((person) => !spared.has(person));
      const isMost = alone.length > 1 && alone.length * 2 > graph.all('person').length;
      yield* isMost ? mostAreAlone(graph, alone) : alone.map(isAlone);
    },
  ),
  *fixes({ entry }, { bundle, graph }) {
    if (entry === undefined) yield* planForEverybody(bundle, graph);
    if (entry?.kind !== 'person') return;
    yield* giveMentor(graph, entry);
    yield* joinOneOnOnes(graph, entry);
    yield* planOneOnOne(bundle, graph, entry);
  },
};

/** A conversation that says so, by its kind or, where it gives none, by its words. */
function isOneOnOne(cadence: Cadence): boolean {
  const { kind, description = '' } = cadence.value;
  if (kind !== undefined) return kind === 'one-on-one';
  return isMalformed(cadence, 'kind') || ONE_ON_ONE.test(`${cadence.title ?? ''} ${description}`);
}

const ONE_ON_ONE = /\b(?:one[- ](?:on|to)[- ]one|1[:-]1|coaching|mentoring|mentors?)/iu;

/** Those who take part in one-on-ones, or hold them: everybody where it is not said who does. */
function spokenWith(graph: PurposeGraph): readonly Person[] {
  return graph
    .all('cadence')
    .filter(isOneOnOne)
    .flatMap((cadence) => {
      const { audience = [], owner } = cadence.value;
      const { people, others } = meantBy(graph, cadence, 'audience', audience);
      if (audience.length === 0 || others.length > 0) return graph.all('person');
      return [...people, ...meantBy(graph, cadence, 'owner', owner === undefined ? [] : [owner]).people];
    });
}

function isAlone(person: Person): Finding {
  return about(person, {
    place: valuePlace(person, 'id'),
    message: `${nameOf(person)} has neither a mentor nor regular one-on-ones. Name one in \`mentor\`, or plan one-on-ones in \`cadences\`.`,
  });
}

function* mostAreAlone(graph: PurposeGraph, [first, ...others]: readonly Person[]): Iterable<Finding> {
  if (first === undefined) return;
  yield aboutCharter({
    place: valuePlace(first, 'id'),
    message: `Of the ${graph.all('person').length} people of the practice, ${others.length + 1} have neither a mentor nor regular one-on-ones. Name mentors in \`mentor\`, or plan one-on-ones in \`cadences\`.`,
    related: others.slice(0, RELATED_LIMIT).map((person) => ({
      place: valuePlace(person, 'id'),
      message: `${nameOf(person)} has neither.`,
    })),
  });
}

/** One of those who are mentors already, the busiest first, or the lead of the practice. */
function* giveMentor(graph: PurposeGraph, person: Person): Iterable<Fix> {
  const count = (mentor: Person): number => graph.naming(mentor, 'mentor').length;
  const mentors = graph.all('person').filter((each) => count(each) > 0);
  const busiest = mentors.toSorted((a, b) => count(b) - count(a));
  const candidates = [...new Set([...busiest, ...practiceLead(graph)])];
  for (const mentor of candidates
    .filter((each) => each !== person && canBeNamed(graph, each))
    .slice(0, MOST)) {
    yield* setValue(`Let ${nameOf(mentor)} mentor ${shortNameOf(person)}`, person, 'mentor', mentor.subject);
  }
}

function* joinOneOnOnes(graph: PurposeGraph, person: Person): Iterable<Fix> {
  if (!canBeNamed(graph, person)) return;
  for (const cadence of graph.all('cadence').filter(isOneOnOne).slice(0, MOST)) {
    const edits = addToList(cadence.file, cadence.path, 'audience', person.id);
    yield* fix(`Add ${person.id} to ${nameOf(cadence)}`, cadence.file, edits);
  }
}

/** How often most people who have one-on-ones have them. */
const USUAL = '2w';

function planOneOnOne(bundle: Bundle, graph: PurposeGraph, person: Person): readonly Fix[] {
  if (!canBeNamed(graph, person)) return [];
  const title = `One-on-one with ${person.value.name ?? person.id}`;
  return plan(bundle, graph, `Plan one-on-ones with ${nameOf(person)}`, title, [person.id]);
}

function planForEverybody(bundle: Bundle, graph: PurposeGraph): readonly Fix[] {
  return plan(bundle, graph, 'Plan one-on-ones for everybody', 'One-on-one of everybody with a mentor');
}

function plan(
  { root }: Bundle,
  graph: PurposeGraph,
  name: string,
  title: string,
  audience?: readonly string[],
): readonly Fix[] {
  const last = graph.all('cadence').at(-1);
  const file = last?.file ?? root;
  const id = freshId(graph, last?.id ?? 'CAD-0');
  const cadence = { id, title, kind: 'one-on-one', every: USUAL, audience };
  return fix(name, file, appendEntry(file, 'cadences', cadence));
}
