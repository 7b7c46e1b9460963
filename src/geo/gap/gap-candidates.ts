import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { DemandPoints } from './demand-points.ts';
import { CLASS_NOT_KNOWN, type GapAreas } from './gap-areas.ts';

/** Where the next best sites may stand. Gains count everybody, wherever they live. */
export interface SiteRestriction {
  readonly prefecture?: PrefectureCode | undefined;
  /** Only in 過疎関係市町村. */
  readonly depopulatedOnly?: boolean | undefined;
  /** Only in 全部過疎: the office of a partial one mostly stands outside its depopulated part. */
  readonly fullyOnly?: boolean | undefined;
}

/** Demand points at which a site may stand; without a restriction, all. */
export function candidatePoints(
  points: DemandPoints,
  areas: GapAreas,
  { prefecture, depopulatedOnly = false, fullyOnly = false }: SiteRestriction,
): Uint32Array {
  const isFree = prefecture === undefined && !depopulatedOnly && !fullyOnly;
  const prefectureRow = areas.prefectureCodes.indexOf(prefecture ?? '');
  const none = DEPOPULATION_CLASSES.indexOf('none');
  const full = DEPOPULATION_CLASSES.indexOf('full');
  const allowed = Uint8Array.from(areas.codes, (_, row) => {
    if (prefecture !== undefined && areas.prefecture[row] !== prefectureRow) return 0;
    if (fullyOnly && areas.depopulation[row] !== full) return 0;
    const isDepopulated =
      areas.depopulation[row] !== none && areas.depopulation[row] !== CLASS_NOT_KNOWN;
    return depopulatedOnly && !isDepopulated ? 0 : 1;
  });
  return Uint32Array.from({ length: points.count }, (_, point) => point).filter(
    (point) => isFree || allowed[points.municipality[point] as number] === 1,
  );
}
