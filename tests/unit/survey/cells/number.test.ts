import { describe, expect, test } from 'vitest';
import { COMMON_MARKS, legendInNotes } from '../../../../src/survey/cells/absence-mark.ts';
import { plainNumber, readNumber } from '../../../../src/survey/cells/number.ts';

describe(readNumber, () => {
  test.each([
    ['1,234', 1234, ['separator']],
    ['１２３', 123, ['fullWidth']],
    ['△12', -12, ['triangle']],
    ['▲1,000', -1000, ['triangle', 'separator']],
    ['−5', -5, ['minus']],
    ['12箇所', 12, ['unit']],
    ['約300人', 300, ['approximate', 'unit']],
    ['2.5万人', 25_000, ['scale', 'unit']],
    ['3千円', 3000, ['scale', 'unit']],
    ['100人以上', 100, ['approximate', 'unit']],
    ['12※1', 12, ['footnoteMark']],
    ['5（うち女性2）', 5, ['footnoteMark']],
    ['45.2%', 45.2, ['unit']],
    [' 7 ', 7, ['spaces']],
  ])('reads %s', (text, value, repairs) => {
    const reading = readNumber(text, COMMON_MARKS);
    expect(reading).toMatchObject({ status: 'number', value });
    expect(new Set(reading.status === 'number' ? reading.repairs : [])).toEqual(new Set(repairs));
  });

  test.each(['12,34', '1,0,0', '百人', '12-3', '令和4年', '1.2.3', '人', '※', '12人と3人'])(
    'does not guess at %s',
    (text) => {
      expect(readNumber(text, COMMON_MARKS)).toEqual({ status: 'unreadable' });
    },
  );

  test.each([
    ['-', 'notApplicable'],
    ['－', 'notApplicable'],
    ['ー', 'notApplicable'],
    ['…', 'unknown'],
    ['・・・', 'unknown'],
    ['Ｘ', 'suppressed'],
    ['***', 'notSurveyed'],
    ['*', 'suppressed'],
    ['該当なし', 'notApplicable'],
    ['未調査', 'notSurveyed'],
    ['', 'unknown'],
    ['　', 'unknown'],
  ])('takes %j for its state of absence', (text, absence) => {
    expect(readNumber(text, COMMON_MARKS)).toMatchObject({ status: 'absent', absence });
  });

  test('zero is a number', () => {
    expect(readNumber('0', COMMON_MARKS)).toMatchObject({ status: 'number', value: 0 });
    expect(readNumber(0, COMMON_MARKS)).toMatchObject({ status: 'number', value: 0 });
  });

  test("the table's own legend comes before the common marks", () => {
    const legend = legendInNotes([
      '（注）「-」は調査していない。「x」は秘匿、「…」は該当数値がないもの',
    ]);
    expect(Object.fromEntries(legend)).toEqual({
      '-': 'notSurveyed',
      x: 'suppressed',
      '...': 'notApplicable',
    });
    expect(readNumber('－', legend)).toMatchObject({ absence: 'notSurveyed' });
  });

  test('a note without a legend defines nothing', () => {
    expect(legendInNotes(['資料：総務省', '人口は令和2年国勢調査による。']).size).toBe(0);
  });
});

test('only numbers that need no repair are plain', () => {
  expect(['12', '-3.5', 7].map(plainNumber)).toEqual([12, -3.5, 7]);
  expect(['1,2', '１', '+1', '', ' 1', '1e3', Number.NaN].map(plainNumber)).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});
