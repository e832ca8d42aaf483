import { check } from '../../../src/core/engine';
import { drained } from '../../../src/core/model';
import {
  Charted,
  tabling,
  TABLES,
  type Cell,
  type TableData,
  type TableOptions,
} from '../../../src/core/tables';
import { bundlesOf, TODAY, type Files } from '../../support/workspace';
import { pathOf } from '../report/samples';

/** A project of every kind of drift, with its practice. */
export const DESK: Files = {
  'practice/practice-charter.yaml': `charter: 1
kind: practice
practice: { name: CRM practice, lead: P-lee }
purpose: { statement: Customers grow with what we build. }
goals:
  - { id: PG-1, title: Customers stay }
skills:
  - { id: SK-1, title: Power Automate }
people:
  - { id: P-lee, name: Lee }
`,
  'desk/project-charter.yaml': `charter: 1
kind: project
include: [work.charter.yaml]
project: { name: Night desk, customer: Contoso, practice: ../practice/practice-charter.yaml, phase: implement, platforms: [Dynamics 365, Power Platform] }
settings: { calendar: { hoursPerDay: 7 } }
purpose: { statement: Callers sleep again., values: [calm, clear] }
goals:
  - { id: G-1, title: Calm nights, supports: [PG-1] }
objectives:
  - id: OBJ-1
    title: Answer in five minutes
    supports: [G-1]
    weight: 60
    measures:
      - { id: M-1, title: Minutes, unit: min, direction: decrease, baseline: { value: 30, asOf: 2026-01-31 }, target: { value: 5, by: 2027-01-31 }, actual: { value: 20, asOf: 2026-10-31 } }
  - { id: OBJ-2, title: Fewer calls, supports: [G-1], status: retired }
  - { id: OBJ-3, title: Nobody works on this, supports: [G-1] }
requirements:
  - { id: REQ-1, title: Calls are routed, supports: [OBJ-1], priority: must }
  - { id: REQ-2, title: Calls are counted, supports: [OBJ-2] }
people:
  - { id: P-ana, name: Ana, capacity: 4d, skills: [{ skill: SK-1, level: 4 }], development: [SK-1] }
stakeholders:
  - { id: ST-1, name: Kim, stance: resistant }
risks:
  - { id: R-1, title: The line breaks, probability: 4, impact: 3, threatens: [OBJ-1] }
waivers:
  - { rule: measure/missing, about: OBJ-3, reason: Next year, by: P-ana, until: 2027-06-30 }
`,
  'desk/work.charter.yaml': `charter: 1
kind: part
workItems:
  - { id: WI-1, title: Routing, type: epic, supports: [REQ-1] }
  - { id: WI-2, title: Route by skill, type: story, parent: WI-1, estimate: 3d, state: active, assignee: P-ana, milestone: MS-1 }
  - { id: WI-3, title: Route by night, type: story, parent: WI-1, supports: [REQ-1, OBJ-3], estimate: 7h, external: { system: jira, key: D-3, url: "https://jira.example/D-3" } }
  - { id: WI-4, title: Paint the office, estimate: 1d }
  - { id: WI-5, title: Old idea, state: dropped }
  - { id: WI-6, title: Switchboard, nature: technical, enables: [WI-2], estimate: 2d, state: done }
  - { id: WI-7, title: For a closed aim, supports: [OBJ-2], due: 2026-12-24 }
  - { title: Nameless, supports: [OBJ-9] }
milestones:
  - { id: MS-1, title: Pilot, due: 2026-12-01 }
`,
};

export async function chartersOf(
  files: Files,
  audience: TableOptions['audience'] = 'team',
): Promise<readonly Charted[]> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  return results.map((result) => new Charted(result, { pathOf, audience }));
}

export async function tablesOf(
  files: Files,
  audience: TableOptions['audience'] = 'team',
): Promise<readonly TableData[]> {
  const results = (await bundlesOf(files)).map((bundle) => check(bundle, { today: TODAY }));
  return drained(tabling(TABLES, results, { pathOf, audience }));
}

export type Cells = Readonly<Record<string, Cell>>;

/** The rows of a table as objects. */
export function rowsOf(tables: readonly TableData[], name: string): readonly Cells[] {
  const found = tables.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}`);
  const { columns, rows } = found;
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i] ?? null])));
}

/** Some columns of a row. */
export function pick(row: Cells | undefined, ...names: readonly string[]): readonly (Cell | undefined)[] {
  return names.map((name) => row?.[name]);
}
