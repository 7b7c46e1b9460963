import { isNumber, type Figure } from '../../domain/absence.ts';
import type { Hub } from '../../domain/hub.ts';
import {
  IMPORTED_SOURCE,
  type ImportedContent,
  type ImportedTable,
} from '../../domain/imported-data.ts';
import type { ImportedDemand } from '../../domain/imported-demand.ts';
import type { Rmo } from '../../domain/rmo.ts';
import type { Placed, SurveyedHub, SurveyedRmo } from '../../survey/interpret/canonical-rows.ts';
import type { Interpretation } from '../../survey/interpret/interpretation.ts';
import type { SurveyReport } from '../../survey/report/survey-report.ts';
import { importedDemand } from './imported-demand.ts';
import { importedColumns, importedLists } from './imported-municipal.ts';

/** What a file gives to the map: its tables, and the points of those that hold demand points. */
export interface ImportedFile {
  readonly tables: readonly ImportedTable[];
  readonly demand: readonly ImportedDemand[];
}

/**
 * The rows of a file as the map knows them, with where each came from. Practice data is
 * left out: it must never pass for the reader's own survey.
 */
export function importedTables(report: SurveyReport, sha256: string): ImportedFile {
  const { fileName } = report.file;
  const tables: ImportedTable[] = [];
  const demand: ImportedDemand[] = [];
  for (const [at, interpretation] of report.interpretations.entries()) {
    const { table, asOf, unmatched, canonical, isExercise } = interpretation;
    if (isExercise || canonical.rows.length === 0) continue;
    const { sheet, range, ordinal } = table;
    const own = { fileName, sheet, asOf };
    const add = (content: ImportedContent): void => {
      tables.push({ ...own, sha256, range, content, unmatchedRows: unmatched.length });
    };
    if (canonical.target === 'demandPoints') {
      const sets = importedDemand(canonical.rows, {
        ...own,
        sha256,
        ...(ordinal === 1 ? {} : { ordinal }),
      });
      demand.push(...sets);
      for (const { kind, suppressed } of sets)
        add({ kind: 'demandPoints', demand: kind, points: suppressed.length });
    } else {
      const content = contentOf(interpretation, `${sha256.slice(0, 8)}-${at + 1}`, fileName);
      if (content !== undefined) add(content);
    }
  }
  return { tables, demand };
}

/** `undefined` for the list of codes, which is only held against the municipalities. */
function contentOf(
  { canonical, table }: Interpretation,
  prefix: string,
  fileName: string,
): ImportedContent | undefined {
  const detail = (row: number): string =>
    [fileName, table.sheet, `${row + 1}:${row + 1}`].filter((part) => part !== '').join(' ');
  switch (canonical.target) {
    case 'hubs': {
      const rows = canonical.rows.map((hub) =>
        hubOf(hub, `${prefix}-${hub.row + 1}`, detail(hub.row)),
      );
      return { kind: 'hubs', rows };
    }
    case 'rmos': {
      const rows = canonical.rows.map((rmo) =>
        rmoOf(rmo, `${prefix}-${rmo.row + 1}`, detail(rmo.row)),
      );
      return { kind: 'rmos', rows };
    }
    case 'depopulation':
      return { kind: 'depopulation', lists: importedLists(canonical.rows) };
    case 'figures':
      return { kind: 'figures', columns: importedColumns(canonical.rows) };
    default:
      return undefined;
  }
}

function hubOf(row: SurveyedHub, id: string, sourceDetail: string): Hub {
  const { municipalityCode, name, inStrategy, scheme, area, building, address, settlements } = row;
  const { operator, rmoName, opened, facilities, transports, hasRmo, note } = row;
  const { facilitiesNotKnown, transportsNotKnown } = row;
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
    ...(facilitiesNotKnown && { facilitiesNotKnown }),
    transports,
    ...(transportsNotKnown && { transportsNotKnown }),
    hasRmo,
    ...placed(row),
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
    ...placed(row),
    source: IMPORTED_SOURCE,
    sourceDetail,
    note,
  };
}

function placed(row: Placed): Placed {
  const { position, positionPrecision, isGeocoded = false } = row;
  return { position, positionPrecision, ...(isGeocoded && { isGeocoded }) };
}

/** Persons and households are whole: a mean or a converted unit is rounded. */
function whole(figure: Figure): number | undefined {
  return isNumber(figure) ? Math.round(figure) : undefined;
}
