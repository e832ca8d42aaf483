import { counted, type Translate } from '../../words';

/** How much of a text was written into a charter. */
interface Written {
  readonly entries: number;
  readonly sentences: number;
  readonly leftOut: number;
}

/** “7 entries and 3 sentences of the scope were added. 2 lines were left out.” */
export function writtenText({ entries, sentences, leftOut }: Written, t: Translate): string {
  const parts = [
    ...(entries > 0 ? [counted(entries, t('{0} entry'), t('{0} entries'))] : []),
    ...(sentences > 0
      ? [counted(sentences, t('{0} sentence of the scope'), t('{0} sentences of the scope'))]
      : []),
  ];
  const added =
    entries + sentences === 1
      ? t('{0} was added.', parts.join(''))
      : t('{0} were added.', parts.join(t(' and ')));
  if (leftOut === 0) return added;
  return `${added} ${counted(leftOut, t('{0} line was left out.'), t('{0} lines were left out.'))}`;
}
