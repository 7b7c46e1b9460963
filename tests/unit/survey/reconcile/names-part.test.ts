import { expect, test } from 'vitest';
import { namesPart } from '../../../../src/survey/reconcile/names-part.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const { index } = await realContext();

test.each([
  ['39201', '高知市', false],
  ['39201', '高知県高知市', false],
  ['39405', '高知県高岡郡檮原町', false],
  ['39201', '高知市（こうちし）', false],
  ['39201', '高知市(注1)', false],
  ['39201', '高知市（再掲）', false],
  ['39201', '高知市（高知県）', false],
  ['39201', '高知市（旧鏡村）', true],
  ['39201', '高知市（鏡）', true],
  ['39201', '高知市旧鏡村', true],
  ['39201', '高知市のうち旧鏡村', true],
  ['39201', '高知市の一部', true],
  ['39201', '旧高知市', true],
  ['01100', '札幌市中央区', true],
  ['24201', '大津市', undefined],
  ['39201', '鏡村', undefined],
])('%s %s', (code, name, part) => {
  const known = index.byCode.get(code);
  if (known === undefined) throw new Error(code);
  expect(namesPart(name, known)).toBe(part);
});

test('no municipality of today is a part of itself, in any way it is written', () => {
  for (const known of index.byCode.values())
    for (const name of [
      known.name,
      known.county + known.name,
      known.prefecture + known.county + known.name,
      `${known.name}（${known.kana}）`,
    ])
      expect(namesPart(name, known), name).toBe(false);
});
