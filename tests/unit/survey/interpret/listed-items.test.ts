import { expect, test } from 'vitest';
import { facilityOf, readItems, splitList } from '../../../../src/survey/tables/item-words.ts';

const read = (text: string) => {
  const { items, others } = readItems(text, facilityOf);
  return { items: [...items].toSorted(), others };
};

test('half-width commas, dots and kana list as their full-width forms do', () => {
  expect(splitList('戸井町､恵山町､椴法華村')).toEqual(['戸井町', '恵山町', '椴法華村']);
  expect(read('ﾊﾞｽ停留所･郵便局')).toEqual(read('バス停留所・郵便局'));
  expect(read('郵便局､診療所')).toEqual(read('郵便局、診療所'));
  expect(read('郵便局､診療所').items).toHaveLength(2);
});

test('what is known is taken from beside what is not, and a name with a dot stays whole', () => {
  const { items, others } = read('郵便局・足湯');
  expect({ items, others }).toEqual({ items: read('郵便局').items, others: ['足湯'] });
  expect(read('ふれあい・いきいきサロン')).toEqual({
    items: [],
    others: ['ふれあい・いきいきサロン'],
  });
});

test.each([
  '診療所・郵便局なし',
  '診療所・郵便局（いずれも廃止）',
  '学校／公民館跡',
  '学校・公民館 廃止',
  '診療所／郵便局無',
  '診療所・商店(休業中)',
])('what may speak of every part stays whole: %s', (word) => {
  const { items, others } = read(word);
  expect(items).toEqual([]);
  expect(others).toHaveLength(1);
});

test('a known word with its own dot is known, whatever its end', () => {
  expect(read('診療所・病院').items).toEqual(['clinic']);
  expect(read('その他（道の駅・直売所）').items).toEqual([]);
});

test.each([
  '郵便局ほか2施設',
  '郵便局ほか２か所',
  '郵便局他数件',
  '郵便局など3箇所',
  '郵便局等',
  '郵便局外1件',
  '郵便局（ほか2件）',
  '郵便局・ほか2施設',
  '郵便局、ほか',
  '郵便局、外1件',
])('%s: the one that is named, and others that are not', (word) => {
  expect(readItems(word, facilityOf)).toEqual({
    items: ['post_office'],
    others: [],
    listed: 1,
    isOpenEnded: true,
  });
});

test.each(['郵便局、その他', '郵便局、その他2施設', '郵便局、町外', '郵便局以外2件'])(
  '%s: an answer of its own, no end of a list',
  (word) => {
    const { others, isOpenEnded } = readItems(word, facilityOf);
    expect({ others: others.length, isOpenEnded }).toEqual({ others: 1, isOpenEnded: false });
  },
);
