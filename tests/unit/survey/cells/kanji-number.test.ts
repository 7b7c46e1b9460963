import { describe, expect, test } from 'vitest';
import { COMMON_MARKS } from '../../../../src/survey/cells/absence-mark.ts';
import { dateIn, readDate } from '../../../../src/survey/cells/date.ts';
import { kanjiNumber } from '../../../../src/survey/cells/kanji-number.ts';
import { readNumber } from '../../../../src/survey/cells/number.ts';

describe(kanjiNumber, () => {
  test.each([
    ['六', 6],
    ['十二', 12],
    ['二十', 20],
    ['三百十', 310],
    ['千二百五', 1205],
    ['一万二千', 12_000],
    ['三億十万', 300_100_000],
    ['二〇二二', 2022],
    ['壱百弐拾', 120],
    ['二三十', undefined],
    ['十〇', undefined],
    ['', undefined],
    ['檮原', undefined],
  ])('%s is %s', (text, number) => {
    expect(kanjiNumber(text)).toBe(number);
  });
});

test.each([
  ['三百十人', 310],
  ['約二千', 2000],
  ['百五十', 150],
  ['十二集落', 12],
])('the figure %s is read as %d, and said to be in kanji', (text, value) => {
  const reading = readNumber(text, COMMON_MARKS);
  expect(reading).toMatchObject({ status: 'number', value });
  expect(reading).toHaveProperty('repairs', expect.arrayContaining(['kanji']));
});

test.each([
  ['二〇人', 20],
  ['一〇五', 105],
  ['一二三四', 1234],
])('digits by place are a number where they can be nothing else: %s', (text, value) => {
  expect(readNumber(text, COMMON_MARKS)).toMatchObject({ status: 'number', value });
});

test.each([
  '〇',
  '零',
  '〇〇',
  '〇〇人',
  '〇（3人）',
  '約〇人',
  '〇一',
  '二三人',
  '十分',
  '一円',
  '三時間',
])('%s may mean something else: no figure, and never 0', (text) => {
  expect(readNumber(text, COMMON_MARKS)).toEqual({ status: 'unreadable' });
});

test('letters left open make no date', () => {
  expect(readDate('令和〇年〇月').status).toBe('unreadable');
  expect(dateIn('令和〇年度の調査')).toBeUndefined();
  // The month is left open, the year is not.
  expect(dateIn('二〇二二年〇月の調査')).toMatchObject({ iso: '2022' });
});

test.each(['一', '百人', '千歳', '五所川原', '三次市'])('%s is no figure', (text) => {
  expect(readNumber(text, COMMON_MARKS).status).toBe('unreadable');
});

test('dates may be written in kanji, in cells and in titles', () => {
  expect(readDate('平成二十四年七月')).toMatchObject({ status: 'date', iso: '2012-07' });
  expect(readDate('二〇二二年四月一日')).toMatchObject({ status: 'date', iso: '2022-04-01' });
  expect(dateIn('小さな拠点の実態調査（令和四年五月末時点）')).toMatchObject({ iso: '2022-05' });
  expect(dateIn('三町村の合併')).toBeUndefined();
});
