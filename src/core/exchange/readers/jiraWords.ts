/** What Jira says in the same way in its tables and in its JSON. */
import type { BacklogLink } from '../backlog';

/** `CRM-12`: what Jira calls a key. */
export function isJiraKey(text: string | undefined): text is string {
  return text !== undefined && /^[A-Z][A-Z0-9_]*-\d+$/iu.test(text);
}

/** The name of a sprint, also of one as Jira Server writes it: `com.atlassian.greenhopper…Sprint@1f[id=3,name=Sprint 3,…]`. */
export function sprintName(text: string): string {
  if (!text.includes('greenhopper')) return text;
  // A name may hold commas: it ends where the next field begins.
  return /[[,]name=(.*?)(?:,[A-Za-z]+=|\]\s*$)/su.exec(text)?.[1]?.trim() ?? text;
}

/** What `Resolution` says about work that is not resolved. */
export function resolutionIn(text: string | undefined): string | undefined {
  return text === undefined || /^(?:unresolved|none|-1)$/iu.test(text) ? undefined : text;
}

/** Names of link types by which both ends know who waits for whom. */
const BLOCKING = /^block(?:s|er|ing|ed)?$/iu;

/** What a link means, told by the name of its type and by which end this one is. */
export function linkKind(type: string, end: 'inward' | 'outward', phrase = ''): BacklogLink['kind'] {
  if (BLOCKING.test(type)) return end === 'inward' ? 'blocked-by' : 'blocks';
  if (WAITING.test(phrase)) return 'blocked-by';
  return WAITED_FOR.test(phrase) ? 'blocks' : 'related';
}

const WAITING =
  /^(?:is blocked by|depends (?:up)?on|is dependent (?:up)?on|requires|waits (?:for|on)|has to be done after)\b/iu;
const WAITED_FOR =
  /^(?:blocks|is depended (?:up)?on by|is required (?:by|for)|is waited for by|has to be done before)\b/iu;

/** Fields that repeat what other ones say, or are of no use outside of Jira. */
export const EPIC_LINK = 'epic link';
export const STORY_POINTS: readonly string[] = ['story points', 'story point estimate'];
export const START_DATES: readonly string[] = ['start date', 'target start'];
export const ACCEPTANCE: readonly string[] = ['acceptance criteria', 'acceptance criterion'];
