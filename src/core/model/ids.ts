export const ID_PATTERN = '^[A-Za-z](?:[-_.#/]?[A-Za-z0-9])*$';

const ID = new RegExp(ID_PATTERN, 'u');

export function isId(text: string): boolean {
  return ID.test(text);
}

/** The letters before the first separator or digit: `WI` of `WI-204`. */
export function prefixOf(id: string): string {
  return /^[A-Za-z]+/u.exec(id)?.[0] ?? '';
}
