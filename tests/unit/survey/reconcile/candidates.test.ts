import { expect, test } from 'vitest';
import { candidatesFor } from '../../../../src/survey/reconcile/candidates.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const { index } = await realContext();
const asked = { among: [], prefecture: undefined, position: undefined } as const;

test('those of the very name come alone', () => {
  const among = ['01644', '18382', '20481', '21404'];
  const found = candidatesFor({ ...asked, name: '池田町', among }, index);
  expect(found.map(({ code, by }) => [code, by])).toEqual(among.map((code) => [code, 'name']));
});

test('a reading finds its municipality, まち or ちょう', () => {
  const [first] = candidatesFor({ ...asked, name: 'ゆすはらまち', prefecture: '39' }, index);
  expect(first).toMatchObject({ code: '39405', by: 'kana' });
});

test('a slip of the pen finds what was meant', () => {
  const [first] = candidatesFor({ ...asked, name: '大豊村町', prefecture: '39' }, index);
  expect(first).toMatchObject({ code: '39344', by: 'spelling' });
});

test('a position offers the nearest offices with their distance', () => {
  const found = candidatesFor(
    { ...asked, name: '不詳', prefecture: '39', position: [132.9269, 33.3919] },
    index,
  );
  expect(found[0]).toMatchObject({ code: '39405', by: 'distance' });
  expect(found[0]?.distanceMetres).toBeLessThan(50);
  expect(found[1]?.distanceMetres).toBeGreaterThan(1000);
});

test('nothing like it is no candidate', () => {
  expect(candidatesFor({ ...asked, name: '存在しない市', prefecture: '39' }, index)).toEqual([]);
});

test('a former name under a wrong prefecture offers the municipality of today first', () => {
  const [first] = candidatesFor({ ...asked, name: '篠山市', prefecture: '26' }, index);
  expect(first).toMatchObject({ code: '28221', name: '丹波篠山市', by: 'name' });
});
