import { describe, expect, test } from 'vitest';
import {
  bareLabel,
  isYearLabel,
  normaliseLabel,
  unitInLabel,
  unitInNote,
} from '../../../../src/survey/layout/label.ts';
import { headingKey } from '../../../../src/survey/recipe/recipe.ts';

describe(normaliseLabel, () => {
  test.each([
    ['市　町　村', '市町村'],
    ['問３　人口（人）', '人口(人)'],
    ['(2)地区名', '地区名'],
    ['④集落数', '集落数'],
    ['人口※1', '人口'],
    ['ＵＲＬ', 'url'],
    ['65歳以上', '65歳以上'],
  ])('makes %j %j', (text, label) => {
    expect(normaliseLabel(text)).toBe(label);
  });
});

test('brackets are taken off, but not when nothing else is there', () => {
  expect(bareLabel('人口(人)')).toBe('人口');
  expect(bareLabel('(人)')).toBe('(人)');
});

test('units are read from headings and notes', () => {
  expect(unitInLabel('人口（人）')).toBe('人');
  expect(unitInLabel('面積(km2)')).toBe('km2');
  expect(unitInLabel('人口（総数）')).toBeUndefined();
  expect(unitInNote('（単位：千人、％）')).toBe('千人');
});

test.each([
  ['2015', true],
  ['H27', true],
  ['令和4年度', true],
  ['平成27年(2015)', true],
  ['27', false],
  ['65歳', false],
])('%s is a year: %s', (text, isYear) => {
  expect(isYearLabel(text)).toBe(isYear);
});

describe(headingKey, () => {
  test.each([
    ['令和4年度 人口', '令和5年度 人口'],
    ['人口（R4.4.1）', '人口（R5.4.1）'],
    ['2022年 世帯数', '2023年 世帯数'],
    ['令和４年度　人口', '令和５年度人口'],
  ])('%s and %s are the same column', (one, other) => {
    expect(headingKey(one)).toBe(headingKey(other));
  });

  test('columns that differ by more than a year stay apart', () => {
    expect(headingKey('令和4年度 人口')).not.toBe(headingKey('令和4年度 世帯数'));
    expect(headingKey('65歳以上')).not.toBe(headingKey('75歳以上'));
  });
});
