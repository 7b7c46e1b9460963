import type { Figure } from '../../domain/absence.ts';
import type { SurveyedDemandPoint } from './canonical-rows.ts';

/** A cell with the codes of the suppressed cells whose figures it contains (合算). */
export interface MeshRow extends SurveyedDemandPoint {
  readonly sources: readonly string[];
}

const MEASURES = ['population', 'over65', 'over75', 'households'] as const;

/** Cells after attribution, and for each cell that gave figures back, to how many. */
export interface Attribution {
  readonly points: readonly SurveyedDemandPoint[];
  readonly attributed: readonly { readonly row: number; readonly count: number }[];
}

/**
 * Gives the figures of suppressed cells back to them: where a cell's figure contains
 * that of suppressed neighbours, it is divided among them by their populations, which
 * e-Stat does not suppress, in whole persons and without changing the sum. Where the
 * population itself is suppressed, all stays where it was added.
 */
export function attributeSuppressed(rows: readonly MeshRow[]): Attribution {
  const changed = rows.map((row) => ({ ...row }));
  const byMesh = new Map(changed.map((row) => [row.mesh, row]));
  const attributed: { row: number; count: number }[] = [];
  for (const host of changed) {
    const group = host.sources.map((mesh) => byMesh.get(mesh)).filter((row) => row !== undefined);
    if (group.length === 0) continue;
    const given = MEASURES.filter((measure) => giveBack(host, group, measure));
    if (given.length > 0) attributed.push({ row: host.row, count: group.length });
  }
  return { points: changed.map(({ sources: _sources, ...point }) => point), attributed };
}

type Cell = { -readonly [Key in keyof MeshRow]: MeshRow[Key] };

function giveBack(host: Cell, group: readonly Cell[], measure: (typeof MEASURES)[number]): boolean {
  const total = host[measure];
  const members = [host, ...group.filter((cell) => cell[measure] === 'suppressed')];
  const weights = members.map((cell) => cell.population);
  if (typeof total !== 'number' || members.length === 1 || !areNumbers(weights)) return false;
  const shares = apportion(total, weights);
  if (shares === undefined) return false;
  members.forEach((cell, at) => {
    cell[measure] = shares[at] ?? 0;
  });
  return true;
}

function areNumbers(figures: readonly Figure[]): figures is readonly number[] {
  return figures.every((figure) => typeof figure === 'number');
}

/** Whole shares in proportion to the weights (largest remainders); `undefined` without weight. */
export function apportion(
  total: number,
  weights: readonly number[],
): readonly number[] | undefined {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return undefined;
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  let left = Math.round(total - shares.reduce((a, b) => a + b, 0));
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order) {
    if (left <= 0) break;
    shares[at] = (shares[at] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
