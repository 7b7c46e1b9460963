import type { FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { importFieldsJa } from '../../../src/text/ja/import-fields.ts';
import { importKeepJa } from '../../../src/text/ja/import-keep.ts';
import { importJa } from '../../../src/text/ja/import.ts';
import { surveyText } from '../../../src/text/survey.ts';
import { test } from '../harness/browser-test.ts';
import { temporaryFile } from '../harness/temporary-files.ts';
import { publishedN03 } from '../../fixtures/boundaries/published-n03.ts';

const { fields, tables } = importFieldsJa;
const { mapping } = importJa;
const TABLE = importJa.tables.name('', 1);

/** A table of a prefecture's own, with headings that no known table has. */
const THIS_YEAR =
  '担当まち,よびな,住んでいる人,お金を出せる所\nゆすはら,あおぞら,515,○\n大豊町,みずほ,410,\n';
const NEXT_YEAR =
  '担当まち,よびな,住んでいる人,所管\nゆすはら,あおぞら,1030,係\n大豊町,みずほ,900,係\n';

describe('a table that is not known', () => {
  test('is mapped by its reader; the recipe reads it again and says what changed', async ({
    when,
    get,
  }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(temporaryFile('県独自.csv', THIS_YEAR));
    await expect.poll(() => get.text()).toContain(importJa.report.advice.tableUnknown);
    await when.chooses(importJa.tables.readAs(TABLE), tables.hubSurvey);
    await expect.poll(() => get.text()).toContain(mapping.heading);
    await when.opensPart(mapping.heading);
    const bank = ja.hub.facilityNames.bank;
    const meanings = [
      ['A', '担当まち', fields.municipality],
      ['B', 'よびな', fields.name],
      ['C', '住んでいる人', fields.population],
      ['D', 'お金を出せる所', mapping.item(fields.facilities, bank)],
    ] as const;
    for (const [column, heading, meaning] of meanings)
      await when.chooses(mapping.meaningOf(column, heading), meaning);
    await expect.poll(() => get.text()).toContain(mapping.changed);
    await when.clicksButton(mapping.apply);
    await expect.poll(() => get.text()).toContain(importJa.tables.counts(1, 0, 1));
    await when.checks('高知県檮原町');
    await when.clicksButton(importJa.questions.apply);
    await expect.poll(() => get.text()).toContain(importJa.tables.counts(2, 0, 0));
    const tidy = await when.downloads(importJa.save.tidy);
    expect(tidy.bytes.toString('utf8')).toContain('394050,高知県,檮原町,あおぞら');
    const saved = await when.downloads(importJa.recipe.save);

    await when.reloads();
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    const recipe = temporaryFile('取込手順.json', saved.bytes);
    await when.choosesFileFor(importJa.recipe.button, recipe);
    await when.dropsFiles(temporaryFile('翌年.csv', NEXT_YEAR));
    await expect.poll(() => get.text()).toContain(importJa.tables.counts(2, 0, 0));
    const words = await get.text();
    const { layoutDrift, totalDrift } = surveyText.ja.findings;
    expect(words).toContain(importJa.report.drift);
    expect(words).toContain(layoutDrift.advice);
    for (const column of ['お金を出せる所', '所管']) expect(words).toContain(`「${column}」`);
    expect(words).toContain(totalDrift.advice);
  });
});

describe('boundaries', () => {
  const square = [
    [
      [133, 33],
      [133.1, 33],
      [133.1, 33.1],
      [133, 33.1],
      [133, 33],
    ],
  ];
  const collection: FeatureCollection<Polygon> = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '39405', name: '檮原町', N03_004: '檮原町', N03_007: '39405' },
        geometry: { type: 'Polygon', coordinates: square },
      },
    ],
  };

  test.for([
    ['GeoJSON', '境界.geojson', () => JSON.stringify(collection)],
    ['TopoJSON', '境界.topojson', () => JSON.stringify(topology({ areas: collection }))],
    ['an N03 zip', 'N03-20250101_GML.zip', () => publishedN03(collection)],
  ] as const)(
    '%s is told for what it is, and what to do with it',
    async ([, name, make], { when, get }) => {
      await when.opens('import.html');
      await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
      await when.dropsFiles(temporaryFile(name, make()));
      const { advice } = surveyText.ja.findings.boundaryFile;
      await expect.poll(() => get.text()).toContain(importJa.files.refused);
      expect(await get.text()).toContain(advice);
      expect(await get.shows(importKeepJa.none)).toBe(true);
    },
  );
});
