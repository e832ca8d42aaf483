import { pairOf, positionAt, type ReviewsFile, type Span, type Stamp } from '../model';
import { parseYaml } from '../parse';

/** An id in a file of reviews, with the place of its scalar. */
export interface StampedId {
  readonly id: string;
  readonly span: Span;
}

/** Where the ids of the two ends of a link are written in its stamp, and who has looked. */
export function idsIn(file: ReviewsFile, stamp: Stamp): readonly StampedId[] {
  return quickIds(file, stamp) ?? slowIds(file, stamp);
}

/** Of a stamp as the tool writes it. */
function quickIds({ text }: ReviewsFile, { from, to, by, span }: Stamp): readonly StampedId[] | undefined {
  const written = text.slice(span.start, span.end);
  const opening = `{from: ${from}, `;
  const second = written.indexOf(`, to: ${to}, `);
  if (!written.startsWith(opening) || second < 0) return undefined;
  const placed = (id: string, at: number): StampedId => {
    const start = span.start + at;
    return { id, span: { start, end: start + id.length } };
  };
  const third = by === undefined ? -1 : written.indexOf(`, by: ${by}`);
  if (by !== undefined && third < 0) return undefined;
  return [
    placed(from, '{from: '.length),
    placed(to, second + ', to: '.length),
    ...(by === undefined ? [] : [placed(by, third + ', by: '.length)]),
  ];
}

/** Lines of an item are indented alike: so are they here. */
function slowIds({ text, lines }: ReviewsFile, { from, to, by, span }: Stamp): readonly StampedId[] {
  const { character } = positionAt(lines, span.start);
  const { root } = parseYaml(' '.repeat(character) + text.slice(span.start, span.end));
  const shift = span.start - character;
  return Object.entries({ from, to, by }).flatMap(([key, id]) => {
    const node = pairOf(root, key)?.value;
    return node && id !== undefined
      ? [{ id, span: { start: node.start + shift, end: node.end + shift } }]
      : [];
  });
}
