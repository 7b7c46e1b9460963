import { describe, expect, test } from 'vitest';
import { equalLine, everyLine, formatNumber } from '../../../../scripts/lib/check/check-line.ts';
import { describeReport } from '../../../../scripts/lib/check/describe-report.ts';

const subject = { ja: '過疎区分', en: 'Depopulation classes' };
const what = { ja: '過疎関係市町村', en: 'depopulated municipalities' };

describe(describeReport, () => {
  test('shows expected, found and verdict, and says that all is well', () => {
    const groups = [{ subject, lines: [equalLine(what, 885, 885)] }];
    expect(describeReport({ ok: true, groups, findings: [] }, 'ja')).toBe(
      [
        '検査              期待  実際  判定',
        '',
        '過疎区分',
        '  過疎関係市町村   885   885  合',
        '',
        '1項目すべて合格',
      ].join('\n'),
    );
  });

  test('explains a failure below the table and names offenders, ten at most', () => {
    const codes = Array.from({ length: 12 }, (_, index) => `code ${index + 1}`);
    const line = everyLine(what, codes, () => false, String);
    const report = { ok: false, groups: [{ subject, lines: [line] }], findings: [] };
    const text = describeReport(report, 'en');
    expect(text).toContain('WRONG: depopulated municipalities: expected 12, found 0\n  code 1\n');
    expect(text).toContain('  code 10\n  and 2 more\n');
    expect(text.endsWith('1 of 1 checks failed')).toBe(true);
  });

  test('names file and column of a wrong total, and what to do', () => {
    const sum = {
      ...equalLine(what, 885, 884),
      isTotal: true,
      column: { file: 'survey/municipal_population.csv', name: 'population_2020' },
    };
    const other = equalLine(what, 2, 1);
    const files = ['survey/targets.csv', 'survey/indicators.csv'];
    const report = { ok: false, groups: [{ subject, files, lines: [sum, other] }], findings: [] };
    expect(describeReport(report, 'en')).toContain(
      'found 884\n  Compare survey/municipal_population.csv, column population_2020 with the source and mend it. ' +
        'Where the published total itself has changed, mend survey/published_totals.csv.',
    );
    expect(describeReport(report, 'ja')).toContain(
      '実際 1\n  survey/targets.csv、survey/indicators.csv を資料と比べて直してください。',
    );
  });

  test('tells findings when the tables cannot be read', () => {
    const finding = {
      file: 'data/datapackage.json',
      found: { ja: 'ファイルがありません', en: 'no file' },
      expected: { ja: '表の説明', en: 'the description' },
      action: { ja: '戻してください。', en: 'Put it back.' },
    };
    const report = { ok: false, groups: [], findings: [finding] };
    expect(describeReport(report, 'en')).toBe(
      'data/datapackage.json: found no file, expected the description. Put it back.\n\n' +
        'The tables cannot be read: 1 faults',
    );
  });
});

describe(equalLine, () => {
  test('a number that is not there equals nothing', () => {
    expect(equalLine(what, Number.NaN, Number.NaN).ok).toBe(false);
  });
});

describe(formatNumber, () => {
  test('separates thousands and keeps two decimals', () => {
    expect(formatNumber(126_146_099)).toBe('126,146,099');
    expect(formatNumber(372_858.23)).toBe('372,858.23');
  });
});
