import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drawNormal,
  drawWeighted,
  randomStream,
} from '../../../../scripts/exercise/random-stream.ts';

test('the sequence of a seed never changes', () => {
  const random = randomStream(2021, 'hub', 'depopulated');
  const first = [random(), random(), random()].map((value) => Math.round(value * 1e6));
  expect(first).toEqual([480073, 346119, 844821]);
});

test('numbers are from 0 up to, not including, 1', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), (seed, key) => {
      const random = randomStream(seed, key);
      for (let index = 0; index < 20; index += 1) {
        const value = random();
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
      }
    }),
  );
});

test('other keys give other numbers', () => {
  const starts = ['01202', '01203', '39405'].map((code) => randomStream(2021, 'persons', code)());
  expect(new Set(starts).size).toBe(3);
});

test('normal numbers have mean 0 and deviation 1', () => {
  const random = randomStream(7);
  const drawn = Array.from({ length: 10_000 }, () => drawNormal(random));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
});

test('weighted choices come as often as they weigh, and never at weight 0', () => {
  const random = randomStream(7);
  const drawn = Array.from({ length: 4_000 }, () =>
    drawWeighted(random, [
      ['rare', 1],
      ['never', 0],
      ['often', 3],
    ]),
  );
  expect(drawn.filter((choice) => choice === 'never')).toEqual([]);
  expect(drawn.filter((choice) => choice === 'often').length / 4_000).toBeCloseTo(0.75, 1);
  expect(() => drawWeighted(random, [])).toThrow(RangeError);
});
