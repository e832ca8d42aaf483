/** A project as a team writes it down over thirty weeks: it goes well for a while, and then drifts. */

export interface PastCommit {
  readonly title: string;
  readonly day: string;
  /** All files as they are from then on, by their paths. */
  readonly files: Readonly<Record<string, string>>;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly supports: string;
  readonly state: string;
}

interface Charter {
  readonly retired: readonly string[];
  readonly items: readonly Item[];
  /** What is written behind it all, half finished. */
  readonly ending: string;
}

type Change = (charter: Charter) => Charter;

const GOALS = [
  ['OBJ-1', 'Solve nine of ten cases in the first contact'],
  ['OBJ-2', 'Answer every chat within a minute'],
  ['OBJ-3', 'Keep what customers told us in one place'],
] as const;

const PLAN = [
  ['Route new cases to who can solve them', 'OBJ-1'],
  ['Show past cases beside the new one', 'OBJ-3'],
  ['Offer answers while the agent types', 'OBJ-1'],
  ['Bring chats of the web site in', 'OBJ-2'],
  ['Tell agents how long a chat waits', 'OBJ-2'],
  ['Merge contacts that are the same person', 'OBJ-3'],
  ['Ask customers after each case', 'OBJ-1'],
  ['Let chats change hands', 'OBJ-2'],
  ['Take phone notes over into the case', 'OBJ-3'],
  ['Close chats that nobody answers', 'OBJ-2'],
  ['Write down what solved a case', 'OBJ-1'],
  ['Search the notes of all cases', 'OBJ-3'],
] as const;

const WISHES = [
  'Print delivery notes',
  'Book travel costs',
  'Count parking spaces',
  'Show the canteen menu',
  'Sign holiday forms',
];

/** The commits in which it drifts, by their titles. */
export const WISHES_TAKEN = 'Take over the wish list of finance';
export const CHAT_RETIRED = 'Stop the chat pilot';

const STEPS: readonly (readonly [title: string, change: Change])[] = [
  ['Begin the charter', (charter) => charter],
  ...PLAN.slice(0, 6).map(planned),
  ['Note an idea of the workshop', adding('WI-50', 'Ring the bell when a case is solved', '')],
  ['Say what the idea is for', linking('WI-50', 'OBJ-1')],
  ['Begin with the routing', starting('WI-1')],
  ...PLAN.slice(6, 9).map((item, i) => planned(item, i + 6)),
  ['Reorder the backlog', (charter) => ({ ...charter, ending: 'benefits: [ {' })],
  ['Mend the charter', (charter) => ({ ...charter, ending: '' })],
  ...PLAN.slice(9).map((item, i) => planned(item, i + 9)),
  ['Routing is live', finishing('WI-1')],
  [WISHES_TAKEN, (charter) => WISHES.reduce((all, title, i) => adding(`WI-6${i}`, title, '')(all), charter)],
  ['Begin with the contacts', starting('WI-6')],
  ['Delivery notes help to solve cases', linking('WI-60', 'OBJ-1')],
  ['Contacts are merged', finishing('WI-6')],
  ['Begin with the survey', starting('WI-7')],
  [CHAT_RETIRED, (charter) => ({ ...charter, retired: ['OBJ-2'] })],
  ['Survey is live', finishing('WI-7')],
  ['Begin with the notes', starting('WI-9')],
  ['Notes are taken over', finishing('WI-9')],
  ['Plan the training', adding('WI-70', 'Train agents to write down what solved a case', 'OBJ-1')],
  ['Search is live', finishing('WI-12')],
];

export const CHARTER_PATH = 'desk/project-charter.yaml';

const WORK_PATH = 'desk/parts/work.charter.yaml';

/** The commits, the oldest first: thirty, a week apart. */
export function driftingProject(): readonly PastCommit[] {
  let charter: Charter = { retired: [], items: [], ending: '' };
  return STEPS.map(([title, change], i) => {
    charter = change(charter);
    return { title, day: dayOf(i), files: filesOf(charter) };
  });
}

function dayOf(week: number): string {
  return new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
}

function planned([title, goal]: readonly [string, string], i: number): readonly [string, Change] {
  return [`Plan: ${title}`, adding(`WI-${i + 1}`, title, goal)];
}

function adding(id: string, title: string, supports: string): Change {
  return (charter) => ({ ...charter, items: [...charter.items, { id, title, supports, state: 'new' }] });
}

function starting(id: string): Change {
  return changing(id, { state: 'active' });
}

function finishing(id: string): Change {
  return changing(id, { state: 'done' });
}

function linking(id: string, supports: string): Change {
  return changing(id, { supports });
}

function changing(id: string, change: Partial<Item>): Change {
  return (charter) => ({
    ...charter,
    items: charter.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  });
}

function filesOf({ retired, items, ending }: Charter): Readonly<Record<string, string>> {
  const objectives = GOALS.map(
    ([id, title]) => `  - { id: ${id}, title: ${title}${retired.includes(id) ? ', status: retired' : ''} }\n`,
  );
  const work = items.map(({ id, title, supports, state }) => {
    const links = supports === '' ? '' : `, supports: [${supports}]`;
    return `  - { id: ${id}, title: ${title}, state: ${state}${links} }\n`;
  });
  const head =
    'charter: 1\nkind: project\nproject: { name: Service desk }\ninclude: [parts/*.charter.yaml]\n';
  const purpose = 'purpose: { statement: Customers are helped when they first call. }\n';
  return {
    [CHARTER_PATH]: `${head}${purpose}objectives:\n${objectives.join('')}`,
    [WORK_PATH]: `charter: 1\nkind: part\nworkItems:${work.length === 0 ? ' []\n' : `\n${work.join('')}`}${ending}`,
    'README.md': 'The service desk.\n',
  };
}
