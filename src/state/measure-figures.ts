import type { Figure } from '../domain/absence.ts';
import type { ProjectionBlock } from '../domain/edition.ts';
import type { Measure } from '../domain/measure.ts';
import { aggregateByPrefecture, type Aggregate } from '../domain/prefecture-aggregate.ts';
import type { AreaRow } from './municipality-rows.ts';

/** Figures by area code. */
export type Figures = ReadonlyMap<string, Figure>;

/** Figures and aggregates by prefecture code. */
interface PrefectureFigures {
  readonly figures: Figures;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
}

/*
 * A new class, method or colour changes no figure: what was computed over the
 * same rows is kept as long as the rows are.
 */
const municipal = new WeakMap<readonly AreaRow[], Map<string, Figures>>();
const prefectural = new WeakMap<readonly AreaRow[], Map<string, PrefectureFigures>>();

/** A measure of every municipality. */
export function municipalityFigures(measure: Measure, rows: readonly AreaRow[]): Figures {
  return keep(
    municipal,
    rows,
    measure.id,
    () => new Map(rows.map((row) => [row.code, measure.compute(row.read)])),
  );
}

/** A measure of every prefecture, with how many municipalities are in it. */
export function prefectureFigures(
  measure: Measure,
  rows: readonly AreaRow[],
  blocks: readonly ProjectionBlock[],
): PrefectureFigures {
  return keep(prefectural, rows, measure.id, () => {
    const aggregates = aggregateByPrefecture(measure, rows, blocks);
    const figures = new Map([...aggregates].map(([code, { figure }]) => [code, figure]));
    return { figures, aggregates };
  });
}

function keep<T>(
  kept: WeakMap<readonly AreaRow[], Map<string, T>>,
  rows: readonly AreaRow[],
  id: string,
  make: () => T,
): T {
  const own = kept.get(rows) ?? new Map<string, T>();
  kept.set(rows, own);
  const known = own.get(id) ?? make();
  own.set(id, known);
  return known;
}
