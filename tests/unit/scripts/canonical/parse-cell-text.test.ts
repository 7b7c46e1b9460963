import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENCE_SYMBOLS } from '../../../../src/domain/absence.ts';
import { isMisfit, parseCellText } from '../../../../scripts/lib/canonical/parse-cell-text.ts';
import { sampleField } from './sample-field.ts';

const SYMBOLS = Object.values(ABSENCE_SYMBOLS);

describe(parseCellText, () => {
  test('zero is a number, never an absence', () => {
    expect(parseCellText('0', sampleField(), SYMBOLS)).toEqual({ kind: 'number', value: 0 });
  });

  test.each(Object.entries(ABSENCE_SYMBOLS))('reads %s from its symbol', (absence, symbol) => {
    expect(parseCellText(symbol, sampleField(), SYMBOLS)).toEqual({
      kind: 'absent',
      value: absence,
    });
  });

  test('a symbol that the table does not list is not an absence', () => {
    expect(isMisfit(parseCellText('n', sampleField(), ['-']))).toBe(true);
  });

  test('every whole number reads back as itself', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(parseCellText(String(value), sampleField(), SYMBOLS)).toEqual({
          kind: 'number',
          value,
        });
      }),
    );
  });

  test.each(['', ' 5', '5人', '1,234', '５', '007', '1.5', '1e3', '+5', '約5', '0x10'])(
    'refuses %j as a whole number',
    (text) => {
      expect(isMisfit(parseCellText(text, sampleField(), SYMBOLS))).toBe(true);
    },
  );

  test('a number may be negative and have decimals', () => {
    const field = sampleField({ type: 'number' });
    expect(parseCellText('-6.8', field, SYMBOLS)).toEqual({ kind: 'number', value: -6.8 });
  });

  test.each(['2023-02-29', '2022-4-1', '令和4年4月1日', '2022-04'])(
    'refuses %j as a date',
    (text) => {
      expect(isMisfit(parseCellText(text, sampleField({ type: 'date' }), SYMBOLS))).toBe(true);
    },
  );

  test('keeps a date as it is written', () => {
    const field = sampleField({ type: 'date' });
    expect(parseCellText('2024-02-29', field, SYMBOLS)).toEqual({
      kind: 'text',
      value: '2024-02-29',
    });
  });

  test('splits a list at its delimiter', () => {
    const field = sampleField({ type: 'list' });
    expect(parseCellText('甲浦東|中町', field, SYMBOLS)).toEqual({
      kind: 'list',
      value: ['甲浦東', '中町'],
    });
  });

  test('an empty cell is a value only for text', () => {
    expect(parseCellText('', sampleField({ type: 'string' }), SYMBOLS)).toEqual({
      kind: 'text',
      value: '',
    });
    expect(isMisfit(parseCellText('', sampleField({ type: 'list' }), SYMBOLS))).toBe(true);
    expect(isMisfit(parseCellText('', sampleField({ type: 'boolean' }), SYMBOLS))).toBe(true);
  });

  test('a required field is not offered a symbol of absence', () => {
    const optional = parseCellText('?', sampleField(), SYMBOLS);
    const required = parseCellText('?', sampleField({ constraints: { required: true } }), SYMBOLS);
    expect(isMisfit(optional) && optional.expected.en).toBe(
      'a whole number, or a symbol of absence (- … x n l)',
    );
    expect(isMisfit(required) && required.expected.en).toBe('a whole number');
  });
});
