import type { Municipality, Prefecture } from '../../domain/municipality.ts';

/** How areas are called in Japanese. */
export const namesJa = {
  prefectureName: (prefecture: Prefecture): string => prefecture.name,
  /** Without 都, 府, 県 where space is short. */
  prefectureShortName: (prefecture: Prefecture): string => prefecture.name.replace(/[都府県]$/, ''),
  municipalityName: (municipality: Pick<Municipality, 'name' | 'kana'>): string =>
    municipality.name,
  /** With its prefecture, because 25 names occur in more than one. */
  fullName: (
    municipality: Pick<Municipality, 'name' | 'kana'>,
    prefecture: Pick<Prefecture, 'name' | 'nameEnglish'>,
  ): string => `${prefecture.name} ${municipality.name}`,
} as const;
