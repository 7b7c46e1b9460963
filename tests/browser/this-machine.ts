import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import type { Machine } from './find-chromium.ts';
import { playwrightChromium } from './harness/playwright-helper.ts';

/** The machine this program runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightChromium: playwrightChromium(),
    starts,
    run: (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0,
    say: (line) => console.log(line),
  };
}

/**
 * Whether a font for Japanese is installed, or `undefined` where that cannot
 * be asked. Without one the map's labels are boxes, and screenshots show it.
 */
export function hasJapaneseFont(): boolean | undefined {
  if (process.platform !== 'linux') return undefined;
  const list = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return list.status === 0 ? list.stdout.trim() !== '' : false;
}

/** What to say where Japanese text would be drawn as boxes. */
export const NO_JAPANESE_FONT =
  'Warning: no Japanese font is installed, so screenshots will show boxes for letters.\n' +
  '  Debian, Ubuntu: sudo apt-get install fonts-noto-cjk';

// The file alone does not say it: Ubuntu's chromium-browser is a script that
// asks for a snap. Windows is the exception, where --version opens a window.
function starts(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
