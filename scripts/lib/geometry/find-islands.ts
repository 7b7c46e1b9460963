import { arcIndex } from './arc-index.ts';
import type { MapArea } from './map-area.ts';

/** Codes of the areas whose largest polygon shares no arc with another area. */
export function findIslands(arcCount: number, areas: readonly MapArea[]): ReadonlySet<string> {
  const uses = new Uint32Array(arcCount);
  for (const { shape } of areas)
    for (const arc of shape.arcs.flat(2)) uses[arcIndex(arc)] = (uses[arcIndex(arc)] ?? 0) + 1;
  const isAlone = ({ shape, largest }: MapArea): boolean =>
    (shape.arcs[largest]?.[0] ?? []).every((arc) => uses[arcIndex(arc)] === 1);
  return new Set(areas.filter(isAlone).map(({ code }) => code));
}
