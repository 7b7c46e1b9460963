import { prefectureOf, type PrefectureCode } from '../../src/domain/municipality-code.ts';
import type { DepopulationRow } from '../../src/survey/interpret/canonical-rows.ts';
import type { MunicipalityIndex } from '../../src/survey/reconcile/municipality-index.ts';

/** Prefectures of which a list of one date names no municipality. */
export function prefecturesMissing(
  rows: readonly DepopulationRow[],
  asOf: string,
  { prefectures }: MunicipalityIndex,
): readonly PrefectureCode[] {
  const own = rows.filter((row) => row.asOf === asOf);
  const named = new Set(own.map(({ municipalityCode }) => prefectureOf(municipalityCode)));
  return [...prefectures.keys()].filter((code) => !named.has(code));
}

/**
 * Dates of which a list spans the nation: it names a municipality of every prefecture, as
 * each of the ministry's lists does. A list cut short does not.
 */
export function nationalDates(
  rows: readonly DepopulationRow[],
  index: MunicipalityIndex,
): ReadonlySet<string> {
  const dates = new Set(rows.map(({ asOf }) => asOf));
  return new Set([...dates].filter((asOf) => prefecturesMissing(rows, asOf, index).length === 0));
}
