import type { NationalTable } from '../../domain/edition.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { NationalFigure } from './context.ts';

/**
 * Prefectures of the blocks by which the survey of organisations of 2016 was published
 * (rmo-survey-2016). Its table names the blocks alone; that 新潟, 山梨 and 長野 count as 関東
 * and 三重 as 近畿 follows from the shares of municipalities it prints beside the counts.
 */
const BLOCKS: Readonly<Record<string, readonly PrefectureCode[]>> = {
  北海道: ['01'],
  東北: ['02', '03', '04', '05', '06', '07'],
  関東: ['08', '09', '10', '11', '12', '13', '14', '15', '19', '20'],
  北陸: ['16', '17', '18'],
  東海: ['21', '22', '23'],
  近畿: ['24', '25', '26', '27', '28', '29', '30'],
  中国: ['31', '32', '33', '34', '35'],
  四国: ['36', '37', '38', '39'],
  '九州・沖縄': ['40', '41', '42', '43', '44', '45', '46', '47'],
};

/** Organisations, and municipalities that have any, by block: what a table is held against. */
export function rmoBlockFigures(rows: NationalTable['rmosByRegion']): readonly NationalFigure[] {
  return rows.flatMap(({ region, rmos, municipalitiesWith, asOf, source }) => {
    const prefectures = BLOCKS[region];
    if (prefectures === undefined) return [];
    const block = { name: region, prefectures };
    return [
      { measure: 'rmos', asOf, value: rmos, source, block },
      { measure: 'rmo_municipalities', asOf, value: municipalitiesWith, source, block },
    ];
  });
}
