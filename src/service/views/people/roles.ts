import type { Entry, EntryOf } from '../../../core/model';
import { peopleBehind } from '../../../core/rules';
import { agoWords } from '../dates';
import { keyTwigs, nameIn, namesInList, textTwigs, titlesOf } from '../parties';
import type { Fact } from '../rows';
import { entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';
import { datedTwig } from '../dated';
import { REQUEST } from './requests';
import { rightTwig } from './rights';

type Role = EntryOf<'role'>;

/** The roles of a charter: what each answers for and may decide, and who has it. */
export function roleGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const roles = result.graph.all('role');
  const vacant = roles.filter((role) => holders(role, standing).length === 0).length;
  return groupTwigs(
    {
      step: '(roles)',
      label: 'Roles',
      words: [
        String(roles.length),
        vacant === 0 ? '' : `${vacant} with nobody in it`,
        findingWords(roles, result),
      ],
      icon: 'briefcase',
      tooltip: 'Who answers for what, and what each may decide.',
    },
    roles.map((role) => roleTwig(role, standing)),
  );
}

function holders(role: Role, { result }: Standing): readonly EntryOf<'person'>[] {
  return [...new Set(peopleBehind(result.graph, role))];
}

function roleTwig(role: Role, standing: Standing): Twig {
  const { result } = standing;
  const { responsibility, authority } = role.value;
  const people = holders(role, standing);
  return entryTwig(
    role,
    result,
    {
      words: [titlesOf(people) || 'nobody has it'],
      icon: 'briefcase',
      facts: roleFacts(role, standing),
    },
    () => [
      ...keyTwigs(role, 'responsibility', { label: 'Answers for', value: responsibility, icon: 'checklist' }),
      ...keyTwigs(role, 'authority', { label: 'May decide', value: authority, icon: 'key' }),
      ...named(role, 'heldBy', standing).flatMap((from) =>
        from.kind === 'decisionRight' ? [rightTwig(from, standing)] : [],
      ),
      ...people.map((person) => entryTwig(person, result, { words: ['has the role'], icon: 'account' })),
      ...textTwigs(role, 'requiredSkills', {
        texts: (role.value.requiredSkills ?? []).map((skill) => nameIn(role, skill, result)),
        what: 'needed skill',
        icon: 'mortar-board',
      }),
      ...keyTwigs(role, 'evaluatedBy', {
        label: 'Seen by',
        value: evaluationOf(role, standing),
        icon: 'graph-line',
      }),
      ...named(role, 'role', standing).flatMap((from) =>
        from.kind === 'resourceRequest' ? [datedTwig(REQUEST, from, standing)] : [],
      ),
    ],
  );
}

/** What the tooltip of a role tells. */
export function roleFacts(role: Role, standing: Standing): readonly Fact[] {
  const { responsibility, authority, communicatedOn, reviewedOn, customerFacing } = role.value;
  return [
    ['Held by', titlesOf(holders(role, standing))],
    ['Answers for', responsibility],
    ['May decide', authority],
    ['Seen by', evaluationOf(role, standing)],
    ['Deals with the customer', customerFacing === true ? 'yes' : ''],
    ['Communicated', agoWords(communicatedOn, standing.today)],
    ['Reviewed', agoWords(reviewedOn, standing.today)],
  ];
}

function evaluationOf(role: Role, { result }: Standing): string {
  return namesInList(role, role.value.evaluatedBy, result);
}

/** What names a role under a key. */
function named(role: Role, key: string, { result }: Standing): readonly Entry[] {
  return result.graph.naming(role, key).map(({ from }) => from);
}
