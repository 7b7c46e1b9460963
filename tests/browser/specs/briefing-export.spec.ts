import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { readPptx } from '../../fixtures/office/read-pptx.ts';
import { readXlsx } from '../../fixtures/office/read-xlsx.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';

const { page: words, exports: exported, slides: made } = briefingJa;
const { dialog } = exported;

describe('a briefing', { timeout: 300_000 }, () => {
  test('is a PowerPoint file that can be edited', async ({ stage, when }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('全国');
    const { bytes } = await when.downloads(words.pptx);
    const slides = readPptx(bytes);
    // Nine slides beside the sources; five views have 47 prefectures on three slides each,
    // targets and candidates fit on one.
    const isSources = (title: string): boolean => title.startsWith(made.titles.sources);
    expect(slides.filter(({ title }) => !isSources(title))).toHaveLength(9 + 5 * 3 + 2);
    expect(isSources(slides.at(-1)?.title ?? '')).toBe(true);
    const map = slides.find(({ title }) => title === made.titles.depopulation('全国'));
    expect(map?.freeforms).toHaveLength(47);
    expect(map?.freeforms.join()).toContain('高知県');
    expect(map?.notes).toContain(made.notes.depopulation);
    const figures = slides.filter(({ title }) =>
      title.startsWith(`${made.titles.depopulation('全国')}（表とグラフ`),
    );
    expect(figures.flatMap(({ tableRows }) => tableRows.slice(1))).toHaveLength(47);
    for (const { chart, tableRows, title } of slides) {
      if (chart === undefined) continue;
      const [head = [], ...rows] = tableRows;
      const upward = rows.toReversed();
      expect(chart.categories, title).toEqual(upward.map(([name]) => name));
      for (const { name, values } of chart.series) {
        const column = head.indexOf(name);
        const shown = upward.map((row) => (row[column] ?? '').replaceAll(/[,＋]/g, ''));
        // What is absent is a word in the table and nothing in the chart.
        const numbers = shown.map((text) =>
          Number.isNaN(Number(text)) ? undefined : Number(text),
        );
        expect(
          values.map((value) => (value === '' ? undefined : Number(value))),
          `${title} ${name}`,
        ).toEqual(numbers);
      }
    }
    for (const { withoutAltText, repeatedIds, hasNumber, title, pictures, leastText } of slides) {
      expect(leastText, title).toBeGreaterThanOrEqual(12);
      expect({ withoutAltText, repeatedIds, hasNumber, pictures }, title).toEqual({
        withoutAltText: 0,
        repeatedIds: [],
        hasNumber: true,
        pictures: 0,
      });
      expect(title).not.toBe('');
    }
  });

  // The prefecture of the fewest municipalities: its gaps and pages are the soonest made.
  test(
    'is a hand-out with notes, each table on its own page',
    { timeout: 300_000 },
    async ({ stage, when }) => {
      const steps = createBriefingSteps(stage);
      await when.opens('briefing.html');
      await steps.opensReady('富山県');
      await when.clicksButton(words.print);
      await expect.poll(() => steps.said(), { timeout: 200_000 }).toContain(dialog.printHint);
      expect(await stage.page.locator('.print-note').allTextContents()).toContain(
        made.notes.future,
      );
      const { pages } = await steps.pdf();
      expect(new Set(pages)).toEqual(new Set(['210 × 297']));
      // Ten slides and seven tables; the list of all sources may go on.
      expect([17, 18]).toContain(pages.length);
    },
  );

  test('is one HTML file that asks for nothing', async ({ stage, when }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('高知県');
    const { bytes } = await when.downloads(words.offline);
    const folder = mkdtempSync(join(tmpdir(), 'kyoten-offline-'));
    try {
      const file = join(folder, '説明 資料.html');
      writeFileSync(file, bytes);
      await when.losesNetwork();
      const asked: string[] = [];
      stage.page.on('request', (request) => asked.push(request.url()));
      await stage.page.goto(pathToFileURL(file).href);
      expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
      expect(asked).toHaveLength(1);
      const shown = () => stage.page.locator('.slide.is-shown').getAttribute('aria-label');
      expect(await shown()).toBe(words.slide(1, made.titles.progress));
      await when.presses('PageDown');
      expect(await shown()).toBe(words.slide(2, made.titles.depopulation('高知県')));
      expect(await stage.page.locator('.slide.is-shown svg [data-code]').first().isVisible()).toBe(
        true,
      );
      // On a small projector its pages are laid out for 4:3, and the letters stay as large.
      await stage.page.setViewportSize({ width: 1024, height: 768 });
      const least = () =>
        stage.page.locator('.slide.is-shown .is-page > svg').evaluate((svg) => {
          const scale = svg instanceof SVGSVGElement ? (svg.getScreenCTM()?.a ?? 0) : 0;
          const sizes = [...svg.querySelectorAll('text')].map((text) =>
            Number(text.getAttribute('font-size')),
          );
          return Math.min(...sizes) * scale;
        });
      await expect.poll(least).toBeGreaterThanOrEqual(24);
      await stage.page.setViewportSize({ width: 1440, height: 900 });
      await expect.poll(least).toBeGreaterThanOrEqual(24);
      // On a black screen every key only brings the picture back, as when presenting here.
      for (const key of ['Enter', 'PageDown', 'ArrowLeft']) {
        await when.presses('b');
        expect(await stage.page.locator('body.is-black').count()).toBe(1);
        expect(await stage.page.locator('progress').isVisible()).toBe(false);
        await when.presses(key);
        expect(await shown(), key).toContain('2');
        expect(await stage.page.locator('body.is-black').count()).toBe(0);
      }
      await when.presses('1');
      await when.presses('0');
      await when.presses('Enter');
      expect(await shown()).toContain('10');
      await when.presses('n');
      expect(await stage.page.locator('#notes').innerText()).toBe(made.notes.sources);
      expect(asked).toHaveLength(1);
      expect(bytes.toString('utf8')).not.toMatch(/(?:src|href)="https?:|url\(https?:|@import/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is an Excel file with a sheet of sources', async ({ stage, when }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await steps.opensReady('高知県');
    const { name, bytes } = await when.downloads(words.xlsx);
    expect(name).toMatch(/\.xlsx$/);
    const book = readXlsx(bytes);
    expect(book.names).toHaveLength(9);
    const sources = book.rows(exported.table.sources);
    expect(sources.map(([id]) => id)).toContain('kaso-list-2022');
    const figures = book.rows(book.names[1] ?? '');
    expect(figures.find(([, place]) => place === '檮原町')).toContain(3307);
  });
});
