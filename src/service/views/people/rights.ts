import type { EntryOf } from '../../../core/model';
import { namesIn } from '../names';
import { nameIn } from '../parties';
import { entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';

type Right = EntryOf<'decisionRight'>;

/** What may be decided, up to where, and by whom beyond that. */
export function rightTwig(right: Right, { result }: Standing, before: readonly string[] = []): Twig {
  const { limit = '', escalateTo } = right.value;
  const beyond = nameIn(right, escalateTo, result);
  return entryTwig(right, result, {
    words: [...before, limit === '' ? '' : `limit ${limit}`, beyond === '' ? '' : `beyond that ${beyond}`],
    icon: 'law',
    facts: [
      ['Held by', nameIn(right, right.value.heldBy, result)],
      ['Limit', limit],
      ['Beyond that', beyond],
    ],
  });
}

/** Decision rights that stand below no role and no person of the charter. */
export function rightGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const { graph } = result;
  const own = namesIn(result);
  const rights = graph.all('decisionRight');
  const rest = rights.filter((right) => graph.written(right, 'heldBy').every(({ to }) => !own.has(to)));
  return groupTwigs(
    {
      step: '(decisionRights)',
      label: rest.length === rights.length ? 'Decision rights' : 'Other decision rights',
      words: [String(rest.length), findingWords(rest, result)],
      icon: 'law',
      tooltip: 'What may be decided alone, and who may do so, where it is no role or person of this charter.',
    },
    rest.map((right) => {
      const holder = nameIn(right, right.value.heldBy, result);
      return rightTwig(right, standing, [holder === '' ? 'held by nobody' : `held by ${holder}`]);
    }),
  );
}
