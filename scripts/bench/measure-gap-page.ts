import { PERFORMANCE_NAMES } from '../../src/domain/performance-mark.ts';
import type { DemandPoints } from '../../src/geo/gap/demand-points.ts';
import { gapJa } from '../../src/text/ja/gap.ts';
import { importJa } from '../../src/text/ja/import.ts';
import type { Page } from '../../tests/browser/harness/playwright-helper.ts';
import { BUDGET } from './budget.ts';
import { gapInput } from './gap-input.ts';
import { medianOf } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import type { PageSession } from './page-session.ts';
import { percentileOf } from './percentile.ts';

/** Cells of the mesh that is taken in. */
const POINTS = 180_000;

/** Steps of the slider measured, up and down again. */
const MOVES = 60;

/** The link follows the slider within this time, and with it the rest of the page. */
const REST_MILLISECONDS = 600;

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

/** Times from a moved slider to the frame of the map that shows it, with an imported mesh. */
export async function measureGapPage(session: PageSession): Promise<Measurement[]> {
  const { points } = await gapInput(POINTS, 1);
  return session.inWindow(async ({ page }) => {
    await page.addInitScript(NOTE_INPUT);
    await importMesh(page, session.address, points);
    const measurements: Measurement[] = [];
    for (const place of PLACES) {
      const query = `?v=1&data=exercise&gap=demand/imported${place.link}`;
      await openExplorer(page, `${session.address}${query}`);
      measurements.push(...describe(place.name, await moveSlider(page)));
    }
    return measurements;
  });
}

function describe(name: string, { points, drawn, seen }: Moves): Measurement[] {
  const note = `${points} demand points; 95th percentile of ${drawn.length} moves`;
  return [
    {
      name: `gap slider to repaint, ${name}`,
      unit: 'ms',
      values: [percentileOf(drawn, 0.95)],
      budget: BUDGET.gapSliderMilliseconds,
      note: `${note}, median ${medianOf(drawn).toFixed(1)} ms, longest ${Math.max(...drawn).toFixed(1)} ms; from the input event to the frame of the map`,
    },
    {
      name: `the same, seen on the screen, ${name}`,
      unit: 'ms',
      values: seen.length === 0 ? [] : [percentileOf(seen, 0.95)],
      note: `${note}; the browser's own event timing, in which a map without a graphics card draws on the processor`,
    },
  ];
}

/** Takes a mesh in as a reader does, with the page that reads survey files. */
async function importMesh(page: Page, address: string, points: DemandPoints): Promise<void> {
  const { meshCode, persons } = points;
  const rows = Array.from({ length: points.count }, (_, row) =>
    [meshCode?.[row], Math.round(persons.population[row] ?? 0), persons.over65?.[row]]
      .map((cell) => (cell === undefined || Number.isNaN(cell) ? '' : String(Math.round(cell))))
      .join(),
  );
  const text = `メッシュコード,人口（人）,65歳以上人口（人）\n${rows.join('\n')}\n`;
  await page.goto(`${address}import.html`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'mesh.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const keep = page.getByRole('button', { name: importJa.keep.button });
  await keep.click({ timeout: 300_000 });
  await page.waitForURL(/demand/, { timeout: 60_000 });
}

async function openExplorer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    (name) => performance.getEntriesByName(name).length > 0,
    PERFORMANCE_NAMES.mapReady,
    { timeout: 60_000 },
  );
  await page.getByRole('region', { name: gapJa.totals.label }).waitFor({ timeout: 120_000 });
  await page.getByRole('heading', { name: gapJa.ranking.heading }).waitFor({ timeout: 120_000 });
}

interface Moves {
  readonly points: string;
  /** From the input event to the map's frame, and to the screen, in milliseconds. */
  readonly drawn: readonly number[];
  readonly seen: readonly number[];
}

async function moveSlider(page: Page): Promise<Moves> {
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
