import { choice } from '../model';

/** The severities that a charter may give a rule. */
export const SEVERITY = choice('How loudly the rule speaks.', {
  off: 'Not at all.',
  hint: 'Barely visible advice.',
  info: 'Advice.',
  warning: 'Something that should be put right.',
  error: 'Something that must be put right.',
});
