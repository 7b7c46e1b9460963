import { describe, expect } from 'vitest';
import { ACCESSIBILITY_STATES } from '../accessibility-states.ts';
import { test } from '../harness/browser-test.ts';
import type { Stage } from '../harness/stage.ts';

/** Pages whose system colours are looked at. */
const PAGES = [
  'map',
  'table',
  'gap-prefecture',
  'compare-areas',
  'import-read',
  'kit',
  'embed-moving',
];

/** Grounds of elements, as the browser resolves them. */
const grounds = (stage: Stage, selector: string): Promise<string[]> =>
  stage.page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { backgroundColor, backgroundImage, borderColor } = getComputedStyle(element);
      return [backgroundColor, backgroundImage, borderColor].join(' ');
    }),
  );

/** Buttons in sight that neither an edge, an underline nor the edge of a group sets apart. */
const bareButtons = (stage: Stage): Promise<string[]> =>
  stage.page.evaluate(() => {
    const hasEdge = (element: Element | null): boolean =>
      element !== null && Number.parseFloat(getComputedStyle(element).borderTopWidth) >= 1;
    return [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && button.getBoundingClientRect().width > 1)
      .filter((button) => {
        const { textDecorationLine, position, top } = getComputedStyle(button);
        const isOutOfSight = position === 'absolute' && Number.parseFloat(top) < 0;
        const isLink = textDecorationLine.includes('underline');
        return !isOutOfSight && !isLink && !hasEdge(button) && !hasEdge(button.parentElement);
      })
      .map(({ className, textContent }) => `${className} ${textContent.trim()}`);
  });

describe('in forced colours', () => {
  const states = ACCESSIBILITY_STATES.filter(({ id }) => PAGES.includes(id));

  test('every page that is named here is there', () => {
    expect(states.map(({ id }) => id).toSorted()).toEqual(PAGES.toSorted());
  });

  test.for(states)(
    'buttons have edges and the focus is seen: $id',
    async (state, { given, when, stage }) => {
      given.window({ ...state.window, forcedColors: 'active' });
      await when.opens(state.link);
      await state.reach?.(stage);
      await stage.page
        .locator(state.shows ?? 'h1')
        .first()
        .waitFor({ state: 'attached' });
      await stage.page.waitForLoadState('networkidle');
      expect(await bareButtons(stage)).toEqual([]);
      for (let step = 0; step < 12; step += 1) {
        await when.presses('Tab');
        const ring = await stage.page.evaluate(() => {
          const focused = document.activeElement;
          // Between the last stop and the first, and within a frame, nothing of the page has it.
          if (focused === null || focused === document.body) return undefined;
          if (focused instanceof HTMLIFrameElement) return undefined;
          // The map's own ring lies over it; the tests of the keyboard look at its pixels.
          if (focused.matches('.map-area')) return undefined;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          return {
            what: `${focused.tagName} ${focused.className}`,
            isSeen:
              outlineStyle === 'solid' &&
              Number.parseFloat(outlineWidth) >= 2 &&
              outlineColor !== ground,
          };
        });
        if (ring !== undefined) expect(ring).toEqual({ what: ring.what, isSeen: true });
      }
    },
  );

  test('marks of the layers and of the classes keep their colours', async ({
    given,
    when,
    stage,
  }) => {
    given.window({ forcedColors: 'active' });
    await when.opens('?v=1&area=39&view=table');
    await stage.page.locator('table tbody tr').first().waitFor();
    const layers = await grounds(stage, '.layer-list .layer-mark');
    expect(layers.length).toBe(6);
    expect(new Set(layers).size).toBe(6);
    const classes = await grounds(stage, 'tbody .class-mark');
    // 高知県 has three classes.
    expect(new Set(classes).size).toBe(3);
  });

  test('a pressed button differs from its neighbours', async ({ given, when, stage }) => {
    given.window({ forcedColors: 'active' });
    await when.opens('kit.html?v=1&area=39');
    await stage.page.locator('.kit-code').first().waitFor();
    const [pressed] = await grounds(stage, 'button[aria-pressed=true]');
    const others = await grounds(stage, 'button[aria-pressed=false]');
    expect(others.length).toBeGreaterThan(1);
    expect(others).not.toContain(pressed);
  });
});
