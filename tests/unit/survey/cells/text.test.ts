import { describe, expect, test } from 'vitest';
import { readYesNo } from '../../../../src/survey/cells/choice.ts';
import { readCoordinate } from '../../../../src/survey/cells/coordinate.ts';
import { platformCharacter, tidyAddress, tidyText } from '../../../../src/survey/cells/text.ts';

describe(tidyText, () => {
  test.each([
    ['市　町　村', '市町村'],
    [' 檮原町 ', '檮原町'],
    ['人口\n（人）', '人口（人）'],
    ['コーポ  ひなた', 'コーポ ひなた'],
    ['New\nTown', 'New Town'],
    ['高知県 檮原町', '高知県 檮原町'],
  ])('makes %j %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });
});

describe(tidyAddress, () => {
  test.each([
    ['檮原１２３６−１', '檮原1236-1'],
    ['檮原1236ー1', '檮原1236-1'],
    ['コーポひなた２ー３', 'コーポひなた2-3'],
    ['スーパー前', 'スーパー前'],
    ['1‐2－3', '1-2-3'],
    ['初瀬ー１２', '初瀬-12'],
    ['コーポひなたー２', 'コーポひなたー2'],
  ])('makes %j %j', (text, tidy) => {
    expect(tidyAddress(text)).toBe(tidy);
  });
});

test('circled numbers, units in one character and half-width kana are platform characters', () => {
  expect(['①', '㈱つばさ', '㎢', 'ｺｳﾁ'].map(platformCharacter)).toEqual(['①', '㈱', '㎢', 'ｺ']);
  expect(['檮原町', 'ヶ', '髙', '1-2'].map(platformCharacter)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

describe(readYesNo, () => {
  test.each([
    ['○', 'yes'],
    ['〇', 'yes'],
    ['有', 'yes'],
    ['1.有', 'yes'],
    ['あり', 'yes'],
    [true, 'yes'],
    [1, 'yes'],
    ['×', 'no'],
    ['無', 'no'],
    ['-', 'no'],
    [0, 'no'],
    ['△', 'unclear'],
    ['検討中', 'unclear'],
    ['たぶん', 'unknown'],
    ['', 'blank'],
  ])('reads %j as %s', (cell, status) => {
    expect(readYesNo(cell).status).toBe(status);
  });
});

describe(readCoordinate, () => {
  test.each([
    ['33.3919', 33.3919],
    [132.9269, 132.9269],
    ['33度23分30.5秒', 33.391_805_6],
    ['33°23′30″', 33.391_666_7],
    ['北緯33度23分', 33.383_333_3],
    ['33.23.30', 33.391_666_7],
    ['332330', 33.391_666_7],
    ['東経132.9', 132.9],
  ])('reads %s', (text, value) => {
    expect(readCoordinate(text)).toMatchObject({ status: 'degrees', value });
  });

  test.each(['33度61分', '不明', '999'])('refuses %s', (text) => {
    expect(readCoordinate(text).status).toBe('unreadable');
  });
});
