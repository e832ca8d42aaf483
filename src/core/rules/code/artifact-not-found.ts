import { writtenUnder } from '../../graph';
import { nameOf, type EntryOf, type Finding, type Node } from '../../model';
import { wholeBundle } from '../look';
import { about, type Rule } from '../rule';

export const artifactNotFound: Rule = {
  id: 'code/artifact-not-found',
  severity: 'info',
  preset: 'recommended',
  summary: 'A file that a work item names and that does not exist.',
  why: 'The file was moved or never made. The trail from purpose to code ends there.',
  mend: 'Correct the path or the pattern: it is relative to the workspace folder, whatever file it is written in. Work whose `state` is written as `new` may name files that it will make.',
  example: {
    drifting: `workItems:
  - { id: WI-11, title: Route cases by skill, artifacts: [src/Rooting.cls] }
# file: src/Routing.cls
public class Routing {}`,
    mended: `workItems:
  - { id: WI-11, title: Route cases by skill, artifacts: [src/Routing.cls] }
# file: src/Routing.cls
public class Routing {}`,
  },
  check: wholeBundle(function* ({ bundle: { unmatched }, graph }) {
    if (unmatched === undefined || unmatched.size === 0) return;
    for (const item of graph.all('workItem')) {
      for (const node of artifactsOf(item)) if (unmatched.has(node.value)) yield findingAt(item, node);
    }
  }),
};

type TextNode = Extract<Node, { kind: 'scalar' }> & { readonly value: string };

/** What is named by work that has begun: what is still to come may name files that it will make. */
function artifactsOf(item: EntryOf<'workItem'>): readonly TextNode[] {
  const { artifacts, state } = item.value;
  if (artifacts === undefined || state === 'new' || state === 'dropped') return [];
  return writtenUnder(item, 'artifacts').filter(
    (node): node is TextNode => node.kind === 'scalar' && typeof node.value === 'string',
  );
}

function findingAt(item: EntryOf<'workItem'>, node: TextNode): Finding {
  const { value } = node;
  const isPattern = /[*?[\]{}]/u.test(value);
  const what = isPattern ? `${value}, which matches no file` : `${value}, and there is no such file`;
  return about(item, {
    place: { file: item.file, span: node },
    message: `${nameOf(item)} names ${what}. Correct it, relative to the workspace folder, or remove it.`,
  });
}
