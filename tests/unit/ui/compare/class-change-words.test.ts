import { describe, expect, test } from 'vitest';
import type { ClassPair } from '../../../../src/state/area-fill.ts';
import { classChangeFill } from '../../../../src/state/class-change.ts';
import { compareEn } from '../../../../src/text/en/compare.ts';
import { compareJa } from '../../../../src/text/ja/compare.ts';
import { changeSummary } from '../../../../src/ui/compare/class-change-words.ts';

const dates = { before: '2021-04-01', after: '2022-04-01' };
const same: ClassPair = { before: 'full', after: 'full' };
const left: ClassPair = { before: 'full', after: 'none' };
const unknown: ClassPair = { before: 'full', after: undefined };

function summary(words: typeof compareJa | typeof compareEn, ...pairs: readonly ClassPair[]) {
  const byCode = new Map(pairs.map((pair, index) => [String(39201 + index), pair]));
  return changeSummary(words, dates, classChangeFill(byCode));
}

describe('how many municipalities changed their class', () => {
  test('is said of the nation where both lists tell every class', () => {
    expect(summary(compareJa, same, left)).toContain('全国では');
    expect(summary(compareJa, same, left)).toContain('1市区町村で区分が変わりました');
    expect(summary(compareJa, same)).toContain('区分が変わった市区町村はありません');
    expect(summary(compareEn, same)).toContain('No municipality changed');
  });

  test('is said of those told alone, with how many are not, for a list of one prefecture', () => {
    const ja = summary(compareJa, same, left, unknown, unknown, unknown);
    expect(ja).toContain('2市区町村のうち、1市区町村で区分が変わりました');
    expect(ja).toContain('ほかの3市区町村は区分が分かりません');
    expect(ja).not.toContain('全国');
    const en = summary(compareEn, same, left, unknown, unknown, unknown);
    expect(en).toContain('Of 2 municipalities');
    expect(en).toContain('not known: 3 municipalities');
    expect(en).not.toContain('of Japan');
  });

  test('is never none in the nation where some classes are not known', () => {
    expect(summary(compareJa, same, unknown)).toContain('1市区町村のうち、0市区町村で');
    expect(summary(compareJa, same, unknown)).not.toContain('ありません。');
    expect(summary(compareEn, same, unknown)).not.toContain('No municipality changed');
  });

  test('is not known where no class is told on both sides', () => {
    expect(summary(compareJa, unknown)).toContain('変化は分かりません');
    expect(summary(compareEn, unknown)).toContain('the change is not known');
  });
});
