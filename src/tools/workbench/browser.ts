import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

import { ensureChromium } from './chromium';

/** The flags keep Chromium from calling home; web security stays as in everyone's browser. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * Starts a Chromium without a window. It ends with this process at the latest.
 * @throws Error with a line on what to do where there is none
 */
export async function launchBrowser(say?: (line: string) => void): Promise<Browser> {
  const found = await ensureChromium(say);
  return chromium.launch({
    executablePath: found.executable,
    env: { ...ownEnvironment(), ...found.env },
    args: flags,
    // The signal handlers of this process end it, and they have more to do than this.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 120_000,
  });
}
