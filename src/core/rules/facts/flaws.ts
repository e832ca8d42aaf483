import { positionAt, type CharterFile, type Entry, type Flaw } from '../../model';

type Path = readonly (string | number)[];

/**
 * True where something is written under keys of an entry, or was meant to be, that the model could not take: a value of
 * the wrong form, a misspelt key, something else where a list or a map belongs. The schema says so; what seems to be
 * absent there is a consequence, and nothing may be concluded from it.
 */
export function isMalformed(entry: Entry, ...keys: readonly [string, ...string[]]): boolean {
  const flaws = entry.file.flawsAround(entry);
  return flaws.length > 0 && isFlawed(flaws, [...entry.path, ...keys]);
}

/** The same for a path of a file, where there is no entry that could be asked. */
export function isMalformedAt(file: CharterFile, path: Path): boolean {
  return isFlawed(file.flaws, path);
}

function isFlawed(flaws: readonly Flaw[], path: Path): boolean {
  return flaws.some((flaw) => {
    if (flaw.rule === 'schema/unknown-key') return isMisspelt(flaw, path);
    if (flaw.rule === 'schema/missing-key') return false;
    return flaw.rule.startsWith('schema/') && flaw.path.length > 0 && isAlong(flaw.path, path);
  });
}

/** True where one path leads to the other. */
function isAlong(a: Path, b: Path): boolean {
  return a.slice(0, b.length).every((step, i) => step === b[i]);
}

/** True where a step of the path is what an unknown key was likely meant to be. */
function isMisspelt({ path, data }: Flaw, wanted: Path): boolean {
  const step = wanted[path.length - 1];
  const { suggestions } = data;
  return (
    isAlong(path.slice(0, -1), wanted) && Array.isArray(suggestions) && suggestions.includes(String(step))
  );
}

/**
 * True where YAML that does not parse stands on the lines of an entry, or on the line below it: a key that it has may be
 * lost, or it may be no entry at all.
 */
export function isBrokenNear({ file, node }: Entry): boolean {
  if (!file.isBroken) return false;
  const lineOf = (offset: number): number => positionAt(file.lines, offset).line;
  const [first, last] = [lineOf(node.start), lineOf(node.end) + 1];
  const lines = brokenLines(file);
  const at = lines.findIndex((line) => line >= first);
  return at >= 0 && (lines[at] ?? 0) <= last;
}

/** The lines on which YAML does not parse, in ascending order. */
function brokenLines(file: CharterFile): readonly number[] {
  const known = broken.get(file);
  if (known?.version === file.version) return known.lines;
  const found = file.flaws.filter(({ rule }) => rule === 'schema/syntax');
  const lines = found.map(({ span }) => positionAt(file.lines, span.start).line).toSorted((a, b) => a - b);
  broken.set(file, { version: file.version, lines });
  return lines;
}

const broken = new WeakMap<CharterFile, { readonly version: number; readonly lines: readonly number[] }>();
