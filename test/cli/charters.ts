/** A charter without a flaw. */
export const CLEAN = `charter: 1
kind: project
project: { name: Contoso service desk, customer: Contoso Energy }
purpose:
  statement: Customers get their problem solved on the first call.
objectives:
  - id: OBJ-1
    title: Cut average time to resolve a case from 72 h to 24 h
    measures:
      - { id: M-1, title: Average time to resolve, unit: h, direction: decrease, baseline: { value: 72, asOf: 2026-09-01 }, target: { value: 24, by: 2027-03-31 } }
workItems:
  - { id: WI-1, title: Route new cases to the agent with the right skill, type: story, supports: [OBJ-1] }
`;

/** The same with a work item that supports nothing: one warning, `drift/orphan-work-item` at WI-2. */
export const DRIFTING = `${CLEAN}  - { id: WI-2, title: Upgrade the plug-in framework, type: task }
`;

/** The same with a link to nothing: one error, `trace/unknown-reference` at OBJ-9. */
export const BROKEN_LINK = `${CLEAN}  - { id: WI-2, title: Upgrade the plug-in framework, type: task, supports: [OBJ-9] }
`;

/** The clean charter with includes. */
export const including = (...paths: readonly string[]): string => `${CLEAN}include: [${paths.join(', ')}]\n`;

/** A part with one work item that supports an objective of the charter. */
export const PART = `charter: 1
kind: part
workItems:
  - { id: WI-7, title: Train the agents in Leeds, type: task, supports: [OBJ-1] }
`;
