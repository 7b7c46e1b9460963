import { describe, expect, test } from 'vitest';
import { dateIn, readDate } from '../../../../src/survey/cells/date.ts';

describe(readDate, () => {
  test.each([
    ['平成24年7月', '2012-07'],
    ['R4.4.1', '2022-04-01'],
    ['令和元年', '2019'],
    ['昭和63年10月1日', '1988-10-01'],
    ['㍻30年', '2018'],
    ['H31/4', '2019-04'],
    ['2022-05-31', '2022-05-31'],
    ['２０２２年５月', '2022-05'],
    ['202205', '2022-05'],
    ['平成24年7月頃', '2012-07'],
    ['2012/7/1 0:00', '2012-07-01'],
    ['2012-07-01T00:00:00.000', '2012-07-01'],
  ])('reads %s as %s', (text, iso) => {
    expect(readDate(text)).toMatchObject({ status: 'date', iso });
  });

  test('a Japanese year is a repair, a fiscal year is marked', () => {
    expect(readDate('令和4年度')).toMatchObject({
      iso: '2022',
      fiscalYear: true,
      repairs: ['era'],
    });
    expect(readDate('2022')).toMatchObject({ repairs: [], fiscalYear: false });
  });

  test.each(['2022-13', '2022年2月30日', '令和0年', '未定', '12', 'X4.4.1'])(
    'refuses %s',
    (text) => {
      expect(readDate(text).status).toBe('unreadable');
    },
  );

  test.each([
    '2015-03-31T15:00:00.000Z',
    '2015-03-31T00:00:00Z',
    '2015/3/31 15:00',
    '2015-03-31 00:00:01',
  ])('%s may be another day elsewhere, or means its time: not a day alone', (text) => {
    expect(readDate(text).status).toBe('unreadable');
  });

  test('a date cell of a workbook is taken as it is', () => {
    expect(readDate({ kind: 'date', iso: '2022-04-01' })).toMatchObject({
      iso: '2022-04-01',
      repairs: [],
    });
  });
});

test('a title yields the date it names', () => {
  expect(dateIn('小さな拠点一覧（令和4年5月末時点）')).toEqual({
    iso: '2022-05',
    fiscalYear: false,
    text: '令和4年5月',
  });
  expect(dateIn('令和４年度調査')).toMatchObject({ iso: '2022', fiscalYear: true });
  expect(dateIn('第2期総合戦略')).toBeUndefined();
});
