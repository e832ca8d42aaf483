import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { dot, mermaid } from '../../../src/core/exports';
import { oneCharter } from '../../support/workspace';
import { DESK } from '../tables/desk';
import { graphOf, manyItems } from './graph';
import { hostile } from './hostile';

/** A line of a flowchart as it is written here: a node, a link, or a class. Nothing else can come of a title. */
const LINE =
  /^ {2}(?:(?:n\d+|note)(?:\(\["[^"]*"\]\)|\["[^"]*"\]|\("[^"]*"\)):::[a-zA-Z]+|n\d+ (?:-->|-\.->|-->\|enables\|) n\d+|classDef [a-zA-Z]+ [-a-z]+:[^"]+)$/u;

/** What Mermaid makes of a label: codes become the signs that they stand for. */
function shown(label: string): string {
  return label.replace(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('the purpose graph for Mermaid', () => {
  it('leads from the work to the purpose', async () => {
    const text = mermaid(await graphOf(DESK));
    match(text, /^flowchart RL\n/u);
    match(text, /\n {2}n\d+\(\["Callers sleep again#46;"\]\):::purpose\n/u);
    match(text, /\n {2}n\d+\["WI-4 Paint the office \(drifts\)"\]:::drifting\n/u);
    match(text, /n\d+ -->\|enables\| n\d+/u);
    ok(!text.includes('Old idea'), 'What was dropped is not drawn.');
    for (const line of text.trimEnd().split('\n').slice(1)) match(line, LINE);
  });

  it('obeys nothing that a title says', async () => {
    const graph = await graphOf(DESK);
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (titles) => {
        const nodes = graph.nodes.map((node, i) => ({ ...node, title: titles[i % titles.length] ?? '' }));
        for (const line of mermaid({ ...graph, nodes })
          .trimEnd()
          .split('\n')
          .slice(1)) {
          match(line, LINE);
          const [, label = ''] = /"([^"]*)"/u.exec(line) ?? [];
          match(label, /^(?:[\p{L}\p{M}\p{N} ,()/-]|#\d+;)*$/u);
        }
      }),
    );
  });

  it('shows a title as it is written', async () => {
    const wicked = 'The "end" of [it]; #1 %%{init}%% `x` <b> 😀';
    const text = mermaid(
      await graphOf(oneCharter(`charter: 1\nkind: project\ngoals: [{ id: end, title: '${wicked}' }]\n`)),
    );
    const [, label = ''] = /"([^"]*)"/u.exec(text) ?? [];
    equal(shown(label), `end ${wicked}`);
  });

  it('calls what has neither id nor title by what it is', () => {
    const graph = manyItems(1);
    const nodes = graph.nodes.map((node) => ({ ...node, id: null, title: null }));
    match(
      mermaid({ ...graph, nodes }),
      /n1\["Objective"\]:::objective\n {2}n2\["Work item \(drifts\)"\]:::drifting\n/u,
    );
    match(dot({ ...graph, nodes }), /label="Objective"/u);
  });

  it('does not begin a label as a list would', () => {
    const graph = manyItems(1);
    const nodes = graph.nodes.map((node) => ({ ...node, id: null, title: '- 1. first' }));
    match(mermaid({ ...graph, nodes }), /"#45; 1#46; first/u);
  });

  it('goes less far down where it would be more than Mermaid draws, and says so', () => {
    const few = mermaid(manyItems(400));
    ok(few.includes('WI-400') && !few.includes('note['));
    const many = mermaid(manyItems(501));
    ok(!many.includes('WI-1'));
    match(many, /note\["Work items are left out#58; there are more than Mermaid draws#46;"\]:::note/u);
    match(many, /"OBJ-1 A title of some length, as titles are \(501 work items, 501 drifting\)"/u);
  });

  it('says nothing of what nobody wanted to see', () => {
    const text = mermaid(manyItems(501), 'requirements');
    ok(!text.includes('note['));
    ok(!mermaid(manyItems(1), 'objectives').includes('WI-1'));
  });

  it('stays within the limits of Mermaid, however many objectives there are', () => {
    const { nodes, ...graph } = manyItems(1500);
    const objectives = nodes.map((node) => ({ ...node, kind: 'objective' as const, title: 'x'.repeat(200) }));
    const text = mermaid({ ...graph, nodes: objectives });
    ok(text.length <= 50_000, String(text.length));
    match(text, /Only the beginning is shown/u);
    const edges = text.split('\n').filter((line) => line.includes('-->'));
    ok(edges.length > 0 && edges.length <= 500);
  });

  it('is nothing but its classes for no charter', () => {
    deepEqual(mermaid({ charters: [], nodes: [], edges: [] }).split('\n')[1]?.startsWith('  classDef'), true);
  });
});
