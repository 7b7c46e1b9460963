import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { importJa } from '../../../src/text/ja/import.ts';
import { surveyText } from '../../../src/text/survey.ts';
import { test } from '../harness/browser-test.ts';
import { temporaryFile } from '../harness/temporary-files.ts';

/** A file of the survey cases. */
function surveyCase(folder: string, file: string): string {
  return join('tests/pipeline/survey', folder, file);
}

const SHIFT_JIS = surveyCase('hub-shift-jis', '実態調査.csv');

describe('a table taken in again', () => {
  test('a recipe is saved, opened on another day, and used', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(SHIFT_JIS);
    await expect.poll(() => get.text()).toContain(importJa.recipe.save);
    const saved = await when.downloads(importJa.recipe.save);
    const recipe = temporaryFile('取込手順.json', saved.bytes);
    await when.reloads();
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.choosesFileFor(importJa.recipe.button, recipe);
    const { name } = JSON.parse(saved.bytes.toString('utf8')) as { name: string };
    await expect.poll(() => get.text()).toContain(importJa.recipe.used(name));
    await when.dropsFiles(SHIFT_JIS);
    await expect.poll(() => get.text()).toContain(importJa.report.noDrift);
    expect(await get.text()).toContain(importJa.tables.counts(3, 0, 0));
  });

  test('next year’s file is read by it, and what changed is told apart', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(surveyCase('recipe-next-year', '令和5年度.csv'));
    await expect.poll(() => get.text()).toContain(importJa.report.advice.tableUnknown);
    await when.choosesFileFor(
      importJa.recipe.button,
      surveyCase('recipe-next-year', 'recipe.json'),
    );
    await expect.poll(() => get.text()).toContain(importJa.tables.counts(2, 0, 0));
    const words = await get.text();
    expect(words).toContain(importJa.report.drift);
    for (const column of ['組の数', '担当者', '備考']) expect(words).toContain(`「${column}」`);
    const { layoutDrift, totalDrift } = surveyText.ja.findings;
    expect(words).toContain(layoutDrift.advice);
    expect(words).toContain(totalDrift.advice);
    expect(words).toMatch(/1,?030.*515|515.*1,?030/u);
    await when.clicksButton(importJa.recipe.drop);
    await expect.poll(() => get.text()).not.toContain(importJa.report.drift);
  });

  test('what is no recipe is refused, and the one in use stays', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    const recipe = surveyCase('recipe-next-year', 'recipe.json');
    await when.choosesFileFor(importJa.recipe.button, recipe);
    await expect.poll(() => get.text()).toContain(importJa.recipe.used('県独自の拠点調査'));
    const wrong = temporaryFile('recipe.json', '{"format":1,"columns":"全部"}');
    await when.choosesFileFor(importJa.recipe.button, wrong);
    await expect
      .poll(() => get.text())
      .toContain('取込手順として読めません。何も変更していません。');
    expect(await get.text()).toContain(importJa.recipe.used('県独自の拠点調査'));
  });

  test('the tidy table reads back the same from both encodings', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(SHIFT_JIS);
    await expect.poll(() => get.text()).toContain(importJa.save.tidy);
    const unicode = await when.downloads(importJa.save.tidy);
    const shiftJis = await when.downloads(importJa.save.tidyShiftJis);
    const [bytes, old] = [new Uint8Array(unicode.bytes), new Uint8Array(shiftJis.bytes)];
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('shift_jis').decode(old)).toBe(new TextDecoder().decode(bytes));
    await when.reloads();
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(temporaryFile('a.csv', bytes), temporaryFile('b.csv', old));
    const regions = ['1. a.csv', '2. b.csv'];
    for (const region of regions) {
      await expect.poll(() => get.text(region)).toContain(importJa.tables.counts(3, 0, 0));
      const again = await when.downloadsIn(region, importJa.save.tidy);
      expect(new Uint8Array(again.bytes)).toEqual(bytes);
    }
  });
});
