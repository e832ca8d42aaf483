import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { rewritesBetween } from '../../../src/core/parse/rewrites';
import { LivingCharter } from '../../../src/core/parse';
import { KNOWN_RULES } from '../../../src/core/rules';

const items = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `  - id: WI-${i}\n    title: Work ${i}, which is to be done by somebody\n`,
  );

function applied(before: string, after: string): string {
  return rewritesBetween(before, after).reduce(
    (text, { span, text: written }) => text.slice(0, span.start) + written + text.slice(span.end),
    before,
  );
}

describe('the changes from one text to another', () => {
  it('are found wherever they stand in a long text', () => {
    const before = items(600).join('');
    for (const at of [
      0,
      1,
      4_095,
      4_096,
      4_097,
      8_192,
      before.length - 4_097,
      before.length - 1,
      before.length,
    ])
      for (const gone of [0, 1, 5_000])
        for (const written of ['', 'x', 'x'.repeat(5_000)]) {
          const after = before.slice(0, at) + written + before.slice(at + gone);
          equal(applied(before, after), after, `${at} ${gone} ${written.length}`);
        }
  });

  it('leave the entries out that stay', () => {
    const blocks = items(400);
    const before = `workItems:\n${blocks.join('')}`;
    blocks[3] = '  - id: WI-3\n    title: Other\n';
    blocks[200] = '';
    blocks[390] = `${blocks[390] ?? ''}  - id: NEW\n`;
    const after = `workItems:\n${blocks.join('')}`;
    const rewrites = rewritesBetween(before, after);
    equal(rewrites.length, 3);
    ok(rewrites.every(({ span, text }) => span.end - span.start + text.length < 200));
    equal(applied(before, after), after);
  });

  it('are none for the same text, and one for a short one', () => {
    deepEqual(rewritesBetween('a: 1\n', 'a: 1\n'), []);
    deepEqual(rewritesBetween('a: 1\n', 'a: 2\n'), [{ span: { start: 3, end: 4 }, text: '2' }]);
  });

  it('lead to the text, whatever comes, goes or moves', () => {
    const edits = fc.array(
      fc.tuple(fc.nat(199), fc.nat(199), fc.constantFrom('move', 'drop', 'twice', 'edit')),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(edits, (all) => {
        const blocks = items(200);
        const before = `x: 1\nworkItems:\n${blocks.join('')}goals: []\n`;
        for (const [from, to, kind] of all) {
          const [block = ''] = kind === 'twice' ? [blocks[from]] : blocks.splice(from, 1);
          if (kind === 'edit') blocks.splice(from, 0, block.replace('Work', 'Play'));
          else if (kind !== 'drop') blocks.splice(to, 0, block);
        }
        const after = `x: 2\nworkItems:\n${blocks.join('')}goals: [ ]\n`;
        equal(applied(before, after), after);
        const charter = new LivingCharter('file:///w/a.yaml', before, KNOWN_RULES);
        charter.read();
        charter.replaceText(after);
        const anew = new LivingCharter('file:///w/a.yaml', after, KNOWN_RULES);
        equal(charter.text, after);
        deepEqual(
          charter.entries.map(({ id, node }) => [id, node.start]),
          anew.entries.map(({ id, node }) => [id, node.start]),
        );
        equal(charter.flaws.length, anew.flaws.length);
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  it('keep the entries of a charter that stay', () => {
    const blocks = items(300);
    const charter = new LivingCharter('file:///w/a.yaml', `workItems:\n${blocks.join('')}`, KNOWN_RULES);
    const before = new Set(charter.entries);
    blocks[2] = '  - id: A\n';
    blocks[297] = '  - id: B\n';
    charter.replaceText(`workItems:\n${blocks.join('')}`);
    const kept = charter.entries.filter((entry) => before.has(entry)).length;
    ok(kept >= 295, `${kept} of 300 entries were kept`);
  });
});
