/** The beginning of a small charter without a finding. Its dates lie far enough away for every day of running the tests. */
export const nightDesk = `charter: 1
kind: project
project: { name: Night desk, customer: Contoso Energy }
purpose: { statement: Somebody answers when a household calls at night. }
goals:
  - { id: G-1, title: Nobody waits alone for an engineer }
objectives:
  - id: OBJ-1
    title: Answer every night call within a minute
    supports: [G-1]
    measures:
      - id: M-1
        title: Night calls answered within a minute
        unit: "%"
        direction: increase
        baseline: { value: 40, asOf: 2020-01-31 }
        target: { value: 95, by: 2999-12-31 }
`;

/** The same with work of which one item drifts. */
export const driftingNightDesk = `${nightDesk}workItems:
  # Asked for by the night shift.
  - { id: WI-1, title: Build the night queue, supports: [OBJ-1] }
  - { id: WI-2, title: Paint the office } # ! drift/orphan-work-item [WI-2]
`;
