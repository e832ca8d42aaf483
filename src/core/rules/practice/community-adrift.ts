import type { PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type Entry, type EntryOf } from '../../model';
import { canBeNamed, says } from '../facts/links';
import { saysInWords } from '../facts/texts';
import { itself } from '../look';
import { setValue, support } from '../mending/steps';
import { informativeWords } from '../mending/words';
import { listed, shortNameOf } from '../phrases';
import { about, type Fix, type Rule } from '../rule';
import { practiceLead } from './people';

type Community = EntryOf<'community'>;

/** How many people or meetings a menu offers. */
const MOST = 3;

export const communityAdrift: Rule = {
  id: 'practice/community-adrift',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A community without a lead, an objective or a regular meeting.',
  why: 'Communities live on the evenings of the willing. Without somebody to lead, something to reach and a day to meet they fade within a year.',
  mend: 'Name who keeps it going in `lead`, the goal, strategy or objective of the practice that it serves in `supports`, and how often it meets in `cadence`: the id of a cadence, or words. An `owner` counts as a lead. A community that is over is best taken out.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
objectives:
  - { id: PO-1, title: Answer half of all tenders with a reference of the same industry }
communities:
  - { id: COM-1, title: Insurance circle, lead: Maren Toft, members: [Maren Toft, Ilya Brandt] }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
objectives:
  - { id: PO-1, title: Answer half of all tenders with a reference of the same industry }
communities:
  - { id: COM-1, title: Insurance circle, lead: Maren Toft, members: [Maren Toft, Ilya Brandt], supports: [PO-1],
      cadence: Every first Tuesday }`,
  },
  charters: ['practice'],
  check: itself('community', function* (community) {
    const lacking = LACKS.filter(({ isThere }) => !isThere(community));
    if (lacking.length === 0) return;
    yield about(community, {
      place: valuePlace(community, 'title'),
      message: `${nameOf(community)} has ${listed(lacking.map(({ what }) => what))}. ${advice(lacking)}`,
    });
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind !== 'community') return;
    for (const { isThere, mend } of LACKS) if (!isThere(entry)) yield* mend(graph, entry);
  },
};

interface Lack {
  readonly isThere: (community: Community) => boolean;
  readonly what: string;
  /** Goes on from "Say": what to say, and where. */
  readonly say: string;
  readonly mend: (graph: PurposeGraph, community: Community) => Iterable<Fix>;
}

const LACKS: readonly Lack[] = [
  {
    isThere: (community) => saysInWords(community, 'lead') || saysInWords(community, 'owner'),
    what: 'no lead',
    say: 'who keeps it going in `lead`',
    mend: appointLead,
  },
  {
    isThere: (community) => says(community, 'supports'),
    what: 'no objective',
    say: 'what it is for in `supports`',
    mend: support,
  },
  {
    isThere: (community) => saysInWords(community, 'cadence'),
    what: 'no regular meeting',
    say: 'how often it meets in `cadence`',
    mend: planMeetings,
  },
];

function advice(lacking: readonly Lack[]): string {
  return `Say ${listed(lacking.map(({ say }) => say))}.`;
}

/** One of its members; where it has none with an id, the lead of the practice. */
function* appointLead(graph: PurposeGraph, community: Community): Iterable<Fix> {
  const members = graph.written(community, 'members').map(({ to }) => to);
  const candidates: readonly Entry[] = members.length > 0 ? members : practiceLead(graph);
  for (const person of new Set(candidates.filter((each) => canBeNamed(graph, each)).slice(0, MOST))) {
    yield* setValue(
      `Let ${nameOf(person)} lead ${shortNameOf(community)}`,
      community,
      'lead',
      person.subject,
    );
  }
}

/** At one of the cadences of the practice, or at a day to agree on. */
function* planMeetings(graph: PurposeGraph, community: Community): Iterable<Fix> {
  for (const cadence of likelyCadences(graph, community).slice(0, MOST)) {
    yield* setValue(`Let it meet at ${nameOf(cadence)}`, community, 'cadence', cadence.subject);
  }
  yield* setValue('Let it meet once a month', community, 'cadence', 'Once a month, on a day to agree on');
}

/** The meetings that no other community has, those first whose words are most like its own. */
function likelyCadences(graph: PurposeGraph, community: Community): readonly Entry[] {
  const own = informativeWords(`${community.title ?? ''} ${community.value.description ?? ''}`);
  const likeness = (cadence: Entry): number =>
    [...informativeWords(cadence.title ?? '')].filter((word) => own.has(word)).length;
  return graph
    .all('cadence')
    .filter(({ value: { kind } }) => kind !== 'one-on-one' && kind !== 'report')
    .filter((cadence) => canBeNamed(graph, cadence) && graph.naming(cadence, 'cadence').length === 0)
    .toSorted((a, b) => likeness(b) - likeness(a));
}
