import { expect, test } from 'vitest';
import { fitPadding } from '../../../src/map/fit-padding.ts';

test('an area stands clear of the buttons on the map, in low frames too', () => {
  expect(fitPadding(297, 44).top).toBe(52);
  expect(fitPadding(297, 88).top).toBe(96);
  expect(fitPadding(600, 88).top).toBe(96);
});

test('what covers less than the usual space takes no more of the frame', () => {
  expect(fitPadding(760, 48)).toEqual(fitPadding(760));
  expect(fitPadding(186)).toMatchObject({ top: 12, bottom: 12 });
});

test('a frame that is covered to its middle is used as if it were not', () => {
  expect(fitPadding(120, 88)).toEqual(fitPadding(120));
});
