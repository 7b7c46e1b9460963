import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameTable } from '../../../src/domain/edition.ts';
import type { Hub } from '../../../src/domain/hub.ts';
import type { Municipality, Prefecture } from '../../../src/domain/municipality.ts';
import { beginsWithOneTypo } from '../../../src/domain/one-typo.ts';
import { search } from '../../../src/domain/search.ts';
import type { SearchResult } from '../../../src/domain/search.ts';
import { buildSearchIndex } from '../../../src/domain/search-index.ts';

const PREFECTURES = [
  ['01', '北海道', 'ほっかいどう'],
  ['18', '福井県', 'ふくいけん'],
  ['20', '長野県', 'ながのけん'],
  ['21', '岐阜県', 'ぎふけん'],
  ['27', '大阪府', 'おおさかふ'],
  ['28', '兵庫県', 'ひょうごけん'],
  ['34', '広島県', 'ひろしまけん'],
  ['39', '高知県', 'こうちけん'],
] as const;

const MUNICIPALITIES = [
  ['01100', '札幌市', 'さっぽろし', ''],
  ['01234', '北広島市', 'きたひろしまし', ''],
  ['01644', '池田町', 'いけだちょう', '中川郡'],
  ['18382', '池田町', 'いけだちょう', '今立郡'],
  ['20481', '池田町', 'いけだまち', '北安曇郡'],
  ['21404', '池田町', 'いけだちょう', '揖斐郡'],
  ['27204', '池田市', 'いけだし', ''],
  ['28221', '丹波篠山市', 'たんばささやまし', ''],
  ['34100', '広島市', 'ひろしまし', ''],
  ['34202', '呉市', 'くれし', ''],
  ['39201', '高知市', 'こうちし', ''],
  ['39405', '檮原町', 'ゆすはらちょう', '高岡郡'],
] as const;

const NAMES: NameTable = {
  changes: [
    { oldCode: '28221', oldName: '篠山市', newCode: '28221', kind: 'rename', lastYear: 2019 },
    {
      oldCode: '39999',
      oldName: '高岡郡旧町',
      newCode: '39201',
      kind: 'merged_into',
      lastYear: 2011,
    },
  ],
  variants: [{ code: '39405', variant: 'ゆす原町' }],
};

const INDEX = buildSearchIndex({
  prefectures: PREFECTURES.map(([code, name, kana]) => ({ code, name, kana }) as Prefecture),
  municipalities: MUNICIPALITIES.map(
    ([code, name, kana, county]) =>
      ({ code, name, kana, county, prefectureCode: code.slice(0, 2) }) as Municipality,
  ),
  hubs: [
    { id: 'h1', name: '集落活動センター「ゆすはら東」', municipalityCode: '39405' } as Hub,
    { id: 'h2', name: '集落活動センター汗見川', municipalityCode: '39363' } as Hub,
  ],
  names: NAMES,
});

function label({ target, prefectureName }: SearchResult): string {
  if (target.kind === 'prefecture') return target.prefecture.name;
  if (target.kind === 'hub') return target.hub.id;
  return `${prefectureName}${target.municipality.name}`;
}

const find = (query: string): string[] => search(INDEX, query).map(label);

describe('search', () => {
  test.each([
    '檮原町',
    '檮原',
    '梼原町',
    '檮',
    '高知県檮原町',
    '高知県 高岡郡 檮原町',
    '高岡郡檮原町',
    'ゆすはら',
    'ユスハラ',
    'ﾕｽﾊﾗ',
    'ゆすはらちょう',
    'こうちけんゆすはら',
    'ゆす',
    'yusuhara',
    'Yusuhara-cho',
    'Yusuhara Town',
    'kochi yusuhara',
    'kochiken yusuhara',
    '39405',
    '394050',
    '３９４０５',
    'yusuhra',
    'yushuara',
    'yusuharra',
    'ゆすわら',
  ])('%s finds 檮原町 first', (query) => {
    expect(find(query)[0]).toBe('高知県檮原町');
  });

  test('池田町 gives all four with their prefectures, and 池田 the city after them', () => {
    const towns = ['北海道池田町', '福井県池田町', '長野県池田町', '岐阜県池田町'];
    expect(find('池田町')).toEqual(towns);
    expect(find('いけだ')).toEqual([...towns, '大阪府池田市']);
  });

  test('a prefecture comes before its city, a name before what lies in a prefecture', () => {
    expect(find('広島')).toEqual(['広島県', '広島県広島市', '北海道北広島市', '広島県呉市']);
    expect(find('kochi').slice(0, 2)).toEqual(['高知県', '高知県高知市']);
  });

  test('a former name leads to the present place and says so', () => {
    const [first] = search(INDEX, '篠山市');
    expect(first && label(first)).toBe('兵庫県丹波篠山市');
    expect(first?.otherName).toEqual({ name: '篠山市', kind: 'rename', lastYear: 2019 });
    expect(find('旧町')).toEqual(['高知県高知市']);
    expect(find('39999')).toEqual(['高知県高知市']);
    expect(search(INDEX, '檮原町')[0]?.otherName).toBeUndefined();
  });

  test('a spelling of another table is found', () => {
    expect(search(INDEX, 'ゆす原')[0]?.otherName?.kind).toBe('variant');
  });

  test('hubs are found by a part of their name, and by the kana in it', () => {
    expect(find('汗見川')).toEqual(['h2']);
    expect(find('ゆすはら')).toEqual(['高知県檮原町', 'h1']);
    expect(find('yusuhara')).toEqual(['高知県檮原町', 'h1']);
    expect(find('yusuharahigashi')).toEqual([]);
  });

  test('equals: present before former, municipality before hub, short before long', () => {
    const place = (code: string, name: string): Municipality =>
      ({ code, name, kana: '', county: '', prefectureCode: code.slice(0, 2) }) as Municipality;
    const index = buildSearchIndex({
      prefectures: [],
      municipalities: [
        place('01001', '新しい町'),
        place('01002', '那珂川南町'),
        place('09411', '那珂川町'),
      ],
      hubs: [{ id: 'hub', name: '那珂', municipalityCode: '09411' } as Hub],
      names: {
        changes: [
          {
            oldCode: '01009',
            oldName: '那珂川町',
            newCode: '01001',
            kind: 'rename',
            lastYear: 2000,
          },
        ],
        variants: [],
      },
    });
    expect(search(index, '那珂川町').map(label)).toEqual(['那珂川町', '新しい町']);
    expect(search(index, '那').map(label)).toEqual(['那珂川町', '那珂川南町', 'hub', '新しい町']);
  });

  test('digits are a code and count from its beginning', () => {
    expect(find('39')).toEqual(['高知県', '高知県高知市', '高知県檮原町']);
    expect(find('9405')).toEqual([]);
    expect(find('394051')).toEqual([]);
    expect(find('1100')).toEqual(['北海道札幌市']);
  });

  test('a typo is forgiven in four letters and only where nothing else is found', () => {
    expect(find('kochj')).toContain('高知県');
    expect(find('kre')).toEqual([]);
    expect(find('ikeda')).not.toContain('高知県高知市');
  });

  test('letters across two names mean nothing', () => {
    expect(find('しまけん')).not.toContain('広島県呉市');
  });

  test('finds at most as many as asked for, and nothing for nothing', () => {
    expect(search(INDEX, '池田', 2)).toHaveLength(2);
    expect(find('')).toEqual([]);
    expect(find('　')).toEqual([]);
  });

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        expect(search(INDEX, query).length).toBeLessThanOrEqual(20);
      }),
    );
  });

  test('every beginning of a name finds its place', () => {
    const beginning = fc.constantFrom(...MUNICIPALITIES).chain(([, name, kana]) =>
      fc.constantFrom(name, kana).chain((text) =>
        fc.tuple(
          fc.constant(name),
          fc.integer({ min: 1, max: text.length }).map((length) => text.slice(0, length)),
        ),
      ),
    );
    fc.assert(
      fc.property(beginning, ([name, query]) => {
        expect(find(query).some((found) => found.endsWith(name))).toBe(true);
      }),
    );
  });
});

describe('beginsWithOneTypo', () => {
  test.each(['yusuhara', 'yusuhra', 'yusushara', 'yusahara', 'yusuahra', 'xusu'])(
    '%s begins yusuharatyo',
    (query) => {
      expect(beginsWithOneTypo('yusuharatyo', query)).toBe(true);
    },
  );

  test.each(['yusxxara', 'ysuhraa', 'hara', 'ysx'])('%s does not', (query) => {
    expect(beginsWithOneTypo('yusuharatyo', query)).toBe(false);
  });

  test('one change of any kind is forgiven', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom(...'abcd'), (text, place, letter) => {
        const at = place % text.length;
        const [before, after] = [text.slice(0, at), text.slice(at + 1)];
        for (const query of [
          before + letter + after,
          before + after,
          before + letter + text.slice(at),
        ])
          expect(beginsWithOneTypo(text, query)).toBe(true);
      }),
    );
  });
});
