import { PLAIN_STYLE, type Style } from '../core/report';
import type { Given } from './command';
import type { World } from './world';

/** A file is no terminal: it gets colours only where they are asked for. */
const FILE: World['out'] = { write: () => undefined, isTerminal: false, columns: undefined };

/**
 * The colours for a report: what was asked for with `--color` or `--no-color`, else what `NO_COLOR` and `FORCE_COLOR`
 * say, else colours on a terminal only.
 *
 * @param output the file that the report is written to; undefined where it is printed
 */
export async function styleFor(given: Given, world: World, output?: string): Promise<Style> {
  const target = output === undefined ? world : { ...world, out: FILE };
  if (!wantsColours(given, target)) return PLAIN_STYLE;
  const { createColors } = await import('picocolors');
  const { bold, dim, red, yellow, cyan, green } = createColors(true);
  return { strong: bold, faint: dim, severity: { error: red, warning: yellow, info: cyan, hint: green } };
}

function wantsColours({ options }: Given, { env, out }: World): boolean {
  if (options.has('no-color')) return false;
  if (options.has('color')) return true;
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0';
  return out.isTerminal && env['TERM'] !== 'dumb';
}

/** An empty variable counts as none: that is what NO_COLOR's convention says. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
