import { date, link, list, object, person, text, type ObjectField } from '../fields';

const print = (whose: string): ReturnType<typeof text> =>
  text(
    `The print of ${whose} as it read when somebody looked: 8 digits from 0 to 9 and a to f. Written by the tool.`,
  );

/** The list that a file of reviews is: one stamp a link. */
export const REVIEWS = list(
  object(
    'a review',
    'One link that somebody has looked at, with the prints of both ends as they read on that day.',
    {
      from: link('The id of what says that it supports or enables something.', 'any'),
      fromPrint: print('the one that says so'),
      to: link('The id of what it supports or enables.', 'any'),
      toPrint: print('what it supports or enables'),
      by: person('Who looked: the id of a person or role, or a name.'),
      date: date('The day on which somebody looked.'),
    },
    ['from', 'fromPrint', 'to', 'toPrint'],
  ),
  'Who looked at which link, and when. Sorted by `from` and `to`, one line a link.',
);

/** The same as one section of a map, in which each review has a place of its own. */
export const REVIEWS_ROOT: ObjectField = object('the reviews', REVIEWS.describe, { reviews: REVIEWS });
