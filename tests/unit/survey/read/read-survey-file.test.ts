import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSurveyFile } from '../../../../src/survey/read/read-survey-file.ts';
import type { ReadProgress } from '../../../../src/survey/read/survey-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TABLE = '都道府県,市町村,人口\n高知県,檮原町,3307\n';

describe(readSurveyFile, () => {
  test('progress runs from open to layout and never backwards', async () => {
    const seen: ReadProgress[] = [];
    await readSurveyFile(utf8(TABLE), 'a.csv', { onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ stage }) => stage)).toEqual(['open', 'decode', 'parse', 'layout', 'layout']);
    const fractions = seen.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  test('an abort ends the reading with the reason given', async () => {
    const controller = new AbortController();
    controller.abort(new Error('stopped by the user'));
    const reading = readSurveyFile(utf8(TABLE), 'a.csv', { signal: controller.signal });
    await expect(reading).rejects.toThrow('stopped by the user');
  });

  test('every encoding comes with a sample, so that a person can choose', async () => {
    const { encoding } = await readSurveyFile(utf8(TABLE), 'a.csv');
    const samples = Object.fromEntries(
      encoding?.samples.map((entry) => [entry.encoding, entry.sample]) ?? [],
    );
    expect(samples['utf-8']).toContain('都道府県');
    expect(samples['shift_jis']).not.toContain('都道府県');
    expect(Object.keys(samples)).toHaveLength(6);
  });

  test('a file beyond the limit of bytes is refused unread', async () => {
    const file = await readSurveyFile(utf8(TABLE), 'a.csv', { limits: { bytes: 10 } });
    expect(file.refusal).toMatchObject({ kind: 'tooLarge', expected: '10' });
  });

  test('too many cells are refused, which bounds the memory', async () => {
    const file = await readSurveyFile(utf8(TABLE.repeat(50)), 'a.csv', { limits: { cells: 100 } });
    expect(file.refusal?.kind).toBe('tooManyCells');
  });

  test('delimiters inside quotes are no fields', async () => {
    const quoted = '都道府県,市町村,備考\n高知県,檮原町,"あ,い,う,え,""お"",か"\n';
    const read = async (cells: number) =>
      (await readSurveyFile(utf8(quoted), 'a.csv', { limits: { cells } })).refusal?.kind;
    expect(await read(6)).toBeUndefined();
    expect(await read(5)).toBe('tooManyCells');
  });

  test.each([
    ['one quote inside a field', '高知県,5"管,a,b,c,d'],
    ['two quotes inside fields', '高知県,5"管,a,b,c,6"管'],
    ['a quote at the start that is never closed', '高知県,"管,a,b,c,d'],
  ])('%s: no field is hidden from the limit', async (_, row) => {
    const read = async (cells: number) =>
      (await readSurveyFile(utf8(`都道府県,市町村\n${row}\n`), 'a.csv', { limits: { cells } }))
        .refusal?.kind;
    expect(await read(8)).toBeUndefined();
    expect(await read(7)).toBe('tooManyCells');
  });

  test('the cells of a workbook are counted before they are read', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ['高知県', '檮原町', at]);
    const sheet = utils.aoa_to_sheet([['都道府県', '市町村', '人口'], ...rows]);
    const bytes = new Uint8Array(
      write({ SheetNames: ['a'], Sheets: { a: sheet } }, { type: 'array' }) as ArrayBuffer,
    );
    const read = async (workbookCells: number) =>
      (await readSurveyFile(bytes, 'a.xlsx', { limits: { workbookCells } })).refusal?.kind;
    expect(await read(123)).toBeUndefined();
    expect(await read(122)).toBe('tooManyCells');
  });

  test('a zip that inflates two hundredfold beyond ten megabytes is a bomb', async () => {
    const zip = zipSync({ 'a.csv': new Uint8Array(12_000_000) });
    const file = await readSurveyFile(zip, 'a.zip');
    expect(file.refusal?.kind).toBe('zipBomb');
  });

  test('a zip of several tables is not guessed at', async () => {
    const zip = zipSync({ 'a.csv': utf8(TABLE), 'b.csv': utf8(TABLE) });
    const file = await readSurveyFile(zip, 'a.zip');
    expect(file.refusal).toMatchObject({ kind: 'notATable', found: 'zip' });
  });

  test('findings of one column are kept up to the limit, and the rest counted', async () => {
    const spaced = `都道府県,市町村\n${'"高知\n県",檮原町\n'.repeat(30)}`;
    const file = await readSurveyFile(utf8(spaced), 'a.csv', { findingsPerGroup: 10 });
    const breaks = file.findings.filter(({ kind }) => kind === 'lineBreakInField');
    expect(breaks).toHaveLength(11);
    expect(breaks.at(-1)).toMatchObject({ count: 20, place: { cells: '' } });
  });
});
