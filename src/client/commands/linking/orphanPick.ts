import type { Orphan, OrphanCandidate } from '../../../protocol';
import type { Translate } from '../../words';

/** What can be done with an orphan, other than to link it. */
type OtherChoice = 'skip' | 'waive' | 'undo' | 'stop';

/** What was chosen for an orphan: a link by the subject of its target, or something else. */
export type OrphanChoice = { readonly kind: 'link'; readonly to: string } | { readonly kind: OtherChoice };

/** A row of the list of choices, in plain data; `undefined` as choice for a line between them. */
export interface ChoiceItem {
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly choice: OrphanChoice | undefined;
}

/** WI-12 “Upgrade the plug-in framework” (3 of 17) */
export function orphanTitle({ name }: Orphan, place: number, of: number, t: Translate): string {
  return t('{0} ({1} of {2})', name, place + 1, of);
}

/** What a list shows of something that can be linked to. */
export function candidateItem({
  subject,
  title,
  noun,
  why,
}: OrphanCandidate): Required<Pick<ChoiceItem, 'label' | 'description' | 'detail'>> {
  return { label: title === '' ? subject : `${subject} ${title}`, description: noun, detail: why };
}

/** The candidates, the likeliest first, then what else can be done. */
export function choicesFor(orphan: Orphan, canUndo: boolean, t: Translate): readonly ChoiceItem[] {
  const candidates = orphan.candidates.map((candidate): ChoiceItem => ({
    ...candidateItem(candidate),
    choice: { kind: 'link', to: candidate.subject },
  }));
  return [
    ...candidates,
    ...(candidates.length > 0 ? [{ label: '', choice: undefined }] : []),
    { label: `$(debug-step-over) ${t('Skip')}`, choice: { kind: 'skip' } },
    ...(orphan.canWaive
      ? [{ label: `$(circle-slash) ${t('Leave out with a waiver…')}`, choice: { kind: 'waive' } } as const]
      : []),
    ...(canUndo
      ? [{ label: `$(discard) ${t('Undo the last one')}`, choice: { kind: 'undo' } } as const]
      : []),
    { label: `$(close) ${t('Stop')}`, choice: { kind: 'stop' } },
  ];
}

/** How many orphans were linked, and so on. */
export interface Tally {
  readonly linked: number;
  readonly waived: number;
  readonly skipped: number;
  /** Not come to. */
  readonly left: number;
}

/** What became of all of them, in one short sentence. */
export function tallyText({ linked, waived, skipped, left }: Tally, t: Translate): string {
  const parts = [
    t('{0} linked', linked),
    ...(waived > 0 ? [t('{0} left out with a waiver', waived)] : []),
    ...(skipped > 0 ? [t('{0} skipped', skipped)] : []),
    ...(left > 0 ? [t('{0} still to do', left)] : []),
  ];
  return t('Orphans: {0}.', parts.join(', '));
}
