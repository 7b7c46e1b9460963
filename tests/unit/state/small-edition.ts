import type { Figure } from '../../../src/domain/absence.ts';
import type { DepopulationClass } from '../../../src/domain/depopulation.ts';
import type { Manifest } from '../../../src/domain/edition.ts';
import type { LoadedEdition } from '../../../src/domain/loaded-edition.ts';
import type { Municipality, Prefecture } from '../../../src/domain/municipality.ts';

/** One municipality of the small edition: 架空の figures, real shapes. */
export interface SmallRow {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly newer: DepopulationClass;
  readonly older: DepopulationClass;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** An edition of a few municipalities, frozen as the page must leave it. */
export function smallEdition(rows: readonly SmallRow[]): LoadedEdition {
  const municipalities = rows.map(({ code, name, kana, newer, older }, index): Municipality => ({
    index,
    code,
    prefectureCode: code.slice(0, 2),
    name,
    kana,
    county: '',
    office: [133 + index / 10, 33],
    bounds: [133, 33, 134, 34],
    depopulation: { '2022-04-01': newer, '2021-04-01': older },
    partialAreas: [],
  }));
  const codes = [...new Set(municipalities.map(({ prefectureCode }) => prefectureCode))];
  const prefectures = codes.map((code): Prefecture => ({
    code,
    name: `県${code}`,
    kana: '',
    nameEnglish: `Prefecture ${code}`,
    region: 'shikoku',
    bounds: [133, 33, 134, 34],
    municipalities: municipalities.filter(({ prefectureCode }) => prefectureCode === code),
  }));
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const edition: LoadedEdition = {
    manifest: {
      municipalityGeometry: 'polygon',
      bounds: [122, 24, 154, 46],
      sources: [],
    } as unknown as Manifest,
    editions: ['2026-11-21'],
    municipalities,
    municipalityByCode: new Map(municipalities.map((row) => [row.code, row])),
    prefectures,
    prefectureByCode: new Map(prefectures.map((row) => [row.code, row])),
    figures: new Map(
      columns.map((column) => [column, rows.map(({ figures }) => figures[column] ?? 'notLoaded')]),
    ),
    fields: {},
    loadedGroups: ['core', 'census'],
    national: { indicators: [], targets: [], splits: [], rmosByRegion: [], projectionBlocks: [] },
  };
  return Object.freeze(edition);
}
