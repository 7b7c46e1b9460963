import type { Figure } from './absence.ts';
import { prefectureOf, type MunicipalityCode, type PrefectureCode } from './municipality-code.ts';

/**
 * Counts points by municipality. Where the table is whole (in a prefecture, or as a
 * whole), a municipality without a point has 0; where it is a sample, nobody knows, and
 * the answer is `notLoaded`.
 */
export function countByMunicipality(
  points: readonly { readonly municipalityCode: MunicipalityCode }[],
  tableIsWhole: boolean | ReadonlySet<PrefectureCode>,
): (code: MunicipalityCode) => Figure {
  const counts = new Map<MunicipalityCode, number>();
  for (const { municipalityCode } of points)
    counts.set(municipalityCode, (counts.get(municipalityCode) ?? 0) + 1);
  const isWhole = (code: MunicipalityCode): boolean =>
    typeof tableIsWhole === 'boolean' ? tableIsWhole : tableIsWhole.has(prefectureOf(code));
  return (code) => counts.get(code) ?? (isWhole(code) ? 0 : 'notLoaded');
}
