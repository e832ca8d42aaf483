import { replaceScalar } from '../../edit';
import type { PurposeGraph } from '../../graph';
import { nameOf, nearest, valuePlace, type Entry, type EntryOf } from '../../model';
import { isMalformed } from '../facts/flaws';
import { canBeNamed, says } from '../facts/links';
import { mayBeSameName, namesInWords } from '../facts/names';
import { peopleBehind } from '../facts/skills';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { addEntry } from '../mending/newEntry';
import { setValue } from '../mending/steps';
import { shortNameOf } from '../phrases';
import { about, fix, type Rule } from '../rule';

type Role = EntryOf<'role'>;
type Right = EntryOf<'decisionRight'>;

/** Who has a right: its holder, or who answers for it. */
const HOLDING = ['heldBy', 'owner'] as const;

/** What somebody who faces the customer is mostly asked for: to choose from, with limits to agree on. */
const COMMON_RIGHTS = [
  { decision: 'Changes that cost up to a day of work', limit: '1 day' },
  { decision: 'What is done first when the customer has several wishes', limit: 'within the agreed scope' },
] as const;

export const noDecisionRight: Rule = {
  id: 'people/no-decision-right',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A role that faces the customer and may decide nothing.',
  why: 'Customers notice at once when every answer has to be fetched. A small, clear right to decide saves days.',
  mend: 'Write down in `decisionRights` what the role may decide alone, up to which limit, and name the role in `heldBy`. A right counts as well where somebody holds it who has the role, and so does an `authority` of the role itself. Where the role does not deal with the customer, set `customerFacing: false`.',
  example: {
    drifting: `roles:
  - { id: ROLE-1, title: Service lead, responsibility: The desk runs, customerFacing: true }`,
    mended: `roles:
  - { id: ROLE-1, title: Service lead, responsibility: The desk runs, customerFacing: true }
decisionRights:
  - { decision: Goodwill towards a household, heldBy: ROLE-1, limit: 50 EUR a case }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    const facing = graph.all('role').filter(({ value }) => value.customerFacing === true);
    if (facing.length === 0 || hasUnreadParts(bundle)) return;
    const rights = [...graph.all('decisionRight'), ...(graph.practice?.all('decisionRight') ?? [])];
    if (rights.some((right) => isMalformed(right, 'heldBy'))) return;
    for (const role of facing) {
      if (mayDecide(role) || rights.some((right) => mayHold(graph, role, right))) continue;
      yield about(role, {
        place: valuePlace(role, 'customerFacing'),
        message: `${nameOf(role)} faces the customer and holds no decision right. Say in \`decisionRights\` what the role may decide alone, and up to which limit.`,
      });
    }
  }),
  *fixes({ entry }, context) {
    if (entry?.kind !== 'role') return;
    const { graph } = context;
    if (canBeNamed(graph, entry)) {
      for (const right of graph.all('decisionRight').filter((each) => !says(each, 'heldBy'))) {
        yield* setValue(`Let ${entry.id} hold ${nameOf(right)}`, right, 'heldBy', entry.id);
      }
      for (const { decision, limit } of COMMON_RIGHTS) {
        const right = { decision, heldBy: entry.id, limit };
        yield* addEntry(`Let ${entry.id} decide: ${decision}`, context, 'decisionRights', 'DR', right);
      }
    }
    const inside = replaceScalar(entry.file, [...entry.path, 'customerFacing'], false);
    yield* fix(`Say that ${shortNameOf(entry)} does not face the customer`, entry.file, inside);
  },
};

/** True where the role itself says what it may decide. */
function mayDecide(role: Role): boolean {
  return (role.value.authority ?? '').trim() !== '' || isMalformed(role, 'authority');
}

/** True where a right is held by a role or by somebody who has it, or where an id or a name there may be meant for them. */
function mayHold(graph: PurposeGraph, role: Role, right: Right): boolean {
  const holders: readonly Entry[] = [role, ...peopleBehind(graph, role)];
  const isHolder = (entry: Entry): boolean =>
    holders.some((each) => each === entry || (each.id !== undefined && each.id === entry.id));
  if (HOLDING.some((key) => graph.written(right, key).some(({ to }) => isHolder(to)))) return true;
  return namesInWords(graph, right, HOLDING).some((name) =>
    holders.some((each) => mayBeSameName(name, each.title ?? '') || isSlipOf(name, each)),
  );
}

function isSlipOf(name: string, { id }: Entry): boolean {
  return id !== undefined && nearest(name, [id], 1).length > 0;
}
