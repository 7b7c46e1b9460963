import { PERFORMANCE_NAMES } from '../../src/domain/performance-mark.ts';
import { ja } from '../../src/text/ja.ts';
import type { Page } from '../../tests/browser/harness/playwright-helper.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import type { PageSession } from './page-session.ts';

/** Changes of one kind in a row, after one that is not counted. */
const CHANGES = 10;

/**
 * Runs in the page: remembers when the reader's input came. A slider tells of it
 * twice, and what is drawn between is no later than the second.
 */
const NOTE_INPUT = `{
  const note = (event) => { globalThis.benchInput ??= event.timeStamp; };
  addEventListener('input', note, true);
  addEventListener('change', note, true);
}`;

/** Times from the reader's input to the frame of the map that shows it, with a fast machine. */
export async function measureChanges(session: PageSession): Promise<Measurement[]> {
  const classes = await session.inWindow(async ({ page }) => {
    await openMap(page, `${session.address}?v=1&layers=municipality`);
    await page.getByText(ja.legend.settings).click();
    const list = page.getByRole('combobox', { name: ja.legend.classes });
    return timeChanges(page, (step) => list.selectOption(String(3 + (step % 7))));
  });
  const years = await session.inWindow(async ({ page }) => {
    await openMap(page, session.address);
    const slider = page.getByRole('slider', { name: ja.year.heading });
    return timeChanges(page, (step) => slider.fill(String(2021 - (step % 4))));
  });
  return [
    {
      name: 'number of classes to repaint',
      unit: 'ms',
      values: classes,
      budget: BUDGET.classChangeMilliseconds,
      note: 'from the input event to the frame of the map that shows it',
    },
    {
      name: 'survey year to repaint',
      unit: 'ms',
      values: years,
      budget: BUDGET.yearChangeMilliseconds,
    },
  ];
}

async function openMap(page: Page, address: string): Promise<void> {
  await page.addInitScript(NOTE_INPUT);
  await page.goto(address);
  await page.waitForFunction(
    (name) => performance.getEntriesByName(name).length > 0,
    PERFORMANCE_NAMES.mapReady,
  );
}

async function timeChanges(
  page: Page,
  change: (step: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (let step = 0; step <= CHANGES; step += 1) {
    const before = await countRepaints(page);
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'benchInput'));
    await change(step);
    await page.waitForFunction(
      ([name, count]) => performance.getEntriesByName(name).length > count,
      [PERFORMANCE_NAMES.repaint, before] as const,
    );
    times.push(await page.evaluate(timeFromInput, [PERFORMANCE_NAMES.repaint, before] as const));
  }
  return times.slice(1);
}

function countRepaints(page: Page): Promise<number> {
  return page.evaluate(
    (name) => performance.getEntriesByName(name).length,
    PERFORMANCE_NAMES.repaint,
  );
}

// Runs in the page.
function timeFromInput([name, index]: readonly [string, number]): number {
  const repaint = performance.getEntriesByName(name)[index];
  const input: unknown = Reflect.get(globalThis, 'benchInput');
  if (repaint === undefined || typeof input !== 'number') throw new Error('nothing was timed');
  return repaint.startTime + repaint.duration - input;
}
