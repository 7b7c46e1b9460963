import type { Axial } from './cell-layout.ts';
import { axialCentre, toAxial } from './hexagon.ts';
import { LabelGround } from './label-ground.ts';
import type { Point } from './plane.ts';

/** Width that the labels must be legible at, and what it leaves free, in pixels. */
export const NARROWEST_WIDTH = 375;
const PADDING = 8;

/** Size of label text at that width, in pixels, and of a line of it. */
export const LABEL_FONT_SIZE = 9;
const LINE = 10;

/** Prefectures whose label has three characters (北海道, 神奈川, 和歌山, 鹿児島); the others have two. */
const LONG_NAMES: ReadonlySet<string> = new Set(['01', '14', '30', '46']);

/** How often every label is placed anew, now that the others stand. */
const ROUNDS = 6;

/** Steps between tried places, in cells, and how far beyond the cells they reach. */
const STEP = 0.5;
const BEYOND = 4;

/** What is bad about a place: other labels, others' land, water, being off the middle or off its land. */
const OVERLAP = 40;
const FOREIGN = 4;
const WATER = 1;
const OFF_MIDDLE = 0.12;
const OFF_LAND = 1.2;

/** Size of a label in cells. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** Size of a prefecture's label in cells when a map `width` cells wide fills the narrowest screen. */
export function labelSize(code: string, width: number): LabelSize {
  const pixels = (NARROWEST_WIDTH - 2 * PADDING) / width;
  const characters = LONG_NAMES.has(code) ? 3 : 2;
  return { width: (characters * LABEL_FONT_SIZE) / pixels, height: LINE / pixels };
}

/** A prefecture to be labelled: its main land, in cells of the drawing. */
interface LabelledPrefecture {
  readonly code: string;
  readonly mainland: readonly Axial[];
}

/**
 * Places labels (centre of the text, axial, fractional): on the prefecture's own cells
 * where they have room, else partly on the sea, never on one another.
 */
export function placeLabels(
  prefectures: readonly LabelledPrefecture[],
  land: readonly Axial[],
): Readonly<Record<string, Axial>> {
  const xs = land.map((cell) => axialCentre(cell)[0]);
  const width = Math.max(...xs) - Math.min(...xs) + 1;
  const ground = new LabelGround(land);
  const tried = prefectures.map(({ code, mainland }) =>
    triedPlaces(mainland, labelSize(code, width), ground),
  );
  const chosen = tried.map(([first]) => first);
  for (let round = 0; round < ROUNDS; round += 1)
    tried.forEach((places, index) => {
      const others = chosen.filter((_, other) => other !== index);
      chosen[index] = places.reduce((best, place) =>
        costAmong(place, others) < costAmong(best, others) ? place : best,
      );
    });
  return Object.fromEntries(
    prefectures.map(({ code }, index) => [code, toAxial(chosen[index]?.centre ?? [0, 0])]),
  );
}

/** A place for a label, what is bad about it by itself, and the room it takes. */
interface TriedPlace {
  readonly centre: Point;
  readonly size: LabelSize;
  readonly cost: number;
}

function triedPlaces(
  mainland: readonly Axial[],
  size: LabelSize,
  ground: LabelGround,
): TriedPlace[] {
  const centres = mainland.map(axialCentre);
  const xs = centres.map(([x]) => x);
  const ys = centres.map(([, y]) => y);
  const middleX = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const middleY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  const places: TriedPlace[] = [];
  for (let y = Math.min(...ys) - BEYOND; y <= Math.max(...ys) + BEYOND; y += STEP)
    for (let x = Math.min(...xs) - BEYOND; x <= Math.max(...xs) + BEYOND; x += STEP) {
      const { foreign, water } = ground.below([x, y], size, mainland);
      const off = Math.hypot(x - middleX, y - middleY);
      const gap =
        foreign + water < 1 ? 0 : Math.min(...centres.map((centre) => gapTo(centre, x, y, size)));
      const cost = FOREIGN * foreign + WATER * water + OFF_MIDDLE * off + OFF_LAND * gap;
      places.push({ centre: [x, y], size, cost });
    }
  return places.sort((a, b) => a.cost - b.cost).slice(0, 250);
}

/** How far a place is off the box of a label centred at x, y. */
function gapTo(place: Point, x: number, y: number, { width, height }: LabelSize): number {
  const across = Math.max(0, Math.abs(place[0] - x) - width / 2);
  const down = Math.max(0, Math.abs(place[1] - y) - height / 2);
  return Math.hypot(across, down);
}

function costAmong(place: TriedPlace, others: readonly (TriedPlace | undefined)[]): number {
  return others.reduce(
    (sum, other) => sum + (other === undefined ? 0 : OVERLAP * overlap(place, other)),
    place.cost,
  );
}

/** Share of a label that another one covers, with a little air around it. */
function overlap(a: TriedPlace, b: TriedPlace): number {
  const across = (a.size.width + b.size.width) / 2 + AIR - Math.abs(a.centre[0] - b.centre[0]);
  const down = (a.size.height + b.size.height) / 2 + AIR - Math.abs(a.centre[1] - b.centre[1]);
  return across <= 0 || down <= 0 ? 0 : (across * down) / (a.size.width * a.size.height);
}

/** Free space between two labels, in cells. */
const AIR = 0.25;
