import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { ja } from '../../../src/text/ja.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';

const ready = { timeout: 60_000 };
const region = gapJa.totals.label;
const { times } = gapJa;
const { dialog } = briefingJa.exports;

/** 集落活動センター「はつせ」 of 檮原町. */
const HUB = 'hub-39405-01';

const folder = mkdtempSync(join(tmpdir(), 'gap-times-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `from,to,minutes\n${rows.join('\n')}\n`);
  return path;
}

describe('a table of travel times', () => {
  test('takes the place of straight lines, with its holes told and never counted', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?gap=on&area=39');
    await expect.poll(() => get.text(region), ready).toContain('人');
    const path = file(
      'osrm.csv',
      `39405,${HUB},12`,
      `39201,${HUB},75`,
      `39202,${HUB},`,
      `99999,${HUB},5`,
      `39203,nowhere,5`,
      `39204,${HUB},soon`,
    );
    await stage.page.getByText(times.heading).click();
    await stage.page.getByLabel(times.choose).setInputFiles(path);
    await expect.poll(() => get.text(region), ready).toContain('「osrm.csv」で15分以内');
    // 檮原町 is within, 高知市 beyond, all others of the prefecture are neither.
    const text = await get.text(region);
    expect(text).toMatch(/距離が分からない[\d,]+人は、圏内にも圏外にも入れていません/);
    expect(text).toContain('326,545人');
    expect(await get.shows(times.used(2, 6))).toBe(true);
    expect(await get.shows(times.holes(1739, 1741))).toBe(true);
    expect(await get.shows(times.hubHoles(114, 115))).toBe(true);
    for (const problem of ['noRoute', 'fromUnknown', 'toUnknown', 'notANumber'] as const)
      expect(await get.shows(times.problem(times.problems[problem], 1))).toBe(true);
    // On the map and in what is saved, too.
    expect(await get.text(ja.map.label)).toContain('「osrm.csv」で15分以内');
    const saved = await when.downloads(gapJa.ranking.save);
    const table = new TextDecoder().decode(saved.bytes);
    expect(table).toContain('「osrm.csv」で15分以内');
    expect(table.split('\n').find((row) => row.includes('39202'))).toContain(gapJa.ranking.missing);
    expect(await get.accessibilityFaults()).toEqual([]);
    // The link names the table: opened again it measures by it, and so does what is exported.
    await expect.poll(() => get.query(), ready).toMatch(/times\/osrm-[0-9a-f]{8}/);
    await stage.page.reload();
    await expect.poll(() => get.text(region), ready).toContain('「osrm.csv」で15分以内');
    expect(await get.text(region)).toContain('326,545人');
    await when.clicksButton(ja.viewActions.export);
    const svg = (await createBriefingSteps(stage).exports(dialog.svg)).bytes.toString('utf8');
    const sheet = svg.replaceAll(/<\/text><text[^>]*>/g, '');
    // The share is of the two municipalities whose time is known, and says so.
    expect(sheet).toContain('15分より遠い人は326,545人（距離の分かる329,852人の99.0％）');
    expect(sheet).toContain('「osrm.csv」で15分以内');
    expect(sheet).toMatch(/距離が分からない[\d,]+人は、圏内にも圏外にも入れていません/);
    await stage.page.keyboard.press('Escape');
    // A hypothetical hub is not in the table: the result is withheld, and says why.
    await stage.page.getByLabel(gapJa.whatIf.type).fill('高知市');
    await stage.page.getByRole('button', { name: gapJa.whatIf.add, exact: true }).click();
    await expect
      .poll(() => get.shows(gapJa.withheld.hypotheticalWithoutTravelTimes), ready)
      .toBe(true);
    await when.clicksButton(times.clear);
    await expect.poll(() => get.text(region), ready).toContain('道路の距離ではありません');
  });

  test('that this device does not keep gives way to straight lines, in words', async ({
    stage,
    when,
    get,
  }) => {
    await when.opens('?gap=times/osrm-1a2b3c4d,min/15&area=39');
    const said = gapJa.standIns.times('osrm-1a2b3c4d');
    await expect.poll(() => get.shows(said), ready).toBe(true);
    await expect.poll(() => get.text(region), ready).toContain('で割った時間が15分以内');
    expect(await get.text(ja.map.label)).toContain(said);
    expect(await get.accessibilityFaults()).toEqual([]);
    const saved = await when.downloads(gapJa.ranking.save);
    expect(new TextDecoder().decode(saved.bytes)).toContain(said);
    await stage.page.getByRole('button', { name: gapJa.standIns.drop }).click();
    await expect.poll(() => get.shows(said), ready).toBe(false);
    expect(get.query()).not.toContain('times/');
  });

  test('that cannot be read is refused by what it lacks, and changes nothing', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?gap=on&area=39');
    await expect.poll(() => get.text(region), ready).toContain('人');
    await stage.page.getByText(times.heading).click();
    const path = join(folder, 'wrong.csv');
    writeFileSync(path, 'a,b,c\n1,2,3\n');
    await stage.page.getByLabel(times.choose).setInputFiles(path);
    await expect.poll(() => get.shows(/見出しは「a、b、c」/)).toBe(true);
    await stage.page.getByLabel(times.choose).setInputFiles(file('none.csv', '1,2,3'));
    await expect.poll(() => get.shows(times.refused.noUsableRow)).toBe(true);
    // A file of other columns is told which it lacks, by the names the page asks for.
    const other = join(folder, 'other.csv');
    writeFileSync(other, 'place,metres\n39405,5\n');
    await stage.page.getByLabel(times.choose).setInputFiles(other);
    const lacks = times.refused.columnsMissing('from、to、minutes', 'place、metres');
    await expect.poll(() => get.shows(lacks)).toBe(true);
    expect(await get.text(region)).toContain('道路の距離ではありません');
  });
});
