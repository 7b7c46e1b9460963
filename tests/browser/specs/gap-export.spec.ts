import { describe, expect } from 'vitest';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { ja } from '../../../src/text/ja.ts';
import { createBriefingSteps } from '../harness/briefing-steps.ts';
import { createExportSteps } from '../harness/export-steps.ts';
import { test } from '../harness/browser-test.ts';

const { exports: exported, page: words } = briefingJa;
const { dialog } = exported;
const ready = { timeout: 40_000 };

/** The first number of persons in a text. */
function persons(text: string): string {
  return /([\d,]+)人/.exec(text)?.[1] ?? '';
}

describe('an exported view of gaps', { timeout: 240_000 }, () => {
  test('has the figures, classes and marks of the screen, and says how they were measured', async ({
    stage,
    given,
    when,
    get,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    const query = '?area=39&layers=hub&gap=km/6,fill/bivariate&sites=133.5311/33.5597';
    await when.opens(query);
    await expect.poll(() => get.text(gapJa.totals.label), ready).toContain('人');
    const beyond = persons(await get.text(gapJa.totals.label));
    await when.clicksButton(ja.viewActions.export);
    const { svg, words: sheet } = await steps.svg();
    expect(sheet).toContain(`6.0 kmより遠い人は${beyond}人`);
    expect(sheet).toContain(gapJa.sample(115));
    expect(sheet).toContain('道路の距離ではありません');
    expect(sheet).toContain('市区町村の役場（粗い）');
    expect(sheet).not.toContain('含みません');
    const counts = new Map<string, number>();
    for (const [, found = ''] of svg.matchAll(/data-code="39\d{3}" data-class="(\d)"/g))
      counts.set(found, (counts.get(found) ?? 0) + 1);
    const grid = [...svg.matchAll(/data-legend-class="(\d)" data-legend-count="(\d+)"/g)];
    expect(grid).toHaveLength(9);
    for (const [, cell = '', count] of grid)
      expect(counts.get(cell) ?? 0, `cell ${cell}`).toBe(Number(count));
    expect(svg.match(/data-kind="coverage"/g)?.length).toBeGreaterThan(58);
    expect(svg.match(/data-kind="site"/g)).toHaveLength(1);
    expect(svg).toContain('>仮1<');
    const pptx = await steps.pptx();
    expect(pptx[0]?.fills.length).toBeGreaterThan(0);
    expect(pptx[0]?.notes).toContain(`${beyond}人`);
    // Against which hubs stands beside every figure, on the slides of tables too.
    for (const { title, words: own } of pptx.filter(({ chart }) => chart !== undefined))
      expect(own, title).toContain(gapJa.sample(115));
    const rows = (await steps.xlsx()).rows(exported.table.figures);
    expect(rows[1]).toEqual([gapJa.sample(115)]);
    const head = rows.findIndex((row) => row.includes(exported.gap.columnsOf.uncovered));
    const column = rows[head]?.indexOf(exported.gap.columnsOf.uncovered) ?? -1;
    const sum = rows.slice(head + 1).reduce((total, row) => total + Number(row[column]), 0);
    expect(sum.toLocaleString('ja-JP')).toBe(beyond);
  });

  test('has the bands of distance as shapes in the classes of their legend', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    await steps.opensView('?area=39&layers=hub&gap=surface/bands');
    const svg = (await steps.exports(dialog.svg)).bytes.toString('utf8');
    expect(svg).not.toContain('<image');
    const drawn = [...svg.matchAll(/data-class="(surface-\d)"/g)].map(([, band]) => band);
    const named = [...svg.matchAll(/data-legend-class="(surface-\d)"/g)].map(([, band]) => band);
    expect(named).toHaveLength(6);
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn).toEqual(named.slice(0, drawn.length));
    // 100 m make no difference on the sheet: at a hub one is in the nearest band.
    const atHubs = await stage.page.evaluate(bandsAtHubs, svg);
    expect(atHubs.length).toBeGreaterThan(50);
    expect(new Set(atHubs)).toEqual(new Set(['surface-0']));
    expect(svg.length).toBeLessThan(1_000_000);
    const sheet = svg.replaceAll(/<\/text><text[^>]*>/g, '');
    expect(sheet).toContain(gapJa.legend.surface.heading);
    expect(sheet).toContain(gapJa.legend.surface.band('1', '2'));
    expect(sheet).toContain(exported.gap.surfaceNotEditable);
    expect(sheet).not.toContain(exported.gap.withoutSurface);
    const png = await steps.exports(dialog.png);
    expect(png.bytes.length).toBeGreaterThan(50_000);
  });

  test('says in words why there are no gaps', async ({ stage, given, when }) => {
    given.window({ without: ['webgl'] });
    given.site({ missing: [/hubs\.published\.json$/] });
    given.fault(/404/);
    const steps = createExportSteps(stage, when);
    await steps.opensView('?area=39&gap=on');
    const { words: sheet } = await steps.svg();
    expect(sheet).toContain(exported.gap.withheld(gapJa.withheld.noHubs));
  });
});

describe('a ready briefing', { timeout: 240_000 }, () => {
  test('shows gaps and candidates worked out from the data, nation and prefecture', async ({
    stage,
    when,
  }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    for (const area of ['全国', '高知県']) {
      await steps.opensReady(area);
      await steps.choosesSlide(4);
      await expect
        .poll(steps.shown, ready)
        .toMatch(/拠点まで4\.0 kmより遠い人は[\d,]+人（[\d,]+人の/);
      expect(await steps.shown()).toContain(gapJa.sample(115));
      await steps.choosesSlide(7);
      await expect.poll(steps.shown, ready).toContain(exported.gap.candidates(5, '4.0 km'));
      expect(await steps.shown()).toMatch(/仮の拠点5箇所で、新たに[\d,]+人が圏内になります/);
      await steps.choosesSlide(8);
      await expect.poll(steps.shown, ready).toContain(exported.gap.candidates(5, '4.0 km'));
    }
  });

  test('of practice data says so on its gaps', async ({ stage, when }) => {
    const steps = createBriefingSteps(stage);
    await when.opens('briefing.html');
    await stage.page.getByLabel(words.dataset).selectOption('exercise');
    await steps.opensReady('高知県');
    await steps.choosesSlide(4);
    await expect.poll(steps.shown, ready).toContain(gapJa.practiceNote(1408));
  });
});

// Runs in the page: the class of the band drawn last over each hub of the main map.
function bandsAtHubs(markup: string): (string | undefined)[] {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  const bands = [...holder.querySelectorAll<SVGPathElement>('[data-class^="surface-"]')];
  const toScreen = bands[0]?.getScreenCTM();
  const found = [...holder.querySelectorAll<SVGCircleElement>('circle[data-kind="hub"]')].map(
    (hub) => {
      const own = hub.getScreenCTM();
      if (!own || !toScreen) return undefined;
      const place = new DOMPoint(hub.cx.baseVal.value, hub.cy.baseVal.value);
      const at = place.matrixTransform(own).matrixTransform(toScreen.inverse());
      return bands.findLast((band) => band.isPointInFill(at))?.dataset['class'];
    },
  );
  holder.remove();
  return found;
}
