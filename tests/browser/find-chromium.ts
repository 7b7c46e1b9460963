import { join } from 'node:path';

/*
 * Which Chromium the browser tests drive. The choice is pure: what it needs to
 * know of the machine, and the installing, comes in through `Machine`.
 */

/** What the choice asks of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright keeps the Chromium that it downloads itself. */
  readonly playwrightChromium: string;
  /** Whether the file is a browser that starts. */
  readonly starts: (path: string) => boolean;
  /** Runs a program to its end; whether it was there and ended well. */
  readonly run: (program: string, args: readonly string[]) => boolean;
  /** Says one line to the person at the terminal. */
  readonly say: (line: string) => void;
}

/** No Chromium could be found or installed; the message says what to do. */
export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError';
}

/** Packages of Debian and Ubuntu: the browser, and letters for Japanese text. */
export const APT_PACKAGES = ['chromium', 'fonts-noto-cjk'] as const;

/**
 * The Chromium to use, or `undefined` when none is installed. `CHROME_PATH`
 * decides alone when it is set: if it does not start, that is an error
 * (`ChromiumMissingError`), not a reason to test with another browser.
 */
export function findChromium(machine: Machine): string | undefined {
  const chosen = machine.environment['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (machine.starts(chosen)) return chosen;
    throw new ChromiumMissingError(`CHROME_PATH is ${chosen}, which is no browser that starts.`);
  }
  return [...usualPaths(machine), machine.playwrightChromium].find((path) => machine.starts(path));
}

/**
 * The Chromium to use, installed first when there is none: with apt as root,
 * else with Playwright's own download. Throws `ChromiumMissingError`.
 */
export function provideChromium(machine: Machine): string {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  for (const install of [installWithApt, installWithPlaywright]) {
    if (!install(machine)) continue;
    const installed = findChromium(machine);
    if (installed !== undefined) return installed;
  }
  throw new ChromiumMissingError(
    [
      'The browser tests need Chrome or Chromium, and none could be found or installed.',
      'Do one of these, then try again:',
      `  Debian, Ubuntu: sudo apt-get install ${APT_PACKAGES.join(' ')}`,
      '  any system: install Google Chrome, or run npx playwright-core install chromium',
      '  installed elsewhere: set CHROME_PATH to the program',
    ].join('\n'),
  );
}

function installWithApt(machine: Machine): boolean {
  if (machine.platform !== 'linux' || !machine.isRoot) return false;
  if (!machine.run('apt-get', ['--version'])) return false;
  machine.say('No Chrome or Chromium found: installing it with apt.');
  // A package list that cannot be refreshed may still be good enough.
  machine.run('apt-get', ['update', '-q']);
  return machine.run('apt-get', [
    'install',
    '-y',
    '-q',
    '--no-install-recommends',
    ...APT_PACKAGES,
  ]);
}

function installWithPlaywright(machine: Machine): boolean {
  machine.say('No Chrome or Chromium found: downloading it with Playwright.');
  const program = join('node_modules', 'playwright-core', 'cli.js');
  return machine.run(process.execPath, [program, 'install', '--no-shell', 'chromium']);
}

function usualPaths(machine: Machine): string[] {
  if (machine.platform === 'darwin') return macPaths(machine.environment['HOME']);
  if (machine.platform === 'win32') return windowsPaths(machine.environment);
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

function macPaths(home: string | undefined): string[] {
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return home === undefined ? programs : [...programs, ...programs.map((path) => home + path)];
}

function windowsPaths(environment: Machine['environment']): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}
