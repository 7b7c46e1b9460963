import { describe, expect, test } from 'vitest';
import { brokenConstraint } from '../../../../scripts/lib/canonical/check-constraints.ts';
import { sampleField } from './sample-field.ts';

describe(brokenConstraint, () => {
  test('a required cell may be neither empty nor absent', () => {
    const field = sampleField({ type: 'string', constraints: { required: true } });
    expect(brokenConstraint('', { kind: 'text', value: '' }, field)).toBeDefined();
    expect(brokenConstraint('…', { kind: 'absent', value: 'unknown' }, field)).toBeDefined();
    expect(brokenConstraint('檮原町', { kind: 'text', value: '檮原町' }, field)).toBeUndefined();
  });

  test('an absent cell breaks no range, pattern or list', () => {
    const field = sampleField({ constraints: { minimum: 1, pattern: /^1/, allowed: ['1'] } });
    expect(brokenConstraint('n', { kind: 'absent', value: 'notSurveyed' }, field)).toBeUndefined();
  });

  test('the ends of a range belong to it', () => {
    const field = sampleField({ constraints: { minimum: 0, maximum: 100 } });
    const check = (value: number): unknown =>
      brokenConstraint(String(value), { kind: 'number', value }, field);
    expect([check(0), check(100)]).toEqual([undefined, undefined]);
    expect(check(-1)).toMatchObject({ expected: { en: 'a number of at least 0' } });
    expect(check(101)).toMatchObject({ expected: { en: 'a number of at most 100' } });
  });

  test('every item of a list must be allowed', () => {
    const field = sampleField({ type: 'list', constraints: { allowed: ['shop', 'clinic'] } });
    const check = (value: string[]): unknown =>
      brokenConstraint(value.join('|'), { kind: 'list', value }, field);
    expect(check(['shop', 'clinic'])).toBeUndefined();
    expect(check(['shop', 'cinema'])).toMatchObject({ expected: { en: 'one of shop, clinic' } });
  });

  test('a wrong form is told in the words of the description, as a phrase', () => {
    const constraints = { pattern: /^\d{2}$/u };
    const description = { ja: '2桁', en: 'Two digits' };
    const text = { kind: 'text', value: '7' } as const;
    expect(brokenConstraint('7', text, sampleField({ constraints, description }))).toMatchObject({
      expected: { ja: '2桁', en: 'two digits' },
    });
    expect(brokenConstraint('7', text, sampleField({ constraints }))).toMatchObject({
      expected: { en: 'the form ^\\d{2}$' },
    });
  });

  test('for a code the lost zero is named as the likely cause', () => {
    const field = sampleField({ name: 'prefecture_code', constraints: { pattern: /^\d{2}$/u } });
    expect(brokenConstraint('7', { kind: 'text', value: '7' }, field)?.action.ja).toContain(
      '先頭の0',
    );
  });
});
