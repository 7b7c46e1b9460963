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
