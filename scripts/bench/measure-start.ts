import { PERFORMANCE_NAMES } from '../../src/domain/performance-mark.ts';
import type { TestWindow } from '../../tests/browser/harness/playwright-helper.ts';
import { SLOW_TELEPHONE, throttle } from '../../tests/browser/harness/throttle.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import type { PageSession } from './page-session.ts';

/** How long a slow start may take before the bench gives up, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Runs in the page: notes the first frame that shows a map, drawn here or as a
 * picture that has come, and a gauge: the first view worth looking at.
 */
const NOTE_USEFUL_PAINT = `{
  const hasMap = () =>
    document.querySelectorAll('svg path[d]').length >= 47 ||
    [...document.images].some((image) => image.complete && image.naturalWidth > 0);
  const look = () => {
    const isUseful = document.querySelector('[role=meter]') !== null && hasMap();
    requestAnimationFrame(isUseful ? () => performance.mark('bench:useful') : look);
  };
  requestAnimationFrame(look);
}`;

/** Opens the page `runs` times as a first-time visitor with a slow telephone. */
export async function measureStart(session: PageSession, runs: number): Promise<Measurement[]> {
  const starts: { useful: number; ready: number }[] = [];
  for (let run = 0; run < runs; run += 1)
    starts.push(await session.inWindow((window) => timeStart(window, session.address)));
  const { processor, megabits, latency } = SLOW_TELEPHONE;
  return [
    {
      name: 'first useful paint',
      unit: 'ms',
      values: starts.map(({ useful }) => useful),
      budget: BUDGET.usefulPaintMilliseconds,
      note: `processor ${processor}x slower, ${megabits} Mb/s, ${latency} ms latency, empty cache`,
    },
    {
      name: 'interactive map',
      unit: 'ms',
      values: starts.map(({ ready }) => ready),
      budget: BUDGET.interactiveMapMilliseconds,
      note: 'the same start; WebGL drawn by software',
    },
  ];
}

async function timeStart(
  window: TestWindow,
  address: string,
): Promise<{ useful: number; ready: number }> {
  const { page } = window;
  await throttle(window, SLOW_TELEPHONE);
  await page.addInitScript(NOTE_USEFUL_PAINT);
  await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
  await page.waitForFunction(
    (name) => performance.getEntriesByName(name).length > 0,
    PERFORMANCE_NAMES.mapReady,
    { timeout: PATIENCE },
  );
  const timeOf = (name: string): Promise<number> =>
    page.evaluate((entry) => performance.getEntriesByName(entry)[0]?.startTime ?? NaN, name);
  const painted = await timeOf('first-contentful-paint');
  const useful = await timeOf('bench:useful');
  return { useful: Math.max(painted, useful), ready: await timeOf(PERFORMANCE_NAMES.mapReady) };
}
