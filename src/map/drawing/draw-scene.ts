import type { Drawing } from '../../domain/edition.ts';
import { fitBounds, placeOnDrawing } from './fit.ts';
import { PALETTES, type AreaPaint } from '../palette.ts';
import { drawGap, type DrawnGap } from './draw-gap.ts';
import type { CellShapes, Scene } from '../scene.ts';

/** An area as SVG path data. */
export interface DrawnArea {
  readonly kind: 'municipality' | 'prefecture';
  readonly code: string;
  readonly path: string;
  readonly paint: AreaPaint | undefined;
  readonly isSelected: boolean;
}

/** A circle in pixels. */
export interface DrawnPoint {
  readonly key: string;
  readonly kind: 'hub' | 'rmo' | 'municipality';
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  readonly stroke: string;
  /** Whether the outline carries a class, as a ring does, and must be wide enough to be read. */
  readonly isRing: boolean;
  readonly label: string | undefined;
}

/** A scene in the pixels of a drawing. */
export interface DrawnScene {
  readonly width: number;
  readonly height: number;
  readonly projection: Drawing['projection'];
  readonly land: string;
  readonly areas: readonly DrawnArea[];
  readonly lines: string;
  readonly points: readonly DrawnPoint[];
  /** What the gap explorer adds; never on the equal-size map, which has no distances. */
  readonly gap: DrawnGap | undefined;
}

/** Size of the equal-size drawing in pixels. */
const CELL_DRAWING = { width: 900, padding: 16, maxHeight: 900 } as const;

/** Puts a scene on a drawing. Pure. */
export function drawScene(scene: Scene, drawing: Drawing): DrawnScene {
  return scene.drawing === 'cells' && scene.cellShapes !== undefined
    ? drawCells(scene, scene.cellShapes)
    : drawMap(scene, drawing);
}

function drawMap(scene: Scene, drawing: Drawing): DrawnScene {
  const byPrefecture =
    scene.fillLevel === 'prefecture' || Object.keys(drawing.municipalities).length === 0;
  const kind = byPrefecture ? 'prefecture' : 'municipality';
  const paths = byPrefecture ? drawing.prefectures : drawing.municipalities;
  const dots = Object.entries(drawing.offices).flatMap(([code, [x, y]]): DrawnPoint[] => {
    const paint = scene.dots.get(code);
    return paint === undefined ? [] : [dot(scene, code, x, y, paint)];
  });
  return {
    width: drawing.width,
    height: drawing.height,
    projection: drawing.projection,
    land: drawing.land,
    areas: Object.entries(paths).map(([code, path]) => area(scene, kind, code, path)),
    lines: drawing.prefectureLines,
    points: [...dots, ...pointsOf(scene, drawing)],
    gap: scene.gap && drawGap(scene.gap, drawing),
  };
}

function drawCells(scene: Scene, shapes: CellShapes): DrawnScene {
  const { width, padding, maxHeight } = CELL_DRAWING;
  const fit = fitBounds(scene.fit, width, padding, maxHeight);
  const trace = (ring: readonly (readonly number[])[]): string =>
    `M${ring
      .map(([x = 0, y = 0]) =>
        placeOnDrawing(fit, [x, y])
          .map((pixel) => pixel.toFixed(1))
          .join(' '),
      )
      .join('L')}`;
  return {
    width: fit.width,
    height: fit.height,
    projection: fit.projection,
    land: '',
    areas: shapes.cells.features.map(({ properties, geometry }) =>
      area(scene, 'municipality', properties.code, `${trace(geometry.coordinates[0] ?? [])}Z`),
    ),
    lines: shapes.lines.features.map(({ geometry }) => trace(geometry.coordinates)).join(''),
    points: [...cellDots(scene, fit), ...pointsOf(scene, fit)],
    gap: undefined,
  };
}

function area(scene: Scene, kind: DrawnArea['kind'], code: string, path: string): DrawnArea {
  const isSelected = code === scene.selectedArea || code === scene.focusedArea;
  return { kind, code, path, paint: scene.fill.get(code), isSelected };
}

function pointsOf(scene: Scene, drawing: Pick<Drawing, 'projection'>): readonly DrawnPoint[] {
  const palette = PALETTES[scene.ground];
  const place = (coordinates: readonly number[]): { x: number; y: number } => {
    const [x, y] = placeOnDrawing(drawing, [coordinates[0] ?? 0, coordinates[1] ?? 0]);
    return { x, y };
  };
  const stroke = palette.pointOutline;
  const rmos = scene.rmoCounts.features.map(
    ({ properties: { code, count }, geometry }): DrawnPoint => ({
      key: `rmo-${code}`,
      kind: 'rmo',
      code,
      ...place(geometry.coordinates),
      radius: 1.6 * Math.sqrt(count),
      color: palette.rmo,
      stroke,
      isRing: false,
      label: undefined,
    }),
  );
  const hubs =
    scene.drawing === 'cells'
      ? scene.hubCounts.features.map(({ properties: { code, count }, geometry }): DrawnPoint => ({
          key: `hub-${code}`,
          kind: 'municipality',
          code,
          ...place(geometry.coordinates),
          radius: 5,
          color: palette.hub,
          stroke,
          isRing: false,
          label: String(count),
        }))
      : scene.hubs.features.map(({ properties: { id }, geometry }): DrawnPoint => ({
          key: id,
          kind: 'hub',
          code: id,
          ...place(geometry.coordinates),
          radius: id === scene.selectedHub ? 6 : 3.6,
          color: palette.hub,
          stroke,
          isRing: false,
          label: undefined,
        }));
  return [...rmos, ...hubs];
}

/** Dots in the middle of the cells, where a class is shown over a measure. */
function cellDots(scene: Scene, fit: Pick<Drawing, 'projection'>): readonly DrawnPoint[] {
  return scene.municipalityLabels.features.flatMap(({ properties: { code }, geometry }) => {
    const paint = scene.dots.get(code);
    if (paint === undefined) return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = placeOnDrawing(fit, [longitude, latitude]);
    return [dot(scene, code, x, y, paint)];
  });
}

/** A pattern is a ring, as is a second class; any other dot has a rim that parts it from pale land. */
function dot(scene: Scene, code: string, x: number, y: number, paint: AreaPaint): DrawnPoint {
  const palette = PALETTES[scene.ground];
  const hasPattern = paint.pattern !== undefined;
  const ring = hasPattern ? palette.patternLine[paint.pattern] : paint.ring;
  return {
    key: `dot-${code}`,
    kind: 'municipality',
    code,
    x,
    y,
    radius: 2.2,
    color: hasPattern ? palette.halo : paint.color,
    stroke: ring ?? palette.prefectureLine,
    isRing: ring !== undefined,
    label: undefined,
  };
}
