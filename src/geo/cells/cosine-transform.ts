/** A square grid of numbers by rows, `size` x `size`. */
export interface Grid {
  readonly size: number;
  readonly values: Float64Array;
}

/**
 * The two-dimensional cosine transform of a grid and its inverse (DCT-II and
 * DCT-III, the edges closed). Multiplies by a matrix: on a few hundred rows that is
 * fast enough and short.
 */
export interface CosineTransform {
  readonly forward: (grid: Grid) => Grid;
  readonly inverse: (grid: Grid) => Grid;
}

/** Prepares the transform for grids of one size. */
export function cosineTransform(size: number): CosineTransform {
  const waves = new Float64Array(size * size);
  const weighted = new Float64Array(size * size);
  for (let wave = 0; wave < size; wave += 1)
    for (let place = 0; place < size; place += 1) {
      const value = Math.cos((Math.PI * wave * (place + 0.5)) / size);
      waves[wave * size + place] = value;
      weighted[place * size + wave] = value * (wave === 0 ? 1 / size : 2 / size);
    }
  const both = (matrix: Float64Array, { values }: Grid): Grid => ({
    size,
    values: multiplyAlong(matrix, transpose(multiplyAlong(matrix, values, size), size), size),
  });
  return {
    forward: (grid) => turned(both(waves, grid)),
    inverse: (grid) => turned(both(weighted, grid)),
  };
}

function turned({ size, values }: Grid): Grid {
  return { size, values: transpose(values, size) };
}

/** Matrix by grid, four rows of the grid at a time. `size` is a multiple of four. */
function multiplyAlong(matrix: Float64Array, grid: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let inner = 0; inner < size; inner += 4) {
      const m = row * size + inner;
      const a = matrix[m] ?? 0;
      const b = matrix[m + 1] ?? 0;
      const c = matrix[m + 2] ?? 0;
      const d = matrix[m + 3] ?? 0;
      let line = inner * size;
      const end = (row + 1) * size;
      for (let out = row * size; out < end; out += 1) {
        product[out] =
          (product[out] ?? 0) +
          a * (grid[line] ?? 0) +
          b * (grid[line + size] ?? 0) +
          c * (grid[line + 2 * size] ?? 0) +
          d * (grid[line + 3 * size] ?? 0);
        line += 1;
      }
    }
  return product;
}

function transpose(grid: Float64Array, size: number): Float64Array {
  const turned = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      turned[column * size + row] = grid[row * size + column] ?? 0;
  return turned;
}
