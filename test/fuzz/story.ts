import type { RuleSettings } from '../../src/core/settings';
import type { Edit } from './edits';

/** What is asked between one step and the next: nothing, one thing, or everything. */
export type Pause = 'nothing' | 'glance' | 'look';

/**
 * Something that happens to a workspace: an edit as it reaches a charter, by the range that changes or by the whole new
 * text; a file that comes, with all its text, or goes; another day and other severities.
 */
export type Step = { readonly pause: Pause } & (
  | (Edit & { readonly kind: 'edit'; readonly path: string; readonly by: 'range' | 'text' })
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'terms'; readonly today: string; readonly rules: RuleSettings['rules'] }
);

/** A workspace folder, and what becomes of it. Offsets that a text is too short for mean its end. */
export interface Story {
  readonly files: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
