import type { Axial } from './cell-layout.ts';
import { cellsBeside } from './hexagon.ts';
import type { Land } from './land.ts';
import { cellKey } from './occupied-cells.ts';

/** How many prefectures' main lands are in one piece. */
export function wholePrefectures(land: Land, cells: readonly Axial[]): number {
  return land.residents.filter((residents) => {
    const left = new Map(residents.map((index) => [cellKey(cells[index] ?? [0, 0]), cells[index]]));
    const [start] = left.values();
    if (start === undefined) return false;
    const queue = [start];
    left.delete(cellKey(start));
    for (const cell of queue)
      for (const beside of cellsBeside(cell)) if (left.delete(cellKey(beside))) queue.push(beside);
    return left.size === 0;
  }).length;
}

/** How many islands have no other land beside them; `byKey` finds municipalities by `cellKey`. */
export function detachedIslands(
  { islands }: Land,
  cells: readonly Axial[],
  byKey: ReadonlyMap<number, number>,
): number {
  return islands.filter(({ municipalities }) =>
    municipalities.every((index) =>
      cellsBeside(cells[index] ?? [0, 0]).every((beside) => {
        const other = byKey.get(cellKey(beside));
        return other === undefined || municipalities.includes(other);
      }),
    ),
  ).length;
}

/** How many empty hexagons cannot be reached from the open sea. */
export function enclosedHexagons(land: readonly Axial[]): number {
  const taken = new Set(land.map(cellKey));
  const [qs, rs] = [land.map(([q]) => q), land.map(([, r]) => r)];
  const [west, east] = [Math.min(...qs) - 1, Math.max(...qs) + 1];
  const [north, south] = [Math.min(...rs) - 1, Math.max(...rs) + 1];
  const start: Axial = [west, north];
  const seen = new Set([cellKey(start)]);
  const queue = [start];
  for (const cell of queue)
    for (const [q, r] of cellsBeside(cell)) {
      const key = cellKey([q, r]);
      if (q < west || q > east || r < north || r > south || taken.has(key) || seen.has(key))
        continue;
      seen.add(key);
      queue.push([q, r]);
    }
  return (east - west + 1) * (south - north + 1) - seen.size - taken.size;
}
