import { addToList, type PlainMap } from '../../edit';
import { isActive, type Objective, type PurposeGraph } from '../../graph';
import { nameOf, type EntryOf, type IsoDate } from '../../model';
import { isMalformed } from '../facts/flaws';
import { isPursued } from '../facts/agreed';
import { hasUnreadParts } from '../facts/unread';
import { wholeBundle } from '../look';
import { freshId } from '../mending/freshId';
import { aboutCharter, charterPlace, fix, type Fix, type Rule } from '../rule';
import { measuredBy } from './numbers';
import { suggestedDate } from './wanted';

/** Kinds of measures that ask customers. */
const KINDS: ReadonlySet<string | undefined> = new Set([
  'nps',
  'ces',
  'csat',
  'customer-feedback',
  'customer-satisfaction',
]);

/**
 * Words of measures that tell how customers feel, in the languages that charters are written in most; better one too
 * many than a finding about a charter that has such a measure.
 */
const FEELING =
  /\b(?:nps|csat|ces|net promoter)\b|satisf|soddisfa|tevreden|zufrieden|experience|feedback|survey|sentiment|recommend|promoter|effort score|rating|\bstars?\b|review|complain|praise|compliment|happ(?:y|ier|iness)|delight|trust|frustrat|how easy|felt|feel|empfehl|bewertung|umfrage|beschwerde|lob\b|vertrau|erlebnis|klacht|aanbevel|ervaring|plainte|réclamation|recommand|avis|enquête|confian|queja|recomend|encuesta|reclamo|fiducia|raccomand|sondaggio/iu;

export const noExperience: Rule = {
  id: 'measure/no-experience',
  severity: 'info',
  preset: 'strict',
  summary: 'No measure of how customers feel.',
  why: 'A desk can meet every number and still drive its customers away. One question put to them tells what the times do not.',
  mend: 'Ask the customers one question and measure the answer: how easy it was (`kind: ces`), how satisfied they are (`kind: customer-feedback`), or whether they would recommend it (`kind: nps`). A measure of another kind counts where its title or description says so: satisfaction, feedback, complaints. The rule is silent in a charter without measures. The targets that the fixes write are rules of thumb; agree your own.',
  example: {
    drifting: `objectives:
  - id: OBJ-1
    title: Resolve a case in 24 hours instead of 72
    measures:
      - { id: M-1, title: Time to resolve, kind: time-to-resolve, unit: h, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 } }`,
    mended: `objectives:
  - id: OBJ-1
    title: Resolve a case in 24 hours instead of 72
    measures:
      - { id: M-1, title: Time to resolve, kind: time-to-resolve, unit: h, baseline: { value: 72 }, target: { value: 24, by: 2027-03-31 } }
      - { id: M-2, title: How easy customers say it was, kind: ces, unit: points of 7, baseline: { value: 4.6 }, target: { value: 5.8, by: 2027-03-31 } }`,
  },
  check: wholeBundle(function* ({ bundle, graph }) {
    const measures = pursuedMeasures(graph);
    if (measures.length === 0 || measures.some(mayTellFeelings) || hasUnreadParts(bundle)) return;
    if (graph.all('objective').some((each) => isPursued(each) && isMalformed(each, 'measures'))) return;
    yield aboutCharter({
      place: charterPlace(bundle),
      message:
        'No measure tells how customers feel. Ask them one question, such as how easy it was, and add a measure of kind `ces`, `nps` or `customer-feedback`.',
    });
  }),
  *fixes(_, { graph, today }) {
    const objective = likeliest(graph);
    if (objective) for (const question of QUESTIONS) yield* ask(graph, objective, question, today);
  },
};

type Measure = EntryOf<'measure'>;

function pursuedMeasures(graph: PurposeGraph): readonly Measure[] {
  return graph.all('measure').filter(({ within }) => within?.kind === 'objective' && isPursued(within));
}

/** What employees feel is another matter, whatever words tell it. */
function mayTellFeelings(measure: Measure): boolean {
  const { kind, title, description } = measure.value;
  if (KINDS.has(kind?.toLowerCase()) || isMalformed(measure, 'kind')) return true;
  if (kind === 'employee-satisfaction') return false;
  const named =
    title ??
    measuredBy(measure)
      .map(({ objective }) => objective.title ?? '')
      .join(' ');
  return FEELING.test(`${named}\n${description ?? ''}`);
}

/** Where such a measure belongs: the first active objective that takes the view of the customer, else the first one. */
function likeliest(graph: PurposeGraph): Objective | undefined {
  const active = graph.all('objective').filter(isActive);
  return active.find(({ value }) => value.perspective === 'customer') ?? active[0];
}

interface Question {
  /** Goes on from "Ask customers". */
  readonly words: string;
  readonly measure: PlainMap;
  /** A rule of thumb for what is good. */
  readonly good: number;
}

const QUESTIONS: readonly Question[] = [
  {
    words: 'how easy it was',
    measure: { title: 'How easy customers say it was', kind: 'ces', unit: 'points of 7' },
    good: 5.5,
  },
  {
    words: 'how satisfied they are',
    measure: { title: 'Customers who say that they are satisfied', kind: 'customer-feedback', unit: '%' },
    good: 80,
  },
  {
    words: 'whether they would recommend it',
    measure: { title: 'Whether customers would recommend it', kind: 'nps', unit: 'points' },
    good: 30,
  },
];

function ask(
  graph: PurposeGraph,
  objective: Objective,
  { words, measure, good }: Question,
  today: IsoDate,
): readonly Fix[] {
  const ids = graph.all('measure').flatMap(({ id }) => id ?? []);
  const added = {
    id: freshId(graph, ids.at(-1) ?? 'M-0'),
    ...measure,
    direction: 'increase',
    target: { value: good, by: suggestedDate(objective, today) },
  };
  const edits = addToList(objective.file, objective.path, 'measures', added);
  return fix(`Ask customers ${words}, for ${nameOf(objective)}`, objective.file, edits);
}
