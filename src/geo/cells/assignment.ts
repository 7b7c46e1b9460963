/**
 * The assignment of rows to columns with the least sum of costs (Hungarian method
 * with potentials, Jonker and Volgenant's form). `cost` has as many columns as rows
 * or more. Returns the column of every row.
 */
export function leastCostAssignment(
  rows: number,
  columns: number,
  cost: (row: number, column: number) => number,
): number[] {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    const cameFrom = new Int32Array(columns + 1).fill(-1);
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    let column = columns;
    rowOf[column] = row;
    while ((rowOf[column] ?? -1) >= 0) {
      used[column] = 1;
      const at = rowOf[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = -1;
      for (let other = 0; other < columns; other += 1) {
        if (used[other] === 1) continue;
        const reduced = cost(at, other) - (rowPotential[at] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          cameFrom[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1)
        if (used[other] === 1) {
          const owner = rowOf[other] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      column = next;
    }
    while (column !== columns) {
      const before = cameFrom[column] ?? columns;
      rowOf[column] = rowOf[before] ?? -1;
      column = before;
    }
    rowOf[columns] = -1;
  }
  const assigned = Array.from({ length: rows }, () => -1);
  rowOf.forEach((row, column) => {
    if (row >= 0) assigned[row] = column;
  });
  return assigned;
}
