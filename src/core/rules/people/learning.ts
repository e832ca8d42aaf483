import type { WorkItem } from '../../graph';
import { addDays, nameOf } from '../../model';
import { canBeNamed } from '../facts/links';
import type { Person, Skill } from '../facts/skills';
import { addEntry } from '../mending/newEntry';
import { listed } from '../phrases';
import type { Fix, RuleContext } from '../rule';

/** How long a training may take where the work says nothing of when it is due. */
const TRAINING_DAYS = 60;

/** To plan a training for a skill, in time for the work that needs it. */
export function learning(
  context: RuleContext,
  skill: Skill & { readonly id: string },
  item: WorkItem,
  people: readonly Person[],
): readonly Fix[] {
  const { graph, today } = context;
  const learners = people.filter((each) => canBeNamed(graph, each)).map(({ id }) => id);
  const { start, due } = item.value;
  const who = people.length > 0 ? ` for ${listed(people.map(nameOf))}` : '';
  return addEntry(`Plan a training in ${skill.id}${who}`, context, 'training', 'TR', {
    title: `Training in ${skill.title ?? skill.id}`,
    skill: skill.id,
    people: learners.length > 0 ? learners : undefined,
    due: [start, due].find((day) => day !== undefined && day > today) ?? addDays(today, TRAINING_DAYS),
    source: 'gap',
  });
}
