import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { dot } from '../../../src/core/exports';
import { DESK } from '../tables/desk';
import { graphOf, manyItems } from './graph';
import { hostile } from './hostile';

/** A string of Graphviz: no end of line in it, and no quote or backslash but behind a backslash. */
const STRING = String.raw`"(?:[^"\\\n]|\\["\\])*"`;
const ATTRIBUTES = String.raw`\[(?:[a-zA-Z]+=(?:${STRING}|[a-z0-9]+)(?:, )?)+\]`;
const LINE = new RegExp(
  `^ *(?:n\\d+ ${ATTRIBUTES};|n\\d+ -> n\\d+(?: ${ATTRIBUTES})?;|subgraph cluster_\\d+ \\{|\\}|label=${STRING};|rankdir=RL;|node ${ATTRIBUTES};)$`,
  'u',
);

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n').slice(1);
}

describe('the purpose graph for Graphviz', () => {
  it('has a box for each goal with what leads up to it, each thing once', async () => {
    const text = dot(await graphOf(DESK));
    match(text, /^digraph throughline \{\n/u);
    for (const line of linesOf(text)) match(line, LINE);
    const calm = /subgraph cluster_\d+ \{\n\s+label="G-1 Calm nights";\n([^}]*)\}/u.exec(text)?.[1] ?? '';
    for (const id of ['G-1', 'OBJ-1', 'REQ-1', 'WI-2']) ok(calm.includes(`label="${id} `), id);
    ok(!calm.includes('WI-4'));
    const nodes = linesOf(text).flatMap((line) => /^ *(n\d+) \[/u.exec(line)?.[1] ?? []);
    equal(new Set(nodes).size, nodes.length);
    match(text, /label="WI-4 Paint the office \(drifts\)", style="rounded,dashed"/u);
    match(text, /URL="https:\/\/jira\.example\/D-3"/u);
  });

  it('obeys nothing that a title or address says', async () => {
    const graph = await graphOf(DESK);
    fc.assert(
      fc.property(hostile, hostile, (title, address) => {
        const nodes = graph.nodes.map((node) => ({ ...node, title, url: `https://${address}` }));
        for (const line of linesOf(dot({ ...graph, nodes }))) match(line, LINE);
      }),
    );
  });

  it('goes down as far as is wanted', async () => {
    const graph = await graphOf(DESK);
    ok(dot(graph, 'requirements').includes('REQ-1') && !dot(graph, 'requirements').includes('WI-2'));
    ok(!dot(graph, 'objectives').includes('REQ-1'));
    match(dot(graph, 'objectives'), /OBJ-1 Answer in five minutes \(3 work items\)/u);
  });

  it('has all of a large charter, and links to no program', () => {
    const graph = manyItems(2000);
    const nodes = graph.nodes.map((node) => ({ ...node, url: 'javascript:alert(1)' }));
    const text = dot({ ...graph, nodes });
    ok(text.includes('WI-2000'));
    deepEqual(text.includes('URL'), false);
  });
});
