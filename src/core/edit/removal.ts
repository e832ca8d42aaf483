import { removal, type TextEdit } from './apply';
import { blankLinesAbove, skipBlankLines, textStart } from './lines';

/**
 * Removes whole lines, and the blank lines that would be left over: never two gaps in a row where there was one on
 * either side, none at the end of the file. `keptAbove` says that blank lines above are part of a text (`|+`) there;
 * they stay, and no line may be added to them.
 */
export function removeLines(text: string, from: number, to: number, keptAbove: boolean): TextEdit {
  const below = skipBlankLines(text, to);
  if (keptAbove) return removal(from, below);
  const above = blankLinesAbove(text, from);
  if (below >= text.length) return removal(above, below);
  return removal(from, above < from || from === textStart(text) ? below : to);
}
