import type { EntryOf } from '../../../core/model';
import { isGap, isUnattended, suppliesIn, type Supply } from '../../../core/rules';
import { datedTwig } from '../dated';
import { titlesOf } from '../parties';
import { TRAINING } from '../training';
import { entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';
import { counted } from '../words';
import { byDueDate, workTwig } from '../work';
import { levelWords } from './levels';
import { REQUEST } from './requests';

/** The skills of a charter and those that its open work needs: gaps first, those with no remedy under way on top. */
export function skillGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const supplies = suppliesIn(result.graph);
  const gaps = supplies.filter(isGap).length;
  return groupTwigs(
    {
      step: '(skills)',
      label: 'Skills',
      words: [
        String(supplies.length),
        gaps === 0 ? '' : counted(gaps, 'gap'),
        findingWords(
          supplies.map(({ skill }) => skill),
          result,
        ),
      ],
      icon: 'mortar-board',
      tooltip: 'Who has which skill, and which skill open work needs that nobody has.',
      attention: supplies.some(isUnattended),
    },
    supplies.toSorted((a, b) => urgency(b) - urgency(a)).map((supply) => skillTwig(supply, standing)),
  );
}

function urgency(supply: Supply): number {
  return isUnattended(supply) ? 2 : isGap(supply) ? 1 : 0;
}

function skillTwig(supply: Supply, standing: Standing): Twig {
  const { skill, holders, needs, remedies } = supply;
  const { result } = standing;
  const names = titlesOf(holders);
  const need = needs.length === 0 ? '' : `needed by ${counted(needs.length, 'work item')}`;
  return entryTwig(
    skill,
    result,
    {
      words: [names === '' ? 'nobody has it' : names, ...(names === '' ? remedies : []), need],
      icon: isUnattended(supply) ? 'circle-slash' : 'mortar-board',
      attention: isUnattended(supply),
      facts: [
        ['Who has it', names === '' ? 'nobody' : names],
        ['Open work that needs it', needs.length === 0 ? '' : String(needs.length)],
        ['Under way', remedies.join(', ')],
      ],
    },
    () => [
      ...holders.map((person) => holderTwig(person, skill, standing)),
      ...remedyTwigs(skill, standing),
      ...byDueDate(needs).map((item) => workTwig(item, standing)),
    ],
  );
}

function holderTwig(person: EntryOf<'person'>, skill: EntryOf<'skill'>, { result }: Standing): Twig {
  const level = person.value.skills?.find((each) => each.skill === skill.id)?.level;
  return entryTwig(person, result, { words: [levelWords(level) || 'has it'], icon: 'account' });
}

function remedyTwigs(skill: EntryOf<'skill'>, standing: Standing): readonly Twig[] {
  return standing.result.graph.naming(skill, 'skill').flatMap(({ from }) => {
    if (from.kind === 'training') return [datedTwig(TRAINING, from, standing)];
    return from.kind === 'resourceRequest' ? [datedTwig(REQUEST, from, standing)] : [];
  });
}
