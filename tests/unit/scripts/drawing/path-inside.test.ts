import { expect, test } from 'vitest';
import { goesAround } from '../../../../scripts/lib/drawing/path-inside.ts';
import { pathParts } from '../../../../scripts/lib/drawing/path-parts.ts';

function hasInside(path: string): boolean {
  return pathParts(path).some(goesAround);
}

test('a path has an inside when a part of it goes around something', () => {
  expect(hasInside('M10 10l1 0 0 1z')).toBe(true);
  expect(hasInside('M10 10l1 0-1 0zm5 5l.3 0 0 .2z')).toBe(true);
  // Clockwise or not.
  expect(hasInside('M10 10l0 1 1 0z')).toBe(true);
});

test('lines there and back, in whatever direction, have none, nor has an empty path', () => {
  expect(hasInside('M10 10l1 0-1 0z')).toBe(false);
  expect(hasInside('M10 10l.1 .2 .1 .2-.2-.4z')).toBe(false);
  expect(hasInside('M10 10l1 1zm3 3l0 2z')).toBe(false);
  expect(hasInside('')).toBe(false);
});
