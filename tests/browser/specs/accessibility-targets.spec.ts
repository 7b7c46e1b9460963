import { describe, expect } from 'vitest';
import { ACCESSIBILITY_STATES } from '../accessibility-states.ts';
import { test } from '../harness/browser-test.ts';
import { findSmallTargets } from '../harness/targets.ts';

/** States whose controls are all there are, wide and narrow. */
const MEASURED = [
  'map',
  'map-narrow',
  'map-english',
  'municipality',
  'table',
  'gap-prefecture',
  'export',
  'terms',
  'import-read',
  'briefing-editor',
  'briefing-presenting',
  'indicators',
  'about',
  'kit',
  'kit-narrow',
  'result',
  'embed-light',
  'embed-moving',
  'embed-table',
  'embed-narrow',
];

describe('every target is at least 24 by 24 pixels, or stands in a line of text', () => {
  const states = ACCESSIBILITY_STATES.filter(({ id }) => MEASURED.includes(id));

  test('in every state that is named here', () => {
    expect(states.map(({ id }) => id).toSorted()).toEqual(MEASURED.toSorted());
  });

  test('and a smaller one would be found', async ({ when, stage }) => {
    await when.opens('accessibility.html');
    await stage.page.locator('h1').evaluate((heading) => {
      heading.insertAdjacentHTML('afterend', '<p><a href="#main">x</a></p>');
    });
    const { small } = await findSmallTargets(stage.page);
    expect(small).toHaveLength(1);
  });

  test.for(states)('$id', async (state, { given, when, stage }) => {
    if (state.window !== undefined) given.window(state.window);
    await when.opens(state.link);
    await stage.page.locator('h1').first().waitFor();
    await state.reach?.(stage);
    await stage.page
      .locator(state.shows ?? 'h1')
      .first()
      .waitFor({ state: 'attached' });
    await stage.page.waitForLoadState('networkidle');
    const { measured, small } = await findSmallTargets(stage.page);
    expect(measured).toBeGreaterThan(1);
    expect(small).toEqual([]);
  });
});
