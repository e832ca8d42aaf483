import type { BacklogTrouble } from '../backlog';
import { documentOrText, isDocument } from './adf';
import { filled, unclear } from './drafts';
import { ACCEPTANCE, EPIC_LINK, isJiraKey, sprintName, START_DATES, STORY_POINTS } from './jiraWords';
import { at, isMap, listAt, numberAt, plainText, textAt, type Json, type JsonMap } from './jsonText';

/** What Jira Cloud numbers its own fields from the beginning; other fields, and all of Jira Server, have other numbers in each house. */
const CLOUD_FIELDS: ReadonlyMap<string, string> = new Map([
  ['customfield_10014', 'Epic Link'],
  ['customfield_10015', 'Start date'],
  ['customfield_10016', 'Story point estimate'],
  ['customfield_10020', 'Sprint'],
]);

/** What only machines read, and what is told in other fields as well. */
const MACHINE_FIELDS = new Set([
  'attachment',
  'avatarUrls',
  'comment',
  'issuerestriction',
  'lastViewed',
  'progress',
  'aggregateprogress',
  'project',
  'statusCategory',
  'statuscategorychangedate',
  'subtasks',
  'timetracking',
  'votes',
  'watches',
  'workratio',
  'worklog',
]);

/** The fields of issues by the names that people know: `customfield_10020` says nothing, “Sprint” does. */
export class JiraFields {
  private readonly names = new Map<string, string>();
  /** Custom fields that were understood by the number that they have in Jira Cloud. */
  private readonly guessed = new Set<string>();

  /** @param names the answer's `names`, where it was asked for them */
  constructor(names: readonly (Json | undefined)[]) {
    for (const map of names) {
      for (const [id, name] of Object.entries(isMap(map) ? map : {})) {
        const text = textAt(name);
        if (text !== undefined) this.names.set(id, text);
      }
    }
  }

  reading(values: JsonMap): JiraIssueFields {
    return new JiraIssueFields(values, (id, value) => this.nameOf(id, value));
  }

  private nameOf(id: string, value: Json): string {
    const told = this.names.get(id);
    if (told !== undefined) return told;
    const usual = CLOUD_FIELDS.get(id);
    if (usual !== undefined && fits(usual, value)) {
      this.guessed.add(usual);
      return usual;
    }
    return looksLikeSprint(value) ? 'Sprint' : id;
  }

  /** What was guessed, in one sentence. */
  troubles(): readonly BacklogTrouble[] {
    if (this.guessed.size === 0) return [];
    const fields = [...this.guessed].toSorted().map((name) => `“${name}”`);
    return [
      unclear(
        undefined,
        `The file does not name its custom fields, so ${fields.join(', ')} ${fields.length === 1 ? 'was' : 'were'} found by the numbers that Jira Cloud gives them. Export with expand=names to be sure.`,
      ),
    ];
  }
}

/** True where a value is what the field of that name holds. */
function fits(name: string, value: Json): boolean {
  if (name === 'Epic Link') return isJiraKey(textAt(value));
  if (name === 'Story point estimate') return typeof value === 'number';
  if (name === 'Start date') return isDay(textAt(value));
  return looksLikeSprint(value);
}

function looksLikeSprint(value: Json): boolean {
  const first = listAt(value)[0];
  if (textAt(first)?.startsWith('com.atlassian.greenhopper') === true) return true;
  return at(first, 'boardId') !== undefined && textAt(first, 'name') !== undefined;
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(text);
}

/** The fields of one issue, each taken once; what is left is the rest. */
class JiraIssueFields {
  private readonly left: Map<string, Json>;
  /** Custom fields by their names, folded. */
  private readonly idsByName = new Map<string, string>();
  private readonly nameById = new Map<string, string>();
  private category: string | undefined;

  constructor(values: JsonMap, nameOf: (id: string, value: Json) => string) {
    this.left = new Map(Object.entries(values).filter(([, value]) => value !== null));
    for (const [id, value] of this.left) {
      const name = nameOf(id, value);
      this.nameById.set(id, name);
      if (id.startsWith('customfield_') && !this.idsByName.has(name.toLowerCase())) {
        this.idsByName.set(name.toLowerCase(), id);
      }
    }
  }

  /** A field of Jira's own, by its id. */
  take(id: string): Json | undefined {
    const value = this.left.get(id);
    this.left.delete(id);
    return value;
  }

  /** A custom field, by the first of some names that holds something. */
  private named(names: readonly string[]): Json | undefined {
    const id = names
      .map((name) => this.idsByName.get(name))
      .find((each) => each !== undefined && this.left.has(each));
    return id === undefined ? undefined : this.take(id);
  }

  /** Its category, which is one of three, stays among the rest: teams call their states as they like. */
  state(): string | undefined {
    const status = this.take('status');
    this.category = textAt(status, 'statusCategory', 'name') ?? textAt(this.take('statusCategory'), 'name');
    return textAt(status, 'name');
  }

  parent(): string | undefined {
    const epic = this.named([EPIC_LINK, 'parent link']);
    const parent = textAt(this.take('parent'), 'key');
    return parent ?? textAt(epic) ?? textAt(epic, 'key') ?? textAt(epic, 'data', 'key');
  }

  criteria(): Json | undefined {
    return this.named(ACCEPTANCE);
  }

  /** The sprint that an issue is in: the active one, else the last that it was put into. */
  sprint(): string | undefined {
    const value = this.named(['sprint']) ?? this.take('sprint');
    const sprints = isMap(value) ? [value] : listAt(value);
    const active = sprints.find((sprint) =>
      /active/iu.test(textAt(sprint, 'state') ?? /state=(\w+)/u.exec(textAt(sprint) ?? '')?.[1] ?? ''),
    );
    const chosen = active ?? sprints.at(-1) ?? value;
    const text = textAt(chosen, 'name') ?? textAt(chosen);
    return text === undefined ? undefined : filled(sprintName(text));
  }

  points(): number | undefined {
    return numberAt(this.named(STORY_POINTS));
  }

  start(): string | undefined {
    const text = textAt(this.named(START_DATES));
    return isDay(text) ? text?.slice(0, 10) : undefined;
  }

  /** What nobody has taken, by its name, as a person would read it. */
  rest(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    if (this.category !== undefined) found.set('Status Category', this.category);
    for (const [id, value] of this.left) {
      if (MACHINE_FIELDS.has(id) || id.startsWith('aggregate')) continue;
      const text = isDocument(value) ? documentOrText(value, (wiki) => wiki) : plainText(value);
      if (text !== undefined) found.set(this.nameById.get(id) ?? id, text);
    }
    return found;
  }
}

export type { JiraIssueFields };
