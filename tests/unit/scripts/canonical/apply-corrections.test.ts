import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../../scripts/lib/canonical/apply-corrections.ts';
import type { RawTable } from '../../../../scripts/lib/canonical/raw-table.ts';
import type { UserFinding } from '../../../../scripts/lib/user-error.ts';
import { sampleTable } from './sample-field.ts';

const CLASSES = sampleTable(
  ['code', 'date', 'class'],
  [
    ['15222', '2021', '…'],
    ['39405', '2021', 'full'],
  ],
  { name: 'classes', primaryKey: ['code', 'date'] },
);

const FIX = ['code=15222, date=2021', 'class', '…', 'partial', 'inferred', 'list'];

function tablesWith(...fixes: string[][]): ReadonlyMap<string, RawTable> {
  const columns = ['key', 'field', 'old', 'new', 'reason', 'source'];
  const table = sampleTable(columns, fixes, { name: 'fixes', corrects: 'classes' });
  return new Map([
    ['classes', CLASSES],
    ['fixes', table],
  ]);
}

describe(applyCorrections, () => {
  test('changes the named cell, no other, and leaves the table it was given', () => {
    const findings: UserFinding[] = [];
    const { tables, corrections } = applyCorrections(tablesWith(FIX), findings);
    expect(tables.get('classes')?.rows.map((row) => row.cells['class'])).toEqual([
      'partial',
      'full',
    ]);
    expect(CLASSES.rows[0]?.cells['class']).toBe('…');
    expect(corrections).toMatchObject([{ table: 'classes', old: '…', new: 'partial' }]);
    expect(findings).toEqual([]);
  });

  test('a second fix of a cell builds on the first', () => {
    const findings: UserFinding[] = [];
    const second = ['code=15222, date=2021', 'class', 'partial', 'full', 'checked', 'list'];
    const { tables } = applyCorrections(tablesWith(FIX, second), findings);
    expect(tables.get('classes')?.rows[0]?.cells['class']).toBe('full');
    expect(findings).toEqual([]);
  });

  test('keeps rows whose key stands twice, for the check of keys to find', () => {
    const tables = new Map(tablesWith(FIX));
    tables.set('classes', { ...CLASSES, rows: [...CLASSES.rows, ...CLASSES.rows] });
    expect(applyCorrections(tables, []).tables.get('classes')?.rows).toHaveLength(4);
  });

  test.each([
    ['key', FIX.with(0, 'code=15223, date=2021')],
    ['field', FIX.with(1, 'kaso')],
    ['old', FIX.with(2, 'none')],
  ])('a fix whose %s fits nothing is refused and changes nothing', (column, fix) => {
    const findings: UserFinding[] = [];
    const { tables, corrections } = applyCorrections(tablesWith(fix), findings);
    expect(findings).toMatchObject([{ file: 'data/fixes.csv', row: 2, column }]);
    expect(tables.get('classes')?.rows[0]?.cells['class']).toBe('…');
    expect(corrections).toEqual([]);
  });
});
