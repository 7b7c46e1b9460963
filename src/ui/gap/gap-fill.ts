import { ABSENCES, isNumber, type Figure } from '../../domain/absence.ts';
import { BIVARIATE_CELLS, bivariateCell } from '../../domain/gap-bivariate.ts';
import type { MeasureCoverage } from '../../geo/gap/coverage-index.ts';
import { sumCoverage, sumOfGroup, uncoveredShare } from '../../geo/gap/coverage-sum.ts';
import { depopulationOf, type GapAreas } from '../../geo/gap/gap-areas.ts';
import { countBy, type AreaClass, type GapFill } from '../../state/area-fill.ts';

/** Classes of the uncovered share, of equal width: fixed, so that colours compare at any limit. */
export const SHARE_CLASSES = 5;

/** Municipalities by their uncovered share, alone or with their depopulation class. */
export function buildGapFill(
  coverage: MeasureCoverage,
  areas: GapAreas,
  form: GapFill['form'],
): GapFill {
  const shares = new Map<string, Figure>();
  const classes = new Map<string, AreaClass>();
  areas.codes.forEach((code, municipality) => {
    const share = uncoveredShare(sumOfGroup(coverage, municipality));
    shares.set(code, share);
    classes.set(code, form === 'share' ? shareClass(share) : cellClass(areas, municipality, share));
  });
  const count = form === 'share' ? SHARE_CLASSES : BIVARIATE_CELLS.length;
  const keys = [...Array.from({ length: count }, (_, index) => index), ...ABSENCES];
  return {
    kind: 'gap',
    level: 'municipality',
    form,
    shares,
    classes,
    counts: countBy(classes, keys),
  };
}

/** Prefectures by the uncovered share of all their people; what Office can edit area by area. */
export function buildPrefectureGapFill(coverage: MeasureCoverage, areas: GapAreas): GapFill {
  const shares = new Map<string, Figure>(
    [...sumCoverage(coverage, areas).prefectures].map(([code, sum]) => [code, uncoveredShare(sum)]),
  );
  const classes = new Map([...shares].map(([code, share]) => [code, shareClass(share)]));
  const keys = [...Array.from({ length: SHARE_CLASSES }, (_, index) => index), ...ABSENCES];
  const counts = countBy(classes, keys);
  return { kind: 'gap', level: 'prefecture', form: 'share', shares, classes, counts };
}

/** Class of a share: its lower limit is within, and the last class holds 100 %. */
function shareClass(share: Figure): AreaClass {
  return isNumber(share) ? Math.min(SHARE_CLASSES - 1, Math.floor(share * SHARE_CLASSES)) : share;
}

function cellClass(areas: GapAreas, municipality: number, share: Figure): AreaClass {
  const own = depopulationOf(areas, municipality);
  if (own === undefined) return isNumber(share) ? 'notLoaded' : share;
  const cell = bivariateCell(own, share);
  const row = BIVARIATE_CELLS.findIndex((known) => known === cell);
  return row === -1 ? (isNumber(share) ? 'unknown' : share) : row;
}
