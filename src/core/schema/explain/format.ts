import type { DurationField, Flaw, LinkField, ScalarNode } from '../../model';
import type { Expected, WrongValueData } from '../data';
import type { Spot } from '../spot';
import { exampleIdFor, nounsOf } from './linked';
import { didYouMean, keyOf, quoted } from './names';
import { datesIn, durationsIn, idListIn, idsIn } from './rewrites';

const RULE = 'schema/format';

/** A value that is no day of the calendar. */
export function wrongDate(spot: Spot, node: ScalarNode): Flaw {
  return flaw(spot, node, 'date', {
    fault: `${quoted(node.value)} is not a day of the calendar.`,
    advice: 'Write a date like 2026-11-21.',
    suggestions: datesIn(String(node.value)),
  });
}

/** A value that is no length of time. */
export function wrongDuration(spot: Spot, node: ScalarNode, { points }: DurationField): Flaw {
  const written = String(node.value);
  return flaw(spot, node, points ? 'estimate' : 'duration', {
    fault:
      typeof node.value === 'number'
        ? `${quoted(written)} has no unit.`
        : `${quoted(written)} is not a length of time.`,
    advice: points
      ? 'Write working time like 4h or 3d, or story points like 5pt.'
      : 'Write a time like 4h, 3d, 2w or 1mo.',
    suggestions: durationsIn(written, points),
  });
}

/** A value that cannot be the id of an entry. */
export function wrongId(spot: Spot, node: ScalarNode): Flaw {
  return flaw(spot, node, 'id', {
    fault: `${quoted(node.value)} cannot be an id.`,
    advice: 'Write letters and digits, beginning with a letter, like OBJ-1.',
    suggestions: idsIn(String(node.value)),
  });
}

/** A value that stands where the id of another entry belongs, and is none. */
export function wrongLink(spot: Spot, node: ScalarNode, field: LinkField): Flaw {
  const written = String(node.value);
  const several = spot.pair === undefined && idListIn(written) !== undefined;
  return flaw(spot, node, 'id', {
    fault: several ? `${quoted(written)} is more than one id.` : `${quoted(written)} is not an id.`,
    advice: several
      ? 'Write each of them as an item of its own.'
      : `Write the \`id\` of ${nounsOf(field)}, like ${exampleIdFor(field)}.`,
    suggestions: several ? [] : idsIn(written),
  });
}

interface Parts {
  readonly fault: string;
  readonly advice: string;
  readonly suggestions: readonly string[];
}

function flaw(spot: Spot, node: ScalarNode, expected: Expected, { fault, advice, suggestions }: Parts): Flaw {
  const data: WrongValueData = { key: keyOf(spot), expected, suggestions };
  return {
    rule: RULE,
    message: `${fault} ${didYouMean(suggestions, advice)}`,
    span: node,
    path: spot.path,
    data,
  };
}
