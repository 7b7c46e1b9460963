import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { compareJa } from '../../../src/text/ja/compare.ts';
import { gapJa } from '../../../src/text/ja/gap.ts';
import { importJa } from '../../../src/text/ja/import.ts';
import { ja } from '../../../src/text/ja.ts';
import { test } from '../harness/browser-test.ts';
import { takeDownload } from '../harness/download.ts';
import type { Stage } from '../harness/stage.ts';

/** What a reader hears of the element that has the focus: its name, or its text. */
const focusedName = (stage: Stage): Promise<string> =>
  stage.page.evaluate(() => {
    const focused = document.activeElement;
    const label =
      focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
    const named = document.getElementById(focused?.getAttribute('aria-labelledby') ?? '');
    const own = focused?.getAttribute('aria-label') ?? named?.textContent;
    return (own ?? label ?? focused?.textContent ?? '').trim();
  });

/** Presses Tab until the focus is on what is called so. */
async function tabToName(stage: Stage, name: string, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await stage.page.keyboard.press('Tab');
    const found = await focusedName(stage);
    if (found.startsWith(name)) return;
    passed.push(found.slice(0, 20));
  }
  throw new Error(`Tab does not reach ${name}: ${passed.join(' | ')}`);
}

describe('the main tasks with the keyboard alone', () => {
  test('a municipality is searched for and opened', async ({ when, get, stage }) => {
    await when.opens('');
    await tabToName(stage, ja.search.label);
    await when.types('ゆすはら');
    await expect.poll(() => get.searchResults()).not.toHaveLength(0);
    await when.presses('Enter');
    await expect.poll(() => get.breadcrumb()).toEqual([ja.map.whole, '高知県', '檮原町']);
  });

  test('a layer is switched on, its measure chosen and the year moved', async ({
    when,
    get,
    stage,
  }) => {
    await when.opens('');
    await tabToName(stage, ja.layers.municipality);
    await when.presses('Space');
    await expect.poll(() => get.isLayerOn('municipality')).toBe(true);
    const before = get.query();
    await tabToName(stage, ja.year.heading);
    await when.presses('ArrowLeft');
    await expect.poll(() => get.query()).not.toBe(before);
    expect(get.query()).toContain('year=2021');
  });

  test('gaps are opened, measured at another distance and left', async ({ when, get, stage }) => {
    await when.opens('?v=1&area=39');
    await tabToName(stage, ja.layers.gap);
    await when.presses('Space');
    const total = stage.page.getByRole('region', { name: gapJa.totals.label });
    await total
      .getByText(/[\d,]+人/)
      .first()
      .waitFor();
    const first = await total.innerText();
    await tabToName(stage, gapJa.controls.distance);
    await when.presses('End');
    await expect.poll(() => total.innerText()).not.toBe(first);
    await expect.poll(() => get.query()).toMatch(/gap=km\/\d+/);
  });

  test('a view is handed in from its dialog, and the focus comes back', async ({ when, stage }) => {
    const { dialog } = briefingJa.exports;
    await when.opens('?v=1&area=39');
    await tabToName(stage, ja.viewActions.export);
    await when.presses('Enter');
    await stage.page.getByRole('dialog').getByRole('img', { name: dialog.preview }).waitFor();
    await tabToName(stage, dialog.svg);
    const { name } = await takeDownload(stage.page, () => when.presses('Enter'));
    expect(name).toMatch(/\.svg$/);
    await when.presses('Escape');
    await stage.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusedName(stage)).toBe(ja.viewActions.export);
  });

  test('two areas are set beside each other, and the comparison ended', async ({ when, stage }) => {
    await when.opens('?v=1&area=39');
    await tabToName(stage, ja.views.compare);
    await when.presses('Enter');
    const panel = stage.page.getByRole('region', { name: compareJa.heading });
    await panel.waitFor();
    await tabToName(stage, compareJa.close);
    await when.presses('Enter');
    await panel.waitFor({ state: 'detached' });
  });

  test('the field for files is reached, and what was read can be kept', async ({ when, stage }) => {
    await when.opens('import.html');
    await stage.page.getByText(importJa.drop.prompt).first().waitFor();
    await tabToName(stage, importJa.drop.button);
    const chosen = stage.page.waitForEvent('filechooser');
    // The browser must have heard that the dialog is waited for, or it opens its own.
    await stage.page.evaluate(() => document.readyState);
    await when.presses('Enter');
    const chooser = await chosen;
    await chooser.setFiles('tests/pipeline/survey/hub-three-row-heading/input.xlsx');
    await stage.page.getByText(importJa.keep.button).first().waitFor();
    await tabToName(stage, importJa.keep.button);
  });
});
