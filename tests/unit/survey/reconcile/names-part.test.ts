import { expect, test } from 'vitest';
import { namesPart } from '../../../../src/survey/reconcile/names-part.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const { index } = await realContext();

test.each([
  ['39201', '高知市', 'whole'],
  ['39201', '高知県高知市', 'whole'],
  ['39405', '高知県高岡郡檮原町', 'whole'],
  ['39201', '高知市（こうちし）', 'whole'],
  ['39201', '高知市(注1)', 'whole'],
  ['39201', '高知市（再掲）', 'whole'],
  ['39201', '高知市（高知県）', 'whole'],
  ['39201', '高知市（旧鏡村）', 'part'],
  ['39201', '高知市（鏡）', 'part'],
  ['39201', '高知市旧鏡村', 'part'],
  ['39201', '高知市のうち旧鏡村', 'part'],
  ['39201', '高知市の一部', 'part'],
  ['39201', '旧高知市', 'part'],
  ['01100', '札幌市中央区', 'part'],
  ['24201', '大津市', undefined],
  ['39201', '鏡村', undefined],
  ['28221', '丹波篠山市（旧篠山市）', 'whole'],
  ['40231', '那珂川市（旧那珂川町）', 'whole'],
  ['40231', '那珂川市（旧筑紫郡那珂川町）', 'whole'],
  ['17212', '野々市市（旧野々市町）', 'whole'],
  ['15100', '新潟市（旧新潟市）', 'part'],
  ['04216', '富谷市（H28市制施行）', 'whole'],
  ['04216', '富谷市（平成28年に富谷町から市制施行、富谷市）', 'whole'],
  ['39201', '高知市(離島)', 'noted'],
  ['20202', '松本市（過疎地域）', 'part'],
  ['20202', '松本市（一部過疎）', 'whole'],
  ['32201', '松江市（旧八束町を除く）', 'part'],
  ['39201', '高知市（旧鏡村、土佐山村）', 'part'],
  ['39201', '高知市（離島・旧鏡村）', 'part'],
])('%s %s', (code, name, part) => {
  const known = index.byCode.get(code);
  if (known === undefined) throw new Error(code);
  expect(namesPart(name, known, index)).toBe(part);
});

test('no municipality of today is a part of itself, in any way it is written', () => {
  for (const known of index.byCode.values())
    for (const name of [
      known.name,
      known.county + known.name,
      known.prefecture + known.county + known.name,
      `${known.name}（${known.kana}）`,
    ])
      expect(namesPart(name, known, index), name).toBe('whole');
});
