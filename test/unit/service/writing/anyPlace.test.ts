import { ok } from 'node:assert/strict';
import { parseYaml } from '../../../../src/core/parse';
import type { Files } from '../../../support/workspace';
import { applied, completeAt, EDITOR, hoverIn, placeAt } from '../../../support/cursor';
import { snippetText } from '../../../support/snippetText';
import { Chance } from '../../../fuzz/chance';
import { charterText, wilder, otherwiseEnded } from '../../../fuzz/charters';
import { Ids } from '../../../fuzz/sections';

const PATH = 'project-charter.yaml';
const SEED = Number(process.env['SEED'] ?? 1);

/** Offsets of a text: all where there are few, else some of them. */
function offsetsIn(text: string, chance: Chance, most: number): readonly number[] {
  if (text.length < most) return Array.from({ length: text.length + 1 }, (_, i) => i);
  return chance.some(most, most, () => chance.below(text.length + 1));
}

function flawsIn(text: string): readonly string[] {
  return parseYaml(text).flaws.map(({ message }) => message);
}

describe('any place of any charter', () => {
  it('can be asked, whatever is wrong with the text', async () => {
    const chance = new Chance(SEED);
    for (let i = 0; i < 20; i++) {
      const text = wilder(charterText({ kind: 'project' }, new Ids(), chance), chance);
      const files: Files = { [PATH]: chance.percent(30) ? otherwiseEnded(text, chance) : text };
      const place = await placeAt(files, PATH, 0);
      for (const offset of offsetsIn(place.file.text, chance, 30)) {
        await completeAt({ ...place, offset });
        hoverIn({ ...place, offset });
      }
    }
  });

  it('stays YAML, whatever is taken of what it offers', async () => {
    const chance = new Chance(SEED);
    let count = 0;
    for (let i = 0; i < 10; i++) {
      const text = charterText({ kind: 'project' }, new Ids(), chance);
      const files: Files = { [PATH]: chance.percent(30) ? text.replaceAll('\n', '\r\n') : text };
      if (flawsIn(files[PATH] ?? '').length > 0) continue;
      const place = await placeAt(files, PATH, 0);
      const writing = { ...EDITOR, indents: chance.percent(50) };
      for (const offset of offsetsIn(place.file.text, chance, 30)) {
        const { items } = await completeAt({ ...place, offset }, writing);
        for (const item of chance.some(items.length > 0 ? 3 : 0, items.length > 0 ? 3 : 0, () =>
          chance.pick(items),
        )) {
          const after = snippetText([applied(place.file, item)]);
          const flaws = flawsIn(after);
          count++;
          ok(
            flaws.length === 0,
            `${item.label} at ${offset}: ${flaws.join()}\n${JSON.stringify(after.slice(Math.max(0, offset - 200), offset + 120))}`,
          );
        }
      }
    }
    ok(count > 150, `only ${count} were taken`);
  });
});
