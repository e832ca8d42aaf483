import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCharter, generateInParts, type Files } from './generate';

/** A charter on disk. */
export interface Subject {
  readonly items: number;
  readonly folder: string;
  /** What a check is asked for. */
  readonly root: string;
  /** The root, and what it includes. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/** How many parts a charter is divided into. */
export const PARTS = 200;

export function inOneFile(folder: string, items: number): Subject {
  return written(join(folder, `one-${items}`), items, { 'project-charter.yaml': generateCharter(items) });
}

export function inParts(folder: string, items: number): Subject {
  return written(join(folder, `parts-${items}`), items, generateInParts(items, PARTS));
}

function written(folder: string, items: number, files: Files): Subject {
  const paths = Object.entries(files).map(([path, text]) => {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  });
  const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);
  return { items, folder, root: paths[0] ?? folder, files: paths, bytes };
}
