// Made from the files of the rules by `npm run generate`.
import { format as schemaFormat } from './schema/format';
import { missingKey as schemaMissingKey } from './schema/missing-key';
import { syntax as schemaSyntax } from './schema/syntax';
import { type as schemaType } from './schema/type';
import { unknownKey as schemaUnknownKey } from './schema/unknown-key';
import { value as schemaValue } from './schema/value';
import { cycle as traceCycle } from './trace/cycle';
import { duplicateId as traceDuplicateId } from './trace/duplicate-id';
import { includeNotFound as traceIncludeNotFound } from './trace/include-not-found';
import { unknownReference as traceUnknownReference } from './trace/unknown-reference';
import { unusedPart as traceUnusedPart } from './trace/unused-part';
import { wrongLevel as traceWrongLevel } from './trace/wrong-level';
import { ambitionWithoutGrowth as purposeAmbitionWithoutGrowth } from './purpose/ambition-without-growth';
import { hollowStatement as purposeHollowStatement } from './purpose/hollow-statement';
import { longStatement as purposeLongStatement } from './purpose/long-statement';
import { missingStatement as purposeMissingStatement } from './purpose/missing-statement';
import { noOwner as purposeNoOwner } from './purpose/no-owner';
import { unlinkedStrategy as purposeUnlinkedStrategy } from './purpose/unlinked-strategy';
import { brokenPromise as driftBrokenPromise } from './drift/broken-promise';
import { closedObjective as driftClosedObjective } from './drift/closed-objective';
import { closerObjective as driftCloserObjective } from './drift/closer-objective';
import { conflictingObjectives as driftConflictingObjectives } from './drift/conflicting-objectives';
import { droppedRequirement as driftDroppedRequirement } from './drift/dropped-requirement';
import { effortImbalance as driftEffortImbalance } from './drift/effort-imbalance';
import { lateForObjective as driftLateForObjective } from './drift/late-for-objective';
import { orphanRequirement as driftOrphanRequirement } from './drift/orphan-requirement';
import { orphanWorkItem as driftOrphanWorkItem } from './drift/orphan-work-item';
import { outOfScope as driftOutOfScope } from './drift/out-of-scope';
import { priorityInversion as driftPriorityInversion } from './drift/priority-inversion';
import { staleWork as driftStaleWork } from './drift/stale-work';
import { startedBeforeTarget as driftStartedBeforeTarget } from './drift/started-before-target';
import { suspectLink as driftSuspectLink } from './drift/suspect-link';
import { technicalShare as driftTechnicalShare } from './drift/technical-share';
import { technicalWithoutEnables as driftTechnicalWithoutEnables } from './drift/technical-without-enables';
import { unconfirmedObjective as driftUnconfirmedObjective } from './drift/unconfirmed-objective';
import { uncoveredRequirement as driftUncoveredRequirement } from './drift/uncovered-requirement';
import { unjustifiedGap as driftUnjustifiedGap } from './drift/unjustified-gap';
import { unservedObjective as driftUnservedObjective } from './drift/unserved-objective';
import { weakAlignment as driftWeakAlignment } from './drift/weak-alignment';
import { missing as measureMissing } from './measure/missing';
import { noBaseline as measureNoBaseline } from './measure/no-baseline';
import { noExperience as measureNoExperience } from './measure/no-experience';
import { noTarget as measureNoTarget } from './measure/no-target';
import { onlyFinancial as measureOnlyFinancial } from './measure/only-financial';
import { orphanBenefit as measureOrphanBenefit } from './measure/orphan-benefit';
import { outputNotOutcome as measureOutputNotOutcome } from './measure/output-not-outcome';
import { staleReading as measureStaleReading } from './measure/stale-reading';
import { targetMissed as measureTargetMissed } from './measure/target-missed';
import { worseThanBaseline as measureWorseThanBaseline } from './measure/worse-than-baseline';
import { wrongDirection as measureWrongDirection } from './measure/wrong-direction';
import { dependencyOrder as planDependencyOrder } from './plan/dependency-order';
import { handoverIncomplete as planHandoverIncomplete } from './plan/handover-incomplete';
import { milestoneWithoutGate as planMilestoneWithoutGate } from './plan/milestone-without-gate';
import { mixedEstimates as planMixedEstimates } from './plan/mixed-estimates';
import { noAcceptance as planNoAcceptance } from './plan/no-acceptance';
import { noApproval as planNoApproval } from './plan/no-approval';
import { noEstimate as planNoEstimate } from './plan/no-estimate';
import { nothingBeyondNow as planNothingBeyondNow } from './plan/nothing-beyond-now';
import { overCapacity as planOverCapacity } from './plan/over-capacity';
import { pilotWithoutFindings as planPilotWithoutFindings } from './plan/pilot-without-findings';
import { reversedDates as planReversedDates } from './plan/reversed-dates';
import { assigneeLacksSkill as peopleAssigneeLacksSkill } from './people/assignee-lacks-skill';
import { leadWithoutMeasure as peopleLeadWithoutMeasure } from './people/lead-without-measure';
import { missedCadence as peopleMissedCadence } from './people/missed-cadence';
import { noDecisionRight as peopleNoDecisionRight } from './people/no-decision-right';
import { oneFunctionOnly as peopleOneFunctionOnly } from './people/one-function-only';
import { resistantWithoutAction as peopleResistantWithoutAction } from './people/resistant-without-action';
import { roleNotCommunicated as peopleRoleNotCommunicated } from './people/role-not-communicated';
import { singlePoint as peopleSinglePoint } from './people/single-point';
import { skillGap as peopleSkillGap } from './people/skill-gap';
import { unclearAccountability as peopleUnclearAccountability } from './people/unclear-accountability';
import { unlinkedPerson as peopleUnlinkedPerson } from './people/unlinked-person';
import { missingLevel as escalationMissingLevel } from './escalation/missing-level';
import { noOwner as escalationNoOwner } from './escalation/no-owner';
import { notPiloted as escalationNotPiloted } from './escalation/not-piloted';
import { slowerThanPromise as escalationSlowerThanPromise } from './escalation/slower-than-promise';
import { assumptionOverdue as raidAssumptionOverdue } from './raid/assumption-overdue';
import { continuityUntested as raidContinuityUntested } from './raid/continuity-untested';
import { feedbackWithoutAction as raidFeedbackWithoutAction } from './raid/feedback-without-action';
import { overdueAction as raidOverdueAction } from './raid/overdue-action';
import { questionOverdue as raidQuestionOverdue } from './raid/question-overdue';
import { riskWithoutResponse as raidRiskWithoutResponse } from './raid/risk-without-response';
import { stale as qualityStale } from './quality/stale';
import { undefinedQuality as qualityUndefinedQuality } from './quality/undefined';
import { assetUnused as practiceAssetUnused } from './practice/asset-unused';
import { communityAdrift as practiceCommunityAdrift } from './practice/community-adrift';
import { investmentNotValued as practiceInvestmentNotValued } from './practice/investment-not-valued';
import { investmentWithoutOutcome as practiceInvestmentWithoutOutcome } from './practice/investment-without-outcome';
import { noAgreement as practiceNoAgreement } from './practice/no-agreement';
import { noCoaching as practiceNoCoaching } from './practice/no-coaching';
import { skillNotReady as practiceSkillNotReady } from './practice/skill-not-ready';
import { staleInfluencer as practiceStaleInfluencer } from './practice/stale-influencer';
import { artifactNotFound as codeArtifactNotFound } from './code/artifact-not-found';
import { closedWorkItem as codeClosedWorkItem } from './code/closed-work-item';
import { driftingWorkItem as codeDriftingWorkItem } from './code/drifting-work-item';
import { unknownWorkItem as codeUnknownWorkItem } from './code/unknown-work-item';
import { untracedFile as codeUntracedFile } from './code/untraced-file';
import { invalid as waiverInvalid } from './waiver/invalid';
import type { Rule } from './rule';

/** Every rule that this version checks, by group and name. */
export const RULES: readonly Rule[] = [
  schemaFormat,
  schemaMissingKey,
  schemaSyntax,
  schemaType,
  schemaUnknownKey,
  schemaValue,
  traceCycle,
  traceDuplicateId,
  traceIncludeNotFound,
  traceUnknownReference,
  traceUnusedPart,
  traceWrongLevel,
  purposeAmbitionWithoutGrowth,
  purposeHollowStatement,
  purposeLongStatement,
  purposeMissingStatement,
  purposeNoOwner,
  purposeUnlinkedStrategy,
  driftBrokenPromise,
  driftClosedObjective,
  driftCloserObjective,
  driftConflictingObjectives,
  driftDroppedRequirement,
  driftEffortImbalance,
  driftLateForObjective,
  driftOrphanRequirement,
  driftOrphanWorkItem,
  driftOutOfScope,
  driftPriorityInversion,
  driftStaleWork,
  driftStartedBeforeTarget,
  driftSuspectLink,
  driftTechnicalShare,
  driftTechnicalWithoutEnables,
  driftUnconfirmedObjective,
  driftUncoveredRequirement,
  driftUnjustifiedGap,
  driftUnservedObjective,
  driftWeakAlignment,
  measureMissing,
  measureNoBaseline,
  measureNoExperience,
  measureNoTarget,
  measureOnlyFinancial,
  measureOrphanBenefit,
  measureOutputNotOutcome,
  measureStaleReading,
  measureTargetMissed,
  measureWorseThanBaseline,
  measureWrongDirection,
  planDependencyOrder,
  planHandoverIncomplete,
  planMilestoneWithoutGate,
  planMixedEstimates,
  planNoAcceptance,
  planNoApproval,
  planNoEstimate,
  planNothingBeyondNow,
  planOverCapacity,
  planPilotWithoutFindings,
  planReversedDates,
  peopleAssigneeLacksSkill,
  peopleLeadWithoutMeasure,
  peopleMissedCadence,
  peopleNoDecisionRight,
  peopleOneFunctionOnly,
  peopleResistantWithoutAction,
  peopleRoleNotCommunicated,
  peopleSinglePoint,
  peopleSkillGap,
  peopleUnclearAccountability,
  peopleUnlinkedPerson,
  escalationMissingLevel,
  escalationNoOwner,
  escalationNotPiloted,
  escalationSlowerThanPromise,
  raidAssumptionOverdue,
  raidContinuityUntested,
  raidFeedbackWithoutAction,
  raidOverdueAction,
  raidQuestionOverdue,
  raidRiskWithoutResponse,
  qualityStale,
  qualityUndefinedQuality,
  practiceAssetUnused,
  practiceCommunityAdrift,
  practiceInvestmentNotValued,
  practiceInvestmentWithoutOutcome,
  practiceNoAgreement,
  practiceNoCoaching,
  practiceSkillNotReady,
  practiceStaleInfluencer,
  codeArtifactNotFound,
  codeClosedWorkItem,
  codeDriftingWorkItem,
  codeUnknownWorkItem,
  codeUntracedFile,
  waiverInvalid,
];
