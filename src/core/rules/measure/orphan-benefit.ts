import { isDropped, writtenUnder, type Link, type Neighbourhood } from '../../graph';
import { nameOf, valuePlace, type Entry, type EntryOf, type Place, type Related } from '../../model';
import { isWanted } from '../facts/agreed';
import { isMalformed } from '../facts/flaws';
import { says } from '../facts/links';
import { neighbours } from '../look';
import { rankedEnablers } from '../mending/candidates';
import { everybodyIn, letOwnOrAsk } from '../mending/owners';
import { addLink } from '../mending/steps';
import { listed } from '../phrases';
import { about, type Rule } from '../rule';

export const orphanBenefit: Rule = {
  id: 'measure/orphan-benefit',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A benefit without an owner, or that nothing enables.',
  why: 'Benefits appear after the project is over. Where nobody owns them and no work brings them about, they do not appear.',
  mend: 'Name in `owner` who answers for the benefit when the team has left, preferably somebody at the customer, and in `enabledBy` the work, requirements, deliverables, milestones or objectives that bring it about. What the benefit `supports` is enough as well. What is dropped, retired or out of scope brings nothing about. A disbenefit needs an owner only.',
  example: {
    drifting: `objectives:
  - { id: OBJ-1, title: Cut repeat calls by half }
benefits:
  - { id: BEN-1, title: Eight agents fewer in the peak of the year, type: tangible }`,
    mended: `objectives:
  - { id: OBJ-1, title: Cut repeat calls by half }
benefits:
  - { id: BEN-1, title: Eight agents fewer in the peak of the year, type: tangible, owner: Head of the contact centre, enabledBy: [OBJ-1] }`,
  },
  check: neighbours('benefit', function* (benefit, { graph }) {
    const faults = faultsOf(graph, benefit);
    const [first] = faults;
    if (first === undefined) return;
    yield about(benefit, {
      place: first.place,
      message: `${nameOf(benefit)} ${listed(faults.map((fault) => fault.says))}. Name ${listed(faults.map(({ todo }) => todo))}.`,
      related: faults.flatMap(({ related }) => related ?? []),
    });
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind !== 'benefit') return;
    const faults = new Set(faultsOf(graph, entry).map(({ key }) => key));
    if (faults.has('owner')) {
      const near = tiesOf(graph, entry).map(({ to }) => ({ by: to, who: ownerOf(to) }));
      const sponsors = graph.all('project').map((by) => ({ by, who: by.value.sponsor }));
      const likely = [...near, ...sponsors, ...everybodyIn(graph)];
      yield* letOwnOrAsk(graph, entry, likely, { question: 'Who answers for this later?' });
    }
    if (faults.has('enabledBy')) {
      for (const to of rankedEnablers(graph, entry)) {
        yield* addLink(`Say that ${nameOf(to)} enables it`, entry, 'enabledBy', to);
      }
    }
  },
};

type Benefit = EntryOf<'benefit'>;

interface Fault {
  readonly key: 'owner' | 'enabledBy';
  /** Goes on from the name of the benefit. */
  readonly says: string;
  /** Goes on from "Name". */
  readonly todo: string;
  readonly place: Place;
  readonly related?: readonly Related[];
}

function faultsOf(graph: Neighbourhood, benefit: Benefit): readonly Fault[] {
  return [...lacksOwner(benefit), ...lacksEnabler(graph, benefit)];
}

function lacksOwner(benefit: Benefit): readonly Fault[] {
  if ((benefit.value.owner ?? '').trim() !== '' || isMalformed(benefit, 'owner')) return [];
  const todo = 'who answers for it in `owner`';
  return [{ key: 'owner', says: 'has no owner', todo, place: valuePlace(benefit, 'owner') }];
}

function lacksEnabler(graph: Neighbourhood, benefit: Benefit): readonly Fault[] {
  if (benefit.value.type === 'disbenefit' || isMalformed(benefit, 'type')) return [];
  const ties = tiesOf(graph, benefit);
  const key = 'enabledBy';
  const todo = 'what brings it about in `enabledBy`';
  const [first] = ties;
  if (first === undefined) {
    if (TIES.some((each) => says(benefit, each))) return [];
    return [{ key, says: 'is enabled by nothing', todo, place: valuePlace(benefit, key) }];
  }
  // An id that leads nowhere may stand for something that is wanted.
  const isSure = TIES.every(
    (each) => writtenUnder(benefit, each).length === graph.written(benefit, each).length,
  );
  if (!isSure || !ties.every(({ to }) => isGivenUp(to))) return [];
  const gone = [...new Set(ties.map(({ to }) => to))];
  return [
    {
      key,
      says: 'is enabled by nothing that is still wanted',
      todo: `${todo}, or remove it`,
      place: first.place,
      related: gone.map((to) => ({ place: valuePlace(to, 'title'), message: `${nameOf(to)} is given up.` })),
    },
  ];
}

const TIES = ['enabledBy', 'supports'] as const;

/** The links to what brings a benefit about, or to what it shows the worth of: work for that brings it about as well. */
function tiesOf(graph: Neighbourhood, benefit: Benefit): readonly Link[] {
  return TIES.flatMap((key) => graph.written(benefit, key));
}

function isGivenUp(entry: Entry): boolean {
  switch (entry.kind) {
    case 'workItem':
      return isDropped(entry);
    case 'requirement':
      return !isWanted(entry);
    case 'objective':
      return entry.value.status === 'retired';
    case 'deliverable':
      return entry.value.status === 'dropped';
    default:
      return false;
  }
}

function ownerOf({ value }: Entry): string | undefined {
  return 'owner' in value ? value.owner : undefined;
}
