import type { DemandKind, DemandProblem } from '../../domain/demand.ts';
import type { Dataset } from '../../domain/edition.ts';
import { meshCentre } from '../mesh-code.ts';
import type { MeshSize } from '../mesh-code.ts';
import { parseMeshCode } from '../parse-mesh-code.ts';
import { assembleDemand } from './assemble-demand.ts';
import type { DemandResult } from './assemble-demand.ts';
import { MUNICIPALITY_NOT_KNOWN, municipalityOf } from './demand-points.ts';
import type { DemandPersons, LocateMunicipality } from './demand-points.ts';

/** A mesh table as read: one code a row, NaN where a count is not given. */
export interface MeshTable {
  readonly codes: ArrayLike<string | number>;
  readonly persons: DemandPersons;
  /** 1 where the source withholds the population of the cell. */
  readonly suppressed?: Uint8Array | undefined;
  readonly municipality?: Uint16Array | undefined;
}

/**
 * Demand points at the centres of mesh cells. Codes that are none, or stand for a
 * second time, are left out and reported; so nobody is counted twice.
 */
export function meshDemand(
  table: MeshTable,
  size: MeshSize,
  locate?: LocateMunicipality,
  dataset: Dataset = 'published',
): DemandResult {
  const count = table.codes.length;
  const longitude = new Float64Array(count).fill(NaN);
  const latitude = new Float64Array(count).fill(NaN);
  const meshCode = new Float64Array(count).fill(NaN);
  const municipality = new Uint16Array(count).fill(MUNICIPALITY_NOT_KNOWN);
  const problems = new Map<number, DemandProblem>();
  const seen = new Set<number>();
  for (let row = 0; row < count; row += 1) {
    const parsed = parseMeshCode(table.codes[row] ?? '');
    if (parsed.status === 'invalid' || parsed.cell.size !== size) {
      problems.set(row, isOutside(parsed) ? 'outsideJapan' : 'meshCodeInvalid');
      continue;
    }
    if (seen.has(parsed.code)) problems.set(row, 'meshCodeRepeated');
    seen.add(parsed.code);
    const [x, y] = meshCentre(parsed.cell);
    [longitude[row], latitude[row], meshCode[row]] = [x, y, parsed.code];
    municipality[row] = municipalityOf(table.municipality?.[row], locate, x, y);
  }
  const { persons, suppressed } = table;
  return assembleDemand({
    kind: dataset === 'exercise' ? 'exerciseMesh' : KIND_OF_SIZE[size],
    dataset,
    longitude,
    latitude,
    persons,
    suppressed,
    municipality,
    meshCode,
    problems,
  });
}

const KIND_OF_SIZE: Readonly<Record<MeshSize, DemandKind>> = {
  1000: 'mesh1000',
  500: 'mesh500',
  250: 'mesh250',
};

function isOutside(parsed: ReturnType<typeof parseMeshCode>): boolean {
  return parsed.status === 'invalid' && parsed.reason === 'outsideJapan';
}
