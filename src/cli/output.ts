import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bundle } from '../core/model';
import { pathOf } from '../host';
import { UsageError } from './status';
import type { World } from './world';

/**
 * Writes a text or bytes to a file, by its path as typed after an option. A charter, and its reviews, are never written over.
 *
 * @throws UsageError where that is not possible
 */
export async function write(
  output: string,
  text: string | Uint8Array,
  bundles: readonly Bundle[],
  { folder }: Pick<World, 'folder'>,
  option = 'output',
): Promise<void> {
  const path = resolve(folder, output);
  if (bundles.some((bundle) => filesOf(bundle).some(({ uri }) => pathOf(uri) === path))) {
    throw new UsageError(`${output} is a file of the charter itself. Name another file with --${option}.`);
  }
  try {
    await writeFile(path, text);
  } catch {
    throw new UsageError(
      `${output} cannot be written. Check that its folder is there, and who may write it.`,
    );
  }
}

function filesOf({ files, reviews }: Bundle): readonly { readonly uri: string }[] {
  return reviews ? [...files, reviews] : files;
}

/** Prints a text, or writes it to a file and says so. */
export async function give(
  output: string | undefined,
  text: string,
  bundles: readonly Bundle[],
  world: Pick<World, 'folder' | 'out'>,
): Promise<void> {
  if (output === undefined) {
    world.out.write(text);
    return;
  }
  await write(output, text, bundles, world);
  world.out.write(`Written to ${output}\n`);
}
