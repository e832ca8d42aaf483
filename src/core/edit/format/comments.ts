import type { Level, Line } from './lines';

/**
 * Gives comment lines of their own the column of what they are about: the level that they stand at already, be it
 * that of the line below or one that is open above; deeper ones go one step deeper than the deepest, but for those
 * below a text, which would become part of it.
 */
export function placeComments(lines: readonly Line[], step: number): void {
  let above: Level | undefined;
  let deeper = step;
  const below = levelsBelow(lines);
  lines.forEach((line, i) => {
    if (line.isComment && line.column === undefined)
      line.column = columnFor(line.indent, above, below[i], deeper);
    if (line.isBlockText) deeper = 0;
    else if (line.level) deeper = step;
    above = line.level ?? above;
  });
}

/** For each line the outermost level of the next line that has one. */
function levelsBelow(lines: readonly Line[]): readonly (Level | undefined)[] {
  const result: (Level | undefined)[] = [];
  let next: Level | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    result[i] = next;
    const line = lines[i];
    if (line?.level && line.column !== undefined) next = outermostOf(line.level, line.column);
  }
  return result;
}

/** The level whose member a line begins with: `- id: x` holds that of the dash and that of the key. */
function outermostOf(level: Level, column: number): Level {
  let at = level;
  while (at.above && at.now > column) at = at.above;
  return at;
}

function columnFor(
  indent: number,
  above: Level | undefined,
  below: Level | undefined,
  deeper: number,
): number {
  const isChildNext = below !== undefined && above !== undefined && below.now > above.now;
  if (isChildNext && indent > above.old) return below.now;
  if (above && indent > above.old && !(below && below.old === indent)) return above.now + deeper;
  const open = [below, ...chainOf(above)].filter((level) => level !== undefined);
  const best = open
    .filter(({ old }) => old <= indent)
    .reduce<Level | undefined>(
      (a, b) => (a && (a.old > b.old || (a.old === b.old && a === below)) ? a : b),
      undefined,
    );
  return best?.now ?? below?.now ?? 0;
}

function chainOf(level: Level | undefined): readonly Level[] {
  return level ? [level, ...chainOf(level.above)] : [];
}
