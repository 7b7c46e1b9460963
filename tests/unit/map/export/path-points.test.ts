import { describe, expect, test } from 'vitest';
import { pathParts } from '../../../../src/map/export/path-points.ts';

describe('the points of a path', () => {
  test('are those of relative data as our drawings write it', () => {
    expect(pathParts('M10 20l5 0-1.5 2.5zm1-1l0 2 3 0')).toEqual([
      {
        points: [
          [10, 20],
          [15, 20],
          [13.5, 22.5],
        ],
        isClosed: true,
      },
      {
        points: [
          [11, 19],
          [11, 21],
          [14, 21],
        ],
        isClosed: false,
      },
    ]);
  });

  test('are those of absolute data and of horizontals and verticals', () => {
    expect(pathParts('M1 2L3 4L5 6ZM0 0h4v.5H1V9')).toEqual([
      {
        points: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        isClosed: true,
      },
      {
        points: [
          [0, 0],
          [4, 0],
          [4, 0.5],
          [1, 0.5],
          [1, 9],
        ],
        isClosed: false,
      },
    ]);
  });

  test('of nothing are none', () => expect(pathParts('')).toEqual([]));
});
