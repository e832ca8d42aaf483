import { positionAt, type CharterFile, type Entry, type Flaw } from '../../model';

type Path = readonly (string | number)[];

/**
 * True where something is written at a path, or was meant to be, that the model could not take: a value of the wrong
 * form, a misspelt key, something else where a list or a map belongs. The schema says so; what seems to be absent there
 * is a consequence, and nothing may be concluded from it.
 */
export function isMalformed(file: CharterFile, path: Path): boolean {
  return file.flaws.some((flaw) => {
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

/** True where a file holds YAML that does not parse, so that not all of it was read. */
export function isBroken(file: CharterFile): boolean {
  return file.flaws.some(isSyntax);
}

/**
 * True where YAML that does not parse stands on the lines of an entry, or on the line below it: a key that it has may be
 * lost, or it may be no entry at all.
 */
export function isBrokenNear({ file, node }: Entry): boolean {
  const lineOf = (offset: number): number => positionAt(file.lines, offset).line;
  const [first, last] = [lineOf(node.start), lineOf(node.end) + 1];
  return file.flaws.some((flaw) => {
    if (!isSyntax(flaw)) return false;
    const line = lineOf(flaw.span.start);
    return first <= line && line <= last;
  });
}

function isSyntax({ rule }: Flaw): boolean {
  return rule === 'schema/syntax';
}
