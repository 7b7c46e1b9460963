import { foldCharacter } from './character-variants.ts';

/*
 * Names of places in a form in which spellings that mean the same are the same:
 * the search and the reconciling of tables compare these and never show them.
 */

/**
 * Folds a name: full and half width, 旧字 and 異体字, katakana and hiragana, ケ・ヶ・が
 * and ノ・の・之 between kanji, 々, upper case, spaces and punctuation. Names that
 * differ in any other way stay different (鰺ケ沢町 and 鯵ヶ沢町 become one).
 */
export function foldName(name: string): string {
  const characters = Array.from(name.normalize('NFKC').toLowerCase(), foldCharacter).join('');
  return (
    toHiragana(characters)
      .replace(/[\s\p{P}\p{S}\p{C}\p{M}]/gu, '')
      .replace(/((?!々)\p{Script=Han})(々+)/gu, (_, character: string, marks: string) =>
        character.repeat(marks.length + 1),
      )
      // Small ゖ and ゕ are only written for が and か; between kanji they vary freely.
      .replace(/[ゖゕ]|(?<=\p{Script=Han})[けがか](?=\p{Script=Han})/gu, 'が')
      .replace(/(?<=\p{Script=Han})[の之](?=\p{Script=Han})/gu, 'の')
  );
}

/**
 * Folds a reading in kana: half width, katakana, small letters, ぢ and づ, spaces. A
 * reading that is not kana through and through is `undefined`.
 */
export function foldKana(text: string): string | undefined {
  const kana = toHiragana(text.normalize('NFKC').replace(/[\s・|]/gu, ''));
  if (!/^[ぁ-ゖー]+$/u.test(kana)) return undefined;
  return Array.from(kana, (letter) => PLAIN_KANA[letter] ?? letter).join('');
}

const PLAIN_KANA: Readonly<Record<string, string>> = Object.fromEntries(
  'ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ょよ ゎわ ゕか ゖけ ぢじ づず をお ゑえ ゐい'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** All 47: a pattern would take the 県 of 北諸県郡 for the end of a prefecture. */
const PREFECTURE_NAMES = [
  ...'北海道 東京都 大阪府 京都府 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県'.split(
    ' ',
  ),
  ...'群馬県 埼玉県 千葉県 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県'.split(' '),
  ...'静岡県 愛知県 三重県 滋賀県 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県'.split(' '),
  ...'山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県'.split(' '),
  ...'鹿児島県 沖縄県'.split(' '),
];

/** A name of a municipality in its parts; parts that are not written are empty. */
export interface NameParts {
  readonly prefecture: string;
  readonly county: string;
  readonly name: string;
}

/**
 * Takes the prefecture and the 郡 off a municipality's name (高知県高岡郡檮原町). The
 * 郡 of 郡山市, 小郡市 or 上郡町 is part of the name and stays.
 */
export function splitMunicipalityName(text: string): NameParts {
  const whole = text.normalize('NFKC').replace(/\s/gu, '');
  const prefecture = PREFECTURE_NAMES.find((one) => whole.startsWith(one)) ?? '';
  const rest = whole.slice(prefecture.length);
  const county = /^.+?郡(?=.+[町村]$)/u.exec(rest)?.[0] ?? '';
  return { prefecture, county, name: rest.slice(county.length) };
}

function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60),
  );
}
