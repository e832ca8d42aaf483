import { appendEntry } from '../../edit';
import type { Link, PurposeGraph } from '../../graph';
import { nameOf, type Bundle, type Entry } from '../../model';
import { isMalformed } from '../facts/flaws';
import { canBeNamed } from '../facts/links';
import { holdersOf, isAskedFor, isBeingLearned, type Person, type Skill } from '../facts/skills';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { freshId } from '../mending/freshId';
import { RELATED_LIMIT, shortNameOf } from '../phrases';
import { about, fix, type Fix, type Rule } from '../rule';

/** How many people a menu offers. */
const MOST = 3;

export const skillNotReady: Rule = {
  id: 'practice/skill-not-ready',
  severity: 'warning',
  preset: 'recommended',
  summary: 'An offering or a trend that needs a skill which nobody has or is learning.',
  why: 'What the practice sells next year has to be learned this year. A gap that shows in the first project is closed at the expense of its customer.',
  mend: 'Plan the training, ask for somebody who has the skill, or say under `people` who has it already. Each skill is told once, at the first offering or trend that needs it. The rule is silent about offerings that are retired, about what is meant for later (`horizon: later` of the offering, the trend or the skill), where a training is planned or somebody with the skill is asked for, and in a charter that does not say of anybody what they can do.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
skills:
  - { id: SK-1, title: Claims handling }
  - { id: SK-2, title: Voice channel }
people:
  - { id: P-ilya, name: Ilya Brandt, skills: [{ skill: SK-1, level: 4 }] }
offerings:
  - { id: OFF-1, title: Claims desk in twelve weeks, stage: live, skills: [SK-1, SK-2] }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
skills:
  - { id: SK-1, title: Claims handling }
  - { id: SK-2, title: Voice channel }
people:
  - { id: P-ilya, name: Ilya Brandt, skills: [{ skill: SK-1, level: 4 }] }
offerings:
  - { id: OFF-1, title: Claims desk in twelve weeks, stage: live, skills: [SK-1, SK-2] }
training:
  - { id: TR-1, title: Voice channel in a sandbox, skill: SK-2, people: [P-ilya], due: 2027-02-26 }`,
  },
  charters: ['practice'],
  check: wholeBundle(function* ({ bundle, graph }) {
    if (!areSkillsTold(bundle, graph)) return;
    for (const [skill, [first, ...others]] of needsOf(graph)) {
      if (first === undefined || isReady(graph, skill)) continue;
      yield about(first.from, {
        place: first.place,
        message: `${nameOf(first.from)} needs ${nameOf(skill)}, and nobody in the practice has it or is learning it. Plan a \`training\`, or ask for somebody in \`resourceRequests\`.`,
        related: others.slice(0, RELATED_LIMIT).map(({ from, place }) => ({
          place,
          message: `${nameOf(from)} needs it as well.`,
        })),
        data: { skill: skill.subject },
      });
    }
  }),
  *fixes({ data }, { bundle, graph }) {
    const skill = graph.all('skill').find(({ subject }) => subject === data?.['skill']);
    if (skill === undefined || !canBeNamed(graph, skill)) return;
    for (const person of learnersOf(graph, skill)) yield* planTraining(bundle, graph, skill, person);
    yield* planTraining(bundle, graph, skill);
    yield* askForSomebody(bundle, graph, skill);
  },
};

/** True where the charter can be asked who has a skill: it says so of somebody, and all of it can be read. */
function areSkillsTold(bundle: Bundle, graph: PurposeGraph): boolean {
  const people = graph.all('person');
  if (hasUnreadParts(bundle) || people.some((person) => isMalformed(person, 'skills'))) return false;
  return people.some(({ value }) => (value.skills ?? []).length > 0);
}

/** The skills that offerings and trends need before long, each with what needs it, in the order of the charter. */
function needsOf(graph: PurposeGraph): ReadonlyMap<Skill, readonly Link[]> {
  const needing = [...graph.all('offering'), ...graph.all('influencer')]
    .filter(isForNow)
    .toSorted((a, b) => graph.compare(a, b));
  const needs = new Map<Skill, Link[]>();
  for (const link of needing.flatMap((entry) => graph.written(entry, 'skills'))) {
    const { to } = link;
    if (to.kind !== 'skill' || to.value.horizon === 'later') continue;
    needs.set(to, [...(needs.get(to) ?? []), link]);
  }
  return needs;
}

function isForNow(entry: Entry): boolean {
  if (entry.kind === 'offering') return entry.value.stage !== 'retired' && entry.value.horizon !== 'later';
  return entry.kind === 'influencer' && entry.value.horizon !== 'later';
}

function isReady(graph: PurposeGraph, skill: Skill): boolean {
  return holdersOf(graph, skill).length > 0 || isBeingLearned(graph, skill) || isAskedFor(graph, skill);
}

/** Those who want to learn it. */
function learnersOf(graph: PurposeGraph, skill: Skill): readonly (Person & { readonly id: string })[] {
  return graph
    .naming(skill, 'development')
    .flatMap(({ from }) => (from.kind === 'person' && canBeNamed(graph, from) ? [from] : []))
    .slice(0, MOST);
}

function planTraining(
  { root }: Bundle,
  graph: PurposeGraph,
  skill: Skill,
  person?: Person & { readonly id: string },
): readonly Fix[] {
  const last = graph.all('training').at(-1);
  const training = {
    id: freshId(graph, last?.id ?? 'TR-0'),
    title: `Learn ${skill.title ?? skill.subject}`,
    skill: skill.subject,
    people: person && [person.id],
    source: 'gap',
  };
  const file = last?.file ?? root;
  const whom = person === undefined ? '' : ` for ${nameOf(person)}`;
  return fix(
    `Plan a training in ${shortNameOf(skill)}${whom}`,
    file,
    appendEntry(file, 'training', training),
  );
}

function askForSomebody({ root }: Bundle, graph: PurposeGraph, skill: Skill): readonly Fix[] {
  const last = graph.all('resourceRequest').at(-1);
  const request = {
    id: freshId(graph, last?.id ?? 'RR-0'),
    title: `Somebody who knows ${skill.title ?? skill.subject}`,
    skill: skill.subject,
  };
  const file = last?.file ?? root;
  const edits = appendEntry(file, 'resourceRequests', request);
  return fix(`Ask for somebody with ${shortNameOf(skill)}`, file, edits);
}
