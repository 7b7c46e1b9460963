import { isNumber } from '../../domain/absence.ts';
import type { Figure } from '../../domain/absence.ts';
import { CLASS_NOT_KNOWN, type GapAreas } from './gap-areas.ts';

/** A municipality like another. */
export interface Peer {
  /** Row in the table of municipalities. */
  readonly municipality: number;
  /** Its residents divided by the other's. */
  readonly ratio: number;
}

/**
 * The municipalities of the same depopulation class whose population is nearest by
 * ratio (half as many is as far as twice as many); equally near: by code. None when the
 * municipality has no residents, no figure or no class.
 */
export function peersOf(
  municipality: number,
  areas: GapAreas,
  population: readonly Figure[],
  count: number,
): Peer[] {
  const own = population[municipality];
  if (!isNumber(own) || own <= 0) return [];
  if (areas.depopulation[municipality] === CLASS_NOT_KNOWN) return [];
  return [...areas.codes.keys()]
    .flatMap((other): Peer[] => {
      const residents = population[other];
      if (other === municipality || !isNumber(residents) || residents <= 0) return [];
      if (areas.depopulation[other] !== areas.depopulation[municipality]) return [];
      return [{ municipality: other, ratio: residents / own }];
    })
    .sort(
      (a, b) =>
        Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio)) ||
        ((areas.codes[a.municipality] ?? '') < (areas.codes[b.municipality] ?? '') ? -1 : 1),
    )
    .slice(0, count);
}
