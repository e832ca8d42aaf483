import type { Steps } from '../../model';
import type {
  Backlog,
  BacklogItem,
  BacklogLink,
  BacklogReader,
  BacklogTrouble,
  Person,
  Unreadable,
} from '../backlog';
import { collected } from '../collected';
import { criteriaOf, jiraToMarkdown } from '../markup';
import { partedText } from './acceptance';
import { documentOrText } from './adf';
import {
  byKey,
  distinct,
  effort,
  firstTimes,
  hoursIn,
  linksOf,
  ownParent,
  skipped,
  STRETCH,
  unclear,
  WHY,
  withoutBlanks,
} from './drafts';
import { JiraFields } from './jiraFields';
import { linkKind, resolutionIn } from './jiraWords';
import {
  at,
  isMap,
  listAt,
  numberAt,
  openingKeys,
  plainText,
  readJson,
  textAt,
  type Json,
  type JsonMap,
} from './jsonText';

export const jiraJson: BacklogReader = {
  kind: 'jira-json',
  name: 'Jira search (JSON)',
  recognises(head) {
    const keys = openingKeys(head);
    if (keys.has('errorMessages')) return true;
    if (keys.has('issues')) return PAGE_KEYS.some((key) => keys.has(key));
    return (
      keys.has('key') && keys.has('fields') && ![...keys].some((key) => key.startsWith('fields.System.'))
    );
  },
  *read(text) {
    const json = readJson(text);
    if ('message' in json) return json;
    const refusal = refusalIn(json.value);
    if (refusal) return refusal;
    const pages = pagesIn(json.value);
    if (!pages) return { message: NO_ISSUES };
    return yield* readPages(pages);
  },
};

const PAGE_KEYS = [
  'issues.key',
  'issues.fields',
  'issues.id',
  'total',
  'isLast',
  'maxResults',
  'nextPageToken',
];

const NO_ISSUES =
  'This JSON holds no issues of Jira. Save the answer of a search, such as /rest/api/3/search/jql?jql=…&fields=*all&expand=names.';

/** Jira answers in JSON also where it refuses. */
function refusalIn(value: Json): Unreadable | undefined {
  if (!isMap(value) || !('errorMessages' in value || 'errors' in value) || 'issues' in value)
    return undefined;
  const reasons = [
    ...listAt(value, 'errorMessages'),
    ...Object.values(isMap(value['errors']) ? value['errors'] : {}),
  ];
  const said = distinct(reasons.map((reason) => textAt(reason))).join(' ');
  const quote = said === '' ? '' : `: “${said}”`;
  return {
    message: `This is no list of issues, but what Jira answered in its place${quote}. Look at the query and at who asks, and save the answer again.`,
  };
}

/** One answer of a search; what has no frame around it counts as one. */
interface Page {
  readonly issues: readonly Json[];
  readonly frame: JsonMap;
}

function pagesIn(value: Json): readonly Page[] | undefined {
  if (isMap(value)) {
    if (Array.isArray(value['issues'])) return [{ issues: listAt(value, 'issues'), frame: value }];
    return isIssue(value) ? [{ issues: [value], frame: value }] : undefined;
  }
  const items = listAt(value);
  const pages = items.flatMap((item) =>
    isMap(item) && Array.isArray(item['issues']) ? (pagesIn(item) ?? []) : [],
  );
  if (pages.length > 0) return pages;
  return items.some(isIssue) ? [{ issues: items, frame: {} }] : undefined;
}

function isIssue(value: Json): value is JsonMap {
  return isMap(value) && isMap(value['fields']);
}

function* readPages(pages: readonly Page[]): Steps<Backlog> {
  const issues = pages.flatMap((page) => page.issues);
  const fields = new JiraFields(pages.map(({ frame }) => at(frame, 'names')));
  const parents = parentsIn(issues);
  const isNew = firstTimes();
  const items: BacklogItem[] = [];
  const troubles: BacklogTrouble[] = [...unfinished(pages, issues.length)];
  for (const [i, issue] of issues.entries()) {
    const line = i + 1;
    if (i % STRETCH === STRETCH - 1) yield;
    if (!isIssue(issue)) troubles.push(skipped(line, WHY.notAnIssue));
    else if (textAt(issue, 'fields', 'summary') === undefined) troubles.push(skipped(line, WHY.untitled));
    else if (isNew(textAt(issue, 'key'))) items.push(itemOf(issue, line, fields, parents, troubles));
    else troubles.push(skipped(line, WHY.repeated));
  }
  return collected('jira-json', 'jira', items, [...troubles, ...fields.troubles()]);
}

/** Parents that only the other side tells of, in its list of subtasks. */
function parentsIn(issues: readonly Json[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const issue of issues) {
    const parent = textAt(issue, 'key');
    if (parent === undefined) continue;
    for (const child of listAt(issue, 'fields', 'subtasks')) {
      const key = textAt(child, 'key');
      if (key !== undefined) found.set(key, parent);
    }
  }
  return found;
}

/** A search gives away one page after the other, and who saved the first one only may not have noticed. */
function unfinished(pages: readonly Page[], count: number): readonly BacklogTrouble[] {
  const totals = pages.map(({ frame }) => numberAt(frame, 'total') ?? 0);
  const total = Math.max(0, ...totals);
  const last = pages.at(-1)?.frame;
  const isLast = last?.['isLast'] !== false && textAt(last, 'nextPageToken') === undefined;
  if (total <= count && isLast) return [];
  const more = total > count ? `${count} of the ${total} issues` : `${count} issues, which is not all`;
  const message = `The file holds ${more} that Jira found. Ask it for the other pages too to have them.`;
  return [{ ...unclear(undefined, message), isCut: true }];
}

function itemOf(
  issue: JsonMap,
  line: number,
  fields: JiraFields,
  parents: ReadonlyMap<string, string>,
  troubles: BacklogTrouble[],
): BacklogItem {
  const key = textAt(issue, 'key');
  const values = at(issue, 'fields');
  const of = fields.reading(isMap(values) ? values : {});
  const { description, acceptance } = partedText(documentOrText(of.take('description'), jiraToMarkdown));
  const told = of.criteria();
  const sprint = of.sprint();
  const version = sprint === undefined ? textAt(listAt(of.take('fixVersions')).at(-1), 'name') : undefined;
  const parent = parentOf(
    of.parent() ?? (key === undefined ? undefined : parents.get(key)),
    key,
    line,
    troubles,
  );
  return withoutBlanks<BacklogItem>({
    line,
    key,
    url: addressOf(textAt(issue, 'self'), key),
    title: (textAt(of.take('summary')) ?? '').replace(/\s+/gu, ' '),
    type: textAt(of.take('issuetype'), 'name'),
    state: of.state(),
    reason: resolutionIn(textAt(of.take('resolution'), 'name')),
    description,
    acceptance: told ? criteriaOf(documentOrText(told, jiraToMarkdown) ?? '') : acceptance,
    parent: parent === undefined ? undefined : byKey(parent),
    links: linksOf(listAt(of.take('issuelinks')).flatMap(linkOf), key),
    assignee: assigneeIn(of.take('assignee')),
    tags: distinct(listAt(of.take('labels')).map((label) => textAt(label))),
    area: plainText(of.take('components')),
    iteration: sprint ?? version,
    priority: textAt(of.take('priority'), 'name'),
    points: of.points(),
    hours: hoursOf(of),
    start: of.start(),
    due: dayIn(textAt(of.take('duedate'))),
    fields: of.rest(),
  });
}

function parentOf(
  parent: string | undefined,
  key: string | undefined,
  line: number,
  troubles: BacklogTrouble[],
): string | undefined {
  if (parent === undefined || parent !== key) return parent;
  troubles.push(ownParent(line));
  return undefined;
}

/** `https://contoso.atlassian.net/browse/CRM-12`; of an answer that came by a gateway the address is not known. */
function addressOf(self: string | undefined, key: string | undefined): string | undefined {
  const [, base] = /^(https?:\/\/.+?)\/rest\/(?:api|agile|greenhopper)\//u.exec(self ?? '') ?? [];
  return base === undefined || key === undefined || base.startsWith('https://api.atlassian.com/')
    ? undefined
    : `${base}/browse/${key}`;
}

function assigneeIn(value: Json | undefined): Person | undefined {
  const mail = textAt(value, 'emailAddress');
  const name = textAt(value, 'displayName') ?? textAt(value, 'name') ?? mail;
  return name === undefined ? undefined : withoutBlanks<Person>({ name, mail });
}

function linkOf(link: Json): readonly BacklogLink[] {
  const type = textAt(link, 'type', 'name') ?? '';
  return (['inward', 'outward'] as const).flatMap((end) => {
    const key = textAt(link, `${end}Issue`, 'key');
    return key === undefined
      ? []
      : [{ kind: linkKind(type, end, textAt(link, 'type', end)), to: byKey(key) }];
  });
}

/** Jira counts in seconds, and keeps the sums over subtasks apart, which are not asked here. */
function hoursOf(of: ReturnType<JiraFields['reading']>): BacklogItem['hours'] | undefined {
  const tracking = of.take('timetracking');
  const [estimate, spent, remaining] = [
    of.take('timeoriginalestimate'),
    of.take('timespent'),
    of.take('timeestimate'),
  ];
  return effort(
    hoursIn(numberAt(tracking, 'originalEstimateSeconds') ?? numberAt(estimate)),
    hoursIn(numberAt(tracking, 'timeSpentSeconds') ?? numberAt(spent)),
    hoursIn(numberAt(tracking, 'remainingEstimateSeconds') ?? numberAt(remaining)),
  );
}

/** The day of `2026-11-21` or `2026-11-21T09:00:00.000+0100`. */
function dayIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(text)?.[0];
}
