import type { Page } from './playwright-helper.ts';

/** What a page's workers are kept from, until told otherwise. */
interface Hold {
  /** Kinds of requests whose answers wait; progress and the end of broken-off work pass. */
  readonly answersOf?: readonly string[];
  /** Kind of request that begins only when it is cancelled: it cannot be done before. */
  readonly beginsAtCancel?: string;
  /** Kind of request at which a worker dies, as for lack of memory. */
  readonly diesAt?: string;
}

/** The page's own part, which `holdWorkers` puts there before any script of the site. */
interface HeldWindow {
  heldWorkers?: Hold;
  heldAnswers?: (() => void)[];
}

/**
 * Holds back workers of every page opened from now on, so that work is still under way for
 * as long as a test needs. The work itself is that of the site.
 */
export async function holdWorkers(page: Page, hold: Hold): Promise<void> {
  await page.addInitScript((held: Hold) => {
    const own = globalThis as HeldWindow;
    own.heldWorkers = held;
    const waiting: (() => void)[] = [];
    own.heldAnswers = waiting;
    globalThis.Worker = class extends Worker {
      #later: unknown;

      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', (event: MessageEvent<{ kind?: string } | undefined>) => {
          if (own.heldWorkers?.answersOf?.includes(event.data?.kind ?? '') !== true) return;
          event.stopImmediatePropagation();
          const { data } = event;
          waiting.push(() => void this.dispatchEvent(new MessageEvent('message', { data })));
        });
      }

      override postMessage(message: { kind?: string }): void {
        const { kind = '' } = message;
        if (kind === own.heldWorkers?.diesAt) {
          this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
          return;
        }
        if (kind === own.heldWorkers?.beginsAtCancel) {
          this.#later = message;
          return;
        }
        if (kind === 'cancel' && this.#later !== undefined) super.postMessage(this.#later, []);
        super.postMessage(message, []);
      }
    };
  }, hold);
}

/** Lets held answers through, and holds nothing any more; a worker that would die lives. */
export async function releaseWorkers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const own = globalThis as HeldWindow;
    own.heldWorkers = {};
    for (const pass of own.heldAnswers?.splice(0) ?? []) pass();
  });
}
