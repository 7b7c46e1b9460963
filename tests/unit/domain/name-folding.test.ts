import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARACTER_VARIANTS } from '../../../src/domain/character-variants.ts';
import { foldKana, foldName, splitMunicipalityName } from '../../../src/domain/name-folding.ts';
import { joinRomajiKeys, romajiKey, romajiKeyOfKana } from '../../../src/domain/romaji-key.ts';

describe('foldName', () => {
  test.each([
    ['檮原町', '梼原町'],
    ['鰺ヶ沢町', '鯵ケ沢町'],
    ['鰺ヶ沢町', '鰺が沢町'],
    ['六ヶ所村', '六カ所村'],
    ['六ヶ所村', '六か所村'],
    ['龍ケ崎市', '竜ヶ崎市'],
    ['茅ヶ崎市', '茅ｹ崎市'],
    ['金澤市', '金沢市'],
    ['廣島市', '広島市'],
    ['齋藤', '斎藤'],
    ['斉藤', '齊藤'],
    ['渡邊', '渡邉'],
    ['惠那市', '恵那市'],
    ['宮﨑', '宮崎'],
    ['髙松市', '高松市'],
    ['上ノ国町', '上之国町'],
    ['西之表市', '西の表市'],
    ['佐々町', '佐佐町'],
    ['ニセコ町', 'にせこ町'],
    ['集落活動センター「はつせ」', '集落活動ｾﾝﾀｰ はつせ'],
    ['檮　原 町', '檮原町'],
    ['NPO法人', 'ｎｐｏ法人'],
  ])('%s and %s are one', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test.each([
    ['池田町', '池田市'],
    ['つがる市', 'つける市'],
    ['まんのう町', 'まんう町'],
    ['大津市', '大洲市'],
  ])('%s and %s stay two', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  test('folding again changes nothing', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'檮鰺ケヶがかけの之ノ々龍國町 市・「A－ー゛ー六所アｱ'),
    });
    fc.assert(
      fc.property(name, (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
      { numRuns: 2000 },
    );
    expect(foldName('代々々木')).toBe('代代代木');
  });

  test('no variant folds to another variant', () => {
    for (const [variant, form] of CHARACTER_VARIANTS) {
      expect(CHARACTER_VARIANTS.has(form), `${variant}${form}`).toBe(false);
      expect(form.normalize('NFKC')).toBe(form);
    }
    expect(CHARACTER_VARIANTS.size).toBeGreaterThan(200);
  });
});

describe('foldKana', () => {
  test.each(['ゆすはら', 'ユスハラ', 'ﾕｽﾊﾗ', ' ゆす はら '])('%s is one reading', (text) => {
    expect(foldKana(text)).toBe('ゆすはら');
  });

  test('small letters, ぢ and づ do not part readings', () => {
    expect(foldKana('ろっかしょ')).toBe(foldKana('ろつかしよ'));
    expect(foldKana('あづみ')).toBe(foldKana('あずみ'));
  });

  test('what is not kana is no reading', () => {
    expect(foldKana('檮原')).toBeUndefined();
    expect(foldKana('yusuhara')).toBeUndefined();
    expect(foldKana('')).toBeUndefined();
  });
});

describe('splitMunicipalityName', () => {
  test.each([
    ['高知県高岡郡檮原町', '高知県', '高岡郡', '檮原町'],
    ['高知県檮原町', '高知県', '', '檮原町'],
    ['高岡郡檮原町', '', '高岡郡', '檮原町'],
    ['福島県郡山市', '福島県', '', '郡山市'],
    ['福岡県小郡市', '福岡県', '', '小郡市'],
    ['兵庫県赤穂郡上郡町', '兵庫県', '赤穂郡', '上郡町'],
    ['上郡町', '', '', '上郡町'],
    ['岐阜県山県市', '岐阜県', '', '山県市'],
    ['山県市', '', '', '山県市'],
    ['北海道余市郡余市町', '北海道', '余市郡', '余市町'],
    ['神奈川県 足柄下郡 箱根町', '神奈川県', '足柄下郡', '箱根町'],
    ['東京都府中市', '東京都', '', '府中市'],
    ['京都府京都市', '京都府', '', '京都市'],
    ['高知県', '高知県', '', ''],
    ['宮崎県北諸県郡三股町', '宮崎県', '北諸県郡', '三股町'],
    ['北諸県郡三股町', '', '北諸県郡', '三股町'],
  ])('%s', (text, prefecture, county, name) => {
    expect(splitMunicipalityName(text)).toEqual({ prefecture, county, name });
  });
});

describe('romajiKey', () => {
  test.each([
    ['しまんと', 'shimanto', 'simanto'],
    ['ちがさき', 'chigasaki', 'tigasaki'],
    ['つしま', 'tsushima', 'tusima'],
    ['ふじ', 'fuji', 'huzi'],
    ['じょうえつ', 'joetsu', 'jouetsu', 'zyôetu', 'Jōetsu'],
    ['おおさか', 'osaka', 'oosaka', 'Ōsaka', 'ohsaka'],
    ['とうきょう', 'tokyo', 'toukyou', 'Tôkyô', 'tohkyoh'],
    ['にいがた', 'niigata', 'nigata'],
    ['ぐんま', 'gunma', 'gumma'],
    ['なんぶ', 'nanbu', 'nambu'],
    ['しんいち', "shin'ichi", 'shinichi'],
    ['はっちょう', 'hatcho', 'hacchou', 'hattyo'],
    ['ずし', 'zushi', 'zusi', 'dzushi'],
    ['ゆうばり', 'yubari', 'yuubari', 'yūbari'],
    ['ゆすはらちょう', 'Yusuhara-cho', 'yusuhara tyo'],
  ])('%s is spelled %s and %s', (kana, ...spellings) => {
    for (const spelling of spellings) expect(romajiKey(spelling)).toBe(romajiKeyOfKana(kana));
  });

  test('つ and ず, し and す, ち and た stay apart', () => {
    const keys = ['tsu', 'zu', 'shi', 'su', 'chi', 'ta', 'fu', 'ju'].map(romajiKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('keys are joined as the text would be folded', () => {
    for (const [first, second] of [
      ['kochiken', 'nahari'],
      ['kyoto', 'uji'],
      ['osaka', 'abeno'],
    ] as const)
      expect(joinRomajiKeys(romajiKey(first), romajiKey(second))).toBe(romajiKey(first + second));
  });
});
