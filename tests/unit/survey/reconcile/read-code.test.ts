import { describe, expect, test } from 'vitest';
import { withCheckDigit } from '../../../../src/domain/municipality-code.ts';
import { readCode } from '../../../../src/survey/reconcile/read-code.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const { index } = await realContext();

describe(readCode, () => {
  test('every municipality is read in five and six digits, with and without its zero', () => {
    for (const code of index.byCode.keys()) {
      const six = withCheckDigit(code);
      const municipality = { status: 'municipality', code };
      expect(readCode(code, false, index)).toMatchObject({ ...municipality, repaired: false });
      expect(readCode(six, true, index)).toMatchObject({ ...municipality, repaired: false });
      // A number loses the zero; the column says that its codes have six digits.
      expect(readCode(Number(six), true, index)).toMatchObject({
        ...municipality,
        repaired: code < '10000',
      });
      expect(readCode(Number(code), false, index)).toMatchObject({
        ...municipality,
        repaired: code < '10000',
      });
    }
  });

  test.each([
    ['010006', { status: 'prefecture', code: '01' }],
    ['39000', { status: 'prefecture', code: '39' }],
    ['000000', { status: 'nation' }],
    ['00000', { status: 'nation' }],
    ['011011', { status: 'ward', city: '01100' }],
    ['01101', { status: 'ward', city: '01100' }],
    ['131016', { status: 'municipality', code: '13101' }],
    [
      '17344',
      {
        status: 'municipality',
        code: '17212',
        former: [
          { oldCode: '17344', steps: [{ on: '2011-11-11', name: '野々市市' }], isWhole: true },
        ],
      },
    ],
    ['394051', { status: 'invalid', reason: 'checkDigit' }],
    ['39999', { status: 'invalid', reason: 'unknown' }],
    ['99999', { status: 'invalid', reason: 'checkDigit' }],
    ['檮原町', { status: 'invalid', reason: 'shape' }],
    ['', { status: 'blank' }],
    ['３９４０５０', { status: 'municipality', code: '39405', repaired: true }],
  ])('reads %j', (text, reading) => {
    expect(readCode(text, false, index)).toMatchObject(reading);
  });
});
