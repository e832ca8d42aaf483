import { verdictOn } from '../../core/drift';
import { isOpen, type PurposeGraph } from '../../core/graph';
import type { Entry } from '../../core/model';
import { knownFit, type Claimant } from '../../core/rules';

/**
 * That a text says too little to judge the link of open work or a requirement to an objective. A doubt is a finding, and
 * told as one. Empty where there is nothing to tell, or where no check has compared the texts: a hover never does.
 */
export function fitText(entry: Entry, graph: PurposeGraph): string {
  const fit = knownFit(graph);
  if (fit === undefined || !isAsked(entry)) return '';
  const item = fit.claimants.indexOf(entry);
  const isLinked = graph.written(entry, 'supports').some(({ to }) => to.kind === 'objective');
  if (item < 0 || !isLinked) return '';
  const verdict = verdictOn(fit.scores, item);
  const isShort = verdict.kind === 'unjudged' && verdict.because === 'little-text';
  return isShort ? TOO_LITTLE : '';
}

const TOO_LITTLE =
  'Too little text to judge whether it fits what it supports: a description of what it changes, and for whom, would help.';

function isAsked(entry: Entry): entry is Claimant {
  return entry.kind === 'requirement' || (entry.kind === 'workItem' && isOpen(entry));
}
