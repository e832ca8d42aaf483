import { number, type NumberField } from '../model';
import { inCatalogueOrder } from './groups';
import { PLANNED } from './planned';
import { RULES } from './registry.generated';
import type { KnownRules } from '../schema';
import type { Rule, RuleInfo } from './rule';

export { isWanted } from './facts/agreed';
export { balancing } from './facts/balance';
export { dueLoadsOf, hoursLeftOf, workOf, type DueLoad } from './facts/capacity';
export { CASE_PRIORITIES, knownPathTimeOf, type CasePriority } from './facts/escalationTimes';
export { comparing, knownFit, type Claimant, type Fit } from './facts/fit';
export { saidBy, type SaidPart } from './facts/said';
export { isBrokenNear } from './facts/flaws';
export { canBeNamed } from './facts/links';
export { namesInWords } from './facts/names';
export { riskScore } from './facts/riskScore';
export { isToReview, linksToReview } from './facts/reviewable';
export { reviewerIn } from './facts/reviewers';
export { isSettled } from './facts/settled';
export { peopleBehind } from './facts/skills';
export { isGap, isUnattended, suppliesIn, type Supply } from './facts/supply';
export { directionOf, targetDate, towards } from './measure/numbers';
export {
  likeliest,
  neighboursOf,
  rankedCandidates,
  rankedEnabled,
  rankedTargets,
  type Candidate,
} from './mending/candidates';
export { preparingFits } from './mending/fitting';
export { freshId } from './mending/freshId';
export { keysBefore, supporting } from './mending/steps';
export { relink } from './mending/relink';
export { isPlainlyTechnical, linkTo, orphanCandidates, type OrphanCandidate } from './mending/orphanLinks';
export { DOUBT_RULES, ORPHAN_RULES } from './families';
export { isInPreset, isPreset } from './preset';
export { RULES } from './registry.generated';
export { charterPlace, fix } from './rule';
export { isOfCharters } from './look';
export type {
  CharterCheck,
  CodeFinding,
  CodeLook,
  EntryLook,
  FormLook,
  Look,
  Telling,
  WaiverUse,
} from './look';
export type { FileChange, Fix, Preset, Rule, RuleContext, RuleInfo } from './rule';

/** Every rule of the catalogue, by group and name, those that this version does not check yet included. */
export const CATALOGUE: readonly RuleInfo[] = inCatalogueOrder([...RULES, ...PLANNED]);

export const RULE_IDS: readonly string[] = CATALOGUE.map((rule) => rule.id);

/** The same with the options of each rule. */
export const KNOWN_RULES: KnownRules = new Map(CATALOGUE.map((rule) => [rule.id, optionsOf(rule)]));

function optionsOf(rule: RuleInfo | Rule): Readonly<Record<string, NumberField>> {
  const options = 'options' in rule ? (rule.options ?? {}) : {};
  return Object.fromEntries(
    Object.entries(options).map(([name, { describe, min, max }]) => [name, number(describe, { min, max })]),
  );
}

const BY_ID = new Map(RULES.map((rule) => [rule.id as string, rule]));
const INFO_BY_ID = new Map(CATALOGUE.map((rule) => [rule.id as string, rule]));

/** A rule that this version checks. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** Any rule of the catalogue. */
export function ruleInfoById(id: string): RuleInfo | undefined {
  return INFO_BY_ID.get(id);
}
