import { describe, expect, test } from 'vitest';
import { danglingReferences, duplicateKeys } from '../../../../scripts/lib/canonical/check-keys.ts';
import { sampleField, sampleTable } from './sample-field.ts';

const KEY = { fields: ['code'], resource: 'places', referencedFields: ['code'] };

describe(duplicateKeys, () => {
  test('names the row that had the key first', () => {
    const table = sampleTable(['code'], [['01'], ['02'], ['01']]);
    expect(duplicateKeys(table)).toMatchObject([
      { row: 4, column: 'code', found: '01', expected: { en: 'a value that row 2 has not got' } },
    ]);
  });

  test('a key of two columns repeats only when both do', () => {
    const primaryKey = ['code', 'date'];
    const rows = [
      ['01', '2021'],
      ['01', '2022'],
      ['0', '12021'],
    ];
    expect(duplicateKeys(sampleTable(['code', 'date'], rows, { primaryKey }))).toEqual([]);
  });

  test('holds unique keys and unique columns as well', () => {
    const fields = [
      sampleField({ name: 'id', type: 'string' }),
      sampleField({ name: 'name', type: 'string', constraints: { unique: true } }),
      sampleField({ name: 'kana', type: 'string' }),
    ];
    const rows = [
      ['1', '檮原', 'ゆすはら'],
      ['2', '檮原', 'ゆすはら'],
    ];
    const table = sampleTable(['id', 'name', 'kana'], rows, { fields, uniqueKeys: [['kana']] });
    expect(duplicateKeys(table).map(({ column }) => column)).toEqual(['kana', 'name']);
  });
});

describe(danglingReferences, () => {
  const places = sampleTable(['code'], [['01'], ['02']], { name: 'places' });
  const tables = new Map([['places', places]]);

  test('finds cells that name nothing', () => {
    const table = sampleTable(
      ['id', 'code'],
      [
        ['a', '02'],
        ['b', '03'],
      ],
      { foreignKeys: [KEY] },
    );
    expect(danglingReferences(table, tables)).toMatchObject([
      { row: 3, found: '03', expected: { en: 'a value of data/places.csv (code)' } },
    ]);
  });

  test('a symbol of absence refers to nothing', () => {
    const table = sampleTable(['id', 'code'], [['a', '-']], { foreignKeys: [KEY] });
    expect(danglingReferences(table, tables)).toEqual([]);
  });

  test('says nothing about a table that could not be read', () => {
    const table = sampleTable(['id', 'code'], [['b', '03']], { foreignKeys: [KEY] });
    expect(danglingReferences(table, new Map())).toEqual([]);
  });
});
