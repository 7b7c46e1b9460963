import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCheckDigit } from '../../../src/domain/municipality-code.ts';
import { checkSurvey } from '../../../src/survey/check-survey.ts';
import { readDate } from '../../../src/survey/cells/date.ts';
import { readNumber } from '../../../src/survey/cells/number.ts';
import { COMMON_MARKS } from '../../../src/survey/cells/absence-mark.ts';
import { readSurveyFile } from '../../../src/survey/read/read-survey-file.ts';
import { reconcile, type PlaceContext } from '../../../src/survey/reconcile/reconcile.ts';
import { readCase, realContext } from '../../pipeline/survey/case-outcome.ts';

const pipeline = join(import.meta.dirname, '../../pipeline/survey');
const samples = readdirSync(pipeline, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'inputs')
  .map(({ name }) => {
    const { file } = readCase(join(pipeline, name));
    return { file, bytes: new Uint8Array(readFileSync(join(pipeline, name, file))) };
  });
const plain: PlaceContext = {
  sixDigits: false,
  prefecture: undefined,
  isOfPoints: false,
  isOfClasses: false,
  asOf: '',
  answers: new Map(),
};

test('reading any bytes gives a result or a refusal, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const file = await readSurveyFile(bytes, 'any.csv');
      expect(file.refusal === undefined || file.sheets.length === 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('checking a real file with damaged bytes never throws', async () => {
  const context = await realContext();
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...samples), damage, async ({ file, bytes }, changes) => {
      const damaged = Uint8Array.from(bytes);
      for (const [at, value] of changes)
        if (damaged.length > 0) damaged[at % damaged.length] = value;
      const report = await checkSurvey(damaged, file, context);
      expect(['clean', 'repaired', 'refused']).toContain(report.verdict);
    }),
    { numRuns: 150 },
  );
});

test('any grid of cells under known headings is read without an exception', async () => {
  const context = await realContext();
  const heading = fc.constantFrom(
    '市町村',
    '都道府県',
    '団体コード',
    '拠点名',
    '人口',
    '緯度',
    '経度',
    '開設年月',
    '主な拠点施設',
    '',
  );
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '檮原町',
      '高知県',
      '合計',
      '1,234人',
      '△5',
      '-',
      '…',
      '○',
      '平成24年7月',
      '394050',
      '※ 注',
    ),
  );
  const table = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.tuple(
        fc.array(heading, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { maxLength: width }), { maxLength: 12 }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(table, async ([headings, rows]) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const csv = [headings, ...rows].map((row) => row.map(quote).join(',')).join('\n');
      const report = await checkSurvey(new TextEncoder().encode(csv), 'any.csv', context);
      for (const { canonical, passed, unmatched, table: found } of report.interpretations) {
        if (canonical.target !== 'hubs' && canonical.target !== 'rmos') continue;
        // Every row is taken, passed over or asked about.
        expect(canonical.rows.length + passed.length + unmatched.length).toBe(found.rows.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('a number is never read from a text without a digit, nor a date', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (/\p{Nd}/u.test(text.normalize('NFKC')) || /元/u.test(text)) return;
      expect(readNumber(text, COMMON_MARKS).status).not.toBe('number');
      expect(readDate(text).status).not.toBe('date');
    }),
  );
});

test('every number is read back from the ways tables write it', () => {
  const write: readonly ((value: number) => string)[] = [
    (value) => value.toLocaleString('en-US'),
    (value) =>
      `${value}`.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (value) => `${value < 0 ? '△' : ''}${Math.abs(value).toLocaleString('en-US')}人`,
    (value) => `${value < 0 ? '−' : '約'}${Math.abs(value)}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 99_999_999 }),
      fc.constantFrom(...write),
      (value, form) => {
        expect(readNumber(form(value), COMMON_MARKS)).toMatchObject({ status: 'number', value });
      },
    ),
  );
});

test('reconciling is idempotent: its answer, written out, gives the same answer without remarks', async () => {
  const { index } = await realContext();
  const known = [...index.byCode.values()];
  const spelling = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.replaceAll('ヶ', 'ケ'),
    (name) => [...name].join(' '),
    (name) => `旧${name}`,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      spelling,
      fc.boolean(),
      ({ prefecture, county, name }, spell, named) => {
        const words = {
          code: '',
          prefecture: named ? prefecture : '',
          county,
          municipality: spell(name),
        };
        const first = reconcile(words, plain, index);
        if (first.status !== 'matched') return;
        const found = index.byCode.get(first.code);
        const again = reconcile(
          {
            code: withCheckDigit(first.code),
            prefecture: found?.prefecture ?? '',
            county: '',
            municipality: found?.name ?? '',
          },
          plain,
          index,
        );
        expect(again).toEqual({ status: 'matched', code: first.code, remarks: [] });
      },
    ),
    { numRuns: 500 },
  );
});

test('every municipality is found by its own code, and by prefecture and name', async () => {
  const { index } = await realContext();
  expect(index.byCode.size).toBe(1741);
  for (const { code, prefecture, name } of index.byCode.values()) {
    const byCode = { code, prefecture: '', county: '', municipality: '' };
    expect(reconcile(byCode, plain, index)).toEqual({ status: 'matched', code, remarks: [] });
    const byName = { code: '', prefecture, county: '', municipality: name };
    expect(reconcile(byName, plain, index)).toEqual({ status: 'matched', code, remarks: [] });
  }
});

test('a name of several prefectures is never decided without the prefecture', async () => {
  const { index } = await realContext();
  const shared = [...index.byName].filter(([, found]) => found.length > 1);
  expect(shared.length).toBe(25);
  for (const [name, found] of shared) {
    const words = { code: '', prefecture: '', county: '', municipality: name };
    const codes = found.map(({ code }) => code);
    const result = reconcile(words, plain, index);
    expect(result).toMatchObject({ status: 'question', reason: 'nameAmbiguous', among: codes });
  }
});
