import { setKey } from '../../edit';
import { nodeAt, pairOf, shorten, type Bundle } from '../../model';
import { isBrokenNear, isMalformedAt } from '../facts/flaws';
import { wholeBundle } from '../look';
import { about, aboutCharter, charterPlace, fix, type Rule } from '../rule';

export const missingStatement: Rule = {
  id: 'purpose/missing-statement',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A charter that does not say why the project or practice exists.',
  why: 'Everything in a charter serves its purpose. Where none is written down, every member of the team works for the one they imagine, and any work can be justified.',
  mend: 'Write one sentence into `purpose.statement`: who will be better off, and in what. A customer should understand it without explanation.',
  example: {
    drifting: `purpose:
  vision: The best service desk of the industry`,
    mended: `purpose:
  statement: Customers get their problem solved on the first call.
  vision: The best service desk of the industry`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    const { root } = bundle;
    const [purpose] = graph.all('purpose');
    if (root.root?.kind !== 'map' || (purpose?.value.statement ?? '').trim() !== '') return;
    if (isMalformedAt(root, ['purpose', 'statement'])) return;
    if (purpose ? isBrokenNear(purpose) : root.isBroken) return;
    const message = `${nameOfCharter(bundle)} has no purpose statement. Say in one sentence, as the \`statement\` of the \`purpose\`, who will be better off, and in what.`;
    const key = pairOf(root.root, 'purpose')?.key;
    const place = key ? { file: root, span: key } : charterPlace(bundle);
    yield purpose ? about(purpose, { place, message }) : aboutCharter({ place, message });
  }),
  *fixes(_, { bundle }) {
    const { root } = bundle;
    const statement = scaffold(bundle);
    const edits = pairOf(root.root, 'purpose')
      ? setKey(root, ['purpose'], 'statement', statement)
      : setKey(root, [], 'purpose', { statement }, HEADER);
    yield* fix('Add a purpose statement', root, edits);
  },
};

/** What a charter begins with, before its purpose. */
const HEADER = ['charter', 'kind', 'include', 'project', 'practice'];

function nameOfCharter({ root }: Bundle): string {
  const name = root.entries.find(({ kind }) => kind === 'project' || kind === 'practice')?.title;
  return name === undefined ? 'This charter' : `“${shorten(name, 60)}”`;
}

/** A sentence to write over: it asks what a purpose answers, and names those whom it is about. */
function scaffold({ root }: Bundle): string {
  const customer = nodeAt(root.root, ['project', 'customer']);
  const who =
    customer?.kind === 'scalar' && customer.value !== null
      ? `the customers of ${String(customer.value)}`
      : 'our customers';
  return `What will be better for ${who}, and how will they notice?`;
}
