import type { Steps } from '../../model';
import type { Backlog, BacklogItem, BacklogReader, BacklogTrouble, Unreadable } from '../backlog';
import { collected } from '../collected';
import { STRETCH, unclear } from './drafts';
import { GithubReading, isIssue } from './githubReading';
import { isMap, listAt, numberAt, openingKeys, readJson, textAt, type Json } from './jsonText';

export const githubJson: BacklogReader = {
  kind: 'github-json',
  name: 'GitHub issues (JSON)',
  recognises(head) {
    const keys = [...openingKeys(head)];
    const has = (...names: readonly string[]): boolean => names.every((name) => keys.includes(name));
    if (has('message', 'documentation_url') || has('items.html_url', 'items.number')) return true;
    if (has('html_url', 'number', 'title')) return true;
    const outer = keys.filter((key) => !key.includes('.'));
    return (has('title') || has('number')) && outer.every((key) => GH_FIELDS.has(key));
  },
  *read(text) {
    const json = readJson(text);
    if ('message' in json) return json;
    const answer = answerIn(json.value);
    return 'message' in answer ? answer : yield* readIssues(answer);
  },
};

/** What `gh issue list --json` offers, and what `throughline export github-json` adds. */
const GH_FIELDS = new Set(
  (
    'assignees author authorAssociation blockedBy blocking body closed closedAt closedByPullRequestsReferences ' +
    'comments commentsCount createdAt id isLocked isPinned isPullRequest issueType labels milestone number parent ' +
    'projectCards projectItems reactionGroups repository state stateReason subIssues subIssuesSummary title ' +
    'updatedAt url bodyLine'
  ).split(' '),
);

interface Answer {
  readonly issues: readonly Json[];
  readonly troubles: readonly BacklogTrouble[];
}

const NO_ISSUES =
  'This JSON holds no issues of GitHub. Save what `gh issue list --limit 5000 --state all --json number,title,body,state,labels,…` prints.';

function answerIn(value: Json): Answer | Unreadable {
  if (isMap(value) && 'message' in value && !('title' in value)) {
    return {
      message: `This is no list of issues, but what GitHub answered in its place: “${textAt(value, 'message') ?? ''}”. Look at the repository's name and at who asks, and save the answer again.`,
    };
  }
  if (isMap(value) && Array.isArray(value['items'])) {
    const issues = listAt(value, 'items');
    return { issues, troubles: unfinished(issues.length, numberAt(value, 'total_count') ?? 0) };
  }
  if (isMap(value)) return isIssue(value) ? { issues: [value], troubles: [] } : { message: NO_ISSUES };
  // Pages that were put into one list.
  const issues = listAt(value).flatMap((item) => (isList(item) ? item : [item]));
  if (!issues.some((issue) => isIssue(issue))) return { message: NO_ISSUES };
  return { issues, troubles: issues.length === FEW ? [{ ...unclear(undefined, MORE), isCut: true }] : [] };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** As many as `gh` and the REST interface give where nobody asks for more. */
const FEW = 30;

const MORE =
  'The file holds 30 issues, which is all that GitHub gives where nobody asks for more. If there are others, export again with --limit 5000.';

function unfinished(count: number, total: number): readonly BacklogTrouble[] {
  if (total <= count) return [];
  const message = `The file holds ${count} of ${total} issues. Ask GitHub for the other pages too to have them all.`;
  return [{ ...unclear(undefined, message), isCut: true }];
}

function* readIssues({ issues, troubles }: Answer): Steps<Backlog> {
  const reading = new GithubReading(issues);
  yield* reading.preparing();
  const items: BacklogItem[] = [];
  for (const [i, issue] of issues.entries()) {
    if (i % STRETCH === STRETCH - 1) yield;
    const item = reading.itemAt(issue, i + 1);
    if (item) items.push(item);
  }
  return collected('github-json', 'github', items, [...troubles, ...reading.troubles]);
}
