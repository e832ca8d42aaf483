/** VS Code settings as in `settings.json`. */
export type Settings = Readonly<Record<string, unknown>>;

export const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern' } as const;

/** One of the two colour themes that every VS Code has. */
export type Theme = keyof typeof themes;

/**
 * Keeps a fresh VS Code quiet: nothing asked, offered, fetched or reported, and nothing that moves by itself.
 * What is left on the screen comes from the extension and from the files.
 */
const quiet: Settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'json.schemaDownload.enable': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'editor.hover.delay': 100,
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
};

/** The quiet settings, a colour theme and, with the last word, the caller's own. */
export function userSettings(theme: Theme, own: Settings = {}): Settings {
  return { ...quiet, 'workbench.colorTheme': themes[theme], ...own };
}
