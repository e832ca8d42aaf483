import { check } from '../../core/engine';
import { ORPHAN_RULES } from '../../core/rules';
import { suggestionJson, suggestionsFor, suggestionText } from '../../core/report';
import { chartersAt, pathsFrom } from '../charters';
import type { Given } from '../command';
import type { ExitStatus } from '../status';
import { styleFor } from '../style';
import { readSuggestOptions } from './options';
import { widthOf } from '../width';
import type { World } from '../world';
import { writeLinks } from './writeLinks';

/** Suggests what work and requirements could support that serve nothing, and links them where it is asked to. */
export async function runSuggest(given: Given, world: World): Promise<ExitStatus> {
  const { paths, format, top, applyAbove, today } = readSuggestOptions(given, world);
  const bundles = await chartersAt(paths, world.folder);
  // Whoever asks wants to know, whatever the charter says of these rules.
  const rules = Object.fromEntries([...ORPHAN_RULES].map((rule) => [rule, 'warning'] as const));
  const results = bundles.map((bundle) => check(bundle, { today, commandLine: { rules } }));
  const nameFile = pathsFrom(world.folder);
  const suggestions = suggestionsFor(results, nameFile, top);
  const { linked, refused } = await writeLinks(suggestions, applyAbove, nameFile);
  const report = { suggestions, linked, refused, pathOf: nameFile };
  world.out.write(
    format === 'json'
      ? suggestionJson(report)
      : suggestionText(report, { style: await styleFor(given, world), width: widthOf(world) }),
  );
  return refused.length > 0 ? 1 : 0;
}
