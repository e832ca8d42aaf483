import type { EntryOf } from '../../model';

/** The highest score: nearly certain, and the project fails. */
export const HIGHEST_SCORE = 25;

/**
 * How serious a risk is: probability × impact, each from 1 to 5, so from 1 to 25. This is the score of the 5×5
 * probability and impact matrix that project management handbooks use. Undefined where one of the two is not said.
 */
export function riskScore({ value }: EntryOf<'risk'>): number | undefined {
  const { probability, impact } = value;
  return probability === undefined || impact === undefined ? undefined : probability * impact;
}
