import type { Municipality } from '../../domain/municipality.ts';
import { romaji } from '../../domain/romaji.ts';
import type { FrameText } from '../text.ts';

type Names = Pick<
  FrameText,
  'prefectureName' | 'prefectureShortName' | 'municipalityName' | 'fullName'
>;

/** 市, 町, 村 and special ward, with the readings of the suffix and its English word. */
const SUFFIXES = [
  { suffix: '市', readings: /し$/, english: 'City' },
  { suffix: '町', readings: /(ちょう|まち)$/, english: 'Town' },
  { suffix: '村', readings: /(むら|そん)$/, english: 'Village' },
  { suffix: '区', readings: /く$/, english: 'City' },
] as const;

/** Readings in which two morphemes meet in vowels that look like a long one. */
const MORPHEMES: Readonly<Record<string, string>> = {
  まつうら: 'まつ|うら',
  かつうら: 'かつ|うら',
  なちかつうら: 'なちかつ|うら',
  ことうら: 'こと|うら',
  とようら: 'とよ|うら',
  たきのうえ: 'たきの|うえ',
  せとうち: 'せと|うち',
  こうみ: 'こ|うみ',
  とよおか: 'とよ|おか',
  ひろお: 'ひろ|お',
  みのお: 'みの|お',
  そお: 'そ|お',
};

/** How areas are called in English: Kochi, Yusuhara Town, Yusuhara Town (Kochi). */
export const namesEn: Names = {
  prefectureName: (prefecture) => prefecture.nameEnglish,
  prefectureShortName: (prefecture) => prefecture.nameEnglish,
  municipalityName,
  fullName: (municipality, prefecture) =>
    `${municipalityName(municipality)} (${prefecture.nameEnglish})`,
};

function municipalityName({ name, kana }: Pick<Municipality, 'name' | 'kana'>): string {
  const kind = SUFFIXES.find(({ suffix }) => name.endsWith(suffix));
  const stem = kind === undefined ? kana : kana.replace(kind.readings, '');
  const spelled = romaji(MORPHEMES[stem] ?? stem);
  const capital = `${spelled.slice(0, 1).toUpperCase()}${spelled.slice(1)}`;
  return kind === undefined ? capital : `${capital} ${kind.english}`;
}
