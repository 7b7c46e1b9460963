import { describe, expect, test } from 'vitest';
import type { Municipality, Prefecture } from '../../../../src/domain/municipality.ts';
import { destination } from '../../../../src/geo/gap/coverage-circle.ts';
import { moveSite } from '../../../../src/ui/gap/move-site.ts';
import { parsePlace } from '../../../../src/ui/gap/parse-place.ts';
import { surroundingsOf } from '../../../../src/ui/gap/surroundings.ts';

function municipality(
  code: string,
  name: string,
  county: string,
  office: [number, number],
): Municipality {
  return {
    index: 0,
    code,
    prefectureCode: code.slice(0, 2),
    name,
    kana: '',
    county,
    office,
    bounds: [0, 0, 0, 0],
    depopulation: { '2022-04-01': 'full', '2021-04-01': 'full' },
    partialAreas: [],
  };
}

function prefecture(code: string, name: string, municipalities: Municipality[]): Prefecture {
  return {
    code,
    name,
    kana: '',
    nameEnglish: '',
    region: '',
    bounds: [0, 0, 0, 0],
    municipalities,
  };
}

const yusuhara = municipality('39405', '檮原町', '高岡郡', [132.9263, 33.3915]);
const inHokkaido = municipality('01644', '池田町', '中川郡', [143.45, 42.92]);
const inNagano = municipality('20481', '池田町', '北安曇郡', [137.87, 36.42]);
const prefectures = [
  prefecture('01', '北海道', [inHokkaido]),
  prefecture('20', '長野県', [inNagano]),
  prefecture('39', '高知県', [yusuhara]),
];

describe('a typed place', () => {
  test('is read as a name, a code of 5 or 6 digits, or coordinates', () => {
    for (const text of [
      '檮原町',
      '高知県檮原町',
      '高知県 高岡郡檮原町',
      '39405',
      '３９４０５',
      '394050',
    ])
      expect(parsePlace(text, prefectures)).toEqual({ status: 'found', position: yusuhara.office });
    for (const text of ['33.4,132.9', '33.4, 132.9', '33.4、132.9', '132.9 33.4'])
      expect(parsePlace(text, prefectures)).toEqual({ status: 'found', position: [132.9, 33.4] });
  });

  test('that several prefectures have is not guessed', () => {
    expect(parsePlace('池田町', prefectures)).toMatchObject({
      status: 'several',
      prefectures: [{ code: '01' }, { code: '20' }],
    });
    expect(parsePlace('長野県池田町', prefectures)).toEqual({
      status: 'found',
      position: inNagano.office,
    });
  });

  test('that does not exist, or is not in Japan, is told apart', () => {
    expect(parsePlace('どこか', prefectures)).toEqual({ status: 'unknown' });
    expect(parsePlace('', prefectures)).toEqual({ status: 'unknown' });
    expect(parsePlace('48.8,2.3', prefectures)).toEqual({ status: 'outside' });
    expect(parsePlace('0,0', prefectures)).toEqual({ status: 'outside' });
  });
});

describe('a hypothetical hub', () => {
  test('moves by 500 m, or 5 km with Shift, in the direction of the arrow', () => {
    expect(moveSite([133, 33.5], 'ArrowUp', false)).toEqual([133, 33.5045]);
    expect(moveSite([133, 33.5], 'ArrowDown', true)).toEqual([133, 33.455]);
    const [east = 0, latitude] = moveSite([133, 33.5], 'ArrowRight', true) ?? [];
    expect(east).toBeCloseTo(destination([133, 33.5], 5000, 90)[0], 3);
    expect(latitude).toBeCloseTo(33.5, 3);
    expect(moveSite([133, 33.5], 'a', false)).toBeUndefined();
  });

  test('does not leave Japan', () => {
    expect(moveSite([133, 20.41], 'ArrowDown', true)).toBeUndefined();
  });

  test('is said to be near the municipality with the nearest office', () => {
    const all = [yusuhara, inHokkaido, inNagano];
    expect(surroundingsOf(all, [133.4, 33.6])).toBe('39405');
    expect(surroundingsOf(all, [138, 37])).toBe('20481');
  });
});
