import type { Steps } from '../../model';
import type { BacklogItem, BacklogLink, BacklogTrouble, ItemReference } from '../backlog';
import {
  byKey,
  byRow,
  distinct,
  firstTimes,
  linksOf,
  ownParent,
  skipped,
  STRETCH,
  unclear,
  WHY,
  withoutBlanks,
} from './drafts';
import { bodyOf, type IssueBody } from './githubBody';
import { at, isMap, listAt, plainText, textAt, type Json, type JsonMap } from './jsonText';
import { Repositories } from './repositories';

export function isIssue(value: Json): value is JsonMap {
  return isMap(value) && ('title' in value || 'number' in value);
}

function isPullRequest(issue: JsonMap): boolean {
  return isMap(issue['pull_request']) || issue['isPullRequest'] === true;
}

/** What issues of GitHub say, each by itself and of each other. */
export class GithubReading {
  readonly troubles: BacklogTrouble[] = [];
  private readonly repositories: Repositories;
  private readonly isNew = firstTimes();
  private readonly bodies = new Map<JsonMap, IssueBody>();
  /** Parents that only the other side tells of, by the key of the child. */
  private readonly parents = new Map<string, string>();
  /** Places in the list of items by their titles; undefined where two have the same. */
  private readonly rows = new Map<string, number | undefined>();

  constructor(private readonly issues: readonly Json[]) {
    this.repositories = new Repositories(issues.map((issue) => addressOf(issue)));
  }

  /** Finds what issues say of each other; without it, each is told by itself alone. */
  *preparing(): Steps<void> {
    const kept = this.issues.filter(isMap).filter((issue) => !isPullRequest(issue));
    for (const [i, issue] of kept.entries()) {
      if (i % STRETCH === STRETCH - 1) yield;
      this.bodies.set(issue, bodyOf(textAt(issue, 'body')));
    }
    for (const issue of kept) this.tellSubIssues(issue);
    this.tellTasks(kept);
    this.tellTitles();
  }

  /** A task list makes an issue the parent of others where no other list names them, and it is not one of their parts. */
  private tellTasks(issues: readonly JsonMap[]): void {
    const lists = new Map<string, Set<string>>();
    for (const issue of issues) {
      const own = this.keyOf(issue);
      const parent = this.parentKeyOf(issue);
      if (own !== undefined && parent !== undefined) this.parents.set(own, parent);
      for (const task of this.bodies.get(issue)?.tasks ?? []) {
        const key = this.repositories.keyIn(task, addressOf(issue));
        if (own !== undefined && key !== undefined) lists.set(key, (lists.get(key) ?? new Set()).add(own));
      }
    }
    for (const [key, owners] of lists) {
      const [owner, other] = owners;
      if (owner === undefined || other !== undefined || this.parents.has(key)) continue;
      if (!this.isBelow(owner, key)) this.parents.set(key, owner);
    }
  }

  private isBelow(key: string, above: string): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = key; at !== undefined && !seen.has(at); at = this.parents.get(at)) {
      if (at === above) return true;
      seen.add(at);
    }
    return false;
  }

  private tellSubIssues(issue: JsonMap): void {
    const own = this.keyOf(issue);
    if (own === undefined) return;
    for (const child of nodesAt(issue, 'subIssues')) {
      const key = this.keyOf(child);
      if (key !== undefined) this.parents.set(key, own);
    }
  }

  /** Finds beforehand which place each item will have, for parents that have no number yet. */
  private tellTitles(): void {
    const isNew = firstTimes();
    let row = 0;
    for (const issue of this.issues) {
      if (this.reasonToSkip(issue, isNew) !== undefined) continue;
      const title = titleOf(issue);
      this.rows.set(title, this.rows.has(title) ? undefined : row);
      row++;
    }
  }

  /** Undefined for what is left out; the reason is told. */
  itemAt(issue: Json, line: number): BacklogItem | undefined {
    const reason = this.reasonToSkip(issue, this.isNew);
    if (reason === undefined && isMap(issue)) return this.itemOf(issue, line);
    this.troubles.push(skipped(line, reason ?? WHY.notAnIssue));
    return undefined;
  }

  private reasonToSkip(issue: Json, isNew: (key: string | undefined) => boolean): string | undefined {
    if (!isMap(issue) || !isIssue(issue)) return WHY.notAnIssue;
    if (isPullRequest(issue)) return WHY.pullRequest;
    if (titleOf(issue) === '') return WHY.untitled;
    return isNew(this.keyOf(issue)) ? undefined : WHY.repeated;
  }

  private keyOf(issue: Json): string | undefined {
    return this.repositories.keyOf(textAt(issue, 'number'), addressOf(issue));
  }

  private itemOf(issue: JsonMap, line: number): BacklogItem {
    const key = this.keyOf(issue);
    const body = this.bodies.get(issue) ?? bodyOf(undefined);
    const assignees = listAt(issue, 'assignees').map(nameOf);
    return withoutBlanks<BacklogItem>({
      line,
      key,
      url: pageOf(issue),
      title: titleOf(issue),
      type: textAt(issue, 'issueType', 'name') ?? textAt(issue, 'type', 'name'),
      state: this.stateOf(issue, line),
      reason: textAt(issue, 'stateReason') ?? textAt(issue, 'state_reason'),
      description: body.description,
      acceptance: body.acceptance,
      parent: this.parentOf(issue, key, line),
      links: linksOf(
        [...this.linksAt(issue, 'blockedBy', 'blocked-by'), ...this.linksAt(issue, 'blocking', 'blocks')],
        key,
      ),
      assignee: named(assignees.find((name) => name !== undefined) ?? nameOf(at(issue, 'assignee'))),
      tags: distinct(listAt(issue, 'labels').map((label) => textAt(label, 'name') ?? textAt(label))),
      iteration: textAt(issue, 'milestone', 'title'),
      due: /^\d{4}-\d{2}-\d{2}/u.exec(dueOf(issue) ?? '')?.[0],
      fields: fieldsOf(issue, body),
    });
  }

  private parentOf(issue: JsonMap, own: string | undefined, line: number): ItemReference | undefined {
    const parent = at(issue, 'parent');
    const key = this.parentKeyOf(issue) ?? (own === undefined ? undefined : this.parents.get(own));
    if (key !== undefined && key === own) {
      this.troubles.push(ownParent(line));
      return undefined;
    }
    if (key !== undefined) return byKey(key);
    const row = this.rows.get(titleOf(parent ?? null));
    return row === undefined || titleOf(parent ?? null) === '' ? undefined : byRow(row);
  }

  /** As the issue itself tells it. */
  private parentKeyOf(issue: JsonMap): string | undefined {
    const address = textAt(issue, 'parent_issue_url');
    const key = this.keyOf(at(issue, 'parent') ?? null);
    return key ?? (address === undefined ? undefined : this.repositories.keyIn(address, undefined));
  }

  private linksAt(issue: JsonMap, field: string, kind: BacklogLink['kind']): readonly BacklogLink[] {
    return nodesAt(issue, field).flatMap((other) => {
      const key = this.keyOf(other);
      return key === undefined ? [] : [{ kind, to: byKey(key) }];
    });
  }

  /**
   * Of open issues the column of the board that they are on; a closed one is closed, wherever its card was left. Where
   * boards differ, the first one counts.
   */
  private stateOf(issue: JsonMap, line: number): string | undefined {
    const isClosed = issue['closed'] === true || /^closed$/iu.test(textAt(issue, 'state') ?? '');
    const told =
      textAt(issue, 'state') ??
      (typeof issue['closed'] === 'boolean' ? (isClosed ? 'CLOSED' : 'OPEN') : undefined);
    const columns = distinct(listAt(issue, 'projectItems').map((card) => textAt(card, 'status', 'name')));
    if (isClosed || columns.length === 0) return told;
    if (columns.length > 1) {
      const names = columns.map((name) => `“${name}”`).join(' and ');
      this.troubles.push(
        unclear(line, `It is in ${names} on different boards. The first one is taken.`, 'projectItems'),
      );
    }
    return columns[0];
  }
}

function titleOf(issue: Json): string {
  return (textAt(issue, 'title') ?? '').replace(/\s+/gu, ' ');
}

/** The page of an issue, by which its repository is known too. */
function pageOf(issue: Json): string | undefined {
  return textAt(issue, 'html_url') ?? textAt(issue, 'url');
}

function addressOf(issue: Json): string | undefined {
  const repository = textAt(issue, 'repository', 'nameWithOwner');
  return (
    pageOf(issue) ?? (repository === undefined ? undefined : `https://github.com/${repository}/issues/0`)
  );
}

/** `gh` gives lists of other issues in pieces: `{ nodes, totalCount }`. */
function nodesAt(issue: JsonMap, field: string): readonly Json[] {
  const nodes = listAt(issue, field, 'nodes');
  return nodes.length > 0 ? nodes : listAt(issue, field);
}

function nameOf(person: Json | undefined): string | undefined {
  return textAt(person, 'name') ?? textAt(person, 'login');
}

function named(name: string | undefined): BacklogItem['assignee'] | undefined {
  return name === undefined ? undefined : { name };
}

function dueOf(issue: JsonMap): string | undefined {
  return textAt(issue, 'milestone', 'dueOn') ?? textAt(issue, 'milestone', 'due_on');
}

/** What is told elsewhere in an item, or only machines read. */
const TOLD = new Set(
  (
    'number title body state stateReason state_reason closed labels milestone parent parent_issue_url subIssues ' +
    'blockedBy blocking issueType type url html_url assignee pull_request isPullRequest id node_id user reactions ' +
    'reactionGroups comments projectCards subIssuesSummary sub_issues_summary issue_dependencies_summary ' +
    'performed_via_github_app repository closedByPullRequestsReferences bodyLine'
  ).split(' '),
);

function fieldsOf(issue: JsonMap, { objectives }: IssueBody): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(issue)) {
    if (TOLD.has(name) || name.endsWith('_url') || value === false) continue;
    const text = name === 'projectItems' ? boardsIn(listAt(value)) : plainText(value);
    const isSingle = name === 'assignees' && listAt(value).length < 2;
    if (text !== undefined && !isSingle) found.set(name, text);
  }
  if (objectives.length > 0) found.set('Objective', objectives.join(', '));
  return found;
}

/** `Delivery board: Todo` */
function boardsIn(cards: readonly Json[]): string | undefined {
  const texts = cards.map((card) =>
    distinct([textAt(card, 'title'), textAt(card, 'status', 'name')]).join(': '),
  );
  return distinct(texts).join('; ') || undefined;
}
