import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../scripts/lib/canonical/parse-cell-text.ts';
import { TypedRow } from '../../../../scripts/lib/canonical/typed-table.ts';

function rowOf(cell: CellValue): TypedRow {
  return new TypedRow(2, new Map([['c', cell]]));
}

describe(TypedRow, () => {
  test('an absent number stays absent and is never zero', () => {
    const row = rowOf({ kind: 'absent', value: 'notSurveyed' });
    expect(row.figure('c')).toBe('notSurveyed');
    expect(row.optionalNumber('c')).toBeUndefined();
    expect(() => row.number('c')).toThrow('column c holds notSurveyed, not a number');
  });

  test('an empty text is no text', () => {
    expect(rowOf({ kind: 'text', value: '' }).optionalText('c')).toBeUndefined();
    expect(rowOf({ kind: 'text', value: '' }).text('c')).toBe('');
  });

  test('a list that is not applicable is empty, an unknown one is not known', () => {
    expect(rowOf({ kind: 'absent', value: 'notApplicable' }).optionalList('c')).toEqual([]);
    expect(rowOf({ kind: 'absent', value: 'unknown' }).optionalList('c')).toBeUndefined();
  });

  test('false is an answer', () => {
    expect(rowOf({ kind: 'boolean', value: false }).optionalBoolean('c')).toBe(false);
    expect(rowOf({ kind: 'absent', value: 'unknown' }).optionalBoolean('c')).toBeUndefined();
  });

  test('asking for another type or column is a fault of the program', () => {
    const row = rowOf({ kind: 'number', value: 1 });
    expect(() => row.text('c')).toThrow(TypeError);
    expect(() => row.optionalList('c')).toThrow(TypeError);
    expect(() => row.optionalBoolean('c')).toThrow(TypeError);
    expect(() => row.figure('d')).toThrow('no column d');
  });
});
