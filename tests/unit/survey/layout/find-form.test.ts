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

  test('the cell beside a label is its value, known heading or not; unknown labels are kept', () => {
    const form = findForm(
      sheet(
        ['市町村名', '檮原町'],
        ['拠点名', '公民館'],
        ['主な施設', '郵便局'],
        ['運営主体', '市町村'],
        ['冬の見守り', '週2回'],
        ['診療所', '○', '郵便局', undefined],
        ['人口', undefined, '人', '集落数', 5],
      ),
    );
    expect(form?.items.map(({ label, value }) => [label, value])).toEqual([
      ['市町村名', '檮原町'],
      ['拠点名', '公民館'],
      ['主な施設', '郵便局'],
      ['運営主体', '市町村'],
      ['冬の見守り', '週2回'],
      ['診療所', '○'],
      ['郵便局', undefined],
      ['人口', undefined],
      ['集落数', 5],
    ]);
  });

  test('an answer apart from its label, and one behind the cells merged with it', () => {
    const apart = findForm(sheet(...FORM.slice(0, 3), ['主な施設', undefined, '郵便局']));
    expect(apart?.items.at(-1)).toMatchObject({ label: '主な施設', value: '郵便局' });
    const wide = sheet(...FORM.slice(0, 3), ['備考', undefined, '診療所']);
    const merged = findForm({ ...wide, merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] });
    expect(merged?.items.at(-1)).toMatchObject({ label: '備考', value: '診療所' });
  });

  test('texts that are no answers are titles and notes', () => {
    const form = findForm(sheet(['調査票'], ...FORM, ['※「-」は秘匿'], ['演習用（架空）']));
    expect(form?.titles).toEqual(['調査票']);
    expect(form?.notes.map(({ text }) => text)).toEqual(['※「-」は秘匿', '演習用（架空）']);
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
    ['an answer in two cells', [...FORM, ['主な施設', '郵便局', '診療所']]],
    ['a list of columns and what they mean', [['項目', '説明'], ...FORM]],
    ['too few labels', FORM.slice(0, 3)],
  ])('%s is no form', (_, rows) => {
    expect(findForm(sheet(...rows))).toBeUndefined();
  });

  test('separated text is no form', () => {
    expect(findForm(plainGrid('', FORM))).toBeUndefined();
  });
});
