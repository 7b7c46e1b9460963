import type { LoadedEdition, LoadedPoints } from '../domain/loaded-edition.ts';
import type { Municipality, Prefecture } from '../domain/municipality.ts';
import type { Bounds, LongitudeLatitude } from '../domain/position.ts';
import { boundsOf, findArea } from '../state/area.ts';
import { depopulationFill, type AreaFill } from '../state/area-fill.ts';
import { hubsInYear, type AreaRow } from '../state/municipality-rows.ts';
import { fillOf, type ViewState } from '../state/view-state.ts';
import type { CellPlaces } from './cell-places.ts';
import { areaPaints, ringColor } from './fill-paint.ts';
import { PALETTES, type AreaPaint, type Ground } from './palette.ts';
import * as features from './point-features.ts';
import type { Scene } from './scene.ts';

/** Everything a scene is made from. */
export interface SceneSource {
  readonly view: Pick<ViewState, 'layers' | 'rmoForm' | 'year'>;
  readonly edition: LoadedEdition;
  readonly points: LoadedPoints;
  readonly rows: readonly AreaRow[];
  readonly fill: AreaFill | undefined;
  /** Places of the equal-size map; until they are loaded the map is drawn instead. */
  readonly cells: CellPlaces | undefined;
  readonly ground: Ground;
  readonly names: {
    readonly municipality: (municipality: Municipality) => string;
    readonly prefecture: (prefecture: Prefecture) => string;
  };
}

type Features = Pick<
  Scene,
  'hubs' | 'hubCounts' | 'rmoCounts' | 'municipalityLabels' | 'prefectureLabels'
>;

const NONE: ReadonlyMap<string, AreaPaint> = new Map();

/** The paints of a scene: the part that changes with classes, measure, year and theme. */
export function scenePaints(
  source: Pick<SceneSource, 'view' | 'edition' | 'rows' | 'fill' | 'ground'>,
  drawing: Scene['drawing'],
): Pick<Scene, 'fill' | 'fillLevel' | 'dots'> {
  const { view, edition, rows, fill, ground } = source;
  const paints = fill === undefined ? NONE : areaPaints(fill, ground);
  const showsClasses =
    view.layers.includes('depopulation') &&
    (fillOf(view) !== 'depopulation' || fill?.kind === 'gap');
  const classDots = showsClasses ? dotPaints(depopulationFill(rows), ground) : NONE;
  const hasPolygons = edition.manifest.municipalityGeometry === 'polygon';
  if (drawing === 'cells')
    return {
      fill: fill?.level === 'prefecture' ? byMunicipality(paints, rows) : paints,
      fillLevel: fill === undefined ? undefined : 'municipality',
      dots: classDots,
    };
  // Without polygons the municipality's fill is its dot.
  if (!hasPolygons && fill?.level === 'municipality')
    return {
      fill: NONE,
      fillLevel: undefined,
      dots: withRings(dotPaints(fill, ground), classDots, ground),
    };
  return { fill: paints, fillLevel: fill?.level, dots: classDots };
}

/** Points and names of a scene: the part that changes with dataset, year, drawing and language. */
export function sceneFeatures(
  source: Pick<SceneSource, 'view' | 'edition' | 'points' | 'rows' | 'cells' | 'names'>,
  drawing: Scene['drawing'],
): Features {
  const { view, points, rows, edition, cells, names } = source;
  const onCells = drawing === 'cells' && cells !== undefined;
  const placeOf = (municipality: Municipality): LongitudeLatitude =>
    (onCells ? cells.placeOf(municipality.code) : undefined) ?? municipality.office;
  const shownHubs = view.layers.includes('hub') ? (points.hubs ?? []) : [];
  const showsCircles = view.layers.includes('rmo') && view.rmoForm === 'circle';
  return {
    hubs: features.hubFeatures(hubsInYear(shownHubs, view.year)),
    hubCounts: features.countFeatures(
      onCells && view.layers.includes('hub') ? rows : [],
      'hubs',
      placeOf,
    ),
    rmoCounts: features.countFeatures(showsCircles ? rows : [], 'rmos', placeOf),
    municipalityLabels: features.municipalityLabels(rows, names.municipality, placeOf),
    prefectureLabels: features.prefectureLabels(
      edition.prefectures,
      names.prefecture,
      (prefecture) =>
        onCells ? cells.labelOf(prefecture.code) : middleOf(prefecture.municipalities),
    ),
  };
}

/** Where a scene looks: the area's bounds on the drawing. */
export function sceneFit(
  edition: LoadedEdition,
  cells: CellPlaces | undefined,
  areaCode: string,
): Bounds {
  const area = findArea(edition, areaCode) ?? { kind: 'nation' };
  if (cells === undefined) return boundsOf(edition, area);
  // One cell alone says little: a municipality is shown among those of its prefecture.
  return cells.boundsOf(area.kind === 'nation' ? '' : areaCode.slice(0, 2));
}

function byMunicipality(
  paints: ReadonlyMap<string, AreaPaint>,
  rows: readonly AreaRow[],
): ReadonlyMap<string, AreaPaint> {
  const spread = new Map<string, AreaPaint>();
  for (const { code, municipality } of rows) {
    const paint = paints.get(municipality.prefectureCode);
    if (paint !== undefined) spread.set(code, paint);
  }
  return spread;
}

/** Middle of the offices: on land and near the people, unlike the middle of a far-flung outline. */
function middleOf(municipalities: readonly Municipality[]): LongitudeLatitude | undefined {
  const middle = (values: number[]): number | undefined =>
    values.toSorted((one, other) => one - other)[values.length >> 1];
  const longitude = middle(municipalities.map(({ office }) => office[0]));
  const latitude = middle(municipalities.map(({ office }) => office[1]));
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude];
}

/** Paints of a fill as dots. */
function dotPaints(fill: AreaFill, ground: Ground): ReadonlyMap<string, AreaPaint> {
  const paints = areaPaints(fill, ground);
  if (fill.kind !== 'depopulation') return paints;
  const none: AreaPaint = { color: PALETTES[ground].depopulationNoneDot, pattern: undefined };
  return new Map(
    [...paints].map(([code, paint]) => [code, fill.classes.get(code) === 'none' ? none : paint]),
  );
}

/** Dots of a measure with the depopulation class as a ring around each. */
function withRings(
  dots: ReadonlyMap<string, AreaPaint>,
  rings: ReadonlyMap<string, AreaPaint>,
  ground: Ground,
): ReadonlyMap<string, AreaPaint> {
  if (rings.size === 0) return dots;
  return new Map(
    [...dots].map(([code, paint]) => {
      const own = rings.get(code);
      return [code, { ...paint, ring: own && ringColor(own, ground) }];
    }),
  );
}
