import type { PurposeGraph } from '../../graph';
import { nameOf, shorten, valuePlace, type EntryOf } from '../../model';
import { foldedName } from '../facts/called';
import { isMalformed } from '../facts/flaws';
import { dated, wholeBundle } from '../look';
import { listed } from '../phrases';
import { about, type Rule } from '../rule';
import { meantBy } from './people';

type Community = EntryOf<'community'>;

/** How many people the message itself names. */
const TOLD = 3;

export const noAgreement: Rule = {
  id: 'practice/no-agreement',
  severity: 'hint',
  preset: 'strict',
  personal: true,
  summary: 'Members of a community who have not accepted its agreement.',
  why: 'An agreement holds those who have said yes to it. Whoever was never asked keeps to it by chance.',
  mend: 'Talk the agreement over with those who have joined since, and add them to `agreement.acceptedBy`. The rule is silent where a community has no agreement or one that begins later, where a role has accepted for those who have it, and where `acceptedBy` holds words that may mean several people.',
  example: {
    drifting: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
communities:
  - id: COM-1
    title: Insurance circle
    members: [Maren Toft, Ilya Brandt]
    agreement: { acceptedBy: [Maren Toft], date: 2026-03-01 }`,
    mended: `charter: 1
kind: practice
practice: { name: Nordwind CRM practice }
communities:
  - id: COM-1
    title: Insurance circle
    members: [Maren Toft, Ilya Brandt]
    agreement: { acceptedBy: [Maren Toft, Ilya Brandt], date: 2026-03-01 }`,
  },
  charters: ['practice'],
  check: dated((today) =>
    wholeBundle(function* ({ graph }) {
      for (const community of graph.all('community')) {
        const { agreement } = community.value;
        if (agreement === undefined || (agreement.date ?? '') > today) continue;
        const open = openMembers(graph, community);
        if (open.length === 0) continue;
        yield about(community, {
          place: valuePlace(community, 'agreement', ...(agreement.acceptedBy ? ['acceptedBy'] : [])),
          message: `${told(open)} not accepted the agreement of ${nameOf(community)}. Talk it over with them, and add them to \`agreement.acceptedBy\`.`,
        });
      }
    }),
  ),
};

/** The members who have not accepted, as a message names them; nobody where it cannot be told who has. */
function openMembers(graph: PurposeGraph, community: Community): readonly string[] {
  if (isMalformed(community, 'members') || isMalformed(community, 'agreement', 'acceptedBy')) return [];
  const { members = [], agreement } = community.value;
  const unknown = new Set(graph.brokenOf(community).map(({ id }) => id));
  const asked = meantBy(
    graph,
    community,
    'members',
    members.filter((member) => !unknown.has(member)),
  );
  const accepted = meantBy(graph, community, 'agreement.acceptedBy', agreement?.acceptedBy ?? []);
  const named = new Set(asked.others.map(foldedName));
  const yes = new Set(accepted.others.map(foldedName));
  // Words that are the name of no member may stand for several of them.
  if ([...yes].some((name) => !named.has(name))) return [];
  const people = [...asked.people].filter((person) => !accepted.people.has(person)).map(nameOf);
  const others = asked.others.filter((name) => !yes.has(foldedName(name)));
  return [...people, ...others.map((name) => `“${shorten(name, 60)}”`)];
}

function told(names: readonly string[]): string {
  const first = names.slice(0, TOLD);
  const more = names.length - first.length;
  return `${listed(more > 0 ? [...first, `${more} more`] : first)} ${names.length === 1 ? 'has' : 'have'}`;
}
