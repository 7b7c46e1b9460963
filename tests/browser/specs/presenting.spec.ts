import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { createBriefingSteps, type BriefingSteps } from '../harness/briefing-steps.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';
import type { When } from '../harness/when.ts';

const { page: words, slides: made } = briefingJa;

async function present(stage: Stage, when: When): Promise<BriefingSteps> {
  const steps = createBriefingSteps(stage);
  await when.opens('briefing.html');
  await steps.opensReady('高知県');
  await when.clicksButton(words.present);
  await stage.page.locator('.presenter-slide svg').waitFor();
  return steps;
}

describe('presenting', () => {
  test('follows keys and clicker', async ({ stage, when, get }) => {
    const steps = await present(stage, when);
    const keys = [
      ['PageDown', 2],
      ['ArrowRight', 3],
      [' ', 4],
      ['PageUp', 3],
      ['ArrowLeft', 2],
      ['End', 10],
      ['ArrowDown', 10],
      ['Home', 1],
      ['ArrowUp', 1],
    ] as const;
    for (const [key, slide] of keys) {
      await when.presses(key === ' ' ? 'Space' : key);
      await expect.poll(() => steps.presented(), { message: key }).toBe(slide);
    }
    await when.presses('5');
    await expect.poll(() => get.shows(words.presenting.typed('5'))).toBe(true);
    await when.presses('Enter');
    await expect.poll(() => steps.presented()).toBe(5);
    await when.presses('b');
    await expect.poll(() => steps.isBlack()).toBe(true);
    // Nothing is lit on it.
    expect(await stage.page.locator('.presenter-progress').count()).toBe(0);
    await when.presses('PageDown');
    expect(await steps.isBlack()).toBe(false);
    expect(await steps.presented()).toBe(5);
    await when.presses('f');
    await expect.poll(() => stage.page.evaluate('document.fullscreenElement !== null')).toBe(true);
    await when.presses('f');
    await when.presses('Escape');
    await expect.poll(() => steps.presented()).toBeUndefined();
  });

  test('follows clicks and swipes', async ({ stage, when }) => {
    const steps = await present(stage, when);
    await steps.pulls(900, 0);
    await expect.poll(() => steps.presented()).toBe(2);
    await steps.pulls(600, -200);
    await expect.poll(() => steps.presented()).toBe(3);
    await steps.pulls(600, 200);
    await expect.poll(() => steps.presented()).toBe(2);
    await steps.pulls(40, 0);
    await expect.poll(() => steps.presented()).toBe(1);
  });

  test.for([
    [1280, 720],
    [1024, 768],
    [800, 600],
  ] as const)(
    'shows no text below 24 pixels, and none beyond the edge, on a projector of %i × %i',
    { timeout: 240_000 },
    async ([width, height], { stage, given, when, get }) => {
      given.window({ viewport: { width, height } });
      const steps = await present(stage, when);
      for (let slide = 1; slide <= 10; slide++) {
        const number = words.presenting.position(slide, 10);
        const shown = () => stage.page.locator('.presenter-slide text').allTextContents();
        await expect.poll(shown, { timeout: 60_000 }).toContain(number);
        // Page by page, until the next slide or, on the last, until nothing moves.
        for (let before = ''; (await steps.presented()) === slide;) {
          const all = (await shown()).join();
          if (all === before) break;
          before = all;
          const sizes = await steps.textSizes();
          expect(Math.min(...sizes), all).toBeGreaterThanOrEqual(23.999);
          expect(await steps.textsBeyond(), all).toEqual([]);
          await when.presses('PageDown');
        }
      }
      expect(await get.accessibilityFaults()).toEqual([]);
    },
  );

  test('does not move with reduced motion, and fades without', async ({ stage, when }) => {
    await present(stage, when);
    const animation = () =>
      stage.page
        .locator('.presenter-slide')
        .evaluate((slide) => getComputedStyle(slide).animationName);
    expect(await animation()).toBe('none');
    await stage.page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await animation()).toBe('presenter-appear');
  });

  test('keeps the window of notes in step, after a reload of either', async ({ stage, when }) => {
    const steps = await present(stage, when);
    const notes = await steps.opensNotes();
    const text = () => notes.locator('body').innerText();
    await expect.poll(text).toContain('1 / 10');
    expect(await text()).toContain(made.notes.progress);
    // The button that opened it was clicked, not reached by keys: Enter is the slides' again.
    await when.presses('4');
    await when.presses('Enter');
    await expect.poll(() => steps.presented()).toBe(4);
    await when.presses('Home');
    await expect.poll(() => steps.presented()).toBe(1);
    await when.presses('PageDown');
    await expect.poll(text).toContain('2 / 10');
    await expect.poll(text).toContain(made.notes.depopulation);
    await notes.keyboard.press('PageDown');
    await expect.poll(() => steps.presented()).toBe(3);
    await notes.reload();
    await expect.poll(text).toContain('3 / 10');
    await when.reloads();
    await expect.poll(() => steps.presented()).toBe(3);
    await when.presses('End');
    // The last slide names the sources of all others, which are made anew after the reload.
    await expect.poll(text, { timeout: 60_000 }).toContain('10 / 10');
    // They may take several pages: only behind the last of them nothing follows.
    const goesOn = async (): Promise<string> => {
      await when.presses('PageDown');
      return text();
    };
    await expect.poll(goesOn, { timeout: 30_000 }).toContain(words.speaker.last);
    await notes.getByRole('button', { name: words.speaker.pause }).click();
    await expect.poll(() => notes.getByRole('timer').innerText()).toMatch(/\d:\d\d/);
    await when.presses('Escape');
    await expect.poll(text).toContain(words.speaker.waiting);
  });
});
