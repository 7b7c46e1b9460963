import { describe, expect, test } from 'vitest';
import {
  ChromiumMissingError,
  findChromium,
  provideChromium,
} from '../../browser/find-chromium.ts';
import type { Machine } from '../../browser/find-chromium.ts';

/** A machine on which only the named browsers start; `run` may add to them. */
function machine(browsers: string[], changes: Partial<Machine> = {}) {
  const said: string[] = [];
  const ran: string[] = [];
  const described: Machine = {
    platform: 'linux',
    environment: {},
    isRoot: false,
    playwrightChromium: '/home/a/.cache/ms-playwright/chrome',
    starts: (path) => browsers.includes(path),
    run: (program, args) => {
      ran.push([program, ...args].join(' '));
      return false;
    },
    say: (line) => said.push(line),
    ...changes,
  };
  return { machine: described, said, ran };
}

describe('findChromium', () => {
  test('takes CHROME_PATH before anything else', () => {
    const here = machine(['/usr/bin/chromium', '/opt/mine'], {
      environment: { CHROME_PATH: '/opt/mine' },
    });
    expect(findChromium(here.machine)).toBe('/opt/mine');
  });

  test('refuses a CHROME_PATH that does not start, rather than test another browser', () => {
    const here = machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '/opt/gone' } });
    expect(() => findChromium(here.machine)).toThrow(ChromiumMissingError);
    expect(() => findChromium(here.machine)).toThrow('/opt/gone');
  });

  test('an empty CHROME_PATH says nothing', () => {
    const here = machine(['/usr/bin/chromium'], { environment: { CHROME_PATH: '' } });
    expect(findChromium(here.machine)).toBe('/usr/bin/chromium');
  });

  test.each([
    ['linux', {}, '/usr/bin/google-chrome'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
    [
      'win32',
      { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('on %s with %j finds %s', (platform, environment, path) => {
    expect(findChromium(machine([path], { platform, environment }).machine)).toBe(path);
  });

  test('takes the download of Playwright when nothing else is installed', () => {
    const here = machine(['/home/a/.cache/ms-playwright/chrome']);
    expect(findChromium(here.machine)).toBe('/home/a/.cache/ms-playwright/chrome');
  });

  test('passes over a file that is there but does not start', () => {
    const here = machine(['/usr/bin/google-chrome-stable']);
    expect(findChromium(here.machine)).toBe('/usr/bin/google-chrome-stable');
    expect(findChromium(machine([]).machine)).toBeUndefined();
  });
});

describe('provideChromium', () => {
  const APT_INSTALL = 'apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk';

  /** A machine where the command brings the browser. */
  function installer(command: string, browser: string, changes: Partial<Machine> = {}) {
    const browsers: string[] = [];
    const ran: string[] = [];
    const here = machine(browsers, {
      ...changes,
      run: (program, args) => {
        const line = [program, ...args].join(' ');
        ran.push(line);
        if (line.endsWith(command)) browsers.push(browser);
        return line.endsWith(command) || line === 'apt-get --version';
      },
    });
    return { ...here, ran };
  }

  test('installs nothing where a browser is found', () => {
    const here = machine(['/usr/bin/chromium'], { isRoot: true });
    expect(provideChromium(here.machine)).toBe('/usr/bin/chromium');
    expect(here.ran).toEqual([]);
  });

  test('as root with apt installs browser and Japanese font, and says so', () => {
    const here = installer(APT_INSTALL, '/usr/bin/chromium', { isRoot: true });
    expect(provideChromium(here.machine)).toBe('/usr/bin/chromium');
    expect(here.ran).toContain('apt-get update -q');
    expect(here.said.join()).toContain('apt');
  });

  test('without root downloads with Playwright, and never touches apt', () => {
    const here = installer('install --no-shell chromium', '/home/a/.cache/ms-playwright/chrome');
    expect(provideChromium(here.machine)).toBe('/home/a/.cache/ms-playwright/chrome');
    expect(here.ran.some((line) => line.startsWith('apt-get'))).toBe(false);
  });

  test('as root where apt brings no browser that starts, goes on to Playwright', () => {
    const here = installer('install --no-shell chromium', '/home/a/.cache/ms-playwright/chrome', {
      isRoot: true,
    });
    expect(provideChromium(here.machine)).toBe('/home/a/.cache/ms-playwright/chrome');
    expect(here.ran).toContain(APT_INSTALL);
  });

  test('says what to do when nothing helps', () => {
    const here = machine([], { isRoot: true });
    expect(() => provideChromium(here.machine)).toThrow(ChromiumMissingError);
    expect(() => provideChromium(here.machine)).toThrow(/apt-get install.*CHROME_PATH/s);
  });

  test('does not install behind the back of a wrong CHROME_PATH', () => {
    const here = machine([], { isRoot: true, environment: { CHROME_PATH: '/opt/gone' } });
    expect(() => provideChromium(here.machine)).toThrow('/opt/gone');
    expect(here.ran).toEqual([]);
  });
});
