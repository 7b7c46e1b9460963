import { PERFORMANCE_NAMES } from '../../src/domain/performance-mark.ts';
import { gapJa } from '../../src/text/ja/gap.ts';
import type { Page } from '../../tests/browser/harness/playwright-helper.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import type { PageSession } from './page-session.ts';
import { percentileOf } from './percentile.ts';

/** Steps of the slider measured, up and down again. */
const MOVES = 60;

/** The link follows the slider within this time, and with it the rest of the page. */
const REST_MILLISECONDS = 300;

/** Steps in one direction: from 4 km to 14 km. */
const STRETCH = 20;

/** Runs in the page: remembers every input, and how long the browser took to show it. */
const NOTE_INPUT = `{
  globalThis.benchSeen = [];
  addEventListener('input', (event) => { globalThis.benchInput = event.timeStamp; }, true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'keydown') globalThis.benchSeen.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
}`;

/** Where the map shows the nation's municipalities, and where it shows the cells of a mesh. */
const PLACES = [
  { name: 'nation', link: '' },
  { name: 'prefecture, with mesh cells', link: '&area=39' },
] as const;

/** Times from a moved slider to the frame of the map that shows it, with a practice mesh. */
export async function measureGapPage(session: PageSession): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const { name, link } of PLACES) {
    const { points, drawn, seen } = await session.inWindow(async ({ page }) => {
      await openExplorer(page, `${session.address}?v=1&data=exercise&gap=demand/mesh${link}`);
      return moveSlider(page);
    });
    const note = `${points} demand points; 95th percentile of ${drawn.length} moves`;
    measurements.push(
      {
        name: `gap slider to repaint, ${name}`,
        unit: 'ms',
        values: [percentileOf(drawn, 0.95)],
        budget: BUDGET.gapSliderMilliseconds,
        note: `${note}, longest ${Math.max(...drawn).toFixed(1)} ms; from the input event to the frame of the map`,
      },
      {
        name: `the same, seen on the screen, ${name}`,
        unit: 'ms',
        values: seen.length === 0 ? [] : [percentileOf(seen, 0.95)],
        note: `${note}; the browser's own event timing, in which a map without a graphics card draws on the processor`,
      },
    );
  }
  return measurements;
}

async function openExplorer(page: Page, address: string): Promise<void> {
  await page.addInitScript(NOTE_INPUT);
  await page.goto(address);
  await page.waitForFunction(
    (name) => performance.getEntriesByName(name).length > 0,
    PERFORMANCE_NAMES.mapReady,
  );
  await page.getByRole('region', { name: gapJa.totals.label }).waitFor({ timeout: 120_000 });
  await page.getByRole('heading', { name: gapJa.ranking.heading }).waitFor({ timeout: 120_000 });
}

async function moveSlider(
  page: Page,
): Promise<{ points: string; drawn: number[]; seen: readonly number[] }> {
  await page.getByRole('slider', { name: gapJa.controls.distance }).focus();
  const drawn: number[] = [];
  for (let move = 0; move < MOVES; move += 1) {
    await page.keyboard.press(move % (2 * STRETCH) < STRETCH ? 'ArrowRight' : 'ArrowLeft');
    drawn.push(await page.waitForFunction(timeFromInput, PERFORMANCE_NAMES.repaint).then(valueOf));
    // A map drawn without a graphics card is still busy: the next move is measured on its own.
    await page.evaluate(rest, REST_MILLISECONDS);
  }
  const text = await page.getByRole('region', { name: gapJa.totals.label }).innerText();
  const seen = await page.evaluate<number[]>('globalThis.benchSeen');
  return { points: /([\d,]+)点/.exec(text)?.[1] ?? '', drawn, seen };
}

async function valueOf(handle: { jsonValue: () => Promise<number | false> }): Promise<number> {
  const value = await handle.jsonValue();
  if (value === false) throw new Error('nothing was timed');
  return value;
}

// Runs in the page: the first repaint that began after the last input, once it is there.
function timeFromInput(name: string): number | false {
  const input: unknown = Reflect.get(globalThis, 'benchInput');
  const repaint = performance
    .getEntriesByName(name)
    .find(({ startTime }) => typeof input === 'number' && startTime >= input);
  return repaint === undefined || typeof input !== 'number'
    ? false
    : repaint.startTime + repaint.duration - input;
}

// Runs in the page: waits, and then for a frame that came after another.
function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(
      () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      milliseconds,
    );
  });
}
