import type { BuiltEdition } from './build-edition.ts';
import type { ObtainedBoundaries } from './obtain-boundaries.ts';
import { terminalLanguage } from '../lib/wording.ts';

/** What a build did, in lines: files, rows, sizes, boundaries, and the join both ways. */
export function summarise(
  { files, geometry, tiles, quality }: BuiltEdition,
  boundaries: ObtainedBoundaries,
  place: string,
  milliseconds: number,
): string {
  const language = terminalLanguage();
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const say = (ja: string, en: string): string => (language === 'ja' ? ja : en);
  const rows = files
    .filter(({ path, rows }) => rows !== undefined && path.startsWith('tables/'))
    .map(
      ({ path, rows, bytes }) =>
        `    ${path.padEnd(36)} ${String(rows).padStart(6)}  ${kilobytes(bytes.length).padStart(8)}`,
    );
  return [
    `${place}: ${files.length} ${say('ファイル', 'files')}, ${kilobytes(bytes)}, ${(milliseconds / 1000).toFixed(1)} s`,
    say('  表と行数', '  Tables and rows'),
    ...rows,
    say('  タイル', '  Tiles'),
    `    ${tiles.tileCount} ${say('枚', 'tiles')}, z${tiles.manifest.minZoom}–${tiles.manifest.maxZoom}, ${say('最大', 'largest')} ${kilobytes(tiles.largestTile)} (gzip)`,
    say('  等面積図', '  Equal-size map'),
    ...qualityLines(quality, say),
    say('  境界', '  Boundaries'),
    `    ${boundaries.source.title}`,
    ...joinLines(geometry.match, boundaries.reason, say),
  ].join('\n');
}

function qualityLines(
  quality: BuiltEdition['quality'],
  say: (ja: string, en: string) => string,
): string[] {
  const percent = ({ kept, pairs }: { kept: number; pairs: number }): string =>
    `${((100 * kept) / pairs).toFixed(1)}%`;
  const { directionsWithin, directionsOfNeighbours, directionsBetween } = quality;
  return [
    say(
      `    ${quality.cells}個、ひとまとまりの都道府県 ${quality.wholePrefectures}/${quality.prefectures}、離れた島 ${quality.detachedIslands}/${quality.islands}、穴 ${quality.holes}、接する都道府県の組 ${quality.touchingKept}/${quality.touching}`,
      `    ${quality.cells} cells, prefectures in one piece ${quality.wholePrefectures}/${quality.prefectures}, islands apart ${quality.detachedIslands}/${quality.islands}, holes ${quality.holes}, touching pairs of prefectures ${quality.touchingKept}/${quality.touching}`,
    ),
    say(
      `    方角の一致：都道府県内 ${percent(directionsWithin)}、隣の都道府県 ${percent(directionsOfNeighbours)}、その他 ${percent(directionsBetween)}`,
      `    directions kept: within prefectures ${percent(directionsWithin)}, between neighbours ${percent(directionsOfNeighbours)}, between others ${percent(directionsBetween)}`,
    ),
  ];
}

function joinLines(
  match: BuiltEdition['geometry']['match'],
  reason: string | undefined,
  say: (ja: string, en: string) => string,
): string[] {
  if (match === undefined)
    return [
      say(
        `    市区町村の境界なし（${reason ?? ''}）。市区町村は役所の点と等面積図で表します。「kyoten boundaries」で取得できます。`,
        `    No municipal boundaries (${reason ?? ''}): municipalities are shown as dots and cells. "kyoten boundaries" fetches them.`,
      ),
    ];
  const others = match.unknown.map(({ code, name }) => `${code} ${name}`).join(', ');
  // N03 has a record for every island of a village.
  const northern = new Set(match.northern.map(({ properties }) => properties.code)).size;
  return [
    say(
      `    面と結合 ${match.byCode.size}市区町村、面のない市区町村 ${match.missing.length}、北方領土 ${northern}村、区をまとめた面 ${match.wardsMerged}、旧コードを改めた面 ${match.codesUpdated}`,
      `    ${match.byCode.size} municipalities joined, ${match.missing.length} without area, ${northern} northern villages, ${match.wardsMerged} ward areas merged, ${match.codesUpdated} former codes updated`,
    ),
    say(
      `    表にないコード ${match.unknown.length}${others === '' ? '' : `（${others}）`}`,
      `    ${match.unknown.length} codes that no municipality has${others === '' ? '' : ` (${others})`}`,
    ),
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
