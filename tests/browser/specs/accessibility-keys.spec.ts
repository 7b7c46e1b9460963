import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';

const spoken = (stage: Stage): Promise<string> =>
  stage.page.locator('.tooltip-focused[role=status]').innerText();

/** Presses Tab until the focus is on an element that matches; says which were passed. */
async function tabTo(stage: Stage, selector: string, most = 60): Promise<string[]> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await stage.page.keyboard.press('Tab');
    const found = await stage.page.evaluate(
      (wanted) => [
        String(document.activeElement?.matches(wanted)),
        document.activeElement?.textContent?.trim() ?? '',
      ],
      selector,
    );
    if (found[0] === 'true') return passed;
    passed.push(found[1] ?? '');
  }
  throw new Error(`Tab does not reach ${selector}: ${passed.join(' | ')}`);
}

describe('with the keyboard alone', () => {
  test('「表で見る」 is the first stop and opens the table', async ({ when, stage }) => {
    await when.opens('');
    await stage.page.locator('.map-area').waitFor();
    await when.presses('Tab');
    expect(await stage.page.evaluate(() => document.activeElement?.textContent)).toBe('表で見る');
    await when.presses('Enter');
    await stage.page.locator('table tbody tr').first().waitFor();
    expect(await stage.page.locator('table caption').first().innerText()).toContain('1,741');
  });

  test('the map is one stop; arrows, Enter and Escape go through the areas', async ({
    when,
    stage,
    get,
  }) => {
    await when.opens('?v=1&area=39');
    await stage.page.locator('.map-area').waitFor();
    await tabTo(stage, '.map-area');
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toContain('高知県');
    const first = await spoken(stage);
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).not.toBe(first);
    await when.presses('Enter');
    await expect.poll(() => get.query()).toMatch(/area=\d{5}/);
    await when.presses('Escape');
    await when.presses('Escape');
    await expect.poll(() => get.query()).toMatch(/area=39(&|$)/);
  });

  test('what is spoken has name, class, value, rank and the difference', async ({
    when,
    stage,
  }) => {
    await when.opens('?v=1&area=39');
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowRight');
    await when.presses('ArrowRight');
    await expect
      .poll(() => spoken(stage))
      .toMatch(
        /高知県 .+[市町村][\s\S]*過疎[\s\S]*人口[\s\S]*[\d,]+人[\s\S]*1,741のうち[\d,]+位[\s\S]*より[\d,]+人(多い|少ない)/,
      );
  });

  test('the nation goes from prefecture to prefecture, with shares', async ({ when, stage }) => {
    await when.opens('');
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowDown');
    await when.presses('ArrowDown');
    await expect
      .poll(() => spoken(stage))
      .toMatch(/県[\s\S]*市区町村[\s\S]*47のうち\d+位[\s\S]*北海道より[\d.]+ポイント(高い|低い)/);
  });

  test('where no area lies in that direction, it says so', async ({ when, stage }) => {
    await when.opens('');
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toContain('北海道');
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toContain(ja.focus.edge);
    await when.presses('ArrowDown');
    await expect.poll(() => spoken(stage)).not.toContain(ja.focus.edge);
  });

  test('of a prefecture on the map of a measure speaks the measure', async ({ when, stage }) => {
    await when.opens('?v=1&layers=municipality&measure=population-2025');
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowDown');
    await when.presses('ArrowDown');
    await expect
      .poll(() => spoken(stage))
      .toMatch(
        /人口（2025年速報） [\d,]+人（47のうち\d+位）[\s\S]*北海道より[\d,]+人(多い|少ない)/,
      );
  });

  test('a figure of the whole prefecture is not called that of a municipality', async ({
    when,
    stage,
  }) => {
    await when.opens('?v=1&area=02&layers=prefecture&measure=ageing-2020');
    await stage.page.locator('.map-area').focus();
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toContain('青森市');
    await expect.poll(() => spoken(stage)).toContain('青森県の高齢化率');
  });

  const maps: readonly (readonly [string, string, string])[] = [
    ['the page', '?v=1&area=39', '.map-area'],
    ['the page, drawn without WebGL', '?v=1&area=39&view=light', '.map-area'],
    ['a frame', 'embed/39.html', '.map-area'],
    ['a frame, drawn', 'embed/39.html?view=light', '.embed-keys'],
  ];

  test.for(maps)(
    'the ring around the map is seen: %s',
    async ([, link, map], { when, get, stage }) => {
      await when.opens(link);
      await stage.page.locator(map).waitFor();
      if (link === 'embed/39.html')
        await stage.page
          .locator('#embed[data-map=ready]')
          .waitFor({ state: 'attached', timeout: 40_000 });
      expect((await get.edgeColours(map))['#000000'] ?? 0).toBeLessThan(0.1);
      await tabTo(stage, map);
      const { '#000000': edge = 0, '#ffd43d': ring = 0 } = await get.edgeColours(map);
      expect(edge + ring).toBeGreaterThan(0.6);
    },
  );

  test('? lists the keys and takes them away again', async ({ when, stage }) => {
    await when.opens('');
    await stage.page.locator('.map-area').focus();
    await when.presses('?');
    expect(await stage.page.getByRole('note', { name: '地図のキー操作' }).innerText()).toContain(
      '隣の地域へ移る',
    );
    await when.presses('Escape');
    await expect
      .poll(() => stage.page.getByRole('note', { name: '地図のキー操作' }).count())
      .toBe(0);
  });

  test('a frame: table, map and link follow each other, and none holds the focus', async ({
    when,
    stage,
  }) => {
    await when.opens('embed/39.html');
    await stage.page
      .locator('#embed[data-map=ready]')
      .waitFor({ state: 'attached', timeout: 40_000 });
    await when.presses('Tab');
    expect(await stage.page.evaluate(() => document.activeElement?.textContent)).toBe('表で見る');
    await tabTo(stage, '.map-area');
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toContain('高知県');
    await tabTo(stage, '.embed-full a');
  });

  test('in a frame of 320 pixels the name of the area is in sight', async ({
    given,
    when,
    stage,
  }) => {
    given.window({ viewport: { width: 320, height: 800 } });
    await when.opens('embed/39.html');
    await stage.page
      .locator('#embed[data-map=ready]')
      .waitFor({ state: 'attached', timeout: 40_000 });
    await tabTo(stage, '.map-area');
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toContain('高知県');
    const [name, map] = await Promise.all(
      ['.tooltip-focused .tooltip-name', '.map-area'].map((part) =>
        stage.page.locator(part).boundingBox(),
      ),
    );
    expect(name?.y).toBeGreaterThanOrEqual(map?.y ?? Infinity);
  });

  test('a kit is chosen and its code copied', async ({ given, when, stage }) => {
    given.window({ permissions: ['clipboard-read', 'clipboard-write'] });
    await when.opens('kit.html');
    await stage.page.locator('.kit-code').first().waitFor();
    await tabTo(stage, '.kit-choices select');
    await when.presses('ArrowDown');
    await expect
      .poll(() => stage.page.locator('.kit-code').first().innerText())
      .toMatch(/embed\/01\.html.*北海道/);
    await tabTo(stage, '.kit-snippet .button');
    await when.presses('Enter');
    await expect
      .poll(() => stage.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        /^<iframe src="http.*embed\/01\.html" title="北海道の過疎の区分と小さな拠点（地図と表）"/,
      );
  });
});
