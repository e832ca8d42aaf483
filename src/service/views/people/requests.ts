import { datedGroup, type DatedKind } from '../dated';
import { nameIn } from '../parties';

/** A person or a skill that is asked for. */
export const REQUEST: DatedKind<'resourceRequest'> = {
  icon: 'person',
  foldedAs: 'Settled',
  dateName: 'Needed by',
  verb: 'needed',
  dateOf: ({ value }) => value.needBy,
  closed: ({ value: { status = 'open' } }) => (status === 'open' ? undefined : status),
  words: ({ value: { status = 'open' } }) => [status === 'open' ? 'asked for' : ''],
  label: (request, { result }) => {
    if (request.title !== undefined) return undefined;
    const wanted = [request.value.role, request.value.skill].map((id) => nameIn(request, id, result));
    const words = [request.id ?? '', ...wanted].filter((part) => part !== '').join(' ');
    return words === '' ? undefined : words;
  },
  facts: (request, { result }) => [
    ['Role', nameIn(request, request.value.role, result)],
    ['Skill', nameIn(request, request.value.skill, result)],
  ],
};

export const requestGroup = datedGroup((graph) => graph.all('resourceRequest'), REQUEST, {
  step: '(resourceRequests)',
  label: 'Resource requests',
  tooltip: 'People and skills that the team has asked for, those that are needed first on top.',
});
