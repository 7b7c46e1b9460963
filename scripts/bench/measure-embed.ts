import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestWindow } from '../../tests/browser/harness/playwright-helper.ts';
import { SLOW_TELEPHONE, throttle } from '../../tests/browser/harness/throttle.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import { brotliSize } from './page-weight.ts';
import type { PageSession } from './page-session.ts';

/** The frame of a prefecture, drawing alone and as it is by default. */
const LIGHT = 'embed/39.html?view=light';
const FULL = 'embed/39.html';

/** How long a frame may take before the bench gives up, in milliseconds. */
const PATIENCE = 120_000;

/** Times the frames for other sites, and measures what they do to the page around them. */
export async function measureEmbed(
  site: string,
  session: PageSession,
  runs: number,
): Promise<Measurement[]> {
  const { embedClientKilobytes } = BUDGET;
  const { embedLightPaintMilliseconds, embedFullPaintMilliseconds } = BUDGET;
  const client = brotliSize(readFileSync(join(site, 'embed/kyoten-client.js'))) / 1000;
  return [
    { name: 'client of the embed', unit: 'kB', values: [client], budget: embedClientKilobytes },
    await paint(
      session,
      'first paint of the light embed',
      LIGHT,
      embedLightPaintMilliseconds,
      runs,
    ),
    await paint(session, 'first paint of the full embed', FULL, embedFullPaintMilliseconds, runs),
    {
      name: 'layout shift of the host after the first sync',
      unit: '',
      values: [await session.inWindow((window) => shift(window, session.address))],
      budget: BUDGET.hostLayoutShift,
      note: 'while the moving map takes the drawing’s place',
    },
  ];
}

async function paint(
  session: PageSession,
  name: string,
  link: string,
  budget: number,
  runs: number,
): Promise<Measurement> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1)
    values.push(await session.inWindow((window) => timePaint(window, session.address + link)));
  const { processor, megabits, latency } = SLOW_TELEPHONE;
  const note = `processor ${processor}x slower, ${megabits} Mb/s, ${latency} ms latency, empty cache`;
  return { name, unit: 'ms', values, budget, note };
}

async function timePaint(window: TestWindow, address: string): Promise<number> {
  const { page } = window;
  await throttle(window, SLOW_TELEPHONE);
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
    undefined,
    { timeout: PATIENCE },
  );
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
}

/** Sum of the host's layout shifts from the first height on until the moving map is drawn. */
async function shift({ page }: TestWindow, address: string): Promise<number> {
  // A page of the same site is host enough: what shifts is its own layout.
  await page.goto(`${address}accessibility.html`);
  await page.evaluate(
    (map) =>
      new Promise<void>((resolve) => {
        document.body.innerHTML = `<iframe title="bench" width="100%" height="680" src="${map}"></iframe><p>after</p>`;
        const script = document.createElement('script');
        script.src = 'embed/height.js';
        document.body.append(script);
        addEventListener('message', () => setTimeout(resolve, 100), { once: true });
      }),
    `${address}${FULL}`,
  );
  await page.evaluate(() => {
    Reflect.set(globalThis, 'shifts', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(
          globalThis,
          'shifts',
          Number(Reflect.get(globalThis, 'shifts')) + Number(Reflect.get(entry, 'value')),
        );
    }).observe({ type: 'layout-shift' });
  });
  await page
    .frameLocator('iframe')
    .locator('#embed[data-map=ready]')
    .waitFor({ state: 'attached', timeout: PATIENCE });
  return page.evaluate(() => Number(Reflect.get(globalThis, 'shifts')));
}
