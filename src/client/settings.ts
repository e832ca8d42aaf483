import type { EditorCodeSettings, EditorSettings } from '../protocol';

/** What the server is told of when it changes. */
export const serverSettings = ['preset', 'rules', 'codeLens', 'inlayHints', 'code', 'reviewer'] as const;

type Key =
  'preset' | 'rules' | 'codeLens.enabled' | 'inlayHints.enabled' | 'inlayHints.flowStyle' | 'reviewer';

const presets = ['essential', 'recommended', 'strict'] as const;

/**
 * The settings that the server reads, from what a user may have written under `throughline.*`. Values of a
 * wrong type are left out (the settings editor already underlines them), so that the server's defaults hold.
 */
export function editorSettings(read: (key: Key) => unknown): EditorSettings {
  const written = read('preset');
  const preset = presets.find((name) => name === written);
  const codeLens = switches({ enabled: read('codeLens.enabled') });
  const inlayHints = switches({
    enabled: read('inlayHints.enabled'),
    flowStyle: read('inlayHints.flowStyle'),
  });
  const reviewer = read('reviewer');
  return {
    ...(typeof reviewer === 'string' && reviewer !== '' && { reviewer }),
    ...(preset && { preset }),
    rules: severities(read('rules')),
    ...(codeLens && { codeLens }),
    ...(inlayHints && { inlayHints }),
  };
}

type CodeKey = 'enabled' | 'patterns' | 'exclude' | 'maxFiles' | 'tracedFolders';

/**
 * The settings under `throughline.code.*`, in the same way.
 *
 * @param hidden what the editor itself leaves out: patterns that are set to true
 */
export function codeSettings(
  read: (key: CodeKey) => unknown,
  hidden: readonly unknown[],
): EditorCodeSettings {
  const patterns = texts(read('patterns'));
  const tracedFolders = texts(read('tracedFolders'));
  const maxFiles = read('maxFiles');
  return {
    ...switches({ enabled: read('enabled') }),
    exclude: [...new Set([...hidden.flatMap(switchedOn), ...(texts(read('exclude')) ?? [])])],
    ...(patterns && { patterns }),
    ...(typeof maxFiles === 'number' && { maxFiles }),
    ...(tracedFolders && { tracedFolders }),
  };
}

function texts(written: unknown): readonly string[] | undefined {
  return Array.isArray(written) ? written.filter((each) => typeof each === 'string') : undefined;
}

/** The patterns of `files.exclude` and the like that hold always: those with a condition are left to the editor. */
function switchedOn(written: unknown): readonly string[] {
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([pattern, value]) => (value === true ? [pattern] : []));
}

/** Those that are set to something that can be understood; undefined where none is. */
function switches(written: Readonly<Record<string, unknown>>): Record<string, boolean> | undefined {
  const set = Object.entries(written).filter(
    (pair): pair is [string, boolean] => typeof pair[1] === 'boolean',
  );
  return set.length === 0 ? undefined : Object.fromEntries(set);
}

function severities(written: unknown): Record<string, string> {
  if (typeof written !== 'object' || written === null) return {};
  const pairs = Object.entries(written);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
