import { ja } from '../../../src/text/ja.ts';
import type { LayerId } from '../../../src/state/view-state.ts';
import { auditAccessibility, findAccessibilityFaults } from './accessibility.ts';
import type { AccessibilityAudit, AccessibilityFinding } from './accessibility.ts';
import { countColours, saveScreenshot } from './screenshot.ts';
import type { ColourShares } from './screenshot.ts';
import type { Stage } from './stage.ts';
import type { SiteRequest } from './static-site.ts';
import { mapCanvas, searchOptions } from './when.ts';

/** A gauge as assistive technology meets it. */
export interface GaugeReading {
  readonly value: number;
  readonly maximum: number;
  /** The whole reading in words (`aria-valuetext`). */
  readonly words: string;
}

/**
 * What can be read from the page now. A reading does not wait for a change:
 * `await expect.poll(() => get.…())` asks again until it is as expected.
 */
export interface Readings {
  readonly title: () => Promise<string>;
  /** Query string of the address, without the leading `?`, decoded. */
  readonly query: () => string;
  /** Visible text of the whole page, or of the region with this name. */
  readonly text: (region?: string) => Promise<string>;
  /** Whether the words are to be seen on the page. */
  readonly shows: (words: string | RegExp) => Promise<boolean>;
  readonly isLayerOn: (layer: LayerId) => Promise<boolean>;
  readonly gauge: (name: string) => Promise<GaugeReading>;
  readonly year: () => Promise<number>;
  /** Steps of the breadcrumb, the nation first. */
  readonly breadcrumb: () => Promise<string[]>;
  readonly searchResults: () => Promise<string[]>;
  /** Text of the cells of the table's first rows, row by row. */
  readonly tableRows: (count: number) => Promise<string[][]>;
  readonly caption: () => Promise<string>;
  /** Errors and notices that are announced (`role="alert"`, `role="status"`). */
  readonly announcements: () => Promise<string[]>;
  /** Name of the element that has the focus. */
  readonly focus: () => Promise<string>;
  /** Times a performance mark or measure of the page was taken, in milliseconds. */
  readonly performance: (name: string) => Promise<number[]>;
  /** Whether the interactive map has drawn all it has to. */
  readonly isMapReady: () => Promise<boolean>;
  /** Colours in the first six pixels of an element's left edge, as they are seen. */
  readonly edgeColours: (selector: string) => Promise<ColourShares>;
  /** Colours the interactive map shows. */
  readonly mapColours: () => Promise<ColourShares>;
  /** The same with what passed and what could not be decided. */
  readonly accessibilityAudit: () => Promise<AccessibilityAudit>;
  readonly accessibilityFaults: () => Promise<readonly AccessibilityFinding[]>;
  /** Pixels by which the page is wider than its window: 0 where nothing scrolls sideways. */
  readonly sidewaysScroll: () => Promise<number>;
  /** Requests that the site was asked so far. */
  readonly requests: () => readonly SiteRequest[];
  /** Saves a screenshot under this name and says where. */
  readonly screenshot: (name: string) => Promise<string>;
}

/** What can be read on a stage. */
export function createReadings(stage: Stage): Readings {
  const role = (...wanted: Parameters<Stage['page']['getByRole']>) =>
    stage.page.getByRole(...wanted);
  return {
    title: () => stage.page.title(),
    query: () => decodeURIComponent(new URL(stage.page.url()).search.slice(1)),
    text: (region) =>
      region === undefined
        ? stage.page.locator('body').innerText()
        : role('region', { name: region }).first().innerText(),
    shows: (words) => stage.page.getByText(words).first().isVisible(),
    isLayerOn: (layer) => role('checkbox', { name: ja.layers[layer] }).first().isChecked(),
    gauge: (name) => readGauge(stage, name),
    year: async () => Number(await role('slider', { name: ja.year.heading }).inputValue()),
    breadcrumb: () =>
      role('navigation', { name: ja.map.breadcrumb }).getByRole('listitem').allInnerTexts(),
    searchResults: () => searchOptions(stage).allInnerTexts(),
    tableRows: (count) => readRows(stage, count),
    caption: () => stage.page.locator('table caption').first().innerText(),
    announcements: () => stage.page.locator('[role=alert], [role=status]').allInnerTexts(),
    focus: () => stage.page.evaluate(nameOfFocus),
    performance: (name) => stage.page.evaluate(performanceTimes, name),
    isMapReady: async () =>
      (await stage.page.evaluate(performanceTimes, 'kyoten:map-ready')).length > 0,
    edgeColours: async (selector) => {
      const box = await stage.page.locator(selector).first().boundingBox();
      if (box === null) throw new Error(`${selector} is not in sight`);
      const clip = { x: box.x, y: box.y + box.height / 2, width: 6, height: 40 };
      return countColours(stage.page, await stage.page.screenshot({ clip }));
    },
    mapColours: async () => countColours(stage.page, await mapCanvas(stage).screenshot()),
    accessibilityAudit: () => auditAccessibility(stage.page),
    accessibilityFaults: () => findAccessibilityFaults(stage.page),
    sidewaysScroll: () => stage.page.evaluate(sidewaysPixels),
    requests: () => stage.site.requests,
    screenshot: (name) => saveScreenshot(stage.page, name),
  };
}

async function readGauge(stage: Stage, name: string): Promise<GaugeReading> {
  const meter = stage.page.getByRole('meter', { name, exact: true });
  const [value, maximum, words] = await Promise.all(
    ['aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((attribute) =>
      meter.getAttribute(attribute),
    ),
  );
  return { value: Number(value), maximum: Number(maximum), words: words ?? '' };
}

async function readRows(stage: Stage, count: number): Promise<string[][]> {
  const rows = await stage.page.locator('table tbody tr').all();
  return Promise.all(rows.slice(0, count).map((row) => row.locator('th, td').allInnerTexts()));
}

// These run in the page.
function nameOfFocus(): string {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
}

function performanceTimes(name: string): number[] {
  return performance
    .getEntriesByName(name)
    .map((entry) => (entry.entryType === 'measure' ? entry.duration : entry.startTime));
}

function sidewaysPixels(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
