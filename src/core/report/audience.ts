import { isPersonal, type Audience, type Problem } from '../model';
import { ruleInfoById, type RuleInfo } from '../rules';

/**
 * The problems that an audience may be told of. For the customer those are left out that speak about single people, by
 * their rule, by themselves or by what they mark, and the places that tell something personal beside the others.
 *
 * @param infoOf what is known of a rule by its id
 */
export function openTo<P extends Problem>(
  audience: Audience,
  problems: readonly P[],
  infoOf: (rule: string) => RuleInfo | undefined = ruleInfoById,
): readonly P[] {
  if (audience === 'team') return problems;
  const isAboutPeople = (rule: string | undefined): boolean =>
    rule !== undefined && infoOf(rule)?.personal === true;
  return problems
    .filter(
      ({ rule, entry, place, personal }) =>
        personal !== true &&
        !isAboutPeople(rule) &&
        !(entry?.kind === 'waiver' && isAboutPeople(entry.value.rule)) &&
        !isPersonal(place),
    )
    .map(withoutPersonalPlaces);
}

function withoutPersonalPlaces<P extends Problem>(problem: P): P {
  if (problem.related === undefined) return problem;
  return { ...problem, related: problem.related.filter(({ place }) => !isPersonal(place)) };
}
