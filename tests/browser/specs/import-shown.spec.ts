import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { compareJa } from '../../../src/text/ja/compare.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { importKeepJa } from '../../../src/text/ja/import-keep.ts';
import { importJa } from '../../../src/text/ja/import.ts';
import { importedJa } from '../../../src/text/ja/imported.ts';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import type { Readings } from '../harness/readings.ts';
import type { When } from '../harness/when.ts';

/** A file of the survey cases. */
function surveyCase(folder: string, file: string): string {
  return join('tests/pipeline/survey', folder, file);
}

const CLASSES = surveyCase('depopulation-list', 'input.xlsx');

/** Takes a file in and opens the map with it. */
async function shows(when: When, get: Readings, ...files: readonly string[]): Promise<void> {
  await when.opens('import.html');
  await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
  await when.dropsFiles(...files);
  await when.clicksButton(importKeepJa.button);
  await expect.poll(() => get.query()).toContain('imported');
}

describe('what was taken in, on the map', () => {
  test('a list of depopulated municipalities recolours it, with its date and a badge', async ({
    when,
    get,
  }) => {
    await shows(when, get, CLASSES);
    expect(get.query()).toContain('data=imported&layers=depopulation');
    await expect.poll(() => get.shows(ja.imported.band)).toBe(true);
    const legend = (): Promise<string> => get.text(ja.legend.heading);
    const heading = ja.depopulation.heading(importedJa.ownDate('2022年4月1日'));
    await expect.poll(legend).toContain(heading);
    const words = await legend();
    expect(words).toContain(importedJa.mark);
    expect(words).toContain(importedJa.ownFiles(['input.xlsx']));
    // Two full, two partial, one deemed; others of the three prefectures are not; the rest is 未取込.
    expect(words.replaceAll(/\s+/gu, ' ')).toMatch(/全部過疎 2 .*一部過疎 2 .*みなし過疎 1 /u);
    expect(words.replaceAll(/\s+/gu, ' ')).toMatch(/未取込 1,4\d\d/u);
    await expect.poll(() => get.isMapReady()).toBe(true);
    await when.opens('?data=imported&area=01202');
    await expect.poll(() => get.text()).toContain('戸井町、恵山町、椴法華村、南茅部町');
    await when.opens('?data=published');
    await expect.poll(legend).toContain(ja.depopulation.heading('2022年4月1日'));
    expect(await legend()).not.toContain(importedJa.mark);
  });

  test('the same list gives the gap explorer its classes, marked as the reader’s own', async ({
    when,
    get,
    stage,
  }) => {
    await shows(when, get, CLASSES);
    await when.opens('?data=imported&gap=fill/bivariate');
    const region = (): Promise<string> => get.text(gapJa.totals.label);
    const ready = { timeout: 60_000 };
    await expect.poll(region, ready).toContain(gapJa.totals.classNotKnown);
    const text = await region();
    expect(text).toContain(gapJa.totals.ownList);
    expect(text).toContain(gapJa.method.ownClasses('2022年4月1日'));
    // The list has no hubs: published ones are measured to, and that is said.
    expect(text).toContain(gapJa.samplePublished(115));
    // Of the nine cells only those of the three prefectures of the list have municipalities.
    const grid = stage.page.locator('.gap-legend');
    const cells = await grid.locator('.gap-grid td .figure').allInnerTexts();
    const known = cells.reduce((sum, cell) => sum + Number(cell.replaceAll(',', '')), 0);
    const words = (await grid.innerText()).replaceAll(/\s+/gu, ' ');
    const unknown = Number(/未取込 ([\d,]+)/u.exec(words)?.[1]?.replaceAll(',', ''));
    expect(known).toBeGreaterThan(200);
    expect(known).toBeLessThan(400);
    // 双葉町, where nobody lived in 2020, is 該当なし.
    expect(known + unknown).toBe(1740);
    expect(words).toContain(gapJa.ownClasses);
    // Peers go by it, too.
    await when.opens('?data=imported&gap=on&area=01202');
    await expect.poll(() => get.text(), ready).toContain(compareJa.peers.heading);
    const said = compareJa.peers.rule(importedJa.ownDate('2022年4月1日'), 1);
    await expect.poll(() => get.text(), ready).toContain(said);
    expect(await get.accessibilityFaults()).toEqual([]);
  });

  test('figures by municipality are a measure of the reader’s own', async ({ when, get }) => {
    await shows(when, get, surveyCase('resident-register', 'input.xlsx'));
    expect(get.query()).toContain('measure=imported-3');
    const legend = (): Promise<string> => get.text(ja.legend.heading);
    await expect.poll(legend).toContain('人口（2023年1月1日）');
    expect(await legend()).toContain(importedJa.mark);
    await when.chooses(ja.layers.measure, '世帯数（2023年1月1日）');
    await expect.poll(legend).toContain('世帯数（2023年1月1日）');
    await when.opens('?data=imported&area=39405&measure=imported-3');
    await expect.poll(() => get.text()).toContain('7人');
  });

  test('counts of organisations by municipality stand in their layer', async ({ when, get }) => {
    await shows(when, get, surveyCase('rmo-counts-by-year', 'input.xlsx'));
    expect(get.query()).toContain('layers=rmo');
    await expect.poll(() => get.text(ja.legend.heading)).toContain('取り込んだ市区町村別の数です');
  });

  test('demand points are kept for the gap explorer, which opens', async ({ when, get }) => {
    await shows(when, get, surveyCase('mesh-500m', 'tblT001141H5033.txt'));
    expect(get.query()).toContain('gap=');
  });

  test('what cannot be shown says so, and nothing is offered', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(surveyCase('municipality-codes', 'input.xls'));
    await expect.poll(() => get.text()).toContain('地図には出しません');
    expect(await get.shows(importKeepJa.none)).toBe(true);
    await when.dropsFiles(surveyCase('hub-practice', 'input.csv'));
    await expect.poll(() => get.text()).toContain(importKeepJa.exercise);
    expect(await get.shows(importKeepJa.none)).toBe(true);
  });

  test('stays until it is removed, and is replaced only after saying so', async ({ when, get }) => {
    await shows(when, get, CLASSES);
    await when.opens('import.html');
    await expect.poll(() => get.text()).toContain('この端末に保存しています：input.xlsx');
    await when.dropsFiles(surveyCase('hub-shift-jis', '実態調査.csv'));
    await expect.poll(() => get.text()).toContain(importKeepJa.replaces);
    await when.reloads();
    await expect.poll(() => get.text()).toContain('この端末に保存しています：input.xlsx');
    await when.clicksButton(importKeepJa.remove);
    await expect.poll(() => get.text()).toContain(importKeepJa.removed);
    await when.opens('?data=imported');
    await expect.poll(() => get.shows(ja.notices.importedGone)).toBe(true);
  });
});
