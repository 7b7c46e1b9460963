import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { toWorld } from '../../../src/map/drawing/mercator.ts';
import type { MapTopology } from './map-topology.ts';
import { ringArea } from './ring-area.ts';

/** An island that a map of Japan shows at every scale. */
export interface IslandMark {
  readonly code: string;
  readonly name: string;
  /** Mercator world units. */
  readonly place: Position;
  /** Of its outline in square world units; 0 where the outlines leave the island out. */
  readonly area: number;
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

/** An outline within this many degrees is the island's own. */
const NEAR_DEGREES = 0.05;

/** The islands with the size of their outlines, so that a point can stand for them where those vanish. */
export function findIslandMarks(map: MapTopology): IslandMark[] {
  const reach = NEAR_DEGREES / 360;
  const outers = feature(map.topology, map.land.shape).geometry.coordinates.map(
    ([outer = []]) => outer,
  );
  return ISLANDS.map(({ code, name, position }) => {
    const [left, top] = toWorld(position);
    const isNear = ([x = 0, y = 0]: Position): boolean =>
      Math.abs(x - left) < reach && Math.abs(y - top) < reach;
    const areas = outers.filter((outer) => outer.some(isNear)).map(ringArea);
    return { code, name, place: [left, top], area: Math.max(0, ...areas) };
  });
}
