import { agoWords } from './dates';
import type { DatedKind } from './dated';
import { nameIn, namesInList } from './parties';

/** A training: who learns what until when. */
export const TRAINING: DatedKind<'training'> = {
  icon: 'mortar-board',
  foldedAs: 'Done',
  dateName: 'Due',
  dateOf: ({ value }) => value.due,
  closed: ({ value }, { today }) =>
    value.doneOn === undefined ? undefined : `done ${agoWords(value.doneOn, today)}`,
  words: (training, { result }) => [namesInList(training, training.value.people, result)],
  label: (training, { result }) => {
    if (training.title !== undefined) return undefined;
    const skill = nameIn(training, training.value.skill, result);
    return skill === '' ? undefined : [training.id ?? '', skill].filter((part) => part !== '').join(' ');
  },
  facts: (training, { result }) => [
    ['Skill', nameIn(training, training.value.skill, result)],
    ['Takes part', namesInList(training, training.value.people, result)],
    ['Kind', training.value.kind],
    ['Shown by', training.value.source],
  ],
};
