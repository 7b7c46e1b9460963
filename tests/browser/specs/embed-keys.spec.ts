import { describe, expect } from 'vitest';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';

const spoken = (stage: Stage): Promise<string> =>
  stage.page.locator('.embed-spoken[role=status]').innerText();

const map = (stage: Stage) => stage.page.locator('.embed-keys');

/** Presses Tab until the focus is on an element that matches. */
async function tabTo(stage: Stage, selector: string): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    await stage.page.keyboard.press('Tab');
    if (await stage.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
      return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe('the drawing of a frame with the keyboard alone', () => {
  test('is one tab stop after the table; arrows speak the neighbour', async ({ when, stage }) => {
    await when.opens('embed/39.html?view=light');
    await stage.page.keyboard.press('Tab');
    expect(await stage.page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      ja.embed.openTable,
    );
    await tabTo(stage, '.embed-keys');
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toMatch(/^高知市/);
    await when.presses('ArrowLeft');
    await expect
      .poll(() => spoken(stage))
      .toMatch(
        /^.+[市町村]\s+.*過疎（2022年4月1日）\s+人口（2020年） [\d,]+人（高知県の34のうち\d+位）\s+高知市より[\d,]+人(多い|少ない)/,
      );
    // One stop, however many areas: the next one is outside the map.
    await when.presses('Tab');
    expect(await stage.page.evaluate(() => document.activeElement?.className)).toContain(
      'embed-moving',
    );
    expect(await stage.page.locator('.d-focused').count()).toBe(0);
  });

  test('Enter opens the area, Escape goes up, all the way to the nation', async ({
    when,
    stage,
  }) => {
    await when.opens('embed/39.html?view=light');
    await map(stage).focus();
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toMatch(/^高知市/);
    expect(await stage.page.locator('.d-focused').count()).toBe(1);
    await when.presses('Enter');
    await expect
      .poll(() => stage.page.locator('.embed-summary').innerText())
      .toContain('選択中：高知市');
    await when.presses('Escape');
    await expect
      .poll(() => stage.page.locator('.embed-summary').innerText())
      .not.toContain('選択中');
    await when.presses('Escape');
    await stage.page.getByRole('heading', { name: /^全国の/ }).waitFor();
    // The focus is still on the map, which now goes over prefectures.
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toMatch(/^北海道\s+179市区町村/);
    await when.presses('ArrowDown');
    await expect.poll(() => spoken(stage)).toMatch(/ポイント(低い|高い)/);
    await when.presses('Enter');
    await stage.page.getByRole('heading', { name: /^青森県の/ }).waitFor();
  });

  test('says where there is no neighbour, and stays', async ({ when, stage }) => {
    await when.opens('embed/47.html?view=light');
    await map(stage).focus();
    await when.presses('ArrowDown');
    for (let step = 0; step < 45; step += 1) {
      if ((await spoken(stage)).includes(ja.focus.edge)) break;
      const before = await spoken(stage);
      await when.presses('ArrowDown');
      await expect.poll(() => spoken(stage)).not.toBe(before);
    }
    expect(await spoken(stage)).toContain(ja.focus.edge);
  });

  test('arrows go over the border, speak the neighbour, and Enter opens its prefecture', async ({
    when,
    stage,
  }) => {
    await when.opens('embed/39.html?view=light');
    await map(stage).focus();
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toMatch(/^高知市/);
    for (let step = 0; step < 20; step += 1) {
      if ((await spoken(stage)).includes(ja.focus.beyond('徳島県'))) break;
      const before = await spoken(stage);
      await when.presses('ArrowRight');
      await expect.poll(() => spoken(stage)).not.toBe(before);
    }
    expect(await spoken(stage)).toMatch(
      /^.+[市町村]\s+.*過疎（2022年4月1日）\s+人口（2020年） [\d,]+人（徳島県の24のうち\d+位）\s+.+より[\d,]+人(多い|少ない)/,
    );
    // Marked on the drawing, at its edge at the most.
    const [mark, drawing] = await Promise.all(
      ['.d-focused', '.embed-drawing'].map((part) => stage.page.locator(part).boundingBox()),
    );
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(
      (drawing?.x ?? 0) + (drawing?.width ?? 0),
    );
    expect(await stage.page.getByRole('heading').first().innerText()).toMatch(/^高知県/);
    await when.presses('Enter');
    await stage.page.getByRole('heading', { name: /^徳島県の/ }).waitFor();
  });

  test('arrows go over the border to islands that stand in an inset, and straight back', async ({
    when,
    stage,
  }) => {
    await when.opens('embed/13.html?view=light');
    await map(stage).focus();
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toMatch(/^千代田区/);
    const way: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      const before = await spoken(stage);
      if (before.startsWith('小笠原村')) break;
      await when.presses('ArrowDown');
      await expect.poll(() => spoken(stage)).not.toBe(before);
      way.push(await spoken(stage));
    }
    expect(way.at(-1)).toMatch(/^小笠原村/);
    expect(way.at(-2)).toContain(ja.focus.beyond('神奈川県'));
    await when.presses('ArrowUp');
    await expect.poll(() => spoken(stage)).toMatch(/^大田区[\s\S]*小笠原村より/);
    expect(await spoken(stage)).not.toContain(ja.focus.beyond('神奈川県'));
  });

  test('? lists the keys, Escape closes the list before anything else', async ({ when, stage }) => {
    await when.opens('embed/39.html?view=light');
    await map(stage).focus();
    await when.presses('?');
    const help = stage.page.getByRole('note', { name: ja.focus.keysHeading });
    expect(await help.innerText()).toMatch(/矢印[\s\S]*Enter[\s\S]*Escape[\s\S]*\?/);
    await when.presses('Escape');
    await help.waitFor({ state: 'hidden' });
    expect(await stage.page.getByRole('heading').first().innerText()).toMatch(/^高知県/);
  });

  test('gives its focus to the moving map when that comes', async ({ when, stage }) => {
    await when.opens('embed/39.html?view=light');
    await map(stage).focus();
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toMatch(/^高知市/);
    await stage.page.evaluate(() => {
      document.querySelector<HTMLElement>('.embed-moving')?.click();
    });
    await expect
      .poll(() => stage.page.evaluate(() => document.activeElement?.className), { timeout: 40_000 })
      .toContain('map-area');
    expect(await map(stage).count()).toBe(0);
  });

  test('without script there is a figure and its table, and no stop that does nothing', async ({
    given,
    when,
    stage,
  }) => {
    given.window({ javaScriptEnabled: false });
    await when.opens('embed/39.html?view=light');
    expect(await stage.page.getByRole('img').count()).toBe(1);
    expect(await stage.page.locator('table').count()).toBe(1);
    expect(await stage.page.locator('.embed-keys, [role=application]').count()).toBe(0);
  });
});

describe('view=cells', () => {
  test('draws one hexagon a municipality where there is no WebGL', async ({
    given,
    when,
    stage,
  }) => {
    given.window({ without: ['webgl'] });
    await when.opens('embed.html?v=1&area=39&view=cells');
    const drawing = stage.page.getByRole('img', { name: new RegExp(ja.map.labelCells) });
    await drawing.waitFor();
    const corners = await drawing
      .locator('.d-area')
      .evaluateAll(
        (paths) => paths.flatMap((path) => path.getAttribute('d')?.match(/z/g) ?? []).length,
      );
    expect(corners).toBe(34);
    await stage.page.getByText(ja.map.cellsNote).waitFor();
    // Positions mean nothing here: hubs are counted by municipality.
    const counts = await drawing.locator('.d-count').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(58);
    await map(stage).focus();
    await when.presses('ArrowRight');
    await when.presses('ArrowRight');
    await expect.poll(() => spoken(stage)).toMatch(/より[\d,]+人/);
  });

  test('has the nation, too, and its keys go over prefectures', async ({ given, when, stage }) => {
    given.window({ without: ['webgl'] });
    await when.opens('embed.html?v=1&view=cells&layers=prefecture&measure=ageing-2020');
    await stage.page.getByText(ja.map.cellsNote).waitFor();
    await map(stage).focus();
    await when.presses('ArrowRight');
    await when.presses('ArrowDown');
    await expect.poll(() => spoken(stage)).toMatch(/47のうち\d+位[\s\S]*ポイント/);
  });

  test('takes the place of the map that the build has written, with the table beside it, too', async ({
    given,
    when,
    stage,
  }) => {
    given.window({ without: ['webgl'] });
    await when.opens('embed/39.html?view=cells-table');
    await stage.page.getByRole('img', { name: new RegExp(ja.map.labelCells) }).waitFor();
    await stage.page.getByText(ja.map.cellsNote).waitFor();
  });
});
