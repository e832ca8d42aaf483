/** Work items as the REST interface of Azure DevOps and `az boards` give them. */
import type { Steps } from '../../model';
import type { Backlog, BacklogItem, BacklogLink, BacklogReader, Unreadable } from '../backlog';
import { collected } from '../collected';
import { htmlToMarkdown } from '../markup';
import type { Table, TableRow } from '../table';
import { isMap, listAt, readJson, textAt, type Json, type JsonMap } from './jsonText';
import { workItemsOf } from './workItems';

/** Records that are looked at before others may run. */
const SLICE = 20;

/** A list of work items, an answer with the list in it, or a single work item. Of `relations` those with work items are read. */
export const adoJson: BacklogReader = {
  kind: 'ado-json',
  name: 'Azure DevOps work items (JSON)',
  recognises: (head) =>
    /^\s*[[{]/u.test(head) &&
    /"System\.(?:Id|Title|WorkItemType|TeamProject)"|\/_apis\/wit\/workItems\/\d/iu.test(head),
  *read(text, options) {
    const parsed = readJson(text);
    if ('message' in parsed) return parsed;
    const records = recordsOf(parsed.value);
    if ('message' in records) return records;
    const table = yield* tableOf(records);
    const backlog = yield* workItemsOf(
      table,
      { kind: 'ado-json', place: 'record', markup: (each) => each },
      options,
    );
    return withRelations(backlog, records);
  },
};

function recordsOf(value: Json | undefined): readonly Json[] | Unreadable {
  const list = Array.isArray(value)
    ? value
    : (['value', 'workItems'] as const).flatMap((key) => listAt(value, key));
  const records = list.length === 0 && isWorkItem(value) ? [value] : list;
  if (records.some(isWorkItem)) return records;
  return { message: records.length === 0 ? NOTHING : IDS_ONLY };
}

const NOTHING = 'The file holds no work items. Look whether the query finds anything.';

const IDS_ONLY =
  'The file holds the ids of work items without their fields, as a query answers. Get the work items themselves, with their fields and relations.';

interface WorkItem extends JsonMap {
  readonly fields: JsonMap;
}

function isWorkItem(value: Json | undefined): value is WorkItem {
  return isMap(value) && isMap(value['fields']);
}

/** The records as rows, each on the line of its number, their fields being the columns. */
function* tableOf(records: readonly Json[]): Steps<Table> {
  const places = new Map<string, number>([['System.Id', 0]]);
  const rows: TableRow[] = [];
  for (const [i, record] of records.entries()) {
    rows.push({ line: i + 1, cells: isWorkItem(record) ? cellsOf(record, places) : [] });
    if (i % SLICE === SLICE - 1) yield;
  }
  return { header: [...places.keys()], rows, troubles: () => [] };
}

/** Fields of the system that hold no rich text, whatever brackets stand in them. */
const PLAIN = /^System\.(?!Description$|History$)/iu;

function cellsOf(record: WorkItem, places: Map<string, number>): readonly string[] {
  const formats = record['multilineFieldsFormat'];
  const cells: string[] = [textAt(record, 'id') ?? ''];
  for (const [name, value] of Object.entries(record.fields)) {
    if (name === 'System.Id' && cells[0] !== '') continue;
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    const isAsWritten = PLAIN.test(name) || /^markdown$/iu.test(textAt(formats, name) ?? '');
    cells[place] = isAsWritten && typeof value === 'string' ? value.trim() : cellOf(value);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

/** A field's value as a cell would hold it: people as `Name <account>`. */
function cellOf(value: Json | undefined): string {
  if (typeof value === 'string') return htmlToMarkdown(value);
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  if (!isMap(value)) return value === undefined || value === null ? '' : JSON.stringify(value);
  const [name, account] = [textAt(value, 'displayName'), textAt(value, 'uniqueName')];
  if (name === undefined && account === undefined) return JSON.stringify(value);
  return [name, account && `<${account}>`].filter((part) => part !== undefined).join(' ');
}

/** What stands beside the fields: addresses, and links to other work items. */
function withRelations(backlog: Backlog, records: readonly Json[]): Backlog {
  const parents = new Map(records.flatMap(childrenOf));
  const items = backlog.items.map((item) => {
    const record = records[item.line - 1];
    if (!isWorkItem(record)) return item;
    const relations = listAt(record, 'relations');
    const parentKey = targetOf(relations.find((each) => isRelation(each, 'Hierarchy-Reverse')));
    const key = parentKey ?? (item.key === undefined ? undefined : parents.get(item.key));
    const parent = item.parent ?? (key === undefined ? undefined : ({ kind: 'key', key } as const));
    const url = addressOf(record);
    const links = linksOf(relations, item.key);
    return {
      ...item,
      ...(url !== undefined && { url }),
      ...(parent && { parent }),
      links,
    } satisfies BacklogItem;
  });
  return collected(backlog.kind, backlog.system, items, backlog.troubles);
}

/** Child and parent, as the parent tells. */
function childrenOf(record: Json): readonly (readonly [string, string])[] {
  const key = textAt(record, 'id');
  if (key === undefined) return [];
  return listAt(record, 'relations')
    .filter((each) => isRelation(each, 'Hierarchy-Forward'))
    .flatMap((each) => {
      const child = targetOf(each);
      return child === undefined ? [] : [[child, key] as const];
    });
}

function isRelation(relation: Json | undefined, name: string): boolean {
  return textAt(relation, 'rel') === `System.LinkTypes.${name}`;
}

/** The id of a work item of the same organisation; undefined for pages, files, commits and the like. */
function targetOf(relation: Json | undefined): string | undefined {
  const rel = textAt(relation, 'rel') ?? '';
  if (/Hyperlink|ArtifactLink|AttachedFile|\.Remote\./u.test(rel)) return undefined;
  return /\/workItems\/(\d+)$/iu.exec(textAt(relation, 'url') ?? '')?.[1];
}

/** A predecessor must be done before, a successor waits. Hierarchy is told by the parent. */
function linksOf(relations: readonly Json[], own: string | undefined): readonly BacklogLink[] {
  const links = new Map<string, BacklogLink>();
  for (const relation of relations) {
    const key = targetOf(relation);
    if (key === undefined || key === own || /\.Hierarchy-/u.test(textAt(relation, 'rel') ?? '')) continue;
    const kind = isRelation(relation, 'Dependency-Reverse')
      ? 'blocked-by'
      : isRelation(relation, 'Dependency-Forward')
        ? 'blocks'
        : 'related';
    links.set(`${kind} ${key}`, { kind, to: { kind: 'key', key } });
  }
  return [...links.values()];
}

/** The page of a work item: as the record tells it, or made from the address of its data. */
function addressOf(record: WorkItem): string | undefined {
  const links = record['_links'];
  const page = isMap(links) ? textAt(links['html'], 'href') : undefined;
  if (page !== undefined) return isWebAddress(page) ? page : undefined;
  const data = /^(https?:\/\/.+?)\/_apis\/wit\/workItems\/(\d+)(?:\/revisions\/\d+)?$/iu.exec(
    textAt(record, 'url') ?? '',
  );
  if (!data) return undefined;
  const project = textAt(record.fields, 'System.TeamProject');
  const base = data[1] ?? '';
  return `${project === undefined ? base : inProject(base, project)}/_workitems/edit/${data[2]}`;
}

/** `https://dev.azure.com/contoso` and `https://dev.azure.com/contoso/<id of the project>` with the project's name. */
function inProject(base: string, project: string): string {
  const organisation = base.replace(/\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu, '');
  const name = encodeURIComponent(project);
  return organisation.endsWith(`/${name}`) ? organisation : `${organisation}/${name}`;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text);
}
