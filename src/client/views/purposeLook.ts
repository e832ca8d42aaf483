import type { PurposeFilter, PurposeGrouping, PurposeLook, PurposeScope, ViewNode } from '../../protocol';
import { counted, type Translate } from '../words';

/** Nothing is left out. */
export const noFilter: PurposeFilter = { text: '', states: [], person: null, drifting: false };

export const groupings: readonly PurposeGrouping[] = [
  'objective',
  'requirement',
  'owner',
  'milestone',
  'state',
];

export function isGrouping(value: unknown): value is PurposeGrouping {
  return groupings.some((each) => each === value);
}

/** True where a filter leaves something out. */
export function isNarrow({ text, states, person, drifting }: PurposeFilter): boolean {
  return text.trim() !== '' || states.length > 0 || person !== null || drifting;
}

/** What the server is asked with: a filter that leaves nothing out is none. */
export function lookOf(groupBy: PurposeGrouping, filter: PurposeFilter): PurposeLook {
  return { groupBy, filter: isNarrow(filter) ? filter : null };
}

/** A filter as somebody may have written it, such as into the arguments of a key binding; undefined for anything else. */
export function readFilter(value: unknown): PurposeFilter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, states, person, drifting } = value as Readonly<Record<string, unknown>>;
  const isFilter = [text, states, person, drifting].some((part) => part !== undefined);
  if (!isFilter) return undefined;
  return {
    text: typeof text === 'string' ? text : '',
    states: Array.isArray(states) ? states.filter((each) => typeof each === 'string') : [],
    person: typeof person === 'string' ? person : null,
    drifting: drifting === true,
  };
}

/** What stands beside the name of the view; nothing for the usual order. */
export function groupingWords(groupBy: PurposeGrouping, t: Translate): string | undefined {
  switch (groupBy) {
    case 'objective':
      return undefined;
    case 'requirement':
      return t('by requirement');
    case 'owner':
      return t('by owner');
    case 'milestone':
      return t('by milestone');
    case 'state':
      return t('by state');
  }
}

/** `Only drifting, owner Ana: 12 of 340`; undefined where nothing is left out. */
export function filterMessage(
  filter: PurposeFilter,
  scope: Pick<PurposeScope, 'matches' | 'total'> | undefined,
  t: Translate,
): string | undefined {
  if (!isNarrow(filter)) return undefined;
  const words = filterWords(filter, t);
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  return scope ? t('{0}: {1} of {2}', said, scope.matches, scope.total) : said;
}

/** `only drifting, owner Ana`; empty where nothing is left out. */
export function filterWords({ text, states, person, drifting }: PurposeFilter, t: Translate): string {
  return [
    drifting ? t('only drifting') : '',
    states.length === 0 ? '' : states.join(t(' or ')),
    person === null ? '' : t('owner {0}', person),
    text.trim() === '' ? '' : t('with “{0}”', text.trim()),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A row of the list of filters, in plain data. */
export interface FilterItem {
  readonly label: string;
  readonly description: string;
  readonly step: 'text' | 'states' | 'person' | 'drifting' | 'clear';
}

/** What can be filtered by, each with what is chosen now. */
export function filterItems(filter: PurposeFilter, scope: PurposeScope, t: Translate): readonly FilterItem[] {
  const { text, states, person, drifting } = filter;
  const any = t('any');
  const count = counted(scope.drifting, t('{0} drifts'), t('{0} drift'));
  return [
    {
      step: 'text',
      label: `$(search) ${t('Text…')}`,
      description: text.trim() === '' ? any : `“${text.trim()}”`,
    },
    {
      step: 'states',
      label: `$(circle-outline) ${t('State…')}`,
      description: states.length === 0 ? any : states.join(t(' or ')),
    },
    { step: 'person', label: `$(person) ${t('Person…')}`, description: person ?? t('anybody') },
    {
      step: 'drifting',
      label: drifting ? `$(check) ${t('Drifting only')}` : `$(warning) ${t('Drifting only')}`,
      description: drifting ? t('on') : count,
    },
    ...(isNarrow(filter)
      ? [{ step: 'clear', label: `$(clear-all) ${t('Clear the filter')}`, description: '' } as const]
      : []),
  ];
}

/** True where two rows show the same entry, be it in another branch. */
export function isOfSame(one: ViewNode | undefined, other: ViewNode | undefined): boolean {
  if (!one?.location || !other?.location) return false;
  const [start, otherStart] = [one.location.range.start, other.location.range.start];
  return (
    one.location.uri === other.location.uri &&
    start.line === otherStart.line &&
    start.character === otherStart.character
  );
}
