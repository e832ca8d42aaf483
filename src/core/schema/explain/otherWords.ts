import { foldedWord, nearest } from '../../model';

function byFoldedWord(
  words: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(words).map(([word, meanings]) => [foldedWord(word), meanings]));
}

/** What other tools and methods call the keys of a charter. A word counts only where the charter has one of its keys. */
const KEYS = byFoldedWord({
  assignedTo: ['assignee'],
  backlog: ['workItems'],
  blockedBy: ['dependsOn'],
  client: ['customer'],
  comment: ['description'],
  contributesTo: ['supports'],
  current: ['actual'],
  date: ['by', 'asOf', 'due'],
  deadline: ['due', 'by', 'until'],
  dependencies: ['dependsOn'],
  effort: ['estimate'],
  endDate: ['due', 'until'],
  epic: ['parent'],
  epics: ['workItems'],
  expires: ['until'],
  feature: ['parent'],
  features: ['workItems'],
  goals: ['supports'],
  items: ['workItems'],
  justification: ['rationale', 'reason'],
  keyResults: ['measures'],
  keywords: ['tags'],
  kind: ['type'],
  kpis: ['measures'],
  labels: ['tags'],
  metrics: ['measures'],
  name: ['title'],
  notes: ['description'],
  objectives: ['supports'],
  okrs: ['objectives'],
  points: ['estimate'],
  predecessors: ['dependsOn'],
  reason: ['rationale'],
  references: ['links'],
  requirements: ['supports'],
  size: ['estimate'],
  state: ['status'],
  status: ['state'],
  stories: ['workItems'],
  storyPoints: ['estimate'],
  summary: ['title', 'description'],
  tasks: ['workItems'],
  type: ['kind'],
  url: ['links'],
  userStories: ['workItems'],
  version: ['charter'],
});

/** What other tools call the values of closed lists. */
const VALUES = byFoldedWord({
  agreed: ['approved'],
  cancelled: ['dropped'],
  closed: ['done', 'retired'],
  completed: ['done', 'achieved'],
  critical: ['must'],
  defect: ['bug'],
  doing: ['active'],
  down: ['decrease'],
  finished: ['done'],
  high: ['must'],
  inProgress: ['active'],
  issue: ['bug'],
  less: ['decrease'],
  low: ['could'],
  medium: ['should'],
  met: ['achieved', 'done'],
  more: ['increase'],
  niceToHave: ['could'],
  none: ['off'],
  normal: ['should'],
  obsolete: ['retired', 'dropped'],
  onHold: ['blocked'],
  open: ['new', 'active'],
  productBacklogItem: ['story'],
  reached: ['achieved', 'done'],
  reduce: ['decrease'],
  rejected: ['dropped'],
  removed: ['dropped'],
  research: ['spike'],
  started: ['active'],
  subtask: ['task'],
  toDo: ['new'],
  up: ['increase'],
  userStory: ['story'],
  waiting: ['blocked'],
});

const MOST = 3;

/** The keys that somebody may have meant by a key that is none, the likeliest first. */
export function meantKeys(word: string, keys: readonly string[]): readonly string[] {
  return meant(word, keys, KEYS);
}

/** The values of a closed list that somebody may have meant. */
export function meantValues(word: string, values: readonly string[]): readonly string[] {
  return meant(word, values, VALUES);
}

/** The same word in another spelling leaves no doubt; else what others call it, then what looks alike. */
function meant(
  word: string,
  candidates: readonly string[],
  others: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const folded = foldedWord(word);
  const same = candidates.filter((candidate) => foldedWord(candidate) === folded);
  if (same.length > 0) return same;
  const named = (others.get(folded) ?? []).filter((name) => candidates.includes(name));
  return [...new Set([...named, ...nearest(word, candidates, MOST)])].slice(0, MOST);
}
