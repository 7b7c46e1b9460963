import { expect, test } from 'vitest';
import { touchingPairs } from '../../../../src/geo/cells/touching-pairs.ts';

const square = (x: number, y: number): Float64Array =>
  Float64Array.of(x, y, x + 10, y, x + 10, y + 10, x, y + 10);

test('outlines touch when corners come within a few hundred metres, not across a strait', () => {
  const shared = square(0, 0);
  const nearlyShared = square(10.1, 0.05);
  const acrossStrait = square(-10.7, 0);
  expect([...touchingPairs([shared, nearlyShared, acrossStrait])]).toEqual(['0-1']);
});
