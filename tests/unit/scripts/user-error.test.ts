import { describe, expect, test } from 'vitest';
import { describeFinding, UserError } from '../../../scripts/lib/user-error.ts';
import { terminalLanguage } from '../../../scripts/lib/wording.ts';

const FINDING = {
  file: 'data/survey/targets.csv',
  row: 3,
  column: 'value',
  found: '千八百',
  expected: { ja: '数', en: 'a number' },
  action: { ja: '数字で書いてください。', en: 'Write digits.' },
};

describe(describeFinding, () => {
  test('says file, row, column, found, expected and what to do', () => {
    expect(describeFinding(FINDING, 'ja')).toBe(
      'data/survey/targets.csv 3行 value列: 「千八百」。必要なもの: 数。数字で書いてください。',
    );
    expect(describeFinding(FINDING, 'en')).toBe(
      'data/survey/targets.csv, row 3, column value: found "千八百", expected a number. Write digits.',
    );
  });

  test('an empty cell is called empty, a description is not quoted', () => {
    expect(describeFinding({ ...FINDING, found: '' }, 'ja')).toContain(': 空欄。');
    const found = { ja: '列がありません', en: 'no such column' };
    expect(describeFinding({ ...FINDING, found }, 'en')).toContain('found no such column,');
  });

  test('leaves out what is not known', () => {
    const { file, found, expected, action } = FINDING;
    expect(describeFinding({ file, found, expected, action }, 'en')).toMatch(
      /^data\/survey\/targets\.csv: found/,
    );
  });
});

describe(UserError, () => {
  test('its message holds every finding on a line of its own', () => {
    const error = new UserError([FINDING, { ...FINDING, row: 4 }], 'en');
    expect(error.message.split('\n')).toEqual([
      describeFinding(FINDING, 'en'),
      describeFinding({ ...FINDING, row: 4 }, 'en'),
    ]);
    expect(error.findings).toHaveLength(2);
  });

  test('one finding may stand alone', () => {
    expect(new UserError(FINDING, 'ja').findings).toEqual([FINDING]);
  });
});

describe(terminalLanguage, () => {
  test('the setting goes before the locale, nonsense does not', () => {
    expect(terminalLanguage({ KYOTEN_LANGUAGE: 'ja' })).toBe('ja');
    expect(terminalLanguage({ KYOTEN_LANGUAGE: 'en' })).toBe('en');
    expect(terminalLanguage({ KYOTEN_LANGUAGE: 'fr' })).toBe(terminalLanguage({}));
  });
});
