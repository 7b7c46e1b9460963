import { describe, expect, test } from 'vitest';
import { sha256, verify } from '../../../src/data/sha256.ts';
import { readFigures, requireColumns } from '../../../src/data/table-guard.ts';

const table = (cells: unknown[]): unknown => ({ columns: { population_2020: cells }, fields: {} });

describe('a table of figures', () => {
  test('is read with zero and every absence kept apart', () => {
    const figures = readFigures('t', table([0, '-', '…', 'x', 'n', 'l']), 6);
    expect(figures.get('population_2020')).toEqual([
      0,
      'notApplicable',
      'unknown',
      'suppressed',
      'notSurveyed',
      'notLoaded',
    ]);
  });

  test('with a foreign cell is refused by column and row', () => {
    expect(() => readFigures('figures-core', table([1, 'viele']), 2)).toThrow(
      /figures-core: found population_2020\[1\]: viele/,
    );
    expect(() => readFigures('t', table([null]), 1)).toThrow(/population_2020\[0\]/);
  });

  test('with a column too short is refused', () => {
    expect(() => readFigures('t', table([1]), 2)).toThrow(/found population_2020: 1, expected 2/);
  });

  test('with a column gone names the column', () => {
    expect(() => requireColumns('municipalities', { code: [] }, ['code', 'kana'])).toThrow(/kana/);
    expect(() => requireColumns('municipalities', null, ['code'])).toThrow(/code/);
  });
});

describe('a file', () => {
  const bytes = new TextEncoder().encode('abc');

  test('has the hash that FIPS 180-2 gives for "abc"', async () => {
    expect(await sha256(bytes)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('that is not what the manifest promises is refused', async () => {
    await expect(verify('a.json', bytes, '00'.repeat(32))).rejects.toMatchObject({ kind: 'mismatch' });
  });
});
