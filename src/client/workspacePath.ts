/** The parts of a URI that tell where it is; `path` is decoded and begins with `/`. */
interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/**
 * Whether a place is a folder or lies below it. A path with `.` or `..` steps, also ones hidden behind a
 * backslash, never counts as inside: file systems resolve such steps in different ways.
 */
export function isInside(folder: Place, place: Place): boolean {
  if (folder.scheme !== place.scheme || sameCase(folder.authority) !== sameCase(place.authority))
    return false;
  if (hasDotStep(place.path)) return false;
  const base = comparable(folder.path);
  const path = comparable(place.path);
  return path === base || path.startsWith(base.endsWith('/') ? base : `${base}/`);
}

function hasDotStep(path: string): boolean {
  return path.split(/[\\/]/).some((step) => step === '.' || step === '..');
}

/** Windows drive letters are written in both cases; a trailing slash means nothing. */
function comparable(path: string): string {
  const withDrive = path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
  return withDrive.length > 1 ? withDrive.replace(/\/+$/, '') : withDrive;
}

function sameCase(authority: string): string {
  return authority.toLowerCase();
}

/** Order of names that is the same on every machine: by UTF-16 units, not by the language of the user. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
