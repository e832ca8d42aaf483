import type { Neighbourhood, PurposeGraph } from '../../graph';
import { nameOf, valuePlace, type Entry, type EntryOf } from '../../model';
import { isBlank, lacksText } from '../facts/blank';
import { isMalformed } from '../facts/flaws';
import { leadOnlyToGone } from '../facts/gone';
import { lacksOwner } from '../facts/owner';
import { HIGHEST_SCORE, riskScore } from '../facts/riskScore';
import { neighbours } from '../look';
import { everybodyIn, letOwn } from '../mending/owners';
import { setValue } from '../mending/steps';
import { listed, shortNameOf } from '../phrases';
import { about, type Fix, type Rule } from '../rule';

type Risk = EntryOf<'risk'>;

export const riskWithoutResponse: Rule = {
  id: 'raid/risk-without-response',
  severity: 'warning',
  preset: 'recommended',
  summary: 'A serious open risk without a response, an owner or a mitigation.',
  why: 'A risk that is only written down is a prediction. Somebody has to own it and do something about it, or accept it openly.',
  mend: 'Decide on a `response`, name an `owner`, and say in `mitigation` what is done. A risk that is accepted or transferred needs no mitigation, nor does one that an action names in `affects`; a RACI row about the risk says who owns it. Serious is what scores 12 or more: probability × impact, each from 1 to 5. That is about the upper third of the 5×5 matrix of the handbooks, and a rule of thumb; the option `threshold` sets another limit. Risks that are closed, that have no probability or no impact, and that only threaten what is dropped, achieved or retired are left alone.',
  example: {
    drifting: `risks:
  - { id: R-1, title: The works council refuses call recording, probability: 4, impact: 4, response: mitigate }`,
    mended: `risks:
  - id: R-1
    title: The works council refuses call recording
    probability: 4
    impact: 4
    response: mitigate
    owner: Head of service
    mitigation: Recordings are switched on by the agent, and erased after 30 days`,
  },
  options: {
    threshold: {
      describe: 'From which score, probability × impact, a risk needs a response, an owner and a mitigation.',
      value: 12,
      min: 1,
      max: HIGHEST_SCORE,
    },
  },
  check: neighbours('risk', function* (risk, { graph, option }) {
    const score = riskScore(risk);
    if (score === undefined || score < option('threshold') || !isOpenRisk(risk)) return;
    const lacks = lacksOf(graph, risk);
    if (lacks.length === 0 || leadOnlyToGone(graph.written(risk, 'threatens'))) return;
    const [first = 'response'] = lacks;
    yield about(risk, {
      place: valuePlace(
        risk,
        first === 'mitigation' && risk.value.mitigation === undefined ? 'response' : first,
      ),
      message: `${nameOf(risk)} scores ${score} of ${HIGHEST_SCORE} and has ${listed(lacks.map((key) => `no ${key}`))}. ${adviceOn(lacks)}`,
      data: { score, lacks },
    });
  }),
  *fixes({ entry }, { graph }) {
    if (entry?.kind !== 'risk') return;
    const lacks = lacksOf(graph, entry);
    if (lacks.includes('response')) yield* respond(entry);
    if (lacks.includes('mitigation')) yield* mitigate(entry);
    if (lacks.includes('owner')) {
      yield* letOwn(graph, entry, [...thoseNear(graph, entry), ...everybodyIn(graph)]);
    }
  },
};

/** What a serious risk lacks, in the order in which somebody would write it. */
type Lack = 'response' | 'owner' | 'mitigation';

const ADVICE: Readonly<Record<Lack, string>> = {
  response: 'decide on a `response`',
  owner: 'name an `owner`',
  mitigation: 'say in `mitigation` what makes it less likely or less harmful',
};

function isOpenRisk(risk: Risk): boolean {
  return (risk.value.status ?? 'open') === 'open' && !isMalformed(risk, 'status');
}

/** Until there is a response nobody can say whether it needs a mitigation. */
function lacksOf(graph: Neighbourhood, risk: Risk): readonly Lack[] {
  const { response, owner, mitigation } = risk.value;
  const lacks: Lack[] = [];
  if (lacksText(risk, 'response', response)) lacks.push('response');
  if (lacksOwner(graph, risk, owner)) lacks.push('owner');
  const needsMitigation = response === 'mitigate' || response === 'avoid';
  const isActedOn = graph.naming(risk, 'affects').some(({ from }) => from.kind === 'action');
  if (needsMitigation && !isActedOn && lacksText(risk, 'mitigation', mitigation)) lacks.push('mitigation');
  return lacks;
}

function adviceOn(lacks: readonly Lack[]): string {
  const advice = listed(lacks.map((lack) => ADVICE[lack]));
  return `${advice.slice(0, 1).toUpperCase()}${advice.slice(1)}.`;
}

function* respond(risk: Risk): Iterable<Fix> {
  if (!isBlank(risk.value.mitigation)) {
    yield* setValue(`Say that ${shortNameOf(risk)} is mitigated`, risk, 'response', 'mitigate');
  }
  yield* setValue(`Accept ${shortNameOf(risk)} openly`, risk, 'response', 'accept');
  yield* setValue(`Leave ${shortNameOf(risk)} to somebody else, by contract`, risk, 'response', 'transfer');
  yield* setValue(`Close ${shortNameOf(risk)}`, risk, 'status', 'closed');
}

function* mitigate(risk: Risk): Iterable<Fix> {
  const question = 'What makes it less likely or less harmful?';
  yield* setValue(`Leave room for a mitigation of ${shortNameOf(risk)}`, risk, 'mitigation', question);
  yield* setValue(`Accept ${shortNameOf(risk)} openly`, risk, 'response', 'accept');
}

/** Who owns what the risk threatens, and who leads the project. */
function thoseNear(graph: PurposeGraph, risk: Risk): readonly Entry[] {
  const threatened = graph.written(risk, 'threatens').flatMap(({ to }) => graph.written(to, 'owner'));
  const leading = graph.all('project').flatMap((project) => graph.written(project, 'manager'));
  return [...threatened, ...leading].map(({ to }) => to);
}
