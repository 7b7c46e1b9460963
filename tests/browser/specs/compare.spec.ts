import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { rampColors } from '../../../src/domain/ramp.ts';
import { compareJa } from '../../../src/text/ja/compare.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { ja } from '../../../src/text/ja.ts';
import { PROJECT } from '../../run/command.ts';
import { test } from '../harness/browser-test.ts';
import { buildSecondEdition, type TwoEditions } from '../harness/second-edition.ts';
import type { Stage } from '../harness/stage.ts';

const ready = { timeout: 40_000 };
const panel = compareJa.heading;

/** Newer than the edition of the tables, whatever that is. */
const NEWER = '2099-01-01';
const { version: OWN } = JSON.parse(
  readFileSync(join(PROJECT, 'data/datapackage.json'), 'utf8'),
) as { version: string };

/** Cells of a table of the panel whose first cell has the words. */
async function cellsOf(stage: Stage, words: string): Promise<string[]> {
  const row = stage.page.locator('.compare-panel tbody tr', { hasText: words }).last();
  return row.locator('th, td').allInnerTexts();
}

const canvases = (stage: Stage) => stage.page.locator('.maplibregl-canvas');

describe('two editions', () => {
  let editions: TwoEditions;

  beforeAll(async () => {
    editions = await buildSecondEdition(NEWER, {
      // 檮原町 loses its hubs and gains in the index; 高知市 loses its figure.
      'survey/hubs.csv': (text) => text.replace(/^[^,]*,39405,.*\n/gm, ''),
      'survey/municipal_land_and_finance.csv': (text) =>
        text
          .replace(/^(39405,[^,]*,[^,]*,[^,]*,)[^,]*/m, '$10.25')
          .replace(/^(39201,[^,]*,[^,]*,[^,]*,)[^,]*/m, '$1…'),
    });
  }, 240_000);

  afterAll(() => editions?.remove());

  test('stand side by side, and the table has both values and their difference', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.site({ overlays: { data: editions.folder } });
    await when.opens(`?gap=on&area=39&compare=edition/${OWN}`);
    await expect.poll(() => canvases(stage).count(), ready).toBe(2);
    await expect.poll(() => get.text(panel), ready).toContain('檮原町');
    const population = /^39405,(?:\d+,){4}(\d+),/m.exec(
      readFileSync(join(PROJECT, 'data/survey/municipal_population.csv'), 'utf8'),
    )?.[1];
    const persons = Number(population).toLocaleString('ja');
    await expect
      .poll(() => cellsOf(stage, '檮原町'), ready)
      .toEqual(['高知県 檮原町', '100.0', '0.0', '＋100.0', `＋${persons}`]);
    const text = await get.text(panel);
    expect(text).toContain(compareJa.leads.sides(`${NEWER}版`, `${OWN}版`));
    // Nothing else was changed, and what did not change is counted apart.
    expect(text).toContain(compareJa.table.caption(compareJa.gapShare, 1));
    expect(await get.text(`${ja.map.label}（B：${OWN}版）`)).toContain(gapJa.sample(115));
    expect(await get.text(`${ja.map.label}（A：${NEWER}版）`)).toContain(gapJa.sample(110));
  });

  test('show a map of differences; a missing value is absent and no difference', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.site({ overlays: { data: editions.folder } });
    await when.opens(`?layers=municipality&measure=fiscal-capacity&area=39&compare=edition/${OWN}`);
    await expect
      .poll(() => cellsOf(stage, '檮原町'), ready)
      .toEqual(['高知県 檮原町', '0.25', '0.14', '＋0.11']);
    await when.checks(compareJa.forms.difference);
    await expect.poll(() => get.query()).toContain(`compare=edition/${OWN},show/difference`);
    await expect.poll(() => canvases(stage).count()).toBe(1);
    await expect
      .poll(() => stage.page.locator('.left-panel').innerText())
      .toContain(compareJa.legend.none);
    const absent = compareJa.table.absentHeading(1);
    await stage.page.getByText(absent).click();
    expect(await get.text(panel)).toContain('高知市（A：不詳（…）、B：0.63）');
    const csv = await when.downloads(compareJa.table.save);
    const lines = new TextDecoder().decode(csv.bytes).split('\n');
    expect(lines.find((line) => line.startsWith('392014'))).toContain(',…,0.63,…,');
    expect(lines.find((line) => line.startsWith('394050'))).toContain(',0.25,0.14,0.11,');
    const sides = { below: 1, neutral: 1, above: 1 } as const;
    const rise = rampColors({ classes: 3, sides, ground: 'light' }).at(-1) ?? '';
    await expect
      .poll(async () => (await get.mapColours())[rise] ?? 0, ready)
      .toBeGreaterThan(0.00001);
    expect(await get.accessibilityFaults()).toEqual([]);
    // The link alone brings the same back.
    await when.reloads();
    await expect.poll(() => canvases(stage).count(), ready).toBe(1);
    await expect.poll(() => get.text(panel), ready).toContain('＋0.11');
  });
});

describe('a comparison', () => {
  test('is offered on the map, sets two areas side by side, and can be ended', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?layers=municipality&area=39');
    const button = stage.page.getByRole('button', { name: ja.views.compare, exact: true });
    await button.focus();
    await when.presses('Enter');
    await expect.poll(() => get.query()).toContain('compare=area/00');
    await expect.poll(() => canvases(stage).count(), ready).toBe(2);
    await when.chooses(compareJa.area, '愛媛県');
    await expect.poll(() => get.query()).toContain('compare=area/38');
    // 高齢化率 of 高知県 and 愛媛県 in 2020, as the census has them.
    await expect
      .poll(() => cellsOf(stage, ja.measures['ageing-2020'].name), ready)
      .toEqual([`${ja.measures['ageing-2020'].name}（％）`, '35.6', '33.4', '＋2.2']);
    // One scale: the bars under both maps are of the same length.
    const scales = stage.page.locator('.maplibregl-ctrl-scale');
    await expect.poll(async () => new Set(await scales.allInnerTexts()).size).toBe(1);
    expect(await get.accessibilityFaults()).toEqual([]);
    await when.clicksButton(compareJa.close);
    await expect.poll(() => canvases(stage).count()).toBe(1);
    expect(get.query()).not.toContain('compare');
    await when.goesBack();
    await expect.poll(() => get.query()).toContain('compare=area/38');
  });

  test('moves both maps at once, whichever the reader drags or zooms', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?layers=none&area=39&compare=area/38');
    await expect.poll(() => canvases(stage).count(), ready).toBe(2);
    const zooms = stage.page.getByRole('button', { name: ja.map.zoomIn });
    await expect.poll(() => zooms.count(), ready).toBe(2);
    const scales = stage.page.locator('.maplibregl-ctrl-scale');
    const [a, b] = [canvases(stage).first(), canvases(stage).last()];
    // Until a picture stays the same, tiles are still coming in.
    let before = '';
    await expect
      .poll(async () => {
        const now = (await b.screenshot()).toString('base64');
        const isSame = now === before;
        before = now;
        return isSame;
      }, ready)
      .toBe(true);
    const box = await a.boundingBox();
    if (box === null) throw new Error('no map');
    await stage.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await stage.page.mouse.down();
    await stage.page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 5 });
    // The other goes along while the button is still held.
    await expect.poll(async () => (await b.screenshot()).toString('base64')).not.toBe(before);
    await stage.page.mouse.up();
    await expect.poll(() => get.query()).toMatch(/at=[\d.]+\/33/);
    const zoomOf = (): number => Number(/at=([\d.]+)\//.exec(get.query())?.[1]);
    const zoom = zoomOf();
    await zooms.last().click();
    await expect.poll(zoomOf).toBeCloseTo(zoom + 1, 1);
    await expect.poll(async () => new Set(await scales.allInnerTexts()).size).toBe(1);
  });

  test('has one above the other on a narrow screen, in reach of the keyboard', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.window({ viewport: { width: 375, height: 812 }, colorScheme: 'dark' });
    await when.opens('?layers=municipality&area=39&compare=area/38');
    await expect.poll(() => canvases(stage).count(), ready).toBe(2);
    const [a, b] = await Promise.all(
      ['A：高知県', 'B：愛媛県'].map((name) =>
        stage.page.getByRole('region', { name: `${ja.map.label}（${name}）` }).boundingBox(),
      ),
    );
    expect(b?.y).toBeGreaterThanOrEqual((a?.y ?? 0) + (a?.height ?? 0) - 1);
    expect(await get.sidewaysScroll()).toBe(0);
    const other = stage.page.getByRole('application', { name: `${ja.map.label}（B：愛媛県）` });
    await other.focus();
    await when.presses('ArrowRight');
    await expect.poll(() => other.getByRole('status').innerText()).toContain('愛媛県');
    expect(await get.accessibilityFaults()).toEqual([]);
    // The tooltip has both values.
    expect(await other.getByRole('status').innerText()).toContain('差（A－B）');
  });

  test('marks practice data on the side that has it, and shares its breaks', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?layers=municipality&measure=hubs&area=39&compare=data/exercise');
    await expect.poll(() => canvases(stage).count(), ready).toBe(2);
    const side = `${ja.map.label}（B：${ja.dataset.exerciseMark}）`;
    await expect.poll(() => get.text(side), ready).toContain(ja.dataset.exerciseMark);
    expect(await get.shows(ja.dataset.exerciseBand)).toBe(true);
    expect(await get.text(panel)).toContain(compareJa.breaks.sides);
    expect(await stage.page.locator('.left-panel .legend-list').count()).toBeGreaterThan(0);
    // On a narrow screen the mark lies over the map, free of the breadcrumb.
    await stage.page.setViewportSize({ width: 768, height: 1024 });
    const [breadcrumb, mark] = await Promise.all(
      ['.breadcrumb', '.exercise-mark'].map((part) =>
        stage.page.locator(`.map-pane:has(.exercise-mark) ${part}`).first().boundingBox(),
      ),
    );
    expect(mark?.y).toBeGreaterThanOrEqual((breadcrumb?.y ?? 0) + (breadcrumb?.height ?? 0));
  });

  test('with an edition that does not exist says which there are', async ({ when, get }) => {
    await when.opens('?compare=edition/2001-01-01');
    await expect.poll(() => get.text(panel), ready).toContain(`「2001-01-01」版はありません`);
    expect(await get.text(panel)).toContain(OWN);
  });
});

/** Rows of a table of `data/` that has no quoted cells. */
const rowsOf = (path: string): string[][] =>
  readFileSync(join(PROJECT, 'data', path), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** The five nearest in population of the same class, chosen by another way of writing the rule. */
function similarTo(code: string): string[] {
  const classes = new Map(
    rowsOf('survey/depopulation_classes.csv')
      .filter(([, date]) => date === '2022-04-01')
      .map(([own = '', , name]) => [own, name]),
  );
  const persons = new Map(
    rowsOf('survey/municipal_population.csv').map((row) => [row[0] ?? '', Number(row[5])]),
  );
  const own = persons.get(code) ?? Number.NaN;
  const farness = (other: string): number => {
    const count = persons.get(other) ?? Number.NaN;
    return Math.max(count, own) / Math.min(count, own);
  };
  return [...persons.keys()]
    .filter((other) => other !== code && classes.get(other) === classes.get(code))
    .filter((other) => (persons.get(other) ?? 0) > 0)
    .toSorted((one, other) => farness(one) - farness(other) || Number(one) - Number(other))
    .slice(0, 5);
}

describe('similar municipalities', () => {
  const { peers } = compareJa;

  test('are of the same class and nearest in population, with the rule; each can be set beside', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?area=39405');
    const names = stage.page.locator('.peers tbody .link-button');
    await expect.poll(() => names.count(), ready).toBe(5);
    const codeOf = new Map(
      rowsOf('reference/municipalities.csv').map(([code = '', , , , name]) => [code, name]),
    );
    const shown = await names.allInnerTexts();
    expect(shown.map((name) => name.split(' ')[1])).toEqual(
      similarTo('39405').map((code) => codeOf.get(code)),
    );
    expect(await get.shows(peers.rule('2022年4月1日', 5))).toBe(true);
    await names.first().click();
    await expect.poll(() => get.query()).toMatch(/compare=area\/\d{5}/);
    expect(get.query()).toContain(`compare=area/${similarTo('39405')[0]}`);
    await expect.poll(() => canvases(stage).count(), ready).toBe(2);
  });

  test('have their gaps beside that of the one chosen', async ({ when, get, stage }) => {
    await when.opens('?gap=on&area=39201');
    const rows = stage.page.locator('.peers tbody tr');
    await expect.poll(() => rows.count(), ready).toBe(6);
    const cells = await Promise.all(
      (await rows.all()).map((row) => row.locator('th, td').allInnerTexts()),
    );
    const [own, ...others] = cells.map(([, , share]) => Number(share));
    expect(others.every((share) => share >= 0 && share <= 100)).toBe(true);
    for (const [, , share, difference] of cells.slice(1))
      expect(Number(difference?.replace('＋', '').replace('−', '-'))).toBeCloseTo(
        (own ?? 0) - Number(share),
        6,
      );
    expect(await get.accessibilityFaults()).toEqual([]);
  });
});
