import { nameOf, shorten, valuePlace, type EntryOf } from '../../model';
import { isMalformed } from '../facts/flaws';
import { itself } from '../look';
import { everybodyIn, letOwnOrAsk, type Mentioned } from '../mending/owners';
import { about, type Rule } from '../rule';

export const noOwner: Rule = {
  id: 'purpose/no-owner',
  severity: 'info',
  preset: 'strict',
  summary: 'A purpose or vision that nobody owns.',
  why: 'A purpose stays alive while a leader repeats it and decides by it. Where nobody does, it becomes a slide.',
  mend: 'Name in `ownedBy` the leader who keeps the purpose in front of everyone, preferably somebody at the customer: a person or role of the charter, or a name. To be sponsor or manager is not enough by itself; the fixes offer them first.',
  example: {
    drifting: `purpose:
  statement: Customers get their problem solved on the first call.`,
    mended: `purpose:
  statement: Customers get their problem solved on the first call.
  ownedBy: Head of customer service`,
  },
  check: itself('purpose', function* (purpose) {
    const what = whatToOwn(purpose);
    if (what === undefined || isMalformed(purpose, 'ownedBy')) return;
    if ((purpose.value.ownedBy ?? '').trim() !== '') return;
    yield about(purpose, {
      place: valuePlace(purpose, what),
      message: `${nameOfWhat(purpose, what)} that nobody owns. Name in \`ownedBy\` the leader who keeps it in front of everyone.`,
    });
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind !== 'purpose') return;
    const projects = graph.all('project');
    const leaders: readonly Mentioned[] = [
      ...projects.map((by) => ({ by, who: by.value.sponsor })),
      ...graph.all('practice').map((by) => ({ by, who: by.value.lead })),
      ...graph.all('goal').map((by) => ({ by, who: by.value.owner })),
      ...projects.map((by) => ({ by, who: by.value.manager })),
    ];
    const question = 'Who keeps this in front of everyone?';
    yield* letOwnOrAsk(graph, entry, [...leaders, ...everybodyIn(graph)], { key: 'ownedBy', question });
  },
};

/** What there is to own; undefined for a purpose that says nothing yet, which has another problem. */
function whatToOwn({ value }: EntryOf<'purpose'>): 'statement' | 'vision' | undefined {
  return (['statement', 'vision'] as const).find((key) => (value[key] ?? '').trim() !== '');
}

function nameOfWhat(purpose: EntryOf<'purpose'>, what: 'statement' | 'vision'): string {
  return what === 'statement'
    ? `${nameOf(purpose)} is a purpose`
    : `“${shorten(purpose.value.vision ?? '', 60)}” is a vision`;
}
