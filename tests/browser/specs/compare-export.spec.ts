import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { compareJa } from '../../../src/text/ja/compare.ts';
import { ja } from '../../../src/text/ja.ts';
import { readPptx } from '../../fixtures/office/read-pptx.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';

const { exports: exported } = briefingJa;
const { compare: said, dialog } = exported;

/** How many areas of each class a part of a drawing has. */
function drawnClasses(svg: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, found = ''] of svg.matchAll(/data-code="\d{5}" data-class="(\w+)"/g))
    counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}

/** The counts of a drawing's legend, by class. */
function legendCounts(svg: string): readonly (readonly [string, string])[] {
  return [...svg.matchAll(/data-legend-class="(\w+)" data-legend-count="([^"]*)"/g)].map(
    ([, known = '', count = '']) => [known, count],
  );
}

async function rowsOf(bytes: Buffer): Promise<unknown[][]> {
  const { read, utils } = await import('@e965/xlsx');
  return utils.sheet_to_json(read(bytes).Sheets[exported.table.figures] ?? {}, { header: 1 });
}

describe('an exported comparison', () => {
  test('of two areas has both maps with one legend, and their figures with the difference', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createBriefingSteps(stage);
    await when.opens('?area=39&layers=municipality&compare=area/38');
    await when.clicksButton(ja.viewActions.export);
    const svg = (await steps.exports(dialog.svg)).bytes.toString('utf8');
    const [, a = '', b = ''] = svg.split('<g class="side"');
    expect(a).toContain(`>${compareJa.side('A', '高知県')}<`);
    expect(b).toContain(`>${compareJa.side('B', '愛媛県')}<`);
    const [ofA, ofB] = [drawnClasses(a), drawnClasses(b.split('class="facts"')[0] ?? '')];
    const legend = legendCounts(svg);
    expect(legend.length).toBeGreaterThan(3);
    for (const [known, count] of legend)
      expect(count, known).toBe(
        said.counts(String(ofA.get(known) ?? 0), String(ofB.get(known) ?? 0)),
      );
    expect([...ofA.values()].reduce((sum, count) => sum + count, 0)).toBe(34);
    expect([...ofB.values()].reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(svg).not.toContain(exported.sheet.withoutCompare);
    const rows = await rowsOf((await steps.exports(dialog.xlsx)).bytes);
    const figures = rows.filter((row) => row.length === 5 && typeof row[4] === 'number');
    expect(figures).toHaveLength(34);
    for (const [, name, one, other, difference] of figures)
      expect(Number(difference), String(name)).toBeCloseTo(Number(one) - Number(other), 6);
    const [map, table] = readPptx((await steps.exports(dialog.pptx)).bytes);
    expect(map?.notes).toContain(said.sides('高知県', '愛媛県'));
    for (const name of ['高知市', '松山市'])
      expect(map?.names.filter((known) => known.startsWith(`${name} `))).toHaveLength(1);
    const [head = [], ...body] = table?.tableRows ?? [];
    expect(head[1]).toContain('A 高知県');
    expect(head[2]).toContain('B 愛媛県');
    expect(table?.chart?.series.map(({ name }) => name)).toEqual(head.slice(1, 3));
    expect(table?.chart?.series[0]?.values.map(Number)).toEqual(
      body.toReversed().map(([, value]) => Number(value)),
    );
  });

  test('of two dates is the map of changes, with its classes counted', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createBriefingSteps(stage);
    await when.opens('?year=2022&layers=depopulation&compare=year/2021,show/difference');
    await when.clicksButton(ja.viewActions.export);
    const svg = (await steps.exports(dialog.svg)).bytes.toString('utf8');
    expect(svg).toContain(compareJa.changes.heading('2021年4月1日', '2022年4月1日'));
    const drawn = drawnClasses(svg);
    const legend = legendCounts(svg);
    expect(legend).toHaveLength(6);
    for (const [known, count] of legend)
      expect(drawn.get(known) ?? 0, known).toBe(Number(count.replace(',', '')));
    const rows = await rowsOf((await steps.exports(dialog.xlsx)).bytes);
    const changed = rows.slice(3).reduce((sum, row) => sum + Number(row[5]), 0);
    const told = legend.slice(0, 4).reduce((sum, [, count]) => sum + Number(count), 0);
    expect(changed).toBe(told);
    expect(told).toBeGreaterThan(60);
  });

  test('with an edition that is not there says so, and keeps the view', async ({ stage, when }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    const link = '?area=39&layers=depopulation&compare=edition/2020-01-01';
    await steps.opensFile(
      'comparison.json',
      JSON.stringify({
        version: 2,
        title: '',
        slides: [{ kind: 'view', link, title: '', note: '' }],
      }),
    );
    const shown = () => stage.page.locator('.slide-stage img').getAttribute('alt');
    const [beginning = ''] = compareJa.failed('|').split('|');
    await expect.poll(shown, { timeout: 40_000 }).toContain(beginning);
    expect(await shown()).toContain('2020-01-01');
    expect(await shown()).toContain(`${ja.depopulation.full} 26`);
  });

  test('with practice data says on which side it is, in file name, picture and slide', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createBriefingSteps(stage);
    await when.opens('?area=39&layers=hub&gap=km/6&compare=data/exercise');
    await when.clicksButton(ja.viewActions.add);
    await when.clicksButton(ja.viewActions.export);
    const { name, bytes } = await steps.exports(dialog.svg);
    expect(name).toContain('EXERCISE');
    const [head = '', a = '', b = ''] = bytes.toString('utf8').split('<g class="side"');
    expect([head, a, b].map((part) => part.includes('data-mark="exercise"'))).toEqual([
      true,
      false,
      true,
    ]);
    expect(b).toContain(ja.dataset.exerciseBand.slice(0, 12));
    await when.opens('briefing.html');
    const shown = () => stage.page.locator('.slide-stage img').getAttribute('alt');
    await expect
      .poll(shown, { timeout: 40_000 })
      .toContain(compareJa.side('B', ja.dataset.exerciseMark));
    expect(await shown()).toMatch(/A：[\d.]+％、B：[\d.]+％、差（A－B）は/);
  });
});
