/** A rule with its page, as the index of the rule pages lists it. */
export interface RulePage {
  readonly id: string;
  readonly summary: string;
}

const ruleId = /^[a-z][a-z-]*\/[a-z][a-z-]*$/;

/** The rule that a command was called for: an id, or a tree row or other object with a `rule`. */
export function ruleOf(argument: unknown): string | undefined {
  const rule = isObject(argument) ? argument['rule'] : argument;
  return typeof rule === 'string' && ruleId.test(rule) ? rule : undefined;
}

/** Steps from the extension's folder to the page of a rule. */
export function pagePath(rule: string): readonly string[] {
  return ['docs', 'rules', ...`${rule}.md`.split('/')];
}

/** Reads `docs/rules/index.json`; entries of another shape are left out. */
export function parseIndex(text: string): readonly RulePage[] {
  const entries: unknown = JSON.parse(text);
  return Array.isArray(entries) ? entries.filter(isRulePage) : [];
}

/** Rules by id, each once, in order, with their summaries; an id without a page has an empty one. */
export function pagesOf(ids: readonly string[], index: readonly RulePage[]): readonly RulePage[] {
  const summaries = new Map(index.map((page) => [page.id, page.summary]));
  return [...new Set(ids)].toSorted().map((id) => ({ id, summary: summaries.get(id) ?? '' }));
}

function isRulePage(entry: unknown): entry is RulePage {
  return isObject(entry) && ruleOf(entry['id']) !== undefined && typeof entry['summary'] === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
