import { ofFiles } from '../look';
import type { Rule } from '../rule';

export const untracedFile: Rule = {
  id: 'code/untraced-file',
  severity: 'off',
  preset: 'recommended',
  summary: 'A file that no work item names and that names no work item.',
  why: 'In projects that must account for every change this shows what nobody asked for. Elsewhere it is more than anybody wants to know, and so it is off unless switched on.',
  mend: 'Name the file in the `artifacts` of the work item that it belongs to, or the work item in a comment of the file. The folders in which every file should be traced are named in the setting `throughline.code.tracedFolders`; without it the rule has nothing to say.',
  example: {
    drifting: `workItems:
  - { id: WI-11, title: Route cases by skill }
# file: src/Export.cls
public class Export {}`,
    mended: `workItems:
  - { id: WI-11, title: Route cases by skill, artifacts: [src/Routing*.cls] }
# file: src/RoutingRule.cls
public class RoutingRule {}
# file: src/Skill.cls
// WI-11
public class Skill {}`,
  },
  waivable: false,
  check: ofFiles((name) => ({
    message: `${name} names no work item, and no work item names it among its \`artifacts\`. Say in one of the two what it is for.`,
  })),
};
