import { parseMeshCode } from '../../src/geo/parse-mesh-code.ts';
import type { InterpretContext, NationalFigure } from '../../src/survey/interpret/context.ts';
import { classFigures, hasNoClass } from '../../src/survey/interpret/published-figures.ts';
import { rmoBlockFigures } from '../../src/survey/interpret/rmo-blocks.ts';
import {
  indexMunicipalities,
  type MunicipalityLists,
} from '../../src/survey/reconcile/municipality-index.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { everyChange } from '../lib/canonical/every-change.ts';

/**
 * What survey files are read against: municipalities, national figures, mesh codes
 * and, where they are at hand, the areas of municipalities.
 */
export function surveyContext(
  tables: CanonicalTables,
  areas?: InterpretContext['areas'],
): InterpretContext {
  return {
    index: indexMunicipalities(municipalityLists(tables)),
    national: nationalFigures(tables),
    isMesh: (code) => parseMeshCode(code).status === 'valid',
    ...(areas === undefined ? {} : { areas }),
  };
}

function municipalityLists(tables: CanonicalTables): MunicipalityLists {
  const { municipalities, prefectures, codeChanges, nameVariants } = tables;
  const partialAreas: Record<string, readonly string[]> = {};
  for (const { code, oldMunicipalities } of tables.partialAreas)
    partialAreas[code] = [...new Set([...(partialAreas[code] ?? []), ...oldMunicipalities])];
  return {
    municipalities: {
      code: municipalities.map(({ code }) => code),
      name: municipalities.map(({ name }) => name),
      kana: municipalities.map(({ kana }) => kana),
      county: municipalities.map(({ county }) => county),
      office: municipalities.map(({ office }) => office),
      partialAreas,
    },
    prefectures: {
      code: prefectures.map(({ code }) => code),
      name: prefectures.map(({ name }) => name),
    },
    names: {
      changes: codeChanges.map(({ oldCode, oldName, newCode, kind, lastYear, changedOn }) => ({
        oldCode,
        oldName,
        newCode,
        kind,
        lastYear,
        changedOn,
      })),
      variants: nameVariants.map(({ code, variant }) => ({ code, variant })),
    },
    changes: everyChange(tables),
  };
}

/** Published totals by measure and year: indicators, and sums of the tables' columns. */
function nationalFigures({
  indicators,
  publishedTotals,
  municipalities,
  depopulation,
  depopulationSources,
  rmosByRegion,
}: CanonicalTables): readonly NationalFigure[] {
  const classed = municipalities.map(({ code }, at) => ({
    code,
    depopulation: Object.fromEntries(
      Object.entries(depopulation).map(([date, classes]) => [date, classes[at] ?? 'none']),
    ),
  }));
  return [
    ...classFigures(classed, depopulationSources),
    ...rmoBlockFigures(rmosByRegion),
    ...indicators.filter(hasNoClass).map(({ indicator, fiscalYear, value, source }) => ({
      measure: indicator,
      asOf: `${fiscalYear}`,
      value,
      source,
    })),
    ...publishedTotals.flatMap(({ id, value, source }) => {
      const parts = /^(?<measure>[a-z0-9_]+?)_(?<year>(?:19|20)\d{2})$/u.exec(id)?.groups;
      const { measure, year } = parts ?? {};
      return measure === undefined || year === undefined
        ? []
        : [{ measure, asOf: year, value, source }];
    }),
  ];
}
