import { describe, expect, test } from 'vitest';
import type { Axial } from '../../../../src/geo/cells/cell-layout.ts';
import { axialDistance } from '../../../../src/geo/cells/hexagon.ts';
import { OccupiedCells, cellsWithin } from '../../../../src/geo/cells/occupied-cells.ts';
import { placeIsland } from '../../../../src/geo/cells/place-island.ts';
import { moveForStrait } from '../../../../src/geo/cells/strait.ts';

describe('room for islands', () => {
  test('an island in the open sea stands where it is', () => {
    expect(placeIsland([[7, 0]], new OccupiedCells())).toEqual([[7, 0]]);
  });

  test('water is kept between an island and the coast', () => {
    const occupied = new OccupiedCells();
    const coast: Axial[] = cellsWithin(3);
    occupied.add(coast);
    const island = placeIsland(
      [
        [3, 0],
        [3.2, 0.4],
      ],
      occupied,
    );
    const [first = [0, 0], second = [0, 0]] = island;
    expect(axialDistance(first, second)).toBe(1);
    for (const cell of island)
      expect(Math.min(...coast.map((other) => axialDistance(cell, other)))).toBeGreaterThan(1);
  });

  test('an island that finds no room is an error', () => {
    const occupied = new OccupiedCells();
    occupied.add(cellsWithin(20));
    expect(() => placeIsland([[0, 0]], occupied)).toThrow(/no room/);
  });

  test('a landmass moves just far enough to keep its strait open', () => {
    const occupied = new OccupiedCells();
    occupied.add([[0, 0]]);
    expect(moveForStrait([[3, 0]], occupied, 2)).toEqual([0, 0]);
    const [q, r] = moveForStrait([[1, 0]], occupied, 2);
    expect(axialDistance([1 + q, r], [0, 0])).toBe(3);
  });
});
