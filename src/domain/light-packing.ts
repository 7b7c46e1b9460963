import type { Cell } from './absence.ts';
import type { LightDrawing, LightHub, LightMeasure, LightPoints } from './light-edition.ts';

/*
 * How light files are written, without what their reader knows already: municipalities in the
 * order of the area's list instead of each with its code, places in whole steps of a degree.
 * Editions from before this have the plain forms, which are read as well.
 */

/** Values by code, or in the order of the area's municipalities; `null` where there is none. */
type Listed<T> = Readonly<Record<string, T>> | readonly (T | null)[];

/** `light/drawing-<code>.json`. */
export type PackedDrawing = Omit<LightDrawing, 'municipalities' | 'offices'> & {
  readonly municipalities: Listed<string>;
  readonly offices: Listed<readonly [x: number, y: number]>;
};

/** `light/measure-….json`: cells by code, or by prefecture in the order of its municipalities. */
export type PackedMeasure = Omit<LightMeasure, 'municipality'> & {
  readonly municipality: Readonly<Record<string, Cell | readonly Cell[]>> | null;
};

/** `light/points-<code>.<dataset>.json`: hubs as columns, the places in `steps` of a degree. */
export type PackedPoints = Omit<LightPoints, 'hubs' | 'rmos'> & {
  readonly rmos: Listed<number>;
  readonly hubs:
    | LightPoints['hubs']
    | {
        readonly steps: number;
        /** `*` stands for the code of the municipality. */
        readonly id: readonly string[];
        readonly code: readonly string[];
        /** Each but the first from the one before it. */
        readonly longitude: readonly number[];
        readonly latitude: readonly number[];
        readonly opened: readonly (string | null)[];
      };
};

/** Writes a drawing by the list of its area's municipalities. */
export function packDrawing(drawing: LightDrawing, codes: readonly string[]): PackedDrawing {
  const { municipalities, offices } = drawing;
  return { ...drawing, municipalities: list(municipalities, codes), offices: list(offices, codes) };
}

/** The drawing again; `codes` are those of the area. */
export function unpackDrawing(packed: PackedDrawing, codes: readonly string[]): LightDrawing {
  const { municipalities, offices } = packed;
  return {
    ...packed,
    municipalities: byCode(municipalities, codes),
    offices: byCode(offices, codes),
  };
}

/** Writes a measure's cells, which are in the order of all `codes`, by prefecture. */
export function packCells(
  cells: readonly Cell[],
  codes: readonly string[],
): Record<string, Cell[]> {
  const packed: Record<string, Cell[]> = {};
  for (const [index, code] of codes.entries())
    (packed[code.slice(0, 2)] ??= []).push(cells[index] ?? 'l');
  return packed;
}

/**
 * The cells by code again. `codes` are those of the area: what lies outside it counts among
 * the figures but has no name here, and gets a key that no municipality has.
 */
export function unpackCells(
  packed: NonNullable<PackedMeasure['municipality']>,
  codes: readonly string[],
): Record<string, Cell> {
  const rows = Object.entries(packed).flatMap(([key, cells]): (readonly [string, Cell])[] => {
    if (!isList(cells)) return [[key, cells]];
    const own = codes.filter((code) => code.startsWith(key));
    return cells.map((cell, index) => [own[index] ?? `${key}+${index}`, cell] as const);
  });
  return Object.fromEntries(rows.filter(([, cell]) => cell !== 'l'));
}

/** Writes points for an area's list of municipalities; positions are multiples of a step already. */
export function packPoints(
  { hubs, rmos, dataset }: LightPoints,
  steps: number,
  codes: readonly string[],
): PackedPoints {
  return { dataset, hubs: packHubs(hubs, steps), rmos: list(rmos, codes) };
}

/** The points again; `codes` are those of the area. */
export function unpackPoints(
  { hubs, rmos, dataset }: PackedPoints,
  codes: readonly string[],
): LightPoints {
  return { dataset, hubs: unpackHubs(hubs), rmos: byCode(rmos, codes) };
}

function packHubs(hubs: readonly LightHub[], steps: number): PackedPoints['hubs'] {
  const places = (axis: 0 | 1): number[] => {
    const values = hubs.map(({ position }) => Math.round(position[axis] * steps));
    return values.map((value, index) => value - (values[index - 1] ?? 0));
  };
  return {
    steps,
    id: hubs.map(({ id, code }) => id.replace(code, '*')),
    code: hubs.map(({ code }) => code),
    longitude: places(0),
    latitude: places(1),
    opened: hubs.map(({ opened }) => opened ?? null),
  };
}

function unpackHubs(packed: PackedPoints['hubs']): readonly LightHub[] {
  if (isList(packed)) return packed;
  const { steps, id, code, longitude, latitude, opened } = packed;
  let [east, north] = [0, 0];
  return id.map((one, index) => {
    east += longitude[index] ?? 0;
    north += latitude[index] ?? 0;
    const since = opened[index] ?? undefined;
    return {
      id: one.replace('*', code[index] ?? ''),
      code: code[index] ?? '',
      position: [east / steps, north / steps],
      ...(since === undefined ? {} : { opened: since }),
    };
  });
}

function list<T>(values: Readonly<Record<string, T>>, codes: readonly string[]): Listed<T> {
  return Object.keys(values).length === 0 ? {} : codes.map((code) => values[code] ?? null);
}

function byCode<T>(values: Listed<T>, codes: readonly string[]): Readonly<Record<string, T>> {
  if (!isList(values)) return values;
  return Object.fromEntries(
    codes.flatMap((code, index): [string, T][] => {
      const value = values[index];
      return value === null || value === undefined ? [] : [[code, value]];
    }),
  );
}

function isList<T>(values: unknown): values is readonly T[] {
  return Array.isArray(values);
}
