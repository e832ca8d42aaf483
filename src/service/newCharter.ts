import { stringify } from 'yaml';
import { addDays } from '../core/model';

/** What the author of a new charter is asked. */
export interface CharterAnswers {
  readonly name: string;
  readonly customer: string;
  readonly purpose: string;
  readonly objective: string;
  /** ISO date that counts as today. */
  readonly today: string;
}

/** A text on one line as a YAML scalar, quoted where it has to be. */
function scalar(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return stringify({ a: line }, { lineWidth: 0 }).slice('a: '.length).trimEnd();
}

/**
 * The text of a project charter with the four answers filled in and one example of each thing that comes next. It
 * passes the check as it is: what is not known yet is said in comments, not in dummy values that would be forgotten.
 */
export function newCharter({ name, customer, purpose, objective, today }: CharterAnswers): string {
  const inHalfAYear = addDays(today, 182);
  return `# The charter of one project: why it exists, what it must reach, and the work that gets it there.
charter: 1
kind: project
project:
  name: ${scalar(name)}
  customer: ${scalar(customer)}
  phase: initiate # discover, initiate, implement, prepare or operate
  start: ${today}

# Why this project exists, in one sentence that a customer would understand.
purpose:
  statement: ${scalar(purpose)}

# What the customer wants to become: long-term, without a number.
goals:
  - id: G-1
    title: ${scalar(purpose)}

# What must be reached, by how much and by when.
objectives:
  - id: OBJ-1
    title: ${scalar(objective)}
    supports: [G-1]
    priority: must
    setOn: ${today}
    due: ${inHalfAYear}
    measures:
      - id: M-1
        title: ${scalar(objective)}
        unit: "%" # h, %, cases, EUR: what the number is in
        direction: increase # or decrease, maintain
        baseline: { value: 0, asOf: ${today} } # replace with what you measured today
        target: { value: 100, by: ${inHalfAYear} } # replace with what the customer needs

# What must be true for an objective to be reached. Link each one upwards with \`supports\`.
requirements: []

# The work. Each item supports a requirement or an objective, itself or through its parent.
workItems: []
`;
}
