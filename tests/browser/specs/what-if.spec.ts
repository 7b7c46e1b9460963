import { describe, expect } from 'vitest';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import { toLongitudeLatitude, toWorld } from '../../../src/map/drawing/mercator.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { test } from '../harness/browser-test.ts';
import { officeOf, rowsOf } from '../harness/canonical-rows.ts';
import type { Stage } from '../harness/stage.ts';
import { mapCanvas } from '../harness/when.ts';

const ready = { timeout: 40_000 };
const region = gapJa.totals.label;

const ZOOM = 8;
const NAGOYA = '23100';
/** Persons at the office of 名古屋市, which no hub that is loaded covers. */
const GAIN = '新たに圏内 2,332,176人';

/** A place so many pixels from another at the zoom of these tests. */
function pixelsFrom(place: LongitudeLatitude, x: number, y: number): LongitudeLatitude {
  const size = 512 * 2 ** ZOOM;
  const [worldX, worldY] = toWorld(place);
  return toLongitudeLatitude([worldX + x / size, worldY + y / size]);
}

/** Opens the map with a hypothetical hub in its middle, 100 pixels east of 名古屋市. */
async function opensBesideNagoya(
  stage: Stage,
  opens: (link: string) => Promise<void>,
): Promise<{ link: string; middle: [number, number] }> {
  const [longitude, latitude] = pixelsFrom(officeOf(NAGOYA), 100, 0).map((degrees) =>
    Number(degrees.toFixed(4)),
  );
  const link = `at=${ZOOM}/${latitude}/${longitude}&gap=on&sites=${longitude}/${latitude}`;
  await opens(`?v=1&area=23&layers=none&${link}`);
  await expect
    .poll(() => stage.page.locator('.map-area').getAttribute('data-status'), ready)
    .toBe('ready');
  await expect.poll(() => sitesText(stage), ready).toContain('新たに圏内 0人');
  const box = await mapCanvas(stage).boundingBox();
  if (box === null) throw new Error('no map');
  const middle: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
  // Until the mark is drawn there is nothing to take hold of.
  await expect
    .poll(async () => {
      await stage.page.mouse.move(middle[0] + 1, middle[1]);
      await stage.page.mouse.move(...middle);
      return stage.page.locator('.tooltip').first().innerText();
    }, ready)
    .toContain(gapJa.proposal.hypothetical);
  return { link, middle };
}

const sitesText = (stage: Stage): Promise<string> => stage.page.locator('.gap-sites').innerText();

describe('a hypothetical hub', () => {
  test('is dragged on the map, gains people on the way, and the map stays', async ({
    when,
    get,
    stage,
  }) => {
    const { link, middle } = await opensBesideNagoya(stage, when.opens);
    const [x, y] = middle;
    await stage.page.mouse.move(x, y);
    await stage.page.mouse.down();
    await stage.page.mouse.move(x - 50, y, { steps: 5 });
    await stage.page.mouse.move(x - 100, y, { steps: 5 });
    // Live: before the button is let go, in the list and at the mark, and not yet in the link.
    await expect.poll(() => sitesText(stage)).toContain(GAIN);
    await expect.poll(() => stage.page.locator('.tooltip').first().innerText()).toContain(GAIN);
    expect(get.query()).toContain(link);
    await stage.page.mouse.up();
    await expect.poll(() => get.query()).toMatch(/sites=136\.9\d+\/35\.1\d+$/);
    expect(get.query()).toContain(link.split('&')[0]);
    await expect.poll(() => sitesText(stage)).toContain(GAIN);
  });

  test('goes back when the drag is broken off with Escape', async ({ when, get, stage }) => {
    const { link, middle } = await opensBesideNagoya(stage, when.opens);
    const [x, y] = middle;
    await stage.page.mouse.move(x, y);
    await stage.page.mouse.down();
    await stage.page.mouse.move(x - 100, y, { steps: 5 });
    await expect.poll(() => sitesText(stage)).toContain(GAIN);
    await when.presses('Escape');
    await expect.poll(() => sitesText(stage)).toContain('新たに圏内 0人');
    await stage.page.mouse.up();
    expect(get.query()).toContain(link);
    expect(get.query()).toContain('area=23');
  });

  test('is dragged with a finger', async ({ given, when, get, stage }) => {
    given.window({ hasTouch: true });
    const { middle } = await opensBesideNagoya(stage, when.opens);
    const [x, y] = middle;
    const finger = await stage.page.context().newCDPSession(stage.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x: at, y }],
      });
    // Beside the mark: a finger is not as exact as a mouse.
    await touch('touchStart', x + 8);
    for (const step of [20, 40, 60, 80, 100]) await touch('touchMove', x + 8 - step);
    await expect.poll(() => sitesText(stage)).toContain(GAIN);
    await touch('touchEnd');
    await expect.poll(() => get.query()).toMatch(/sites=136\.9\d+\/35\.1\d+$/);
  });

  test('is moved without dragging: press its name, then the place', async ({
    when,
    get,
    stage,
  }) => {
    const { middle } = await opensBesideNagoya(stage, when.opens);
    const [x, y] = middle;
    await stage.page.getByRole('button', { name: gapJa.whatIf.move('仮1') }).click();
    await expect.poll(() => get.shows(gapJa.whatIf.moveOn('仮1'))).toBe(true);
    await expect
      .poll(() => stage.page.locator('.map-area').getAttribute('data-placing'))
      .toBe('true');
    await stage.page.mouse.click(x - 100, y);
    await expect.poll(() => sitesText(stage)).toContain(GAIN);
    expect(get.query()).toMatch(/sites=136\.9\d+\/35\.1\d+$/);
    // One move, not one more hub: the next click chooses as ever.
    await expect
      .poll(() => stage.page.locator('.map-area').getAttribute('data-placing'))
      .toBe('false');
  });
});

/** Codes of the municipalities of the classes of 2022 that are depopulated, and their names. */
function depopulatedNames(): Set<string> {
  const codes = new Set(
    rowsOf('survey/depopulation_classes.csv')
      .filter(([, date, own]) => date === '2022-04-01' && own !== 'none')
      .map(([code]) => code),
  );
  const [heading = [], ...rows] = rowsOf('reference/municipalities.csv');
  const [code, name] = ['municipality_code', 'name'].map((column) => heading.indexOf(column));
  return new Set(
    rows.filter((row) => codes.has(row[code ?? 0])).map((row) => row[name ?? 0] ?? ''),
  );
}

describe('the next best sites', () => {
  const sites = (stage: Stage) => stage.page.locator('.gap-found-list li');

  test('of depopulated municipalities are those, with guarantee, gain and effect on the target', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('?gap=next/4,where/depopulated');
    await expect.poll(() => get.text(region), ready).toContain('人');
    await when.clicksButton(gapJa.next.start);
    await expect.poll(() => sites(stage).count(), ready).toBe(4);
    const names = depopulatedNames();
    const found = await sites(stage).allInnerTexts();
    for (const line of found) {
      const [, name = ''] = /^\S+ (.+)　＋/.exec(line) ?? [];
      expect(names, line).toContain(name);
    }
    const gains = found.map((line) => Number(/＋([\d,]+)人/.exec(line)?.[1]?.replaceAll(',', '')));
    expect(gains).toEqual(gains.toSorted((one, other) => other - one));
    const total = gains.reduce((sum, gain) => sum + gain, 0).toLocaleString('ja');
    expect(await get.shows(`4箇所で、新たに${total}人が圏内になります。`)).toBe(true);
    expect(await get.shows(/最大の63\.2％以上です/)).toBe(true);
    expect(
      await get.shows(
        /公表値1,510箇所に仮の4箇所が加わると1,514箇所。目標1,800箇所の83\.9％から84\.1％/,
      ),
    ).toBe(true);
    // Placed, they gain together what was promised, and the link keeps them.
    await when.clicksButton(gapJa.next.take);
    await expect.poll(() => get.text(region)).toContain(gapJa.totals.gain(total));
    expect(get.query().split('sites=')[1]?.split(',').length).toBe(4);
    await when.reloads();
    await expect.poll(() => get.text(region), ready).toContain(gapJa.totals.gain(total));
  });

  test('of a prefecture lie in it', async ({ when, get, stage }) => {
    await when.opens('?gap=next/3,where/area&area=32');
    await expect.poll(() => get.text(region), ready).toContain('人');
    await when.clicksButton(gapJa.next.start);
    await expect.poll(() => sites(stage).count(), ready).toBe(3);
    for (const line of await sites(stage).allInnerTexts()) expect(line).toMatch(/^島根県 /);
  });
});

describe('a proposal', () => {
  test('shows its hubs on a map of its own, and is printed on white A4', async ({
    given,
    when,
    get,
    stage,
  }) => {
    given.window({ colorScheme: 'dark' });
    await when.opens('?gap=km/8&area=39&sites=133.5314/33.5589,132.7/32.9');
    await expect.poll(() => sitesText(stage), ready).toContain('新たに圏内 326,545人');
    await when.clicksButton(gapJa.proposal.open);
    const sheet = stage.page.getByRole('dialog');
    const drawing = sheet.locator('.gap-proposal-drawing svg');
    await drawing.waitFor();
    // Both hypothetical hubs are named in the drawing, and said not to exist.
    for (const name of ['仮1', '仮2'])
      expect(await drawing.getByText(name, { exact: true }).count()).toBe(1);
    expect(await sheet.innerText()).toContain(gapJa.proposal.map('高知県'));
    expect(await get.accessibilityFaults()).toEqual([]);
    const pdf = await stage.page.pdf({ preferCSSPageSize: true, printBackground: true });
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    // A4 in points, in whole ones.
    expect(
      boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
    ).toEqual(boxes.map(() => [595, 842]));
    expect(boxes.length).toBeGreaterThan(0);
    await stage.page.emulateMedia({ media: 'print' });
    const ground = await sheet.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });
});

describe('a gap in food shops', () => {
  test('is one click: hubs without a shop no longer count', async ({ when, get, stage }) => {
    await when.opens('?data=exercise&gap=km/10&area=39');
    await expect.poll(() => get.text(region), ready).toContain('人');
    const persons = async (): Promise<number> =>
      Number(/([\d,]+)人/.exec(await get.text(region))?.[1]?.replaceAll(',', ''));
    const before = await persons();
    await when.checks(gapJa.controls.functionNames.shop);
    await expect.poll(() => get.query()).toContain('hubs/shop');
    await expect.poll(persons).toBeGreaterThan(before);
    const { hubs } = (await stage.page.evaluate(async () => {
      const index: { editions: { edition: string }[] } = await (
        await fetch('data/index.json')
      ).json();
      const [newest] = index.editions;
      return (await fetch(`data/${newest?.edition}/tables/hubs.exercise.json`)).json();
    })) as { hubs: { facilities?: string[] }[] };
    const shops = hubs.filter(({ facilities }) => facilities?.includes('shop')).length;
    expect(shops).toBeGreaterThan(0);
    expect(await get.shows(new RegExp(`^${shops.toLocaleString('ja')}箇所が該当`))).toBe(true);
    // Every figure says how many hubs it counts.
    expect(await get.text(region)).toContain(gapJa.method.hubs(shops, hubs.length));
  });
});
