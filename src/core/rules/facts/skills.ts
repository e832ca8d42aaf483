import {
  isOpen,
  type BrokenLink,
  type Link,
  type Neighbourhood,
  type PurposeGraph,
  type WorkItem,
} from '../../graph';
import { nearest, type Entry, type EntryOf } from '../../model';
import { isMalformed } from './flaws';
import { hasFalseLink, says } from './links';
import { hasUnreadParts } from './unread';

export type Skill = EntryOf<'skill'>;
export type Person = EntryOf<'person'>;

/**
 * An entry together with that of the practice which has the same id and is of the same kind: a project may write down
 * again what its practice has, and then means the same.
 */
function formsOf(graph: PurposeGraph, entry: Entry): readonly Entry[] {
  const twin = entry.id === undefined ? undefined : graph.practice?.ids.byId.get(entry.id);
  return twin?.kind === entry.kind && twin !== entry ? [entry, twin] : [entry];
}

/** The person as the charter writes them down, where it does; else as the practice does. */
function asWrittenHere(graph: PurposeGraph, person: Person): Person {
  const own = person.id === undefined ? undefined : graph.find(person.id);
  return own?.kind === 'person' ? own : person;
}

/** The links that name an entry under a key, in the charter and in its practice. */
function linksTo(graph: PurposeGraph, entry: Entry, key: string): readonly Link[] {
  return formsOf(graph, entry).flatMap((each) => [
    ...graph.naming(each, key),
    ...(graph.practice?.naming(each, key) ?? []),
  ]);
}

function namersOf(graph: PurposeGraph, entry: Entry, key: string): readonly Entry[] {
  return linksTo(graph, entry, key).map(({ from }) => from);
}

/** Each person once, as the charter writes them down. */
function peopleAmong(graph: PurposeGraph, entries: readonly Entry[]): readonly Person[] {
  const people = entries.filter((entry) => entry.kind === 'person');
  return [...new Set(people.map((person) => asWrittenHere(graph, person)))];
}

/**
 * The people of the charter and its practice who have a skill, at any level: those who say so, and those who have
 * finished a training for it.
 */
export function holdersOf(graph: PurposeGraph, skill: Skill): readonly Person[] {
  const saying = namersOf(graph, skill, 'skills.skill');
  const trained = trainingsFor(graph, skill)
    .filter(({ value }) => value.doneOn !== undefined)
    .flatMap((training) => peopleUnder(graph, training, 'people'));
  return peopleAmong(graph, [...saying, ...trained]);
}

function trainingsFor(graph: PurposeGraph, skill: Skill): readonly EntryOf<'training'>[] {
  return namersOf(graph, skill, 'skill').filter((entry) => entry.kind === 'training');
}

/** True where somebody is learning a skill: a training that is not finished. */
export function isBeingLearned(graph: PurposeGraph, skill: Skill): boolean {
  return trainingsFor(graph, skill).some(({ value }) => value.doneOn === undefined);
}

/** The people who are learning a skill; undefined where a training does not say who takes part, or says it in words only. */
export function learnersOf(graph: PurposeGraph, skill: Skill): readonly Person[] | undefined {
  const underWay = trainingsFor(graph, skill).filter(({ value }) => value.doneOn === undefined);
  const isVague = (training: Entry): boolean =>
    !says(training, 'people') || isMalformed(training, 'people') || hasFalseLink(graph, training, 'people');
  return underWay.some(isVague) ? undefined : underWay.flatMap((each) => peopleUnder(graph, each, 'people'));
}

/** True where somebody with a skill is asked for, and nobody has said no: whoever has come may not be written down yet. */
export function isAskedFor(graph: PurposeGraph, skill: Skill): boolean {
  return linksTo(graph, skill, 'skill').some(asksForSkill);
}

function asksForSkill({ from }: Link): boolean {
  return from.kind === 'resourceRequest' && from.value.status !== 'refused';
}

/**
 * True for a link by which a skill comes to the team: a person who has it, a training for it, finished or not, or a
 * request for somebody who has it that nobody has refused.
 */
export function bringsSkill(link: Link): boolean {
  const { from, field } = link;
  if (from.kind === 'person') return field === 'skills.skill';
  return field === 'skill' && (from.kind === 'training' || asksForSkill(link));
}

/** True where a skill comes to the team in any way, by the charter or by its practice. */
export function isProvided(graph: PurposeGraph, skill: Skill): boolean {
  return formsOf(graph, skill).some(
    (each) =>
      graph.naming(each).some(bringsSkill) || (graph.practice?.naming(each).some(bringsSkill) ?? false),
  );
}

/** The people named under a key of an entry, by themselves or by a role that they have. Names that are no ids are left out. */
export function peopleUnder(graph: PurposeGraph, entry: Entry, key: string): readonly Person[] {
  const named = graph.written(entry, key);
  return [...new Set(named.flatMap(({ to }) => peopleBehind(graph, to)))];
}

/** A person, or the people of the charter and its practice who have a role. */
export function peopleBehind(graph: PurposeGraph, entry: Entry): readonly Person[] {
  return peopleAmong(graph, entry.kind === 'role' ? namersOf(graph, entry, 'roles') : [entry]);
}

/**
 * True where it is known which skills a person has: they have a list of skills, or so many beside them have one that who
 * has none has no skill worth a line: see `keepsSkillLists`. False where what is written cannot be read.
 */
export function areSkillsKnown(graph: PurposeGraph, person: Person): boolean {
  const forms = formsOf(graph, person);
  if (forms.some((each) => isMalformed(each, 'skills') || hasFalseLink(graph, each, 'skills.skill')))
    return false;
  const { practice } = graph;
  const beside = practice?.all('person').includes(person) === true ? practice : graph;
  return forms.some((each) => says(each, 'skills')) || keepsSkillLists(beside);
}

/** True where it is written down who can do what, in the charter or in its practice: see `keepsSkillLists`. */
export function saysWhoCanWhat(graph: PurposeGraph): boolean {
  return keepsSkillLists(graph) || (graph.practice !== undefined && keepsSkillLists(graph.practice));
}

/**
 * True where something can be concluded from the skills that a charter does not name: somebody in it has one, and at
 * least half of its people have a list of skills, be it an empty one. That half is a rule of thumb: before it somebody has
 * only begun to write the lists, and whoever has none yet may have the skill.
 */
function keepsSkillLists(graph: PurposeGraph): boolean {
  const people = graph.all('person');
  const listed = people.filter((person) => formsOf(graph, person).some(hasSkillList));
  return (
    listed.length * 2 >= people.length &&
    listed.some((person) => graph.written(person, 'skills.skill').length > 0)
  );
}

function hasSkillList(entry: Entry): boolean {
  return (entry.kind === 'person' && entry.value.skills !== undefined) || isMalformed(entry, 'skills');
}

/**
 * True where somebody may have a skill although nothing says so: its id stands twice, what somebody wrote of the skills
 * of people cannot be read, or an id there that leads nowhere is this one with a slip of the fingers.
 */
export function mayHaveBeenMeant(graph: PurposeGraph, { id }: Skill): boolean {
  if (id === undefined) return true;
  const isSlip = ({ why, field, id: lost }: BrokenLink): boolean =>
    why === 'unknown' && BRINGING.has(field) && nearest(lost, [id], 1).length > 0;
  const graphs = graph.practice ? [graph, graph.practice] : [graph];
  return graphs.some(
    (each) => each.ids.ambiguous.has(id) || each.broken.some(isSlip) || isAnySkillUnreadable(each),
  );
}

/** True where people of the charter or of its practice may be written down in a part that could not be read. */
export function hasUnreadPeople({ bundle, practice }: PurposeGraph): boolean {
  return hasUnreadParts(bundle) || (practice !== undefined && hasUnreadParts(practice.bundle));
}

const BRINGING: ReadonlySet<string> = new Set(['skills.skill', 'skill']);

function isAnySkillUnreadable(graph: PurposeGraph): boolean {
  const others = [...graph.all('training'), ...graph.all('resourceRequest')];
  return (
    graph.all('person').some((each) => isMalformed(each, 'skills')) ||
    others.some((each) => isMalformed(each, 'skill'))
  );
}

/** True for work that somebody still has to do: what is resolved only waits to be accepted. */
export function isAhead(item: WorkItem): boolean {
  return isOpen(item) && item.value.state !== 'resolved';
}

/** A link by which work needs a skill. */
export interface Need extends Link {
  readonly from: WorkItem;
}

/** The links by which work that is ahead needs a skill, among those that name it. */
export function needsAmong(naming: readonly Link[]): readonly Need[] {
  return naming.filter(isNeed);
}

function isNeed(link: Link): link is Need {
  return link.field === 'skills' && link.from.kind === 'workItem' && isAhead(link.from);
}

/** True where somebody does the work, or a part of it, whom the charter knows by words only: what they can do, nobody can tell. */
export function isDoneByOthers(graph: Neighbourhood, item: WorkItem): boolean {
  const { assignee, pair = [] } = item.value;
  const known = graph.written(item).filter(({ field }) => field === 'assignee' || field === 'pair');
  return known.length < pair.length + (assignee === undefined ? 0 : 1);
}
