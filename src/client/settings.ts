import type { EditorSettings } from '../protocol';

const presets = ['essential', 'recommended', 'strict'] as const;

/**
 * The settings that the server reads, from what a user may have written under `throughline.*`. Values of a
 * wrong type are left out (the settings editor already underlines them), so that the server's defaults hold.
 */
export function editorSettings(read: (key: 'preset' | 'rules') => unknown): EditorSettings {
  const written = read('preset');
  const preset = presets.find((name) => name === written);
  return { ...(preset && { preset }), rules: severities(read('rules')) };
}

function severities(written: unknown): Record<string, string> {
  if (typeof written !== 'object' || written === null) return {};
  const pairs = Object.entries(written);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
