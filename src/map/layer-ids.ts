import { GROUNDS, type Ground } from './palette.ts';
import { PATTERN_IDS, type PatternId } from './pattern.ts';

/** Sources of the style. `japan` are our tiles; the others are GeoJSON filled by the controller. */
export const SOURCE = {
  tiles: 'japan',
  cells: 'cells',
  cellLines: 'cell-lines',
  hubs: 'hubs',
  hubCounts: 'hub-counts',
  rmoCounts: 'rmo-counts',
  municipalityLabels: 'municipality-labels',
  prefectureLabels: 'prefecture-labels',
  gapSurface: 'gap-surface',
  gapLine: 'gap-line',
  gapSites: 'gap-sites',
  gapSiteCircles: 'gap-site-circles',
  pale: 'gsi-pale',
  standard: 'gsi-standard',
} as const;

/** Layers that answer to pointing and clicking, topmost first. */
export const POINTABLE_LAYERS = [
  'hub-point',
  'hub-cluster',
  'office-dot',
  'cell-fill',
  'municipality-fill',
  'prefecture-fill',
] as const;

/** Layers of the style below which our own drawing stands. */
export const LAYER_ABOVE = { gapCircles: 'office-dot', gapPoints: 'gap-line' } as const;

/** Prefix of pattern images and of the layers that draw them. */
export const PATTERN_PREFIX = 'pattern-';

/** Name of the image of a pattern on a ground. */
export function patternImage(pattern: PatternId, ground: Ground): string {
  return `${PATTERN_PREFIX}${pattern}-${ground}`;
}

/** Which pattern on which ground an image's name is of; `undefined` of any other image. */
export function patternOf(image: string): readonly [PatternId, Ground] | undefined {
  for (const pattern of PATTERN_IDS)
    for (const ground of GROUNDS)
      if (patternImage(pattern, ground) === image) return [pattern, ground];
  return undefined;
}

/** Font of labels on the map: the reader's own Japanese gothic, nothing is downloaded. */
export const LABEL_FONT = [
  'Hiragino Sans',
  'Yu Gothic UI',
  'Meiryo',
  'Noto Sans CJK JP',
  'sans-serif',
];
