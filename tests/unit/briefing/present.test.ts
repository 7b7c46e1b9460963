import { describe, expect, test } from 'vitest';
import { keyAction } from '../../../src/briefing/present/key-action.ts';
import {
  pageOnStage,
  presentStep,
  type PresentState,
} from '../../../src/briefing/present/present-state.ts';
import { timerTime } from '../../../src/briefing/present/timer.ts';

/** The state after some keys, on slide 3 of 8, every slide of one page or as many as said. */
function after(...keys: string[]): PresentState {
  return through(1, keys);
}

function through(pages: number, keys: readonly string[]): PresentState {
  let state: PresentState = { index: 2, page: 0, isBlack: false, typed: '' };
  for (const key of keys) {
    const action = keyAction(key, false);
    if (action !== undefined) state = presentStep(state, action, 8, pages);
  }
  return state;
}

describe('keys', () => {
  test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('%s goes on', (key) =>
    expect(after(key).index).toBe(3),
  );

  test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%s goes back', (key) =>
    expect(after(key).index).toBe(1),
  );

  test('stop at the first and the last slide', () => {
    expect(after('Home', 'PageUp').index).toBe(0);
    expect(after('End').index).toBe(7);
    expect(after('End', ' ').index).toBe(7);
  });

  test('a number and Enter go to that slide, too large a number to the last', () => {
    expect(after('5', 'Enter')).toMatchObject({ index: 4, typed: '' });
    expect(after('9', '9', 'Enter').index).toBe(7);
    expect(after('5', 'ArrowRight')).toMatchObject({ index: 3, typed: '' });
  });

  test('on the black screen a step only brings the picture back', () => {
    expect(after('b')).toMatchObject({ isBlack: true, index: 2 });
    expect(after('B', 'b').isBlack).toBe(false);
    expect(after('b', 'PageDown')).toMatchObject({ isBlack: false, index: 2 });
  });

  test('step through the pages of a slide, numbers go to slides', () => {
    const on = (...keys: string[]): PresentState => through(2, keys);
    expect(on('PageDown')).toMatchObject({ index: 2, page: 1 });
    expect(on('PageDown', 'b', 'PageDown')).toMatchObject({ index: 2, page: 1, isBlack: false });
    expect(on('PageDown', 'PageDown')).toMatchObject({ index: 3, page: 0 });
    expect(on('PageDown', 'PageUp')).toMatchObject({ index: 2, page: 0 });
    expect(on('PageDown', '5', 'Enter')).toMatchObject({ index: 4, page: 0 });
    expect(on('End', ' ', ' ', ' ')).toMatchObject({ index: 7, page: 1 });
  });

  test('go back to the last page of the slide before, which is clamped when it is made', () => {
    const back = through(2, ['PageUp']);
    expect(back).toMatchObject({ index: 1, page: Infinity });
    expect(presentStep(back, { kind: 'step', by: -1 }, 8, 2)).toMatchObject({ index: 1, page: 0 });
    expect(presentStep(back, { kind: 'step', by: 1 }, 8, 2)).toMatchObject({ index: 2, page: 0 });
    expect(through(2, ['Home', 'PageUp'])).toMatchObject({ index: 0, page: 0 });
  });

  test('with Ctrl, Alt or Meta are the browser’s', () => {
    expect(keyAction('f', true)).toBeUndefined();
    expect(keyAction('Tab', false)).toBeUndefined();
  });
});

test('the page last shown stays on the stage until the next slide is made', () => {
  const made = { index: 2, pages: ['first', 'second'] };
  expect(pageOnStage(made, { index: 2, page: 1 }, 0)).toBe(1);
  expect(pageOnStage(made, { index: 3, page: 0 }, 1)).toBe(1);
  // Another window size may have left the slide one page.
  expect(pageOnStage({ index: 2, pages: ['only'] }, { index: 3, page: 0 }, 1)).toBe(0);
  expect(pageOnStage(made, { index: 2, page: Infinity }, 0)).toBe(1);
});

test('a timer counts what ran before a pause, and nothing while it stands', () => {
  expect(timerTime({ since: 1000, before: 500 }, 4000)).toBe(3500);
  expect(timerTime({ since: undefined, before: 500 }, 4000)).toBe(500);
});
