import type { AreaPaint, Ground } from '../palette.ts';
import type { MapPicture } from './map-picture.ts';

/** How a legend's sample looks: an area, a dot at the office, a ring around one, a counted point, or a mark of the gap explorer. */
export type LegendShape =
  | 'area'
  | 'dot'
  | 'ring'
  | 'hub'
  | 'rmo'
  | 'coverage'
  | 'gap'
  | 'nearest'
  | 'site';

/** One row of a legend. */
export interface LegendEntry {
  /** Class as the areas of the picture carry it, such as `full` or `0`. */
  readonly areaClass: string;
  readonly shape: LegendShape;
  readonly paint: AreaPaint;
  readonly name: string;
  /** How many have it, with unit where one is needed. */
  readonly count: string;
}

/** A layer's legend. */
export interface LegendGroup {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
  /** Classes that are crossed stand in a grid before the entries. */
  readonly grid?: LegendGrid;
}

/** Two classifications crossed: a class for every row and column. */
export interface LegendGrid {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each column; their names say the cell in words. */
    readonly cells: readonly LegendEntry[];
  }[];
}

/** Every class of a legend, those of a grid too. */
export function legendEntries(groups: readonly LegendGroup[]): readonly LegendEntry[] {
  return groups.flatMap(({ entries, grid }) => [
    ...(grid?.rows.flatMap(({ cells }) => cells) ?? []),
    ...entries,
  ]);
}

/** What must stand below every picture that leaves the site. */
export type FactKind = 'definition' | 'note' | 'source' | 'date' | 'boundary' | 'edition';

/** One statement below a picture: its kind, its heading and its words. */
export interface SheetFact {
  readonly kind: FactKind;
  readonly label: string;
  readonly words: string;
  /** The same in ever fewer words, each a whole statement, for where there is little room. */
  readonly shorter?: readonly string[];
  /** Words for a foot that has no room even for the last of them. */
  readonly least?: string;
}

/** Words the drawing itself needs. */
export interface SheetWords {
  readonly north: string;
  /** Such as 100 km, or 100 km（北緯38°）where one scale does not hold for the whole map. */
  readonly distance: (kilometres: number, latitude: number | undefined) => string;
  /** Said in place of scale and north on the equal-size map. */
  readonly noDistances: string;
  readonly legend: string;
}

/** The second map of a comparison, and what each map is called. */
export interface SheetPair {
  /** Such as A：高知県 and B：愛媛県. */
  readonly names: readonly [a: string, b: string];
  readonly map: MapPicture;
  /** 演習用（架空） on the side whose data is made up. */
  readonly exerciseMarks: readonly [a: string | undefined, b: string | undefined];
}

/** The table of a view in words, for the room that a map leaves on paper. */
export interface SheetFigures {
  readonly caption: string;
  /** The first is of the rows' names. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Says that so many rows have no room, and where they are. */
  readonly more: (rows: number) => string;
}

/** A view in words and shapes, ready to be drawn at any size. Pure data: no page, no network. */
export interface SheetContent {
  readonly language: string;
  readonly title: string;
  /** Area and year. */
  readonly subtitle: string;
  /** What it means, in one sentence or two. */
  readonly sentence: string;
  /** What the picture must not stand without, such as against which hubs gaps are measured; never cut, empty for none. */
  readonly caution: string;
  readonly ground: Ground;
  readonly map: MapPicture;
  /** Both sides of a comparison: `map` is A. */
  readonly pair?: SheetPair;
  readonly legend: readonly LegendGroup[];
  /** Its figures, where the picture may show them beside the map. */
  readonly figures?: SheetFigures;
  readonly facts: readonly SheetFact[];
  /** 演習用（架空） where any of it is made up. */
  readonly exerciseMark: string | undefined;
  readonly words: SheetWords;
}
