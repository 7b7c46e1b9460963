import {
  PREFECTURE_COUNT,
  prefectureOf,
  withCheckDigit,
} from '../../../src/domain/municipality-code.ts';
import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import type { CheckGroup } from './check-line.ts';
import { equalLine, everyLine } from './check-line.ts';
import type { ExpectedTotals } from './expected-totals.ts';
import type { PrefectureAreas } from './prefecture-areas.ts';
import { OUTLINE_TOLERANCE_KILOMETRES } from './prefecture-areas.ts';

/** Codes, prefectures and offices of the municipalities. */
export function checkPlaces(
  tables: CanonicalTables,
  totals: ExpectedTotals,
  areas: PrefectureAreas,
): CheckGroup {
  const { municipalities, prefectures, regions, codeChanges } = tables;
  const codes = new Set(municipalities.map(({ code }) => code));
  const populated = new Set(municipalities.map(({ prefectureCode }) => prefectureCode));
  const populatedRegions = new Set(prefectures.map(({ region }) => region));
  const nameOf = ({ code, name }: { code: string; name: string }): string => `${code} ${name}`;
  return {
    subject: { ja: '市区町村・都道府県', en: 'Municipalities and prefectures' },
    lines: [
      totals.line('municipalities', { ja: '市区町村', en: 'municipalities' }, codes.size),
      equalLine(
        { ja: '市区町村のある都道府県', en: 'prefectures with municipalities' },
        PREFECTURE_COUNT,
        prefectures.filter(({ code }) => populated.has(code)).length,
      ),
      everyLine(
        { ja: '都道府県のある地方', en: 'regions with prefectures' },
        regions,
        ({ id }) => populatedRegions.has(id),
        ({ id }) => id,
      ),
      everyLine(
        { ja: '検査数字の合う団体コード', en: 'codes with the right check digit' },
        municipalities,
        ({ code, codeWithCheckDigit }) => withCheckDigit(code) === codeWithCheckDigit,
        nameOf,
      ),
      everyLine(
        { ja: '都道府県に属する市区町村', en: 'municipalities in a prefecture' },
        municipalities,
        ({ code, prefectureCode }) =>
          prefectureOf(code) === prefectureCode &&
          prefectures.some((prefecture) => prefecture.code === prefectureCode),
        nameOf,
      ),
      everyLine(
        {
          ja: `都道府県の中にある役所（許容 ${OUTLINE_TOLERANCE_KILOMETRES} km）`,
          en: `offices in their prefecture (within ${OUTLINE_TOLERANCE_KILOMETRES} km)`,
        },
        municipalities,
        ({ prefectureCode, office }) => areas.contains(prefectureCode, office),
        nameOf,
      ),
      everyLine(
        { ja: '現在の市区町村に至るコードの変更', en: 'code changes that lead to a municipality' },
        codeChanges,
        ({ newCode }) => codes.has(newCode),
        ({ oldCode, oldName }) => `${oldCode} ${oldName}`,
      ),
    ],
  };
}
