import { foldedName } from '../columns';

/** What a column can mean, in the words of the charter. */
export type PlainWord =
  | 'title'
  | 'id'
  | 'url'
  | 'type'
  | 'state'
  | 'reason'
  | 'description'
  | 'acceptance'
  | 'parent'
  | 'dependsOn'
  | 'blocks'
  | 'assignee'
  | 'tags'
  | 'area'
  | 'milestone'
  | 'priority'
  | 'estimate'
  | 'points'
  | 'spent'
  | 'remaining'
  | 'start'
  | 'due';

interface PlainColumn {
  readonly word: PlainWord;
  /** How a mapping may call it. */
  readonly words: readonly string[];
  /** Names by which it is known without a mapping, the likeliest first. */
  readonly names: readonly string[];
}

const column = (word: PlainWord, names: string, ...also: readonly string[]): PlainColumn => ({
  word,
  words: [word, ...also],
  names: names.split('|'),
});

export const WORDS: readonly PlainColumn[] = [
  column(
    'title',
    'Title|Summary|Name|Subject|Titel|Task name|Work item|User story|Item|Betreff',
    'name',
    'summary',
  ),
  column('id', 'Key|ID|Issue key|Number|No|Nr|#|Ref|Reference|Ticket', 'key'),
  column('url', 'URL|Link|Address'),
  column('type', 'Type|Work item type|Issue type|Kind|Typ|Tracker'),
  column('state', 'State|Status|Zustand', 'status'),
  column('reason', 'Resolution|Reason', 'resolution'),
  column('description', 'Description|Details|Beschreibung'),
  column('acceptance', 'Acceptance criteria|Acceptance|Definition of done|Akzeptanzkriterien'),
  column('parent', 'Parent|Parent ID|Parent key|Parent task|Epic|Epic link'),
  column('dependsOn', 'Depends on|Dependencies|Predecessors|Blocked by'),
  column('blocks', 'Blocks|Successors'),
  column('assignee', 'Assignee|Assigned to|Owner|Responsible|Zuständig', 'owner'),
  column('tags', 'Tags|Labels|Keywords', 'labels'),
  column('area', 'Area|Area path|Component|Components|Module'),
  column(
    'milestone',
    'Milestone|Iteration|Iteration path|Sprint|Release|Fix version|Version',
    'iteration',
    'sprint',
  ),
  column('priority', 'Priority|Prio|MoSCoW|Priorität'),
  column(
    'estimate',
    'Estimate|Original estimate|Estimate (h)|Estimate (d)|Estimated hours|Hours|Effort|Effort (h)|Effort (d)|Work (h)',
  ),
  column('points', 'Story points|Points|SP'),
  column('spent', 'Spent|Time spent|Spent (h)|Spent hours|Actual hours|Completed work (h)'),
  column('remaining', 'Remaining|Remaining (h)|Remaining hours|Remaining work (h)'),
  column('start', 'Start|Start date|Begin|Beginn'),
  column('due', 'Due|Due date|Target date|Finish|Finish date|End date|Deadline|Fällig'),
];

/** The column whose name says that it means a word; undefined where none does. */
export function columnFor(word: PlainWord, header: readonly string[]): string | undefined {
  const names = WORDS.find((each) => each.word === word)?.names ?? [];
  for (const name of names) {
    const found = header.find((each) => foldedName(each) === foldedName(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True where somebody has said which column holds the titles. */
export function hasTitle(columns: ReadonlyMap<string, string>): boolean {
  return WORDS.some(({ word, words }) => word === 'title' && words.some((each) => columns.has(each)));
}
