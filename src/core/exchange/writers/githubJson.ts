import type { Outgoing, OutgoingItem } from './outgoingItem';

/**
 * Issues for a script that calls `gh issue edit` or `gh issue create`: number, labels, the issue that each is a part of,
 * and a line for the text of the issue that names its objectives. For issues that GitHub does not have yet, the whole
 * text. Indented by two, with a line end.
 */
export function githubJson({ items }: Outgoing): string {
  const issues = items.map((item) => ({
    ...nameOf(item),
    labels: [...item.objectives, ...item.tags].map((name) => ({ name })),
    parent: item.parent === undefined ? null : nameOf(items[item.parent] ?? item),
    bodyLine: lineOf(item) ?? null,
    ...(item.type !== undefined && { issueType: { name: item.type } }),
    ...(item.key === undefined && { body: bodyOf(item) }),
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

/** Of an issue of another repository, `owner/repository#12`, the address tells which one is meant. */
function nameOf({ key = '', url, title }: OutgoingItem): object {
  const [, repository, number] = /^(?:([\w.-]+\/[\w.-]+)?#)?(\d+)$/u.exec(key) ?? [];
  const address = url ?? (repository && `https://github.com/${repository}/issues/${number}`);
  return {
    number: number === undefined ? null : Number(number),
    ...(address !== undefined && { url: address }),
    title,
  };
}

function lineOf({ objectives }: OutgoingItem): string | undefined {
  return objectives.length === 0 ? undefined : `Objective: ${objectives.join(', ')}`;
}

function bodyOf(item: OutgoingItem): string {
  const { description } = item.entry.value;
  const acceptance = (item.entry.kind === 'workItem' && item.entry.value.acceptance) || [];
  const criteria = acceptance.map((criterion) => `- [ ] ${criterion.replace(/\s*\n\s*/gu, ' ')}`);
  const list = criteria.length === 0 ? undefined : `## Acceptance criteria\n\n${criteria.join('\n')}`;
  return [description?.trim(), list, lineOf(item)].filter((text) => text !== undefined).join('\n\n');
}
