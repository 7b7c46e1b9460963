import { isNumber, type Figure } from '../../domain/absence.ts';
import type { Hub } from '../../domain/hub.ts';
import { IMPORTED_SOURCE, type ImportedTable } from '../../domain/imported-data.ts';
import type { Rmo } from '../../domain/rmo.ts';
import type { SurveyedHub, SurveyedRmo } from '../../survey/interpret/canonical-rows.ts';
import type { Interpretation } from '../../survey/interpret/interpretation.ts';
import type { SurveyReport } from '../../survey/report/survey-report.ts';

/**
 * The hubs and RMOs of a file as the map knows them, with where each row came from.
 * Practice data is left out: it must never pass for the reader's own survey.
 */
export function importedTables(report: SurveyReport, sha256: string): readonly ImportedTable[] {
  const { fileName } = report.file;
  return report.interpretations.flatMap((interpretation, at): readonly ImportedTable[] => {
    const points = pointsOf(interpretation, `${sha256.slice(0, 8)}-${at + 1}`, fileName);
    if (points === undefined || interpretation.isExercise || points.rows.length === 0) return [];
    const { table, asOf, unmatched } = interpretation;
    const { sheet, range } = table;
    return [{ fileName, sha256, sheet, range, asOf, points, unmatchedRows: unmatched.length }];
  });
}

function pointsOf(
  { canonical, table }: Interpretation,
  prefix: string,
  fileName: string,
): ImportedTable['points'] | undefined {
  const detail = (row: number): string =>
    [fileName, table.sheet, `${row + 1}:${row + 1}`].filter((part) => part !== '').join(' ');
  if (canonical.target === 'hubs') {
    const rows = canonical.rows.map((hub) =>
      hubOf(hub, `${prefix}-${hub.row + 1}`, detail(hub.row)),
    );
    return { kind: 'hubs', rows };
  }
  if (canonical.target === 'rmos') {
    const rows = canonical.rows.map((rmo) =>
      rmoOf(rmo, `${prefix}-${rmo.row + 1}`, detail(rmo.row)),
    );
    return { kind: 'rmos', rows };
  }
  return undefined;
}

function hubOf(row: SurveyedHub, id: string, sourceDetail: string): Hub {
  const { municipalityCode, name, inStrategy, scheme, area, building, address, settlements } = row;
  const { operator, rmoName, opened, facilities, transports, hasRmo, note } = row;
  return {
    id,
    municipalityCode,
    name,
    inStrategy,
    scheme,
    area,
    building,
    address,
    settlements,
    operator: operator ?? rmoName,
    population: whole(row.population),
    ageingRatePercent: isNumber(row.ageingRatePercent) ? row.ageingRatePercent : undefined,
    households: whole(row.households),
    opened,
    facilities,
    transports,
    hasRmo,
    position: row.position,
    positionPrecision: row.positionPrecision,
    source: IMPORTED_SOURCE,
    sourceDetail,
    note,
  };
}

function rmoOf(row: SurveyedRmo, id: string, sourceDetail: string): Rmo {
  const { municipalityCode, name, base, legalForm, address, note } = row;
  return {
    id,
    municipalityCode,
    name,
    base,
    legalForm,
    address,
    population: whole(row.population),
    position: row.position,
    positionPrecision: row.positionPrecision,
    source: IMPORTED_SOURCE,
    sourceDetail,
    note,
  };
}

/** Persons and households are whole: a mean or a converted unit is rounded. */
function whole(figure: Figure): number | undefined {
  return isNumber(figure) ? Math.round(figure) : undefined;
}
