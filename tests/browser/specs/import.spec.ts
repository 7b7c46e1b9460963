import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { importJa } from '../../../src/text/ja/import.ts';
import { ja } from '../../../src/text/ja.ts';
import { surveyText } from '../../../src/text/survey.ts';
import { test } from '../harness/browser-test.ts';

const { report } = surveyText.ja;

/** A file of the survey cases. */
function surveyCase(folder: string, file: string): string {
  return join('tests/pipeline/survey', folder, file);
}

const SHIFT_JIS = surveyCase('hub-shift-jis', '実態調査.csv');
const MERGED = surveyCase('hub-three-row-heading', 'input.xlsx');

describe('taking in survey files', () => {
  test('reads a Shift_JIS list and a sheet of merged headings, and shows them on the map', async ({
    when,
    get,
  }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(SHIFT_JIS, MERGED);
    await expect
      .poll(() => get.text())
      .toContain(importJa.encoding.detected('Shift_JIS（CP932）', false));
    const merged = '2. input.xlsx';
    await expect.poll(() => get.text(merged)).toContain(report.rules['L2-03']);
    expect(await get.text(merged)).toContain('G3「拠点施設／生活／郵便局」');
    expect(await get.text(merged)).toContain(report.after);
    expect(await get.accessibilityFaults()).toEqual([]);
    expect(await get.sidewaysScroll()).toBe(0);
    await when.clicksButton(importJa.keep.button);
    await expect.poll(() => get.query()).toContain('data=imported');
    await expect.poll(() => get.shows(ja.imported.band)).toBe(true);
    await expect.poll(() => get.text()).toContain(ja.imported.hubSample(5));
    // The published table may have come ahead with the page: nothing of it is counted.
    expect(await get.text(ja.legend.heading)).not.toContain('115');
  });

  test('goes back to published data when it is removed', async ({ when, get }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(SHIFT_JIS);
    await expect.poll(() => get.text()).toContain(importJa.keep.button);
    await when.clicksButton(importJa.keep.button);
    await expect.poll(() => get.shows(ja.imported.band)).toBe(true);
    await when.clicksLink(ja.imported.change);
    await expect.poll(() => get.text()).toContain(importJa.keep.remove);
    await when.clicksButton(importJa.keep.remove);
    await expect.poll(() => get.text()).toContain(importJa.keep.removed);
    await when.opens('?data=imported');
    await expect.poll(() => get.shows(ja.notices.importedGone)).toBe(true);
    expect(await get.shows(ja.imported.band)).toBe(false);
    // Nor is there a measure of a table that is gone.
    await when.opens('?data=imported&layers=municipality&measure=imported-4');
    await expect.poll(() => get.text()).toContain('imported-4');
    expect(await get.text(ja.legend.heading)).not.toContain(ja.measures['imported-4'].name);
  });

  test('takes an answer to which 池田町 is meant, and saves what is left', async ({
    when,
    get,
  }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(surveyCase('names-ambiguous', 'input.csv'));
    await expect.poll(() => get.text()).toContain(importJa.tables.counts(1, 0, 3));
    await when.checks('岐阜県池田町');
    await when.clicksButton(importJa.questions.apply);
    await expect.poll(() => get.text()).toContain(importJa.tables.counts(2, 0, 2));
    const left = await when.downloads(importJa.save.unmatched);
    expect(left.bytes.toString('utf8')).toContain('府中市');
    expect(left.bytes.toString('utf8')).not.toContain('池田町,');
    const tidy = await when.downloads(importJa.save.tidyShiftJis);
    expect(new TextDecoder('shift_jis').decode(tidy.bytes)).toContain('岐阜県,池田町');
    const recipe = await when.downloads(importJa.recipe.save);
    expect(Object.values(JSON.parse(recipe.bytes.toString('utf8')).answers)).toEqual(['21404']);
  });

  const refused = [
    ['password', 'input.xlsx', 'passwordProtected'],
    ['empty', 'input.csv', 'emptyFile'],
    ['pdf', 'input.xlsx', 'notATable'],

    ['zip-bomb-lying', 'input.xlsx', 'zipBomb'],
    ['encoding-mixed', 'input.csv', 'encodingMixed'],
  ] as const;

  test.for(refused)(
    'says why it refuses %s, and stays at work',
    async ([folder, file, kind], { when, get }) => {
      await when.opens('import.html');
      await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
      await when.dropsFiles(surveyCase(folder, file));
      await expect.poll(() => get.text()).toContain(importJa.files.refused);
      const { advice } = surveyText.ja.findings[kind];
      const here: Readonly<Record<string, string>> = importJa.report.advice;
      const words = here[kind] ?? advice;
      expect(words).not.toBe('');
      expect(await get.text()).toContain(words);
      expect(await get.shows(importJa.keep.none)).toBe(true);
      await when.dropsFiles(SHIFT_JIS);
      await expect.poll(() => get.text()).toContain(importJa.keep.button);
    },
  );

  test('refuses a file of more than 100 MB without reading it', async ({ when, get }) => {
    const folder = mkdtempSync(join(tmpdir(), 'kyoten-'));
    try {
      const path = join(folder, 'large.csv');
      writeFileSync(path, '');
      truncateSync(path, 100_000_001);
      await when.opens('import.html');
      await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
      await when.choosesFiles(path);
      await expect.poll(() => get.text()).toContain(importJa.files.refused);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
