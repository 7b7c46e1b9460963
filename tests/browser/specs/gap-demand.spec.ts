import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { importJa } from '../../../src/text/ja/import.ts';
import { ja } from '../../../src/text/ja.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';

const ready = { timeout: 60_000 };
const region = gapJa.totals.label;
const { report } = gapJa;
const { dialog } = briefingJa.exports;

const folder = mkdtempSync(join(tmpdir(), 'gap-demand-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Places of people in Kochi: good ones, one in New York, one of nobody, one of unknown. */
const POINTS = join(folder, 'settlements.csv');
writeFileSync(
  POINTS,
  [
    '集落名,団体コード,緯度,経度,人口,65歳以上人口',
    '上組,394050,33.3917,132.9269,1020,512',
    '中組,394050,33.4001,132.93,80,40',
    '下組,394050,33.41,132.94,0,0',
    '奥組,394050,33.42,132.95,,',
    '秘組,394050,33.43,132.96,x,x',
    '遠組,394050,40.7,-74.0,5,1',
  ].join('\n'),
);

describe('demand points the reader took in', () => {
  test('are counted at their places; rows that cannot be are told and never a 0', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(POINTS);
    await expect.poll(() => get.text(), ready).toContain(importJa.keep.button);
    await when.clicksButton(importJa.keep.button);
    await expect.poll(() => get.query(), ready).toContain('demand/imported');
    await expect.poll(() => get.text(region), ready).toContain('1,100人のうち');
    const text = await get.text(region);
    expect(text).toContain(gapJa.method.kinds.table);
    expect(text).toContain('settlements.csv');
    expect(text).toContain(gapJa.imported.measures.population);
    expect(text).not.toContain('2020年の人口');
    await stage.page.getByText(report.heading).click();
    const { problems } = report;
    for (const problem of [problems.populationSuppressed, problems.populationMissing])
      await expect.poll(() => get.shows(report.leftOut(problem, 1))).toBe(true);
    await expect.poll(() => get.shows(report.kept(problems.populationZero, 1))).toBe(true);
    expect(await get.accessibilityFaults()).toEqual([]);
    // The link names the table; opened again here it is the same, and so is what is exported.
    await expect.poll(() => get.query(), ready).toMatch(/table\/settlements-[0-9a-f]{8}\.table/);
    await stage.page.reload();
    await expect.poll(() => get.text(region), ready).toContain('1,100人のうち');
    await when.clicksButton(ja.viewActions.export);
    const svg = (await createBriefingSteps(stage).exports(dialog.svg)).bytes.toString('utf8');
    const sheet = svg.replaceAll(/<\/text><text[^>]*>/g, '');
    expect(sheet).toContain('（1,100人の');
    expect(sheet).toContain('settlements.csv');
    // A measure that the table does not have is refused in words.
    await stage.open('?gap=demand/imported,people/over75');
    await expect.poll(() => get.shows(gapJa.withheld.measureNotLoaded), ready).toBe(true);
  });

  test('of a mesh of e-Stat are its cells, with suppressed ages left unknown', async ({
    when,
    get,
  }) => {
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles('tests/pipeline/survey/mesh-500m/tblT001141H5033.txt');
    await expect.poll(() => get.text(), ready).toContain(importJa.keep.button);
    await when.clicksButton(importJa.keep.button);
    await expect.poll(() => get.text(region), ready).toContain('340人のうち');
    expect(await get.text(region)).toContain(gapJa.method.demand(gapJa.method.kinds.mesh500, 5));
  });

  test.for([
    ['mesh1000', 'tblT001100S5033.txt', ['50332580', '50332581'], 300, 190],
    ['mesh250', 'tblT001142Q5033.txt', ['5033258011', '5033258012'], 300, 190],
  ] as const)('of a %s of e-Stat are counted at its cells', async (given, { when, get }) => {
    const [kind, name, [near, far], total, over65] = given;
    const path = join(folder, name);
    writeFileSync(
      path,
      [
        'KEY_CODE,HTKSYORI,HTKSAKI,GASSAN,T001001001,T001001019',
        ',,,,人口（総数）,６５歳以上人口　総数',
        `${near},0,,,220,140`,
        `${far},0,,,80,50`,
      ].join('\n'),
    );
    await when.opens('import.html');
    await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
    await when.dropsFiles(path);
    await expect.poll(() => get.text(), ready).toContain(importJa.keep.button);
    await when.clicksButton(importJa.keep.button);
    await expect.poll(() => get.text(region), ready).toContain(`${total}人のうち`);
    const text = await get.text(region);
    expect(text).toContain(gapJa.method.demand(gapJa.method.kinds[kind], 2));
    expect(text).toContain(name);
    await when.opens('?gap=demand/imported,people/over65');
    await expect.poll(() => get.text(region), ready).toContain(`${over65}人のうち`);
  });

  test('that a device does not keep give way to offices, in words, on screen and on paper', async ({
    stage,
    when,
    get,
  }) => {
    const table = 'settlements-1a2b3c4d.table';
    await when.opens(`?gap=demand/imported,table/${table}&area=39`);
    const said = gapJa.standIns.demand(table);
    await expect.poll(() => get.shows(said), ready).toBe(true);
    await expect.poll(() => get.text(region), ready).toContain(gapJa.method.kinds.office);
    expect(await get.text(ja.map.label)).toContain(said);
    expect(await get.accessibilityFaults()).toEqual([]);
    await when.clicksButton(ja.viewActions.export);
    const svg = (await createBriefingSteps(stage).exports(dialog.svg)).bytes.toString('utf8');
    expect(svg.replaceAll(/<\/text><text[^>]*>/g, '')).toContain(said);
    await stage.page.keyboard.press('Escape');
    await when.clicksButton(gapJa.standIns.drop);
    await expect.poll(() => get.shows(said), ready).toBe(false);
    expect(get.query()).not.toContain('imported');
  });
});
