import { pairOf, type Entry } from '../../src/core/model';
import { LivingCharter } from '../../src/core/parse';
import { entryPrint } from '../../src/core/reviews';
import type { Chance } from './chance';

/** A file of reviews beside a charter: of links that it writes and of others, most of them as things stand, and some lines by hand. */
export function someReviews(text: string, chance: Chance): string {
  const entries = new LivingCharter('file:///charter.yaml', text, new Map()).entries.filter(
    ({ id }) => id !== undefined,
  );
  if (entries.length === 0) return chance.pick(['', '[]\n', '# Later.\n']);
  const lines = chance.some(0, 12, () => lineFor(chance.pick(entries), entries, chance));
  return lines.join('');
}

const ODD = [
  '# Why.\n',
  '\n',
  '- {from: WI-1\n',
  '<<<<<<< HEAD\n',
  'reviews: []\n',
  '- [a]\n',
  '  # deeper\n',
];

function lineFor(from: Entry, entries: readonly Entry[], chance: Chance): string {
  if (chance.percent(5)) return chance.pick(ODD);
  const written = pairOf(from.node, 'supports')?.value;
  const ids =
    written?.kind === 'sequence'
      ? written.items.map((item) => (item.kind === 'scalar' ? item.value : ''))
      : [];
  const to = entries.find(({ id }) => ids.includes(id ?? '')) ?? chance.pick(entries);
  const print = (entry: Entry): string => (chance.percent(75) ? entryPrint(entry) : '0badc0de');
  const dash = chance.percent(20) ? '-  ' : '- ';
  return `${dash}{from: ${from.id}, fromPrint: "${print(from)}", to: ${to.id}, toPrint: "${print(to)}", by: Ana, date: ${chance.pick(['2026-11-01', '2026-11-02'])}}\n`;
}
