import type { Piece } from './piece';
import type { Cut } from './split';

/** Finds the pieces that were cut in the same way, each once and in their order. */
export function sameCuts(pieces: readonly Piece[]): (cut: Cut) => Piece | undefined {
  const byText = new Map<string, number[]>();
  for (const [i, { cut }] of pieces.entries()) {
    const places = byText.get(cut.text);
    if (places) places.push(i);
    else byText.set(cut.text, [i]);
  }
  let next = 0;
  return (cut) => {
    const place = byText.get(cut.text)?.find((i) => i >= next && isSameCut((pieces[i] as Piece).cut, cut));
    if (place === undefined) return undefined;
    next = place + 1;
    return pieces[place];
  };
}

function isSameCut(a: Cut, b: Cut): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.section === b.section &&
    a.indent === b.indent &&
    a.isMisplaced === b.isMisplaced
  );
}
