import type { CheckResult } from '../engine';
import { counted, percent } from './words';

/** What share of the work reaches the purpose, never without the counts that it comes from. */
export function alignmentInWords(result: CheckResult): string {
  const { share } = result.alignment;
  return share === null
    ? whyNone(result)
    : `is ${percent(share)}% aligned: ${basisOf(result)} reach the purpose.`;
}

/** Why a charter has no figure: «has no work items yet.» */
export function whyNone({ bundle, graph }: CheckResult): string {
  if (bundle.root.kind === 'practice') return 'is a practice charter, with no work of its own.';
  return graph.all('workItem').length === 0 ? 'has no work items yet.' : 'has no work left to align.';
}

/** The counts of an alignment: «123 of 147 estimated hours, 34 of 40 work items» */
export function basisOf({ alignment }: Pick<CheckResult, 'alignment'>): string {
  const { aligned, total, unit, alignedItems, items } = alignment;
  const ofItems = `${alignedItems} of ${counted(items, 'work item')}`;
  const ofEffort = `${tenths(aligned)} of ${tenths(total)} ${unit === 'hours' ? 'estimated hours' : 'story points'}`;
  return unit === 'items' ? ofItems : `${ofEffort}, ${ofItems}`;
}

function tenths(effort: number): number {
  return Math.round(effort * 10) / 10;
}
