import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { matchMunicipalities, type BoundaryMatch } from '../lib/boundaries/match-municipalities.ts';
import { readBoundaryBytes } from '../lib/boundaries/read-boundary-bytes.ts';
import { findIslandMarks, type IslandMark } from '../lib/geometry/island-marks.ts';
import { municipalTopology, type MapTopology } from '../lib/geometry/map-topology.ts';
import { outlineMap } from '../lib/geometry/outline-map.ts';
import { unprojectTopology } from '../lib/geometry/project-topology.ts';
import type { SharedArcs } from '../lib/boundaries/boundary-areas.ts';
import { UserError } from '../lib/user-error.ts';
import type { ObtainedBoundaries } from './obtain-boundaries.ts';

/** The map's shapes, and how the boundaries met the tables. */
export interface MapGeometry {
  readonly map: MapTopology;
  /** The arcs of the map in degrees, longitude first. */
  readonly degrees: SharedArcs;
  readonly marks: readonly IslandMark[];
  /** Undefined when only outlines of prefectures are at hand. */
  readonly match: BoundaryMatch | undefined;
}

/** How many keys a message lists. */
const SAMPLE = 8;

/** Makes the map's topology from the boundaries, or from outlines. Throws `UserError`. */
export async function makeGeometry(
  { file }: ObtainedBoundaries,
  tables: CanonicalTables,
): Promise<MapGeometry> {
  if (file === undefined) {
    const map = await outlineMap(
      new Map(tables.prefectures.map(({ nameEnglish, code }) => [nameEnglish, code])),
    );
    return geometryOf(map, undefined);
  }
  const areas = await readBoundaryBytes(file.name, file.bytes);
  const match = matchMunicipalities(areas, {
    nameByCode: new Map(tables.municipalities.map(({ code, name }) => [code, name])),
    codeChanges: new Map(tables.codeChanges.map(({ oldCode, newCode }) => [oldCode, newCode])),
  });
  requireAll(file.name, match, tables.municipalities.length);
  return geometryOf(municipalTopology(areas.topology, match), match);
}

function geometryOf(map: MapTopology, match: BoundaryMatch | undefined): MapGeometry {
  return { map, degrees: unprojectTopology(map.topology), marks: findIslandMarks(map), match };
}

/** A map with holes would say of a municipality that it is sea. */
function requireAll(file: string, { missing, unknown }: BoundaryMatch, total: number): void {
  if (missing.length === 0) return;
  const others = unknown.length === 0 ? undefined : sampleOf(unknown);
  throw new UserError({
    file,
    found: {
      ja: `${total}市区町村のうち${missing.length}の面がない（${sampleOf(missing)}。表にないコード：${others ?? 'なし'}）`,
      en: `no area for ${missing.length} of ${total} municipalities (${sampleOf(missing)}; codes that no municipality has: ${others ?? 'none'})`,
    },
    expected: {
      ja: '全国のファイル（2014年以降のN03など）',
      en: 'a file of the whole country, such as N03 of 2014 or later',
    },
    action: {
      ja: '全国のファイルを指定するか、--boundaries なしで作成してください。',
      en: 'Give a national file, or build without --boundaries.',
    },
  });
}

function sampleOf(areas: readonly { readonly code: string; readonly name: string }[]): string {
  const shown = areas
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .slice(0, SAMPLE)
    .map(({ code, name }) => `${code} ${name}`.trim());
  return `${shown.join(', ')}${areas.length > SAMPLE ? ` … +${areas.length - SAMPLE}` : ''}`;
}
