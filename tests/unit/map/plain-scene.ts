import { NO_POINTS } from '../../../src/map/point-features.ts';
import type { Scene } from '../../../src/map/scene.ts';

/** Points that are there, none of them. */
export const NO_FEATURES = { ...NO_POINTS, features: [] };

/** Areas of the nation in Japanese and light, filled with nothing and with nothing on them. */
export const PLAIN_SCENE: Scene = {
  drawing: 'map',
  geometry: 'polygon',
  cellShapes: undefined,
  ground: 'light',
  base: 'none',
  language: 'ja',
  fillLevel: 'municipality',
  fill: new Map(),
  dots: new Map(),
  hubs: NO_FEATURES,
  hubCounts: NO_FEATURES,
  rmoCounts: NO_FEATURES,
  municipalityLabels: NO_FEATURES,
  prefectureLabels: NO_FEATURES,
  selectedArea: '00',
  selectedHub: undefined,
  focusedArea: undefined,
  camera: undefined,
  fit: [122, 24, 154, 46],
};
