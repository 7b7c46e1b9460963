import { expect, test } from 'vitest';
import { tidyCsv } from '../../../src/survey/write/tidy-csv.ts';

const cell = (value: string | number): string =>
  tidyCsv({ headings: [], rows: [[value]] }).slice(2, -2);

test.each([
  ['=cmd|calc', "'=cmd|calc"],
  ['+81-88', "'+81-88"],
  ['@sum', "'@sum"],
  ['-1+1', "'-1+1"],
  ['\tx', "'\tx"],
])('text that a spreadsheet would run, %j, is made text', (text, written) => {
  expect(cell(text)).toBe(written);
});

test.each([
  [-5, '-5'],
  ['-', '-'],
  ['…', '…'],
  ['檮原町', '檮原町'],
])('%j stays as it is', (value, written) => {
  expect(cell(value)).toBe(written);
});

test('commas, quotes and line breaks are quoted', () => {
  expect(
    tidyCsv({
      headings: ['a', 'b'],
      rows: [
        ['x,y', '"z"'],
        ['1\n2', 3],
      ],
    }),
  ).toBe('a,b\r\n"x,y","""z"""\r\n"1\n2",3\r\n');
});
