import type { Figure } from './absence.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/**
 * Counts points by municipality. Where the table is whole, a municipality without
 * a point has 0; where it is a sample, nobody knows, and the answer is `notLoaded`.
 */
export function countByMunicipality(
  points: readonly { readonly municipalityCode: MunicipalityCode }[],
  tableIsWhole: boolean,
): (code: MunicipalityCode) => Figure {
  const counts = new Map<MunicipalityCode, number>();
  for (const { municipalityCode } of points)
    counts.set(municipalityCode, (counts.get(municipalityCode) ?? 0) + 1);
  return (code) => counts.get(code) ?? (tableIsWhole ? 0 : 'notLoaded');
}
