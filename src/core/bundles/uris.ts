import { URI, Utils } from 'vscode-uri';

/** The URI that a relative path names, seen from a folder; `..` and `.` are resolved. */
export function resolvePath(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), ...path.split('/')).toString();
}

/** The URI of the folder that holds a file or folder. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The last part of a URI, as a person reads it. */
export function nameOfFile(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** True where `uri` is the folder itself or lies in it. */
export function isWithin(folder: string, uri: string): boolean {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return uri === folder || uri.startsWith(base);
}

/** The path from a folder to what lies in it, with `/`, unescaped; undefined where it does not lie in it. */
export function pathWithin(folder: string, uri: string): string | undefined {
  if (!isWithin(folder, uri)) return undefined;
  const from = URI.parse(folder).path.replace(/\/$/u, '');
  return URI.parse(uri).path.slice(from.length + 1);
}

/** The form in which the core compares URIs. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}
