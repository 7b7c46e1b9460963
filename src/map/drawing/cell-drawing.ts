import { LIGHT_LABEL_SIZE, type LightArea, type LightDrawing } from '../../domain/light-edition.ts';
import { axialCentre, hexagonCorners } from '../../geo/cells/hexagon.ts';
import type { Point } from '../../geo/cells/plane.ts';
import { prefectureOutlines } from '../../geo/cells/prefecture-outlines.ts';
import { toPixel } from './fit.ts';
import { PathWriter } from './path-writer.ts';

/** Widest drawing and widest cell in pixels: names stand in wide cells. */
const WIDEST = { drawing: 880, cell: 110 } as const;

/** Room around the cells, in widths of a cell. */
const MARGIN = 0.8;

/** Hexagons a little apart, so that each is seen as one municipality. */
const CELL_SIZE = 0.94;

/** The northern territories are drawn hollow: they carry no municipality. */
const HOLLOW_SIZE = 0.8;

/** The equal-size map of an area as path data, or `undefined` in an edition without one. */
export function cellDrawing({ cells: table, municipalities }: LightArea): LightDrawing | undefined {
  if (table === undefined || table.cells.length !== municipalities.code.length) return undefined;
  const { cells, northernTerritories: hollow, separators } = table;
  const frame = frameAround([...cells, ...hollow].map(axialCentre));
  const codeOf = (index: number): string => municipalities.code[index] ?? '';
  const outlines = prefectureOutlines(cells, (index) => codeOf(index).slice(0, 2));
  return {
    kind: 'cells',
    width: frame.width,
    height: frame.height,
    projection: frame.projection,
    insets: [],
    land: '',
    municipalities: Object.fromEntries(
      cells.map((cell, index) => [
        codeOf(index),
        path([hexagonCorners(cell, CELL_SIZE)], frame, true),
      ]),
    ),
    prefectures: {},
    lines: [
      path(
        outlines.map(({ ring }) => ring),
        frame,
        true,
      ),
      path(
        hollow.map((cell) => hexagonCorners(cell, HOLLOW_SIZE)),
        frame,
        true,
      ),
      path(
        separators.map((line) => line.map(axialCentre)),
        frame,
        false,
      ),
    ].join(''),
    offices: {},
    labels: cells.flatMap((cell, index) => {
      const name = municipalities.name[index] ?? '';
      if (name === '' || name.length * LIGHT_LABEL_SIZE >= frame.unit) return [];
      const [x, y] = frame.place(axialCentre(cell));
      return [[codeOf(index), Math.round(x), Math.round(y)] as const];
    }),
  };
}

/** How places of the plane become pixels. */
interface CellFrame {
  readonly width: number;
  readonly height: number;
  /** Pixels of a cell's width. */
  readonly unit: number;
  /** From the plane of the cells, not from the world. */
  readonly projection: LightDrawing['projection'];
  readonly place: (point: Point) => Point;
}

function frameAround(centres: readonly Point[]): CellFrame {
  const [xs, ys] = [centres.map(([x]) => x), centres.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  const across = Math.max(...xs) + MARGIN - left;
  const down = Math.max(...ys) + MARGIN - top;
  const unit = Math.min(WIDEST.cell, WIDEST.drawing / across, WIDEST.drawing / down);
  const projection = { scale: unit, x: left, y: top };
  return {
    width: Math.round(across * unit),
    height: Math.round(down * unit),
    unit,
    projection,
    place: (point) => toPixel(projection, point),
  };
}

function path(lines: readonly (readonly Point[])[], frame: CellFrame, isClosed: boolean): string {
  const writer = new PathWriter();
  for (const line of lines) {
    line.forEach((point, index) => {
      const [x, y] = frame.place(point);
      if (index === 0) writer.moveTo(x, y);
      else writer.lineTo(x, y);
    });
    if (isClosed) writer.closePath();
  }
  return writer.toString();
}
