import { describe, expect, test } from 'vitest';
import { plainGrid, type CellContent, type Grid } from '../../../../src/survey/grid.ts';
import { findForm } from '../../../../src/survey/layout/find-form.ts';

function sheet(...rows: readonly (readonly CellContent[])[]): Grid {
  return { ...plainGrid('シート', rows), isText: false };
}

const FORM: readonly (readonly CellContent[])[] = [
  ['市町村名', '檮原町'],
  ['拠点名', 'あおぞら'],
  ['人口', 1234, '人'],
  ['主な拠点施設', '診療所'],
];

describe(findForm, () => {
  test('finds labels with their values, also values that head columns elsewhere', () => {
    const form = findForm(sheet(...FORM));
    expect(form?.isBlank).toBe(false);
    expect(form?.items.map(({ label, value, unit }) => [label, value, unit])).toEqual([
      ['市町村名', '檮原町', undefined],
      ['拠点名', 'あおぞら', undefined],
      ['人口', 1234, '人'],
      ['主な拠点施設', '診療所', undefined],
    ]);
  });

  test('two labels in a row have a value each, though one is blank', () => {
    const form = findForm(sheet(...FORM.slice(0, 3), ['住所', undefined, '世帯数', 50]));
    expect(
      form?.items.slice(3).map(({ label, value, valueAt }) => [label, value, valueAt]),
    ).toEqual([
      ['住所', undefined, [3, 1]],
      ['世帯数', 50, [3, 3]],
    ]);
  });

  test('one that nobody filled in is blank', () => {
    expect(findForm(sheet(...FORM.map(([label]) => [label])))?.isBlank).toBe(true);
  });

  test.each([
    ['a heading of a table', [['市町村名', '拠点名', '人口'], ...FORM]],
    ['several records side by side', FORM.map(([label, value]) => [label, value, value, value])],
    ['several records below each other', [...FORM, ...FORM]],
    ['no name', FORM.filter(([label]) => label !== '拠点名')],
    ['no municipality', FORM.filter(([label]) => label !== '市町村名')],
    ['too few labels', FORM.slice(0, 3)],
  ])('%s is no form', (_, rows) => {
    expect(findForm(sheet(...rows))).toBeUndefined();
  });

  test('separated text is no form', () => {
    expect(findForm(plainGrid('', FORM))).toBeUndefined();
  });
});
