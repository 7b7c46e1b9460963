import { isNumber } from '../../domain/absence.ts';
import { MUNICIPALITY_AREAS, type NameTable } from '../../domain/edition.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { MunicipalityChange } from '../../domain/municipality-change.ts';
import type { NationalFigure } from '../../survey/interpret/context.ts';
import { classFigures, hasNoClass } from '../../survey/interpret/published-figures.ts';
import { rmoBlockFigures } from '../../survey/interpret/rmo-blocks.ts';
import type { ReadingBase } from './import-protocol.ts';

/**
 * What survey files are read against, from the edition on this server; `address` is that of
 * its files, ending in `/`. Without `names` spellings are not known, without `changes`
 * former municipalities from before 2010, and rows that use them ask.
 */
export function readingBase(
  edition: LoadedEdition,
  names: NameTable | undefined,
  changes: readonly MunicipalityChange[] | undefined,
  address: string,
): ReadingBase {
  const { municipalities, prefectures, manifest } = edition;
  const areas = manifest.files[MUNICIPALITY_AREAS];
  return {
    ...(areas === undefined
      ? {}
      : { areas: { url: `${address}${MUNICIPALITY_AREAS}`, sha256: areas.sha256 } }),
    lists: {
      municipalities: {
        code: municipalities.map(({ code }) => code),
        name: municipalities.map(({ name }) => name),
        kana: municipalities.map(({ kana }) => kana),
        county: municipalities.map(({ county }) => county),
        office: municipalities.map(({ office }) => office),
        partialAreas: Object.fromEntries(
          municipalities.map(({ code, partialAreas }) => [code, partialAreas]),
        ),
      },
      prefectures: {
        code: prefectures.map(({ code }) => code),
        name: prefectures.map(({ name }) => name),
      },
      names: names ?? { changes: [], variants: [] },
      changes,
    },
    national: [
      ...classFigures(municipalities, edition.classSources ?? {}),
      ...indicatorTotals(edition),
      ...rmoBlockFigures(edition.national.rmosByRegion),
      ...columnTotals(edition),
    ],
  };
}

function indicatorTotals({ national }: LoadedEdition): readonly NationalFigure[] {
  return national.indicators.filter(hasNoClass).map(({ indicator, fiscalYear, value, source }) => ({
    measure: indicator,
    asOf: `${fiscalYear}`,
    value,
    source,
  }));
}

/**
 * Sums of counts of people and households, which the build holds against the published
 * totals. A column that lacks a single municipality has no national sum.
 */
function columnTotals({ figures, fields }: LoadedEdition): readonly NationalFigure[] {
  return [...figures].flatMap(([name, values]) => {
    const parts = /^(?<measure>population|households|population_(?:65|75)_over)_(?<year>\d{4})$/u;
    const { measure, year } = parts.exec(name)?.groups ?? {};
    const source = fields[name]?.source;
    if (measure === undefined || year === undefined || source === undefined) return [];
    if (!values.every(isNumber)) return [];
    return [{ measure, asOf: year, value: values.reduce((sum, value) => sum + value, 0), source }];
  });
}
