import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { isLoopback } from './fault-log.ts';
import type { FaultLog } from './fault-log.ts';

/*
 * The only file that imports Playwright. Above it stands the driver, which
 * speaks of layers, gauges and municipalities; above that, the specs.
 */

export type { Browser, Page } from 'playwright-core';

/**
 * Software WebGL, so that maps are drawn without a graphics card, and no way
 * out: every name but loopback fails to resolve, so the tests need no network
 * and a page that asks for one is found out.
 */
const CHROMIUM_FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A Chromium that several test processes share. */
export interface SharedChromium {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** Where Playwright keeps the Chromium that it downloads itself, there or not. */
export function playwrightChromium(): string {
  return chromium.executablePath();
}

/** Starts a headless Chromium that `connectChromium` reaches from other processes. */
export async function shareChromium(executablePath: string): Promise<SharedChromium> {
  const server = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  return { endpoint: server.wsEndpoint(), close: () => server.close() };
}

/** Reaches the shared Chromium. */
export function connectChromium(endpoint: string): Promise<Browser> {
  return chromium.connect(endpoint);
}

/** How a test wants its window; what is left out is a quiet desktop in Japan. */
export type WindowOptions = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'reducedMotion'
  | 'forcedColors'
  | 'contrast'
  | 'javaScriptEnabled'
  | 'hasTouch'
  | 'isMobile'
  | 'deviceScaleFactor'
  | 'permissions'
> & {
  /** Names of browser features the page must do without. */
  readonly without?: readonly ('webgl' | 'storage')[];
};

/** A window with one page. */
export interface TestWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** How long a step of a test may take before it is called stuck, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Opens a window of its own (own storage, own cache), with Japanese as its
 * language; what goes wrong in it is recorded in `faults`.
 */
export async function openWindow(
  browser: Browser,
  faults: FaultLog,
  options: WindowOptions = {},
): Promise<TestWindow> {
  const { without = [], ...settings } = options;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...settings,
  });
  context.setDefaultTimeout(PATIENCE);
  // esbuild wraps named functions in a helper that functions sent to the page lack.
  await context.addInitScript('globalThis.__name ??= (named) => named;');
  if (without.includes('webgl')) await context.addInitScript(refuseWebGl);
  if (without.includes('storage')) await context.addInitScript(refuseStorage);
  listenForFaults(context, faults);
  const page = await context.newPage();
  return { context, page, close: () => context.close() };
}

function listenForFaults(context: BrowserContext, faults: FaultLog): void {
  context.on('console', (message) => {
    const place = message.location().url;
    if (message.type() === 'error') faults.record('console error', `${message.text()} (${place})`);
  });
  context.on('weberror', (error) => {
    const reason = error.error();
    faults.record('uncaught error', reason.stack ?? reason.message);
  });
  context.on('request', (request) => {
    if (!isLoopback(request.url())) faults.record('request to the outside', request.url());
  });
}

// Both run in the page, as a browser with the feature switched off would behave.
function refuseWebGl(): void {
  const prototype = HTMLCanvasElement.prototype;
  const original: () => unknown = Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value;
  const refusing = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
    return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
  };
  Object.defineProperty(prototype, 'getContext', { value: refusing });
}

function refuseStorage(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { get: refuse });
}
