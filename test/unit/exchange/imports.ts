import { loadBundles } from '../../../src/core/bundles';
import type { Backlog, BacklogItem, ItemReference } from '../../../src/core/exchange/backlog';
import { partPlace, usualPartName } from '../../../src/core/exchange/keepInStep/place';
import { planImport, type ImportPlan } from '../../../src/core/exchange/keepInStep/plan';
import { USUAL_MAPPING, type Mapping } from '../../../src/core/exchange/mapping/mapping';
import { drained, type Bundle } from '../../../src/core/model';
import type { FileSystem } from '../../../src/core/ports';
import { memoryFiles } from '../../support/memoryFiles';

const HOME = 'file:///home';

/** An item with what a test wants to say of it. */
export function item(
  values: Partial<Omit<BacklogItem, 'fields'>> & { readonly fields?: Readonly<Record<string, string>> },
): BacklogItem {
  const { fields, ...own } = values;
  return {
    line: 2,
    title: 'Route cases',
    acceptance: [],
    links: [],
    tags: [],
    ...own,
    fields: new Map(Object.entries(fields ?? {})),
  };
}

/** A backlog as a query of Azure DevOps gives it away. */
export function backlog(items: readonly BacklogItem[], of: Partial<Backlog> = {}): Backlog {
  return { kind: 'ado-csv', system: 'azure-devops', items, troubles: [], read: items.length, ...of };
}

export const under = (key: string): ItemReference => ({ kind: 'key', key });

export interface ImportOptions {
  readonly mapping?: Mapping;
  readonly prefer?: 'tracker' | 'charter';
  readonly part?: string;
  readonly today?: string;
}

/** A folder of files in memory, into whose charter backlogs are imported. */
export class Desk {
  readonly texts = new Map<string, string>();

  constructor(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  text(path: string): string {
    return this.texts.get(`${HOME}/${path}`) ?? '';
  }

  write(path: string, text: string): void {
    this.texts.set(`${HOME}/${path}`, text);
  }

  edit(path: string, from: string, to: string): void {
    const before = this.text(path);
    if (!before.includes(from)) throw new Error(`“${from}” is not in ${before}`);
    this.write(path, before.replace(from, to));
  }

  get files(): FileSystem {
    return memoryFiles(this.texts);
  }

  async bundle(): Promise<Bundle> {
    const [bundle] = await loadBundles(this.files, HOME, [`${HOME}/project-charter.yaml`]);
    if (bundle === undefined) throw new Error('There is no charter.');
    return bundle;
  }

  /** What an import would write. */
  async plan(from: Backlog, options: ImportOptions = {}): Promise<ImportPlan> {
    const { files } = this;
    const bundle = await this.bundle();
    const place = await partPlace(files, HOME, bundle, options.part ?? usualPartName(from));
    if ('message' in place) throw new Error(place.message);
    const { mapping = USUAL_MAPPING, prefer, today = '2026-11-22' } = options;
    return drained(planImport({ bundle, place, backlog: from, mapping, prefer, today }));
  }

  /** Imports, and writes. */
  async import(from: Backlog, options: ImportOptions = {}): Promise<ImportPlan> {
    const plan = await this.plan(from, options);
    for (const { uri, after } of plan.files) this.texts.set(uri, after);
    return plan;
  }
}

export const CHARTER = `charter: 1
kind: project
project: { name: Contoso service desk }

purpose:
  statement: Customers get their problem solved on the first call.

objectives:
  - { id: OBJ-1, title: Cut the time to resolve a case from 72 h to 24 h }
`;
