import { expect, test } from 'vitest';
import { pathParts } from '../../../../scripts/lib/drawing/path-parts.ts';
import { scaleParts, writeParts } from '../../../../scripts/lib/drawing/scale-path.ts';

function scalePath(path: string, factor: number, grid?: number): string {
  return writeParts(scaleParts(pathParts(path), factor, grid));
}

test('a path in its own size stays what it is', () => {
  const path = 'M346.1 545.3l-1-1.4-.4-1.7 1.2-.6zm10 2.5l3 0 0 3z';
  expect(scalePath(path, 1)).toBe(path);
});

test('half the size has half the lengths, and starts parts where they were', () => {
  expect(scalePath('M10 20l4 0 0 4zm10 0l4 0z', 0.5)).toBe('M5 10l2 0 0 2zm5 0l2 0z');
});

test('places fall on the grid, so that a shared border stays shared', () => {
  expect(scalePath('M10.3 20.2l4.1 0 0 3.9z', 1, 0.5)).toBe('M10.5 20l4 0 0 4z');
  // The same border, begun elsewhere and drawn the other way.
  expect(scalePath('M14.4 20.2l-4.1 0 0-5z', 1, 0.5)).toBe('M14.5 20l-4 0 0-5z');
});

test('points in the middle of a straight line go, turns and ways back stay', () => {
  expect(scalePath('M0 0l2 0 2 0 0 3z', 1)).toBe('M0 0l4 0 0 3z');
  expect(scalePath('M0 0l4 0-2 0 0 3z', 1)).toBe('M0 0l4 0-2 0 0 3z');
  expect(scalePath('M0 0l1 1 2 2m5 5l1 0', 1)).toBe('M0 0l3 3m5 5l1 0');
});

test('points that fall together go, and with them parts too small to see', () => {
  expect(scalePath('M10 10l.1 0 0 .1z', 0.1)).toBe('');
  expect(scalePath('M10 10l10 0 .1 0 0 10z', 0.1)).toBe('M1 1l1 0 0 1z');
});
