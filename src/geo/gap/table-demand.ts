import { assembleDemand } from './assemble-demand.ts';
import type { DemandResult } from './assemble-demand.ts';
import { municipalityOf } from './demand-points.ts';
import type { DemandPersons, LocateMunicipality } from './demand-points.ts';

/** A table of points as read, in degrees; NaN where a number is not given. */
export interface PointTable {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly persons: DemandPersons;
  readonly suppressed?: Uint8Array | undefined;
  readonly municipality?: Uint16Array | undefined;
}

/** Demand points from any table with positions; `locate` finds municipalities not given. */
export function tableDemand(table: PointTable, locate?: LocateMunicipality): DemandResult {
  const { longitude, latitude } = table;
  const municipality = Uint16Array.from(longitude, (x, row) =>
    municipalityOf(table.municipality?.[row], locate, x, latitude[row] as number),
  );
  return assembleDemand({ kind: 'table', dataset: 'published', ...table, municipality });
}
