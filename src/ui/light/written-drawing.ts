import type { LightArea, LightDrawing } from '../../domain/light-edition.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { splitByClass } from './class-paths.ts';
import { classesOf } from './light-model.ts';

/*
 * The map of the nation is the heaviest part of its frame. Where the build has written it into
 * the page, another view of it is drawn from there, and it is not asked for a second time.
 */

/** What stands in a written map: its path data, and the middles of its dots. */
export interface WrittenMap {
  /** `writtenFit` of the drawing. */
  readonly fit: string;
  readonly land: string;
  readonly lines: string;
  /** One path for each class of areas. */
  readonly areas: readonly string[];
  readonly dots: readonly (readonly [x: number, y: number])[];
}

/**
 * Size and projection of a drawing that stands in the page as a whole; `undefined` for those
 * with insets, names or outlines, of which the page has too little to draw another view.
 */
export function writtenFit(drawing: LightDrawing): string | undefined {
  const { kind, width, height, projection, insets, labels, prefectures } = drawing;
  if (kind !== undefined || insets.length + labels.length > 0) return undefined;
  if (Object.keys(prefectures).length > 0) return undefined;
  return [width, height, projection.scale, projection.x, projection.y].join(' ');
}

/** Takes a written map out of the page; `undefined` where there is none that stands as a whole. */
export function readWrittenMap(svg: SVGElement): WrittenMap | undefined {
  const { fit } = svg.dataset;
  if (fit === undefined) return undefined;
  const paths = (kind: string): readonly string[] =>
    [...svg.querySelectorAll(`path.${kind}`)].map((path) => path.getAttribute('d') ?? '');
  const number = (element: Element, name: string): number => Number(element.getAttribute(name));
  return {
    fit,
    land: paths('d-land')[0] ?? '',
    lines: paths('d-border')[0] ?? '',
    areas: paths('d-area'),
    dots: [...svg.querySelectorAll('circle.d-dot, circle.d-ring')].map(
      (dot) => [number(dot, 'cx'), number(dot, 'cy')] as const,
    ),
  };
}

/**
 * The drawing that an area's written map was made from: the build writes the plain view, in
 * which areas are filled by their class. `undefined` where the two do not fit. Pure.
 */
export function drawingOf(map: WrittenMap, area: LightArea): LightDrawing | undefined {
  const { code: codes } = area.municipalities;
  const [width = 0, height = 0, scale = 0, x = 0, y = 0] = map.fit.split(' ').map(Number);
  const classes = classesOf(area, DEFAULT_VIEW.year);
  const municipalities =
    map.areas.length === 0
      ? {}
      : splitByClass(map.areas, codes, (code) => classes.get(code) ?? 'notLoaded');
  const isDots = map.dots.length > 0;
  const isWhole = isDots ? map.dots.length === codes.length : map.areas.length > 0;
  if (municipalities === undefined || !isWhole || !(scale > 0)) return undefined;
  return {
    width,
    height,
    projection: { scale, x, y },
    insets: [],
    land: map.land,
    municipalities,
    prefectures: {},
    lines: map.lines,
    offices: Object.fromEntries(map.dots.map((dot, row) => [codes[row] ?? '', dot])),
    labels: [],
  };
}
