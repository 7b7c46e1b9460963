import type { LightArea, LightDrawing } from '../../domain/light-edition.ts';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { splitByClass } from './class-paths.ts';
import { classesOf } from './light-model.ts';

/*
 * The map is the heaviest part of a frame. Where the build has written it into the page, another
 * view of it is drawn from there, and the arrow keys find their way in it: it is not asked for a
 * second time.
 */

type Position = readonly [x: number, y: number];

/** What stands in a written map: its path data, names, and the middles of its dots. */
export interface WrittenMap extends WrittenRest {
  readonly land: string;
  readonly lines: string;
  /** One path for each class of areas. */
  readonly areas: readonly string[];
  readonly dots: readonly Position[];
  /** Where names stand. */
  readonly names: readonly Position[];
}

/** What the picture of a drawing does not tell by itself, as it stands beside it. */
export interface WrittenRest {
  /** Size and projection. */
  readonly fit: string;
  /** Codes of what is named; empty without names. */
  readonly named: string;
  /** Offices in the order of their codes, where municipalities have areas; else they are the dots. */
  readonly offices: string;
}

/**
 * The rest of a drawing that stands in the page; `undefined` for those with insets or outlines,
 * of which the page has too little to draw another view.
 */
export function writtenRest(drawing: LightDrawing): WrittenRest | undefined {
  const { kind, width, height, projection, insets, labels, prefectures, offices } = drawing;
  if (kind !== undefined || insets.length + Object.keys(prefectures).length > 0) return undefined;
  const isDots = Object.keys(drawing.municipalities).length === 0;
  const codes = isDots ? [] : Object.keys(offices).toSorted();
  return {
    fit: [width, height, projection.scale, projection.x, projection.y].join(' '),
    named: labels.map(([code]) => code).join(' '),
    offices: codes.map((code) => offices[code]?.join(',')).join(' '),
  };
}

/** Takes a written map out of the page; `undefined` where there is none that stands as a whole. */
export function readWrittenMap(svg: SVGElement): WrittenMap | undefined {
  const { fit, named = '', offices = '' } = svg.dataset;
  if (fit === undefined) return undefined;
  const paths = (kind: string): readonly string[] =>
    [...svg.querySelectorAll(`path.${kind}`)].map((path) => path.getAttribute('d') ?? '');
  const places = (kind: string, x: string, y: string): readonly Position[] =>
    [...svg.querySelectorAll(kind)].map(
      (one) => [Number(one.getAttribute(x)), Number(one.getAttribute(y))] as const,
    );
  return {
    fit,
    named,
    offices,
    land: paths('d-land')[0] ?? '',
    lines: paths('d-border')[0] ?? '',
    areas: paths('d-area'),
    dots: places('circle.d-dot, circle.d-ring', 'cx', 'cy'),
    names: places('.d-names text', 'x', 'y'),
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
  const offices = map.dots.length > 0 ? map.dots : words(map.offices).map(positionOf);
  const named = words(map.named);
  const isWhole =
    named.length === map.names.length &&
    (map.areas.length > 0 || offices.length > 0) &&
    [0, codes.length].includes(offices.length);
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
    offices: Object.fromEntries(offices.map((office, row) => [codes[row] ?? '', office])),
    labels: map.names.map(([left, top], row) => [named[row] ?? '', left, top] as const),
  };
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function positionOf(text: string): Position {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
}
