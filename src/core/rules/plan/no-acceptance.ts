import { isDropped, isOpen, type PurposeGraph, type Requirement, type WorkItem } from '../../graph';
import { nameOf, valuePlace, type Entry, type EntryOf, type Finding } from '../../model';
import { isWanted } from '../facts/agreed';
import { isMalformed } from '../facts/flaws';
import { gathered, itself } from '../look';
import { about, type Fix, type Rule } from '../rule';
import { writeList } from './lists';

/** How many requirements are offered to take criteria from. */
const OFFERED = 3;

/**
 * For the stories, and by itself for the requirements: those without `acceptance` are told where at least half have it.
 * That half is a rule of thumb: from there on, writing criteria down is what this team does.
 */
export const noAcceptance: Rule = {
  id: 'plan/no-acceptance',
  severity: 'info',
  preset: 'recommended',
  summary: 'A story or requirement without acceptance criteria where most others have them.',
  why: 'What finished means is then decided at the end, by whoever is most tired.',
  mend: 'Write into `acceptance` what somebody can check to say that it is done. The rule speaks about stories where at least half of the stories have criteria, and in the same way about requirements. What is dropped, or not wanted or agreed yet, does not count; what is finished counts, and is not told.',
  example: {
    drifting: `workItems:
  - { id: WI-1, type: story, title: See the stock of the van, acceptance: [The count is right at the end of a shift.] }
  - { id: WI-2, type: story, title: Order a part from the job }`,
    mended: `workItems:
  - { id: WI-1, type: story, title: See the stock of the van, acceptance: [The count is right at the end of a shift.] }
  - { id: WI-2, type: story, title: Order a part from the job, acceptance: [The part is in the van the next morning.] }`,
  },
  check: gathered(
    itself('workItem', (item) => ofStory(item)),
    function* (stories: ReadonlyMap<WorkItem, Criteria>, { graph }) {
      yield* whereUsual([...stories.values()]);
      yield* whereUsual(graph.all('requirement').flatMap((each) => ofRequirement(each) ?? []));
    },
  ),
  *fixes({ entry }, { graph }) {
    if (entry?.kind === 'workItem') yield* takeOver(graph, entry);
    if (entry?.kind !== 'workItem' && entry?.kind !== 'requirement') return;
    yield* writeList('Write down what can be checked', entry, 'acceptance', [
      'What can somebody see or try, to say that it is finished?',
    ]);
    yield* writeList('Write down given, when and then', entry, 'acceptance', ['Given …, when …, then ….']);
  },
};

/** What there is to tell of the criteria of a story or requirement; `over` where it has none, and needs none any more. */
type Criteria = 'there' | 'over' | Finding;

function ofStory(item: WorkItem): Criteria | undefined {
  if (item.value.type !== 'story' || isDropped(item)) return undefined;
  return hasCriteria(item) ? 'there' : isOpen(item) ? without(item, 'story', 'stories') : 'over';
}

function ofRequirement(requirement: Requirement): Criteria | undefined {
  const { status } = requirement.value;
  if (status === 'proposed' || !isWanted(requirement)) return undefined;
  if (hasCriteria(requirement)) return 'there';
  return status === 'verified' ? 'over' : without(requirement, 'requirement', 'requirements');
}

function hasCriteria(entry: WorkItem | Requirement): boolean {
  return (entry.value.acceptance ?? []).length > 0 || isMalformed(entry, 'acceptance');
}

function without(entry: Entry, one: string, many: string): Finding {
  return about(entry, {
    place: valuePlace(entry, 'title'),
    message: `${nameOf(entry)} has no acceptance criteria, and at least half of the ${many} have some. Say in \`acceptance\` when the ${one} is finished.`,
  });
}

function* whereUsual(all: readonly Criteria[]): Iterable<Finding> {
  let there = 0;
  for (const each of all) if (each === 'there') there++;
  if (there * 2 < all.length) return;
  for (const each of all) if (typeof each === 'object') yield each;
}

/** To take the criteria of what the story is for. */
function takeOver(graph: PurposeGraph, story: EntryOf<'workItem'>): readonly Fix[] {
  return graph
    .up(story)
    .flatMap(({ to }) => (to.kind === 'requirement' && hasCriteria(to) ? [to] : []))
    .slice(0, OFFERED)
    .flatMap((to) =>
      writeList(
        `Take over what ${to.subject} is accepted by`,
        story,
        'acceptance',
        to.value.acceptance ?? [],
      ),
    );
}
