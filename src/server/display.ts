import { asRecord, ownSettings } from './settings';

/** What is shown between the lines of a charter. */
export interface Display {
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  /** Hints also in brackets and braces. */
  readonly hintsInFlow: boolean;
}

/** The same in what an editor sends, be it below `throughline` or not; what is not understood counts as not said. */
export function readDisplay(sent: unknown): Display {
  const settings = ownSettings(sent);
  const codeLens = asRecord(settings['codeLens']);
  const inlayHints = asRecord(settings['inlayHints']);
  return {
    codeLens: codeLens['enabled'] !== false,
    inlayHints: inlayHints['enabled'] !== false,
    hintsInFlow: inlayHints['flowStyle'] === true,
  };
}
