/**
 * Words that say nothing about what a text is for: those that hold sentences together in the languages that charters
 * are written in most, those of the "as a user, I want" form, and those that every project uses.
 */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a about above after all also an and any are as at be because before below between both but by can could do does down
  each every for from get give had has have how i if in instead into is it its just less let like may me more most must
  my need new no nor not now of off on one only or other our out over own per same shall should show so some such than
  that the their them then there they this those through to too under until up us use user users used using very via
  want wants was we were what when where which while who whom whose why will with within without would you your
  able allow allows create enable enables ensure feature improve make manage provide requirement support supports system
  task work
  aan als auf aus bei bis das dem den der des die ein eine einem einen einer eines er es fuer haben hat ich ihr im ist
  kann mit nach nicht oder ohne sein sich sie sind ueber um und unter vom von vor werden wie wir wird zu zum zur
  au aux avec ce ces cette dans de du elle en est et il je la le les leur lui mais ne nous ou par pas pour que qui sa
  sans ses son sont sur un une vous
  al como con del el ella esta este ha hay las lo los mas no nos para pero por se sin su sus un una y
  dat een het hij ik met naar niet om ook op te uit van voor wij worden ze zij zijn`.split(/\s+/u),
);

const SHORTEST = 2;

/**
 * The words of a text that tell what it is about, each once: without case and accents, `camelCase` and `AB12` split,
 * plurals without their s, numbers and empty words left out.
 */
export function informativeWords(text: string): ReadonlySet<string> {
  const folded = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = folded.match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word)).map(singular));
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/u.test(word) ? word.slice(0, -1) : word;
}
