import { deliverableGroup, milestoneGroup } from './delivery/milestones';
import {
  actionGroup,
  assumptionGroup,
  decisionGroup,
  dependencyGroup,
  issueGroup,
  questionGroup,
  riskGroup,
} from './delivery/raid';
import { cadenceGroup, feedbackGroup, trainingGroup } from './delivery/talk';
import { groupTree } from './twigs';

/** The rows of the Delivery tree under a row: what is to be dealt with, what is late first. Null asks for the top. */
export const deliveryRows = groupTree([
  milestoneGroup,
  deliverableGroup,
  riskGroup,
  assumptionGroup,
  issueGroup,
  dependencyGroup,
  decisionGroup,
  actionGroup,
  questionGroup,
  cadenceGroup,
  feedbackGroup,
  trainingGroup,
]);
