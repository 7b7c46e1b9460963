import { createFaultLog } from './fault-log.ts';
import type { FaultLog } from './fault-log.ts';
import { openWindow } from './playwright-helper.ts';
import type { Browser, Page, TestWindow, WindowOptions } from './playwright-helper.ts';
import { serveSite } from './static-site.ts';
import type { SiteOptions, StaticSite } from './static-site.ts';

/** An answer given in place of a server outside this machine. */
export interface OutsideAnswer {
  readonly address: RegExp;
  readonly status?: number;
  readonly contentType?: string;
  readonly body?: string | Buffer;
}

/**
 * What one test has around it: a site, a window, and what may go wrong. Both
 * are made when the test first opens a page, so that `given` can still say how.
 */
export class Stage {
  readonly faults: FaultLog = createFaultLog();
  readonly #browser: Browser;
  #siteOptions: SiteOptions = {};
  #windowOptions: WindowOptions = {};
  readonly #outside: OutsideAnswer[] = [];
  #site: StaticSite | undefined;
  #window: TestWindow | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Says how the site is served, before it is. */
  describeSite(options: SiteOptions): void {
    if (this.#site !== undefined) throw new Error('the site is being served already');
    this.#siteOptions = { ...this.#siteOptions, ...options };
  }

  /** Says what the window is like, before it opens. */
  describeWindow(options: WindowOptions): void {
    if (this.#window !== undefined) throw new Error('the window is open already');
    this.#windowOptions = { ...this.#windowOptions, ...options };
  }

  /** Answers requests that would leave this machine. */
  answerOutside(answer: OutsideAnswer): void {
    if (this.#window !== undefined) throw new Error('the window is open already');
    this.#outside.push(answer);
  }

  /** Whether a page has been opened. */
  get isOpen(): boolean {
    return this.#window !== undefined;
  }

  /** The page; there is none before `open`. */
  get page(): Page {
    if (this.#window === undefined) throw new Error('no page has been opened');
    return this.#window.page;
  }

  /** The site; it is served from the first `open` or `serve` on. */
  get site(): StaticSite {
    if (this.#site === undefined) throw new Error('the site is not being served');
    return this.#site;
  }

  /** Serves the site, once. */
  async serve(): Promise<StaticSite> {
    this.#site ??= await serveSite(this.#siteOptions);
    return this.#site;
  }

  /** Opens an address of the site (`''`, `?area=39`, `about.html`) in the window. */
  async open(link: string): Promise<void> {
    const site = await this.serve();
    this.#window ??= await this.#openWindow();
    await this.#window.page.goto(site.address + link);
    if (this.#windowOptions.javaScriptEnabled !== false) await this.untilLive();
  }

  /**
   * Waits until the prerendered first view has given way to the live page: a
   * press or a word before that would be lost.
   */
  async untilLive(): Promise<void> {
    await this.page.locator('#first-view').waitFor({ state: 'detached' });
  }

  /** Cuts the network of the window, or mends it. */
  async setOffline(isOffline: boolean): Promise<void> {
    await this.#window?.context.setOffline(isOffline);
  }

  /** Closes window and site. */
  async close(): Promise<void> {
    await this.#window?.close();
    await this.#site?.close();
  }

  async #openWindow(): Promise<TestWindow> {
    const window = await openWindow(this.#browser, this.faults, this.#windowOptions);
    for (const { address, ...answer } of this.#outside) {
      this.faults.permit(address);
      await window.context.route(address, (route) =>
        // A tile server allows any page to read it.
        route.fulfill({ ...answer, headers: { 'access-control-allow-origin': '*' } }),
      );
    }
    return window;
  }
}
