/** The top-level keys of charters with their text, comments above them left out; of a key in several, the last counts. */
export function examplesIn(...charters: readonly string[]): ReadonlyMap<string, string> {
  return new Map(charters.flatMap(sectionsOf));
}

function sectionsOf(charter: string): readonly (readonly [name: string, text: string])[] {
  return charter
    .replaceAll('\r\n', '\n')
    .split(/^(?=\w)/mu)
    .flatMap((text) => {
      const name = /^\w+(?=:)/u.exec(text)?.[0];
      return name === undefined ? [] : [[name, text.replaceAll(/^#.*\n/gmu, '').trim()] as const];
    });
}
