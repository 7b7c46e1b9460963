import { describe, expect } from 'vitest';
import { importJa } from '../../../src/text/ja/import.ts';
import { surveyText } from '../../../src/text/survey.ts';
import { findingOf } from '../../../src/survey/finding-collector.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';
import { temporaryFile } from '../harness/temporary-files.ts';
import type { Readings } from '../harness/readings.ts';
import type { When } from '../harness/when.ts';

/*
 * Positions of a table are held against the areas of the edition. A fresh clone has none: the
 * edition with areas is built from made-up squares around the offices.
 */
const DATA_WITH_AREAS = 'test-results/data-with-areas';

/** 檮原町's office; then a place 59 km off, in the square around the office of 高知市. */
const TABLE = [
  '都道府県,市町村,拠点名,集落数,緯度（度）,経度（度）',
  '高知県,檮原町,あおぞら,6,33.3919,132.9269',
  '高知県,檮原町,みずほ,4,33.5597,133.5311',
].join('\n');

/** The words for what positions were held against. */
function checked(done: string): string {
  const finding = findingOf('positionsChecked', '', 1, { found: '2', done });
  return surveyText.ja.findings.positionsChecked.says(finding);
}

/** Takes the table in and opens what is noted of it. */
async function takesIn(when: When, get: Readings, stage: Stage): Promise<void> {
  await when.opens('import.html');
  await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
  await when.dropsFiles(temporaryFile('拠点.csv', TABLE));
  await expect.poll(() => get.text()).toContain(importJa.tables.counts(2, 0, 0));
  await stage.page.getByText(importJa.report.notes).click();
}

const FAR_OFF = '位置（33.5597, 133.5311）が 檮原町 の中にありません（高知県高知市の中です）';

describe('positions of a table', () => {
  test('are held against the areas of the edition, and whose area it is is said', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.site({ overlays: { data: DATA_WITH_AREAS } });
    await takesIn(when, get, stage);
    expect(await get.text()).toContain(FAR_OFF);
    expect(await get.text()).toContain(checked('areas'));
    const tidy = await when.downloads(importJa.save.tidy);
    const rows = tidy.bytes.toString('utf8').trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',').find((cell) => /^(?:座標|役場)$/u.test(cell)))).toEqual(
      ['座標', '役場'],
    );
  });

  test('are held against offices where the edition has no areas, and that is said', async ({
    when,
    get,
    stage,
  }) => {
    await takesIn(when, get, stage);
    expect(await get.text()).toContain(checked('none'));
    expect(await get.text()).toContain('境界のデータがないため確かめられません');
    expect(await get.text()).not.toContain(FAR_OFF);
  });

  test('are held against offices where the areas cannot be read, and that is said', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.site({
      overlays: { data: DATA_WITH_AREAS },
      missing: [/geojson\/municipalities\.geojson$/],
    });
    await takesIn(when, get, stage);
    expect(await get.text()).toContain(checked('failed'));
    expect(await get.text()).not.toContain(FAR_OFF);
  });

  test('areas are not asked for by a table without positions', async ({ given, when, get }) => {
    given.site({ overlays: { data: DATA_WITH_AREAS } });
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles('tests/pipeline/survey/addresses/input.csv');
    await expect.poll(() => get.text()).toContain(importJa.keep.button);
    expect(get.requests().some(({ path }) => path.endsWith('.geojson'))).toBe(false);
  });
});
