import type { ImportedDemand } from '../../domain/imported-demand.ts';
import type { DemandResult } from './assemble-demand.ts';
import { MUNICIPALITY_NOT_KNOWN } from './demand-points.ts';
import { meshDemand } from './mesh-demand.ts';
import { tableDemand } from './table-demand.ts';

const SIZE = { mesh1000: 1000, mesh500: 500, mesh250: 250 } as const;

/**
 * Demand points of a table that the reader took in. `codes` are those of the table of
 * municipalities, in its order. Rows in result and report are those of the reader's sheet.
 */
export function demandOfImported(source: ImportedDemand, codes: readonly string[]): DemandResult {
  const rowOf = new Map(codes.map((code, row) => [Number(code), row]));
  const municipality = source.municipality.map((code) => rowOf.get(code) ?? MUNICIPALITY_NOT_KNOWN);
  const table = { persons: source.persons, suppressed: source.suppressed, municipality };
  const none = new Float64Array(municipality.length).fill(Number.NaN);
  const { kind, longitude = none, latitude = none, meshCode = none } = source;
  const result =
    kind === 'table'
      ? tableDemand({ ...table, longitude, latitude })
      : meshDemand({ ...table, codes: meshCode }, SIZE[kind]);
  const sheetRow = (row: number): number => source.sourceRow[row] ?? row;
  const findings = result.report.findings.map((finding) => ({
    ...finding,
    sampleRows: finding.sampleRows.map(sheetRow),
  }));
  const report = { ...result.report, findings };
  if (result.status === 'withheld') return { ...result, report };
  return {
    ...result,
    report,
    points: { ...result.points, sourceRow: result.points.sourceRow.map(sheetRow) },
  };
}
