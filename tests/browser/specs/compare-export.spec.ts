import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { compareJa } from '../../../src/text/ja/compare.ts';
import { ja } from '../../../src/text/ja.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { createExportSteps } from '../harness/export-steps.ts';
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

describe('an exported comparison', { timeout: 240_000 }, () => {
  test('of two areas has both maps with one legend, and the figures of both with the difference', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    await steps.opensView('?area=39&layers=municipality&compare=area/38');
    const { svg } = await steps.svg();
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
    const book = await steps.xlsx();
    const figures = [1, 2].map((sheet) =>
      book
        .rows(`${sheet} ${exported.table.figures}`)
        .filter((row) => row.length === 5 && typeof row[4] === 'number'),
    );
    expect(figures.map(({ length }) => length)).toEqual([34, 20]);
    for (const [, name, one, other, difference] of figures.flat())
      expect(Number(difference), String(name)).toBeCloseTo(Number(one) - Number(other), 6);
    // Each area against the other as a whole.
    const [columnA, columnB] = [new Set(), new Set()];
    for (const row of figures[1] ?? []) columnA.add(row[2]);
    for (const row of figures[0] ?? []) columnB.add(row[3]);
    expect([[...columnA], [...columnB]]).toEqual([[35.6], [33.4]]);
    const [map, ...tables] = await steps.pptx();
    expect(map?.notes).toContain(said.sides('高知県', '愛媛県'));
    for (const name of ['高知市', '松山市'])
      expect(map?.names.filter((known) => known.startsWith(`${name} `))).toHaveLength(1);
    const listed = tables.filter(({ tableRows }) => tableRows.length > 0);
    expect(listed.flatMap(({ tableRows }) => tableRows.slice(1))).toHaveLength(54);
    for (const { chart, tableRows, words } of listed) {
      const [head = [], ...body] = tableRows;
      expect(head[1]).toContain('A 高知県');
      expect(head[2]).toContain('B 愛媛県');
      expect(words).toMatch(/(?:高知県の市区町村（B：愛媛県|愛媛県の市区町村（A：高知県)全体/);
      expect(chart?.series.map(({ name }) => name)).toEqual(head.slice(1, 3));
      expect(chart?.series[0]?.values.map(Number)).toEqual(
        body.toReversed().map(([, value]) => Number(value)),
      );
    }
  });

  test('of two dates is the map of changes, with its classes counted', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    await steps.opensView('?year=2022&layers=depopulation&compare=year/2021,show/difference');
    const { svg } = await steps.svg();
    expect(svg).toContain(compareJa.changes.heading('2021年4月1日', '2022年4月1日'));
    const drawn = drawnClasses(svg);
    const legend = legendCounts(svg);
    expect(legend).toHaveLength(6);
    for (const [known, count] of legend)
      expect(drawn.get(known) ?? 0, known).toBe(Number(count.replace(',', '')));
    const rows = (await steps.xlsx()).rows(exported.table.figures);
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
    const [beginning = ''] = compareJa.failed('|').split('|');
    await expect.poll(steps.shown, { timeout: 40_000 }).toContain(beginning);
    expect(await steps.shown()).toContain('2020-01-01');
    expect(await steps.shown()).toContain(`${ja.depopulation.full} 26`);
  });

  test('with practice data says on which side it is, in file name, picture and slide', async ({
    stage,
    given,
    when,
    get,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    await steps.opensView('?area=39&layers=hub&gap=km/6&compare=data/exercise');
    const { name, bytes } = await steps.exports(dialog.svg);
    expect(name).toContain('EXERCISE');
    const [head = '', a = '', b = ''] = bytes.toString('utf8').split('<g class="side"');
    expect([head, a, b].map((part) => part.includes('data-mark="exercise"'))).toEqual([
      true,
      false,
      true,
    ]);
    expect(b).toContain(ja.dataset.exerciseBand.slice(0, 12));
    await when.presses('Escape');
    await when.clicksButton(ja.viewActions.add);
    await expect.poll(() => get.text()).toContain(ja.viewActions.added(1));
    await when.opens('briefing.html');
    await expect
      .poll(steps.shown, { timeout: 40_000 })
      .toContain(compareJa.side('B', ja.dataset.exerciseMark));
    expect(await steps.shown()).toMatch(/A：[\d.]+％、B：[\d.]+％、差（A－B）は/);
  });
});
