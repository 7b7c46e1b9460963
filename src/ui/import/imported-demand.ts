import { isNumber, type Figure } from '../../domain/absence.ts';
import type { ImportedDemand, ImportedDemandKind } from '../../domain/imported-demand.ts';
import { parseMeshCode } from '../../geo/parse-mesh-code.ts';
import type { SurveyedDemandPoint } from '../../survey/interpret/canonical-rows.ts';

type Own = Pick<ImportedDemand, 'fileName' | 'sha256' | 'sheet' | 'ordinal' | 'asOf'>;

const KIND_OF_SIZE = { 1000: 'mesh1000', 500: 'mesh500', 250: 'mesh250' } as const;

/** The demand points of a table in columns: one set for each size of mesh, one for points. */
export function importedDemand(
  rows: readonly SurveyedDemandPoint[],
  own: Own,
): readonly ImportedDemand[] {
  const sets = new Map<ImportedDemandKind, SurveyedDemandPoint[]>();
  for (const row of rows) {
    const kind = kindOf(row);
    const set = sets.get(kind);
    if (set === undefined) sets.set(kind, [row]);
    else set.push(row);
  }
  return [...sets].map(([kind, points]) => demandOf(kind, points, own));
}

/** A code that is none stays with the points, where its missing position is reported. */
function kindOf({ mesh }: SurveyedDemandPoint): ImportedDemandKind {
  const parsed = mesh === undefined ? undefined : parseMeshCode(mesh);
  return parsed?.status === 'valid' ? KIND_OF_SIZE[parsed.cell.size] : 'table';
}

function demandOf(
  kind: ImportedDemandKind,
  points: readonly SurveyedDemandPoint[],
  own: Own,
): ImportedDemand {
  const column = (read: (point: SurveyedDemandPoint) => Figure): Float64Array =>
    Float64Array.from(points, (point) => numberOf(read(point)));
  const degrees = (at: 0 | 1): Float64Array =>
    Float64Array.from(points, ({ position }) => position?.[at] ?? Number.NaN);
  const isTable = kind === 'table';
  const over65 = column((point) => point.over65);
  const over75 = column((point) => point.over75);
  const population2050 = column((point) => point.population2050);
  return {
    ...own,
    kind,
    meshCode: isTable ? undefined : Float64Array.from(points, ({ mesh }) => Number(mesh)),
    longitude: isTable ? degrees(0) : undefined,
    latitude: isTable ? degrees(1) : undefined,
    persons: {
      population: column((point) => point.population),
      ...(hasNumber(over65) ? { over65 } : {}),
      ...(hasNumber(over75) ? { over75 } : {}),
      ...(hasNumber(population2050) ? { population2050 } : {}),
    },
    suppressed: Uint8Array.from(points, ({ population }) => Number(population === 'suppressed')),
    municipality: Uint16Array.from(points, ({ municipalityCode }) => Number(municipalityCode ?? 0)),
    sourceRow: Uint32Array.from(points, ({ row }) => row),
  };
}

/** Never 0 for what is not known. */
function numberOf(figure: Figure): number {
  return isNumber(figure) ? figure : Number.NaN;
}

function hasNumber(column: Float64Array): boolean {
  return column.some((value) => !Number.isNaN(value));
}
