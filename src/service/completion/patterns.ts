/** What of a pattern of several sections fits a charter that has some of them already. */

interface Block {
  /** Undefined for what stands before the first section, or behind the last. */
  readonly section: string | undefined;
  readonly lines: readonly string[];
}

/**
 * The lines of a pattern without the sections that are written; undefined where none is left of those that it has, or it
 * has none.
 */
export function restOf(
  lines: readonly string[],
  written: ReadonlySet<string>,
): readonly string[] | undefined {
  const blocks = blocksOf(lines);
  const left = blocks.filter(({ section }) => section === undefined || !written.has(section));
  if (left.every(({ section }) => section === undefined)) return undefined;
  if (left.length === blocks.length) return lines;
  const gone = blocks.filter((block) => !left.includes(block)).flatMap((block) => block.lines);
  return withDefaults(withoutBlankEnds(left.flatMap((block) => block.lines)), gone);
}

/** Each section with the comments above it. */
function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: { section: string | undefined; lines: string[] }[] = [];
  let comments: string[] = [];
  for (const line of lines) {
    const section = /^(\w+):/u.exec(line)?.[1];
    if (line.startsWith('#')) comments.push(line);
    else if (section !== undefined || line === '$0' || blocks.length === 0) {
      blocks.push({ section, lines: [...comments, line] });
      comments = [];
    } else blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  return lines.filter((line, i) => line !== '' || (i > 0 && lines[i + 1] !== '$0'));
}

/** Places that repeat what was to be filled in in a section that is gone, with what would have stood there. */
function withDefaults(lines: readonly string[], gone: readonly string[]): readonly string[] {
  const texts = new Map(
    [...gone.join('\n').matchAll(/([A-Z]+-)?\$\{(\d+):([^${}]*)\}/gu)].map(
      ([, prefix = '', tab = '', text = '']) => [tab, prefix + text] as const,
    ),
  );
  const given = new Set([...lines.join('\n').matchAll(/\$\{(\d+)[:|]/gu)].map(([, tab]) => tab));
  return lines.map((line) =>
    line.replace(/(?:[A-Z]+-)?\$(\d+)/gu, (whole, tab: string) => {
      const text = texts.get(tab);
      if (text === undefined || given.has(tab)) return whole;
      given.add(tab);
      return `\${${tab}:${text}}`;
    }),
  );
}
