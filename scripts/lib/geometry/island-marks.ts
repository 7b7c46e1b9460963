import type { Position } from 'geojson';
import { toWorld } from '../../../src/map/drawing/mercator.ts';
import type { MapTopology } from './map-topology.ts';
import { feature } from 'topojson-client';

/** A place that a map of Japan shows even where the outlines leave it out. */
export interface IslandMark {
  readonly code: string;
  readonly name: string;
  /** Mercator world units. */
  readonly place: Position;
}

/** Positions after 国土地理院 (地理院地図), degrees; codes of the municipality each belongs to. */
const ISLANDS = [
  { code: '32528', name: '竹島', position: [131.8669, 37.2416] },
  { code: '47207', name: '魚釣島（尖閣諸島）', position: [123.4753, 25.7426] },
  { code: '47207', name: '久場島（尖閣諸島）', position: [123.6817, 25.9233] },
  { code: '47207', name: '大正島（尖閣諸島）', position: [124.5603, 25.9225] },
  { code: '13421', name: '沖ノ鳥島', position: [136.0811, 20.4225] },
  { code: '13421', name: '南鳥島', position: [153.9807, 24.2866] },
] as const;

/** An outline within this many degrees counts as the island itself. */
const NEAR_DEGREES = 0.05;

/** The islands that no area of the map covers, to be marked by a point of land. */
export function missingIslands(map: MapTopology): IslandMark[] {
  const reach = NEAR_DEGREES / 360;
  const places = feature(map.topology, map.land.shape).geometry.coordinates.flat(2);
  return ISLANDS.flatMap(({ code, name, position }) => {
    const place = [...toWorld(position)];
    const isCovered = places.some(([x = 0, y = 0]) => {
      return Math.abs(x - (place[0] ?? 0)) < reach && Math.abs(y - (place[1] ?? 0)) < reach;
    });
    return isCovered ? [] : [{ code, name, place }];
  });
}
