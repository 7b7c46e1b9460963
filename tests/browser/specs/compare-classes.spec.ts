import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { CLASS_CHANGE_COLORS } from '../../../src/map/class-change-colors.ts';
import { CLASS_CHANGES, classChangeOf, isChange } from '../../../src/state/class-change.ts';
import type { DepopulationClass } from '../../../src/domain/depopulation.ts';
import { compareJa } from '../../../src/text/ja/compare.ts';
import { ja } from '../../../src/text/ja.ts';
import { PROJECT } from '../../run/command.ts';
import { test } from '../harness/browser-test.ts';
import { rowsOf } from '../harness/canonical-rows.ts';

const ready = { timeout: 40_000 };
const panel = compareJa.heading;
const { changes } = compareJa;
const [before, after] = ['2021年4月1日', '2022年4月1日'];

/** Classes that data/corrections gives in place of unknown ones: `municipality_code=15222, as_of=…`. */
const CORRECTED = /municipality_code=(\d{5}), as_of=([\d-]+)",depopulation_class,…,(\w+),/gu;

/** How many municipalities changed how, counted in the tables themselves. */
function expectedCounts(): ReadonlyMap<string, number> {
  const classes = new Map<string, Partial<Record<string, DepopulationClass>>>();
  for (const [code = '', date = '', known] of rowsOf('survey/depopulation_classes.csv').slice(1))
    classes.set(code, { ...classes.get(code), [date]: known as DepopulationClass });
  classes.delete('');
  const corrections = readFileSync(
    join(PROJECT, 'data/corrections/depopulation_classes.csv'),
    'utf8',
  );
  for (const [, code = '', date = '', known] of corrections.matchAll(CORRECTED))
    classes.set(code, { ...classes.get(code), [date]: known as DepopulationClass });
  const found = [...classes.values()].map((of) =>
    classChangeOf({ before: of['2021-04-01'], after: of['2022-04-01'] }),
  );
  return new Map(
    CLASS_CHANGES.map((change) => [change, found.filter((one) => one === change).length]),
  );
}

describe('two dates compared by depopulation class', () => {
  test('have a map of changes with legend, counts, words, table and file', async ({
    when,
    get,
    stage,
  }) => {
    const counts = expectedCounts();
    const changed = CLASS_CHANGES.filter(isChange).reduce(
      (sum, change) => sum + (counts.get(change) ?? 0),
      0,
    );
    expect(changed).toBeGreaterThan(60);
    await when.opens('?year=2022&layers=depopulation&compare=year/2021,show/difference');
    const legend = (): Promise<string> => stage.page.locator('.left-panel').innerText();
    await expect.poll(legend, ready).toContain(changes.heading(before, after));
    const said = (await legend()).replaceAll(/\s+/gu, ' ');
    for (const change of CLASS_CHANGES)
      expect(said).toContain(
        `${changes.names[change]} ${(counts.get(change) ?? 0).toLocaleString('ja')}`,
      );
    const text = await get.text(panel);
    expect(text).toContain(`${changed}市区町村で区分が変わりました`);
    expect(text).toContain(changes.caption('全国', changed));
    // The map has the colour of what became depopulated.
    const colour = CLASS_CHANGE_COLORS.light.toFull;
    await expect
      .poll(async () => (await get.mapColours())[colour] ?? 0, ready)
      .toBeGreaterThan(0.00001);
    expect(await get.accessibilityFaults()).toEqual([]);
    const csv = await when.downloads(compareJa.table.save);
    const lines = new TextDecoder().decode(csv.bytes).trim().split('\n');
    expect(lines).toHaveLength(1742);
    const left = lines.filter((line) => line.includes(changes.names.left));
    expect(left).toHaveLength(counts.get('left') ?? -1);
    // The other way round the dates stay in their order.
    await when.opens('?year=2021&layers=depopulation&compare=year/2022,show/difference');
    await expect.poll(legend, ready).toContain(changes.heading(before, after));
    // A year without a list says that nothing is known, and draws nobody as unchanged.
    await when.opens('?year=2022&layers=depopulation&compare=year/2019,show/difference');
    await expect
      .poll(() => get.text(panel), ready)
      .toContain('過疎の区分の一覧がない側があるため、変化は分かりません');
    await expect
      .poll(async () => (await legend()).replaceAll(/\s+/gu, ' '), ready)
      .toContain(`${ja.absence.notLoaded.name} 1,741`);
  });

  test('of another area have none, and say what there is instead', async ({ when, get }) => {
    await when.opens('?layers=depopulation&area=39&compare=area/38,show/difference');
    await expect.poll(() => get.text(panel), ready).toContain(compareJa.noDifference.classes);
  });
});
