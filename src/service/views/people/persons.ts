import { valuePlace, type EntryOf } from '../../../core/model';
import { dueLoadsOf, type DueLoad } from '../../../core/rules';
import { effortWords, loadOf, loadWords, timeWords, type Load } from '../load';
import { keyTwigs, nameIn, namesInList } from '../parties';
import type { Fact } from '../rows';
import { detailTwig, entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';
import { counted } from '../words';
import { byDueDate, workTwig } from '../work';
import { levelWords } from './levels';
import { rightTwig } from './rights';
import { roleFacts } from './roles';

type Person = EntryOf<'person'>;

/** The people of a charter, each with how much open work there is for how much time. */
export function personGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const people = result.graph.all('person');
  return groupTwigs(
    {
      step: '(people)',
      label: 'People',
      words: [String(people.length), findingWords(people, result)],
      icon: 'organization',
      tooltip: 'Who works on it or is asked by it, with the open work of each beside the time for it.',
    },
    people.map((person) => personTwig(person, standing)),
  );
}

function personTwig(person: Person, standing: Standing): Twig {
  const { result, today } = standing;
  const tightest = tightestOf(dueLoadsOf(result.graph, person, today));
  const load = loadOf(person, result);
  const roles = namesInList(person, person.value.roles, result);
  return entryTwig(
    person,
    result,
    {
      words: [
        loadWords(person, load, result),
        tightest && isTooMuch(tightest) ? `too much until ${tightest.due}` : '',
        roles || (person.value.description ?? ''),
      ],
      icon: 'account',
      attention: tightest !== undefined && isTooMuch(tightest),
      facts: [['Roles', roles], ...loadFacts(person, load, standing), ...dueFacts(tightest, standing)],
    },
    () => [
      ...roleTwigs(person, standing),
      ...result.graph
        .naming(person, 'heldBy')
        .flatMap(({ from }) => (from.kind === 'decisionRight' ? [rightTwig(from, standing)] : [])),
      ...skillTwigs(person, standing),
      ...developmentTwigs(person, standing),
      ...keyTwigs(person, 'mentor', {
        label: 'Mentor',
        value: nameIn(person, person.value.mentor, result),
        icon: 'lightbulb',
      }),
      ...byDueDate(load.items).map((item) => workTwig(item, standing)),
    ],
  );
}

function loadFacts(person: Person, load: Load, { result }: Standing): readonly Fact[] {
  const { items, unestimated } = load;
  const parts = [
    counted(items.length, 'work item'),
    effortWords(load, result),
    unestimated === 0 ? '' : `${unestimated} without an estimate`,
  ];
  return [
    ['Open work', items.length === 0 ? '' : parts.filter((part) => part !== '').join(', ')],
    ['Time for it', person.value.capacity && `${person.value.capacity} a week`],
  ];
}

/** The day until which the least time is left over, or the most is lacking; undefined where no day is known. */
function tightestOf(loads: readonly DueLoad[]): DueLoad | undefined {
  const spare = ({ left, needed }: DueLoad): number => left - needed;
  return loads.filter(({ days }) => days > 0).toSorted((a, b) => spare(a) - spare(b))[0];
}

/** By more than rounding. */
function isTooMuch({ needed, left }: DueLoad): boolean {
  return needed - left > 0.1;
}

function dueFacts(load: DueLoad | undefined, { result }: Standing): readonly Fact[] {
  if (load === undefined) return [];
  const { needed, left, due } = load;
  return [[`Until ${due}`, `${timeWords(needed, result)} to do, ${timeWords(left, result)} left`]];
}

function roleTwigs(person: Person, standing: Standing): readonly Twig[] {
  const { result } = standing;
  return result.graph.written(person, 'roles').flatMap(({ to }) => {
    if (to.kind !== 'role') return [];
    return [entryTwig(to, result, { words: ['role'], icon: 'briefcase', facts: roleFacts(to, standing) })];
  });
}

function skillTwigs(person: Person, { result }: Standing): readonly Twig[] {
  return (person.value.skills ?? []).flatMap(({ skill, level }, index) =>
    skill === undefined
      ? []
      : [
          detailTwig({
            step: `(skill ${skill})`,
            label: nameIn(person, skill, result),
            words: [levelWords(level) || 'skill'],
            icon: 'mortar-board',
            place: valuePlace(person, 'skills', index),
          }),
        ],
  );
}

function developmentTwigs(person: Person, { result }: Standing): readonly Twig[] {
  return (person.value.development ?? []).map((wish, index) =>
    detailTwig({
      step: `(development ${index + 1})`,
      label: nameIn(person, wish, result),
      words: ['wants to learn it'],
      icon: 'book',
      place: valuePlace(person, 'development', index),
    }),
  );
}
