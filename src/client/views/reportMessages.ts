/** What the page of a report says: see src/page/host.ts. */
export type PageMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'history' }
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'csv'; readonly name: string; readonly text: string };

/** What a page has said; undefined for what none of ours would say. */
export function messageIn(said: unknown): PageMessage | undefined {
  if (!isRecord(said)) return undefined;
  const { kind, key, name, text } = said;
  if (kind === 'ready' || kind === 'history') return { kind };
  if (kind === 'go' && typeof key === 'string') return { kind, key };
  if (kind === 'csv' && typeof name === 'string' && typeof text === 'string') return { kind, name, text };
  return undefined;
}

/** The charter that a page was about, as it has remembered it. */
export function charterIn(state: unknown): string | undefined {
  return isRecord(state) && typeof state['charter'] === 'string' ? state['charter'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A name as any system takes it for a file: letters, digits, spaces and dashes. */
export function fileNameFrom(title: string): string {
  const name = title.replaceAll(/[^\p{L}\p{N}\-. ]+/gu, ' ').replaceAll(/\s+/gu, ' ');
  return (
    name
      .replace(/^[. ]+|[. ]+$/gu, '')
      .slice(0, 80)
      .trimEnd() || 'Charter'
  );
}
