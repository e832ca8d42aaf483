import { addToList } from '../../edit';
import { nodeAt } from '../../model';
import { wholeBundle } from '../look';
import { aboutCharter, charterPlace, fix, type Rule } from '../rule';

export const unusedPart: Rule = {
  id: 'trace/unused-part',
  severity: 'info',
  preset: 'recommended',
  summary: 'A part that no charter includes.',
  why: 'What stands in such a file is in no charter, no figure and no report. Mostly it was renamed, or meant to be included and forgotten.',
  mend: 'Add its path to the `include` of the charter that it belongs to. A pattern like `parts/*.charter.yaml` takes in every file of a folder. Delete the file if nobody needs it.',
  example: {
    drifting: `include: [parts/objectives.charter.yaml]
# file: parts/objectives.charter.yaml
charter: 1
kind: part
objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
# file: parts/work.charter.yaml
charter: 1
kind: part
workItems:
  - { id: WI-1, title: Route cases by skill, supports: [OBJ-1] }`,
    mended: `include: [parts/*.charter.yaml]
# file: parts/objectives.charter.yaml
charter: 1
kind: part
objectives:
  - { id: OBJ-1, title: Resolve a case within 24 hours }
# file: parts/work.charter.yaml
charter: 1
kind: part
workItems:
  - { id: WI-1, title: Route cases by skill, supports: [OBJ-1] }`,
  },
  charters: ['part'],
  check: wholeBundle(function* ({ bundle }) {
    const { root } = bundle;
    const kind = nodeAt(root.root, ['kind']);
    yield aboutCharter({
      place: kind ? { file: root, span: kind } : charterPlace(bundle),
      message:
        'No charter includes this part, so nothing in it counts. Add it to the `include` of the charter that it belongs to, or delete it.',
    });
  }),
  *fixes(_problem, { bundle }) {
    for (const { charter, name, path } of bundle.hosts.slice(0, 5)) {
      const edits = addToList(charter, [], 'include', path, ['charter', 'kind']);
      yield* fix(`Include it in ${name}`, charter, edits);
    }
  },
};
