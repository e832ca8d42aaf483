const LEVELS = [
  'has heard of it',
  'works with help',
  'works alone',
  'helps others',
  'is asked by everybody',
] as const;

/** `level 3, works alone`; empty where no level is said. */
export function levelWords(level: number | undefined): string {
  if (level === undefined) return '';
  const words = LEVELS[level - 1];
  return words === undefined ? `level ${level}` : `level ${level}, ${words}`;
}
