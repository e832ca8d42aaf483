import {
  isDropped,
  linkKeys,
  type Link,
  type Neighbourhood,
  type PurposeGraph,
  type WorkItem,
} from '../../graph';
import { LIST_SECTIONS, nameOf, nearest, valuePlace, type Entry, type EntryKind } from '../../model';
import { says } from '../facts/links';
import { mayBeSameName, namesInWords } from '../facts/names';
import type { Person } from '../facts/skills';
import { hasUnreadParts } from '../facts/unread';
import { gathered, neighbours } from '../look';
import { about, type Rule } from '../rule';

/** How work names people. */
const WORK_KEYS: ReadonlySet<string> = new Set(['assignee', 'pair', 'owner']);

export const unlinkedPerson: Rule = {
  id: 'people/unlinked-person',
  severity: 'info',
  preset: 'recommended',
  personal: true,
  summary: 'A person whom nothing ties to an objective.',
  why: 'Who cannot see what their work is for will sooner or later work for something else.',
  mend: 'Assign the person work, make them the owner of what they answer for, or give them a role. Where they have left, or were never part of it, take them off the list. Almost anything ties a person: work that is not dropped, a role, anything that names them, by their id or their name, from an objective to a risk, a RACI row, a training or the audience of a report. Only communities and one-on-ones do not, since everybody has them. The rule speaks only where some work is assigned to somebody.',
  example: {
    drifting: exampleWith(''),
    mended: exampleWith(', assignee: P-2'),
  },
  check: gathered(
    neighbours('workItem', (item, { graph }) => namesOfWork(graph, item)),
    function* (found: ReadonlyMap<WorkItem, readonly string[]>, { bundle, graph }) {
      const loose = graph.all('person').filter((person) => !isTied(graph, person));
      if (loose.length === 0 || hasUnreadParts(bundle) || !isAnyAssigned(graph, found)) return;
      const names = new Set(namesElsewhere(graph));
      for (const each of found.values()) for (const name of each) names.add(name);
      for (const person of loose.filter((each) => !isMeantByAny(graph, each, names))) {
        yield about(person, {
          place: valuePlace(person, 'id'),
          message: `Nothing ties ${nameOf(person)} to an objective: no work, no role, and nothing to answer for. Assign work, say what they own, or take them off the list.`,
        });
      }
    },
  ),
};

/** The names in words of those who do work that is not dropped; undefined where there are none. */
function namesOfWork(graph: Neighbourhood, item: WorkItem): readonly string[] | undefined {
  const { assignee, owner, pair = [] } = item.value;
  const written = pair.length + [assignee, owner].filter((each) => each !== undefined).length;
  if (written === 0 || isDropped(item)) return undefined;
  const linked = graph.written(item).filter(({ field }) => WORK_KEYS.has(field));
  return linked.length < written ? namesInWords(graph, item, [...WORK_KEYS]) : undefined;
}

/** True for somebody with a role, named by anything that ties; also where what is written cannot be read. */
function isTied(graph: PurposeGraph, person: Person): boolean {
  return person.id === undefined || says(person, 'roles') || graph.naming(person).some(ties);
}

function ties({ from }: Link): boolean {
  if (from.kind === 'workItem') return !isDropped(from);
  if (from.kind === 'cadence') return from.value.kind !== 'one-on-one';
  return from.kind !== 'community';
}

/** True where some work names somebody who does it, by an id or by name. */
function isAnyAssigned(graph: PurposeGraph, found: ReadonlyMap<WorkItem, readonly string[]>): boolean {
  const isAssigned = ({ from }: Link): boolean => from.kind === 'workItem' && !isDropped(from);
  return (
    found.size > 0 ||
    [...graph.all('person'), ...graph.all('role')].some((each) => graph.naming(each).some(isAssigned))
  );
}

/** What names people in words, but for work: owners, sponsors, stakeholders, whoever answers for a risk. */
function namesElsewhere(graph: PurposeGraph): readonly string[] {
  const inWords = PERSON_KEYS.flatMap(([kind, keys]) =>
    (graph.all(kind) as readonly Entry[]).flatMap((entry) => namesInWords(graph, entry, keys)),
  );
  return [...inWords, ...graph.all('stakeholder').flatMap(({ value }) => value.name ?? [])];
}

/** True where a name may be the person's, or an id that leads nowhere may be theirs. */
function isMeantByAny({ ids }: PurposeGraph, person: Person, names: ReadonlySet<string>): boolean {
  const { id = '', value } = person;
  if (ids.ambiguous.has(id)) return true;
  const own = [value.name, value.title].filter((name) => name !== undefined);
  return [...names].some(
    (name) => own.some((each) => mayBeSameName(name, each)) || nearest(name, [id], 1).length > 0,
  );
}

const KINDS: readonly EntryKind[] = [
  ...Object.values(LIST_SECTIONS).map(({ of }) => of.entry),
  ...(['project', 'practice', 'purpose', 'scope', 'escalationLevel', 'qualityAttribute'] as const),
];

/** For each kind of entry the keys under which people are named, where words may stand as well. */
const PERSON_KEYS = KINDS.filter((kind) => kind !== 'workItem').map((kind) => {
  const slots = linkKeys(kind).filter(
    ({ field }) => field.orText && field.to !== 'any' && field.to.includes('person'),
  );
  return [kind, slots.map(({ key }) => key)] as const;
});

function exampleWith(assignee: string): string {
  return `objectives:
  - { id: OBJ-1, title: Answer nine of ten chats within a minute }
workItems:
  - { id: WI-1, title: Route chats by language, supports: [OBJ-1], assignee: P-1 }
  - { id: WI-2, title: Ready answers in four languages, supports: [OBJ-1]${assignee} }
people:
  - { id: P-1, name: Ines Duarte }
  - { id: P-2, name: Piotr Zielinski }`;
}
