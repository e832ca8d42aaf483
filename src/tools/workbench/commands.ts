import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Programs on PATH with one of these names, in the order of PATH. Names are without `.exe`. */
export function findCommands(names: readonly string[]): readonly string[] {
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = folders.flatMap((folder) =>
    names.flatMap((name) => suffixes.map((suffix) => join(folder, name + suffix))),
  );
  return paths.filter(isExecutable);
}
