import type { GoToParams } from '../../../protocol';
import { goTo } from './place';

/** Puts the cursor where a fix has left something to be written, such as the reason of a waiver. */
export async function goToPlace(argument: unknown): Promise<void> {
  const { uri, position } = argument as GoToParams;
  await goTo({ uri, range: { start: position, end: position } });
}
