import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ABSENCES, parseCell } from '../../../src/domain/absence.ts';
import { writeDelimited } from '../../../src/domain/delimited.ts';

const text = (heading: string, ...values: string[]) => ({ kind: 'text', heading, values }) as const;

describe('writeDelimited', () => {
  test('writes headings, rows and CRLF, codes with their zero, absences as symbols', () => {
    const written = writeDelimited([
      text('団体コード', '01100', '39405'),
      { kind: 'figure', heading: '人口', values: [1973395, 'notApplicable'] },
      { kind: 'figure', heading: '高齢化率', values: [28.123, 0], digits: 1 },
    ]);
    expect(written).toBe('団体コード,人口,高齢化率\r\n01100,1973395,28.1\r\n39405,-,0\r\n');
  });

  test('quotes what would break a row', () => {
    const written = writeDelimited([text('a,b', 'say "hi"', 'two\nlines', ' space')]);
    expect(written).toBe('"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n" space"\r\n');
  });

  test.each([
    '=1+1',
    '+81',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '−1',
    '＠A',
    '=HYPERLINK("http://x")',
  ])('%j cannot run as a formula', (value) => {
    const [, [field = ''] = []] = Papa.parse<string[]>(writeDelimited([text('a', value)])).data;
    expect(field).toBe(`'${value}`);
  });

  test('a sign alone is no formula, and a negative figure stays a number', () => {
    const written = writeDelimited([
      text('a', '-', 'x=1'),
      { kind: 'figure', heading: 'b', values: [-40.1, -0] },
    ]);
    expect(written).toBe('a,b\r\n-,-40.1\r\nx=1,0\r\n');
  });

  test('a heading cannot run either, and no columns make one empty line', () => {
    expect(writeDelimited([text('=a')])).toBe("'=a\r\n");
    expect(writeDelimited([])).toBe('\r\n');
  });

  test('every symbol of absence is read back as what it was', () => {
    const written = writeDelimited([{ kind: 'figure', heading: 'a', values: ABSENCES }]);
    const rows = Papa.parse<string[]>(written.trimEnd()).data.slice(1);
    expect(rows.map(([field]) => parseCell(field))).toEqual(ABSENCES);
  });

  test('what is written is read back the same but for the apostrophe', () => {
    const value = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",\' 檮a1＝'), maxLength: 8 });
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...ABSENCES),
    );
    const rows = fc.array(fc.tuple(value, figure), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const written = writeDelimited([
          text('t', ...pairs.map(([one]) => one)),
          { kind: 'figure', heading: 'f', values: pairs.map(([, other]) => other) },
        ]);
        const { data, errors } = Papa.parse<string[]>(written, {
          delimiter: ',',
          newline: '\r\n',
        });
        expect(errors).toEqual([]);
        pairs.forEach(([one, other], index) => {
          const [field = '', cell = ''] = data[index + 1] ?? [];
          expect(field === one || field === `'${one}`).toBe(true);
          expect(field).not.toMatch(/^[=+\-@\t\r\n＝]./su);
          const back = parseCell(cell) ?? Number(cell);
          expect(back).toBe(typeof other === 'number' ? other + 0 : other);
        });
      }),
    );
  });
});
