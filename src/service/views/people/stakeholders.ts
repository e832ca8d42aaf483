import type { EntryOf } from '../../../core/model';
import { keyTwigs, labelIn, namesInList, textTwigs } from '../parties';
import { entryTwig, findingWords, groupTwigs, type Standing, type Twig } from '../twigs';

type Stakeholder = EntryOf<'stakeholder'>;
type Row = EntryOf<'raci'>;

/** Whom the result touches, how they feel about it, and what is done with them. */
export function stakeholderGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const stakeholders = result.graph.all('stakeholder');
  const resistant = stakeholders.filter(({ value }) => value.stance === 'resistant').length;
  return groupTwigs(
    {
      step: '(stakeholders)',
      label: 'Stakeholders',
      words: [
        String(stakeholders.length),
        resistant === 0 ? '' : `${resistant} resistant`,
        findingWords(stakeholders, result),
      ],
      icon: 'comment-discussion',
      tooltip: 'Whom the result touches, how they feel about it, and what is done with them.',
    },
    stakeholders.map((stakeholder) => stakeholderTwig(stakeholder, standing)),
  );
}

function stakeholderTwig(stakeholder: Stakeholder, { result }: Standing): Twig {
  const { stance = '', interest, expectations, action, kind } = stakeholder.value;
  const department = stakeholder.value.function ?? '';
  return entryTwig(
    stakeholder,
    result,
    {
      words: [stance, department],
      icon: 'person',
      facts: [
        ['Stance', stance],
        ['Function', department],
        ['Kind', kind],
        ['Interest', interest],
        ['Next', action],
      ],
    },
    () => [
      ...keyTwigs(stakeholder, 'interest', { label: 'Interest', value: interest, icon: 'heart' }),
      ...textTwigs(stakeholder, 'expectations', {
        texts: expectations,
        what: 'expectation',
        icon: 'comment',
      }),
      ...keyTwigs(stakeholder, 'action', { label: 'Next', value: action, icon: 'arrow-right' }),
    ],
  );
}

/** The keys of a RACI row with what each asks, in the order of the letters. */
const PARTS = [
  ['responsible', 'R', 'Does it', 'tools'],
  ['accountable', 'A', 'Answers for it', 'verified'],
  ['consulted', 'C', 'Is asked before', 'comment'],
  ['informed', 'I', 'Is told afterwards', 'info'],
] as const;

/** Who does what, answers for it, is asked and is told. */
export function raciGroup(standing: Standing): readonly Twig[] {
  const { result } = standing;
  const rows = result.graph.all('raci');
  return groupTwigs(
    {
      step: '(raci)',
      label: 'RACI',
      words: [String(rows.length), findingWords(rows, result)],
      icon: 'tasklist',
      tooltip: 'Who does it, answers for it, is asked before and is told afterwards.',
    },
    rows.map((row) => raciTwig(row, standing)),
  );
}

function raciTwig(row: Row, { result }: Standing): Twig {
  const names = PARTS.map((part) => [...part, namesInList(row, row.value[part[0]], result)] as const);
  const label = labelIn(row, row.value.about, result) || row.title;
  return entryTwig(
    row,
    result,
    {
      words: names.slice(0, 2).map(([, letter, , , who]) => (who === '' ? '' : `${letter} ${who}`)),
      icon: 'tasklist',
      facts: names.map(([, , what, , who]) => [what, who] as const),
      ...(label !== undefined && { label }),
    },
    () =>
      names.flatMap(([key, letter, what, icon, who]) =>
        keyTwigs(row, key, { label: `${letter} · ${what}`, value: who, icon }),
      ),
  );
}
