import type { CheckResult } from '../engine';
import type { Alignment } from '../graph';
import { nameOfFile } from '../bundles';
import type { Audience, CharterKind, EntryOf, IsoDate, Steps } from '../model';
import { basisOf, factsOf, whyNone } from '../report';
import { isWanted } from '../rules';
import type { CharterHistory } from '../history';
import { findingsOf, type FindingsData } from './findings';
import { tracing, type MatrixRowData } from './matrix';
import { Names, type Named } from './named';
import { describingObjectives, type ObjectiveData } from './objectives';
import { peopleOf, type PeopleData } from './people';
import { sharing, type Share } from './shares';
import { numberWords } from './words';

export interface PageOptions {
  /** Who will read it. */
  readonly audience: Audience;
  readonly today: IsoDate;
  /** Stands on top; where nothing is said, the name of the project or practice. */
  readonly title?: string | undefined;
  /** How it came to this; left out where nobody has looked back. */
  readonly history?: CharterHistory | undefined;
}

/** What the purpose section of a charter says, in the order in which it is told. */
export interface PurposeData {
  readonly name: Named;
  readonly statement: string | undefined;
  /** Further texts, each with what it is: «Vision». */
  readonly further: readonly (readonly [label: string, text: string])[];
}

/** All that a report tells of a charter, as its audience may know it. */
export interface PageData {
  readonly title: string;
  readonly kind: CharterKind;
  readonly audience: Audience;
  readonly today: IsoDate;
  /** Facts of the project, each with what it is: «Customer». */
  readonly about: readonly (readonly [label: string, text: string])[];
  readonly goLive: IsoDate | undefined;
  readonly phase: string | undefined;
  readonly purpose: PurposeData | undefined;
  readonly goals: readonly Named[];
  readonly alignment: Alignment;
  /** What the alignment comes from or, where there is none, why. */
  readonly basis: string;
  readonly requirements: { readonly count: number; readonly covered: number };
  readonly objectives: readonly ObjectiveData[];
  readonly shares: readonly Share[];
  readonly names: Names;
  readonly findings: FindingsData;
  readonly people: PeopleData;
  readonly matrix: readonly MatrixRowData[];
  readonly history: CharterHistory | undefined;
}

/** Gathers what a report tells of a charter. Done in one go, a charter of 10,000 entries takes a while. */
export function* gatheringPage(result: CheckResult, options: PageOptions): Steps<PageData> {
  const { audience, today } = options;
  const { bundle, graph, alignment } = result;
  const names = new Names(result);
  const facts = factsOf(result);
  const [project] = graph.all('project');
  const findings = findingsOf(result, names, audience);
  yield;
  return {
    title: options.title ?? facts.name ?? nameOfFile(bundle.root.uri),
    kind: facts.kind,
    audience,
    today,
    about: project ? aboutProject(project) : [],
    goLive: project?.value.goLive,
    phase: project?.value.phase,
    purpose: purposeOf(graph.all('purpose')[0], names),
    goals: graph.all('goal').map((goal) => names.of(goal)),
    alignment,
    basis:
      alignment.share === null
        ? `It ${whyNone(result)}`
        : `${partedNumbers(basisOf(result))} reach the purpose.`,
    requirements: coverageOf(result),
    objectives: yield* describingObjectives(result, names),
    shares: yield* sharing(result),
    names,
    findings,
    people: peopleOf(result, names, audience),
    matrix: yield* tracing(result, names, audience),
    history: options.history && historyFor(audience, options.history),
  };
}

/** As all other numbers of the page are written. */
function partedNumbers(words: string): string {
  return words.replaceAll(/\d{4,}(?:\.\d+)?/gu, (digits) => numberWords(Number(digits)));
}

function aboutProject({ value }: EntryOf<'project'>): PageData['about'] {
  const { customer, platforms = [] } = value;
  return [
    ...(customer === undefined ? [] : [['Customer', customer] as const]),
    ...(platforms.length === 0 ? [] : [['Built on', platforms.join(', ')] as const]),
  ];
}

function purposeOf(purpose: EntryOf<'purpose'> | undefined, names: Names): PurposeData | undefined {
  if (purpose === undefined) return undefined;
  const { statement, vision, mission, differentiator, businessCase } = purpose.value;
  const all = [
    ['Vision', vision],
    ['Mission', mission],
    ['What sets it apart', differentiator],
    ['Why it is worth its cost', businessCase],
  ] as const;
  return {
    name: names.of(purpose),
    statement,
    further: all.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const])),
  };
}

function coverageOf({ graph }: CheckResult): PageData['requirements'] {
  const wanted = graph.all('requirement').filter(isWanted);
  return {
    count: wanted.length,
    covered: wanted.filter((each) => graph.workFor(each).length > 0).length,
  };
}

/** Which findings came when may speak about single people: a history does not tell which of them do. */
function historyFor(audience: Audience, history: CharterHistory): CharterHistory {
  if (audience === 'team') return history;
  return { ...history, turns: history.turns.map((turn) => ({ ...turn, findings: [] })) };
}
