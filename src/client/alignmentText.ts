import type { CharterStatus } from '../protocol';
import { counted, type Translate } from './words';

/** What the status bar item shows and says. The tooltip is plain text of several lines. */
interface AlignmentText {
  readonly text: string;
  readonly tooltip: string;
  readonly spoken: string;
}

/** Alignment of one charter in words, never without the counts that it comes from. */
export function alignmentText(charter: CharterStatus, t: Translate): AlignmentText {
  const facts = [effort(charter, t), findings(charter, t), contents(charter, t)];
  const headline = headlineOf(charter, t);
  return {
    text: `$(${charter.broken ? 'error' : 'compass'}) ${headline}`,
    tooltip: [charter.name, ...facts, t('Click to see what is drifting.')].join('\n'),
    spoken: [`Throughline: ${headline}`, charter.name, ...facts].join(', '),
  };
}

/**
 * A share as whole percent, 0 to 100. Only a full share is told as 100 and only none as 0: 99.7 % is not yet
 * everything.
 */
export function percent(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

function headlineOf(charter: CharterStatus, t: Translate): string {
  if (charter.broken) return t('Charter cannot be read');
  if (charter.alignment !== null) return t('{0}% aligned', percent(charter.alignment));
  if (charter.kind === 'practice') return t('Practice charter');
  return charter.workItems === 0 ? t('No work items yet') : t('No work to align');
}

function effort(charter: CharterStatus, t: Translate): string {
  if (charter.broken) return t('A line is not valid YAML; the rest is still checked');
  if (charter.alignment === null) return t('Nothing to compare with the purpose yet');
  const sentence = reaching(t)[charter.effortUnit];
  return sentence(rounded(charter.alignedEffort), rounded(charter.totalEffort));
}

type Sentence = (aligned: number, total: number) => string;

function reaching(t: Translate): Readonly<Record<CharterStatus['effortUnit'], Sentence>> {
  return {
    hours: (aligned, total) => t('{0} of {1} estimated hours reach the purpose', aligned, total),
    points: (aligned, total) => t('{0} of {1} story points reach the purpose', aligned, total),
    items: (aligned, total) => t('{0} of {1} work items reach the purpose', aligned, total),
  };
}

/** Errors and warnings in words: "1 error, 3 warnings". */
export function findings(counts: Pick<CharterStatus, 'errors' | 'warnings'>, t: Translate): string {
  const errors = counted(counts.errors, t('{0} error'), t('{0} errors'));
  const warnings = counted(counts.warnings, t('{0} warning'), t('{0} warnings'));
  if (counts.errors === 0) return counts.warnings === 0 ? t('No errors or warnings') : warnings;
  return counts.warnings === 0 ? errors : `${errors}, ${warnings}`;
}

function contents(charter: CharterStatus, t: Translate): string {
  return [
    counted(charter.objectives, t('{0} objective'), t('{0} objectives')),
    counted(charter.requirements, t('{0} requirement'), t('{0} requirements')),
    counted(charter.workItems, t('{0} work item'), t('{0} work items')),
  ].join(', ');
}

function rounded(amount: number): number {
  return Math.round(amount * 10) / 10;
}
