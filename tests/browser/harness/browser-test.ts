import { afterAll, beforeAll, expect, inject, test as base } from 'vitest';
import { createGiven } from './given.ts';
import type { Given } from './given.ts';
import { connectChromium } from './playwright-helper.ts';
import type { Browser } from './playwright-helper.ts';
import { createReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { Stage } from './stage.ts';
import { createWhen } from './when.ts';
import type { When } from './when.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await connectChromium(inject('chromiumEndpoint'));
});

afterAll(() => browser.close());

/** What a spec works with: circumstances, deeds, and what can then be read. */
interface Fixtures {
  readonly stage: Stage;
  readonly given: Given;
  readonly when: When;
  readonly get: Readings;
}

/**
 * A test in a window of its own. It fails, whatever it expects, when the page
 * wrote an error to the console, threw one, or asked for anything outside this
 * machine; `given.fault(…)` names what the test itself brings about, which must
 * then come. A failing test leaves a screenshot.
 */
export const test = base.extend<Fixtures>({
  stage: async ({ task }, use) => {
    const stage = new Stage(browser);
    const get = createReadings(stage);
    await use(stage);
    const hasFailed = task.result?.state === 'fail';
    if (hasFailed && stage.isOpen) await get.screenshot(`failed ${task.name}`);
    await stage.close();
    expect(stage.faults.unexpected(), 'what went wrong in the page').toEqual([]);
    // After a failure the fault may simply not have come yet.
    if (!hasFailed) expect(stage.faults.unmet(), 'faults that never came').toEqual([]);
  },
  given: async ({ stage }, use) => use(createGiven(stage)),
  when: async ({ stage }, use) => use(createWhen(stage)),
  get: async ({ stage }, use) => use(createReadings(stage)),
});
