import { expect, test } from 'vitest';
import { pathMiddle } from '../../../../src/map/drawing/path-middle.ts';
import { PathWriter } from '../../../../src/map/drawing/path-writer.ts';

function squares(...all: readonly (readonly [x: number, y: number, size: number])[]): string {
  const writer = new PathWriter();
  for (const [x, y, size] of all) {
    writer.moveTo(x, y);
    writer.lineTo(x + size, y);
    writer.lineTo(x + size, y + size);
    writer.lineTo(x, y + size);
    writer.closePath();
  }
  return writer.toString();
}

test('is that of the box around a single part', () => {
  expect(pathMiddle(squares([10, 20, 8]))).toEqual([14, 24]);
});

test('of several parts is that of the largest, wherever it stands', () => {
  expect(pathMiddle(squares([0, 0, 2], [100, 50, 10], [3, 200.5, 4]))).toEqual([105, 55]);
});

test('of nothing is nothing', () => {
  expect(pathMiddle('')).toBeUndefined();
});
