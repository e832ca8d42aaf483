import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

import { partsFolder } from './paths';
import { createTempFolder, removeAbandoned } from './tempFolder';

/** Something large that is fetched or unpacked once and then kept in {@link partsFolder}. */
export interface Part {
  /** The name of its folder, with the version, so that another version is another part. */
  readonly folder: string;
  /** What a person waiting for it is told. */
  readonly description: string;
  /** Fills an empty folder. What it leaves there when it resolves has to be complete. */
  readonly fill: (folder: string) => Promise<void>;
}

/** Moves the finished folder to its place. Where another process was quicker, its part is as good as ours. */
async function settle(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}

/**
 * Makes sure that a part is there. It is filled under another name and then renamed, so that a folder with the
 * part's name is always complete, even where an earlier run was interrupted or two runs start at once.
 * @returns the part's absolute path
 */
export async function ensurePart(part: Part, say: (line: string) => void): Promise<string> {
  const target = join(partsFolder, part.folder);
  if (existsSync(target)) return target;
  say(`Getting ${part.description}. This happens once.`);
  await mkdir(partsFolder, { recursive: true });
  removeAbandoned(partsFolder);
  const draft = createTempFolder('draft', partsFolder);
  try {
    await part.fill(draft.path);
    await settle(draft.path, target);
    return target;
  } finally {
    draft.dispose();
  }
}
