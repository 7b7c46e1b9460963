import { aggregateScope } from './aggregate-label.ts';

/** Values that rows of data have in each column that tells rows of one place apart. */
export type ListedParts = readonly ReadonlySet<string>[];

/** The values in each column of parts (計 and 男, years, items) over rows of data. */
export function listedParts(rows: readonly (readonly string[])[]): ListedParts {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, at) => new Set(rows.map((row) => row[at] ?? '')));
}

/**
 * The parts of a subtotal as its rows have them: where it leaves a year or item out, or
 * writes its own label there, and the rows have one value only, it is of that one.
 */
export function completedParts(own: readonly string[], listed: ListedParts): readonly string[] {
  return own.map((value, at) => {
    const values = listed[at] ?? new Set<string>();
    const isOpen = value === '' || (!values.has(value) && aggregateScope(value) !== undefined);
    const [only] = values;
    return isOpen && values.size === 1 && only !== undefined ? only : value;
  });
}
