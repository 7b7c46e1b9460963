import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { importKeepJa } from '../../../src/text/ja/import-keep.ts';
import { importJa } from '../../../src/text/ja/import.ts';
import { surveyText } from '../../../src/text/survey.ts';
import { test } from '../harness/browser-test.ts';
import { temporaryFile } from '../harness/temporary-files.ts';

/** A file of the survey cases. */
function surveyCase(folder: string, file: string): string {
  return join('tests/pipeline/survey', folder, file);
}

const SHIFT_JIS = surveyCase('hub-shift-jis', '実態調査.csv');
const HEAD = '都道府県,市町村,拠点名,集落数\n';

const { findings, report } = surveyText.ja;

describe('files that are not taken in', () => {
  const blocked = [
    ['formula-error', 'formulaError', 'input.xlsx'],
    ['formula-uncalculated', 'formulaUncalculated', 'input.xlsx'],
    ['column-twice', 'columnTwice', 'input.csv'],
    ['unquoted-comma', 'raggedRow', 'input.csv'],
    ['date-missing', 'yearUnknown', 'input.csv'],
  ] as const;

  test.for(blocked)(
    '%s says %s, and does not reach the map',
    async ([folder, kind, file], { when, get }) => {
      await when.opens('import.html');
      await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
      await when.dropsFiles(surveyCase(folder, file));
      await expect.poll(() => get.text()).toContain(report.verdicts.refused);
      const here: Readonly<Record<string, string>> = importJa.report.advice;
      const advice = here[kind] ?? findings[kind].advice;
      expect(advice).not.toBe('');
      expect(await get.text()).toContain(advice);
      expect(await get.text()).toContain(importKeepJa.blocked(file));
      expect(await get.shows(importKeepJa.none)).toBe(true);
    },
  );

  test('a list of the wrong year, until the year is taken back', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(surveyCase('depopulation-list', 'input.xlsx'));
    await expect.poll(() => get.text()).toContain(importJa.settings.heading);
    await when.opensPart(importJa.settings.heading);
    await when.fillsIn(importJa.settings.fiscalYear, '2021');
    await when.clicksButton(importJa.settings.apply);
    await expect.poll(() => get.text()).toContain(report.verdicts.refused);
    expect(await get.text()).toContain(findings.yearWrong.advice);
    expect(await get.shows(importKeepJa.none)).toBe(true);
    await when.opensPart(importJa.settings.heading);
    await when.fillsIn(importJa.settings.fiscalYear, '2022');
    await when.clicksButton(importJa.settings.apply);
    await expect.poll(() => get.text()).toContain(report.verdicts.repaired);
  });

  test('more than a million rows', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.choosesFiles(temporaryFile('million.csv', `${HEAD}${',,,\n'.repeat(1_000_000)}`));
    await expect.poll(() => get.text()).toContain(importJa.files.refused);
    expect(await get.text()).toContain(findings.tooManyRows.advice);
  });

  test('a reading that is cancelled changes nothing, and the page goes on', async ({
    when,
    get,
  }) => {
    const rows = Array.from({ length: 400_000 }, (_, at) => `高知県,檮原町,拠点${at},約１２箇所\n`);
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.choosesFiles(temporaryFile('long.csv', `${HEAD}${rows.join('')}`));
    await expect.poll(() => get.shows(importJa.files.cancel)).toBe(true);
    await when.clicksButton(importJa.files.cancel);
    await expect.poll(() => get.text()).toContain(importJa.files.cancelled);
    expect(await get.shows(importKeepJa.none)).toBe(true);
    await when.dropsFiles(SHIFT_JIS);
    await expect.poll(() => get.text('2. 実態調査.csv')).toContain(importJa.save.tidy);
    expect(await get.text('1. long.csv')).toContain(importJa.files.again);
  });

  test('what was kept before stays when a file is refused', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(SHIFT_JIS);
    await when.clicksButton(importKeepJa.button);
    await expect.poll(() => get.query()).toContain('data=imported');
    await when.opens('import.html');
    await expect.poll(() => get.text()).toContain('この端末に保存しています：実態調査.csv');
    await when.dropsFiles(surveyCase('password', 'input.xlsx'));
    await expect.poll(() => get.text()).toContain(importJa.files.refused);
    expect(await get.text()).toContain('この端末に保存しています：実態調査.csv');
  });
});
