import type { NamedFixedLink } from './fixed-link.ts';
import type { Cell } from './absence.ts';
import type { DepopulationClass, DepopulationDate } from './depopulation.ts';
import type { Hub } from './hub.ts';
import type { IndicatorSplit, IndicatorValue, Target } from './indicator.ts';
import type { MunicipalityChange } from './municipality-change.ts';
import type { Bounds, LongitudeLatitude } from './position.ts';
import type { OfficeBounds } from './office-bounds.ts';
import type { Rmo } from './rmo.ts';
import type { Source } from './source.ts';

/*
 * What the build writes to public/data/ and the page reads: the one contract
 * between scripts/ and src/data/. Paths are relative to the edition's folder.
 */

/** Version of the formats below; a page refuses a manifest of another one. */
export const EDITION_FORMAT = 2;

/**
 * `published`: what sources state. `exercise`: 演習用（架空）, made up for practice.
 * `imported`: the reader's own, kept on their device; no edition has files of it.
 */
export const DATASETS = ['published', 'exercise', 'imported'] as const;

/** Which hubs and RMOs are shown; never mixed. */
export type Dataset = (typeof DATASETS)[number];

/** `public/data/index.json`: the editions on this server, newest first. */
export interface EditionIndex {
  readonly format: number;
  readonly editions: readonly {
    readonly edition: string;
    readonly manifest: string;
    readonly sha256: string;
  }[];
}

/**
 * Lists with size and checksum the files that no page but a light frame opens, and stands for
 * them in the manifest: with them the map page would fetch twice as much before it can start.
 */
export const FILE_LIST = 'files.json';

/** Whether a file is in `FILE_LIST` and not in the manifest itself. */
export function isListedApart(path: string): boolean {
  return path.startsWith('maps/') || /^light\/(?!index\.json|measures[.-])/.test(path);
}

/** What a file of the edition must be, so that it can be verified. */
export interface ManifestFile {
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of a table or features of a layer, where that is what the file holds. */
  readonly rows?: number;
}

/** How much of what exists is loaded, such as 115 named hubs of 1,510 counted. */
export interface Completeness {
  readonly table: string;
  readonly loaded: number;
  /** Total that exists by `totalSource`, when known. */
  readonly total: number | null;
  readonly totalSource: string | null;
  readonly note: { readonly ja: string; readonly en: string };
}

/** Where the geometry comes from, and the credit that must be printed. */
export interface BoundarySource {
  readonly id: 'digital-agency' | 'file' | 'openstreetmap';
  readonly title: string;
  readonly credit: { readonly ja: string; readonly en: string };
  readonly licence: string;
  readonly url: string | null;
  readonly sha256: string | null;
}

/** `manifest.json` of an edition. */
export interface Manifest {
  readonly format: number;
  /** Date of the tables, `YYYY-MM-DD`; also the folder's name. */
  readonly edition: string;
  readonly title: { readonly ja: string; readonly en: string };
  /** By path; those of light frames and the still maps are in `FILE_LIST`. */
  readonly files: Readonly<Record<string, ManifestFile>>;
  readonly bounds: Bounds;
  /** Whether municipalities have polygons, or only offices and cells. */
  readonly municipalityGeometry: 'polygon' | 'dot';
  readonly boundarySource: BoundarySource;
  readonly tiles: {
    readonly layout: 'pmtiles' | 'directory';
    /**
     * `tiles/japan.pmtiles`, or `tiles/{z}/{x}/{y}.mvt`: then `tiles/tiles.json` lists
     * every tile with size and checksum, and stands for them in `files`.
     */
    readonly path: string;
    /** Bytes of an archive before its first tile, so that none is fetched unwanted. */
    readonly headBytes?: number;
    readonly minZoom: number;
    readonly maxZoom: number;
    /** Layer ids are those of `TILE_LAYERS`. */
    readonly layers: Readonly<Record<string, number>>;
  };
  readonly completeness: readonly Completeness[];
  readonly sources: readonly Source[];
}

/**
 * Layers of the tile archive. Every feature carries `code` (5 digits, or 2 for
 * prefectures), promoted to its id; values are never in the tiles.
 * `land`: backdrop with the northern territories; its `kind` is `land`,
 * `northern-territories` or `island-mark` (竹島, 尖閣諸島 and others where they are too
 * small to see), the latter two with `name`. `prefecture-line`: borders as lines.
 * `hub`: published hubs only, with `id`. `municipality` and `office` carry `prefecture`, too.
 * Where there are areas of municipalities `office` and `hub` begin at zoom 5; the page has
 * both from its tables.
 */
export const TILE_LAYERS = [
  'land',
  'municipality',
  'prefecture',
  'prefecture-line',
  'office',
  'hub',
] as const;

/** Areas of all municipalities as GeoJSON; only in editions built with boundaries. */
export const MUNICIPALITY_AREAS = 'geojson/municipalities.geojson';

/** `tables/municipalities.json`: columns of equal length, ordered by code. */
export interface MunicipalityTable {
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly kana: readonly string[];
  /** 郡, or empty. */
  readonly county: readonly string[];
  readonly office: readonly LongitudeLatitude[];
  readonly depopulation: Readonly<Record<string, readonly DepopulationClass[]>>;
  /** Source id of each list, by its date. Absent in editions from before it. */
  readonly depopulationSources?: Readonly<Record<string, string>>;
  /** Old municipalities that are the depopulated part of a partial one, by code. */
  readonly partialAreas: Readonly<Record<string, readonly string[]>>;
  /** Of the polygon, or of the office widened. */
  readonly boundsFromOffice: readonly OfficeBounds[];
}

/** `tables/prefectures.json`. */
export interface PrefectureTable {
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly kana: readonly string[];
  readonly nameEnglish: readonly string[];
  /** 地方区分 id, such as `tohoku`. */
  readonly region: readonly string[];
  readonly bounds: readonly Bounds[];
}

/** `tables/figures-<group>.json`: columns as long and as ordered as the municipalities. */
export interface FigureTable {
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
  /** For each column, its unit, its as-of date and the source it comes from. */
  readonly fields: Readonly<
    Record<string, { readonly unit: string; readonly asOf: string; readonly source: string }>
  >;
}

/** Groups of figures; `core` is part of the first view, `census` follows it, the others load when asked for. */
export const FIGURE_GROUPS = [
  'core',
  'census',
  'projection',
  'households',
  'facilities',
  'finance',
] as const;

/** One group of figures. */
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** Projections made only for a block of municipalities (福島県浜通り). */
export interface ProjectionBlock {
  readonly name: string;
  readonly municipalityCodes: readonly string[];
  /** Column name (such as `projected_population_2050`) to persons. */
  readonly values: Readonly<Record<string, number>>;
  readonly source: string;
}

/** `tables/national.json`: indicators, targets and what else is one row a nation. */
export interface NationalTable {
  readonly indicators: readonly IndicatorValue[];
  readonly targets: readonly Target[];
  readonly splits: readonly IndicatorSplit[];
  readonly rmosByRegion: readonly {
    readonly region: string;
    readonly rmos: number;
    readonly municipalitiesWith: number;
    readonly asOf: string;
    readonly source: string;
  }[];
  readonly projectionBlocks: readonly ProjectionBlock[];
  /** Dates of the lists of classes, newest first. Absent in editions from before it. */
  readonly depopulationDates?: readonly DepopulationDate[];
}

/** `tables/names.json`: former names and codes, and spellings that differ, for the search. */
export interface NameTable {
  readonly changes: readonly {
    readonly oldCode: string;
    readonly oldName: string;
    readonly newCode: string;
    readonly kind: string;
    /** Last year the old code was in use. */
    readonly lastYear: number;
    /** Day from which the new code and name hold; editions before 2026-11-21 have none. */
    readonly changedOn?: string;
  }[];
  readonly variants: readonly { readonly code: string; readonly variant: string }[];
}

/**
 * `tables/former-municipalities.json`: every change of a municipality since April 1970, a
 * column for each part. Loaded by those who read old lists or look for an old name.
 */
export type FormerMunicipalityTable = {
  readonly [Part in keyof MunicipalityChange]: readonly MunicipalityChange[Part][];
};

/** `tables/fixed-links.json`: bridges and tunnels to islands that a source tells of. */
export interface FixedLinkTable {
  readonly links: readonly NamedFixedLink[];
}

/** `tables/hubs.<dataset>.json`. */
export interface HubTable {
  readonly dataset: Dataset;
  readonly hubs: readonly Hub[];
}

/** `tables/rmos.<dataset>.json`. */
export interface RmoTable {
  readonly dataset: Dataset;
  readonly rmos: readonly Rmo[];
}

/**
 * `tables/cells.json`: equal-size map. Pointy-top hexagons in axial coordinates
 * (q to the right, r down-right); `cells` is ordered as the municipalities.
 */
export interface CellTable {
  readonly cells: readonly (readonly [q: number, r: number])[];
  /** The northern territories: cells that carry no municipality, in their place beside Hokkaido. */
  readonly northernTerritories: readonly (readonly [q: number, r: number])[];
  /** Where each prefecture's label stands, in axial coordinates (may be fractional). */
  readonly labels: Readonly<Record<string, readonly [q: number, r: number]>>;
  /** Straight lines that set islands apart (insets), in axial coordinates. */
  readonly separators: readonly (readonly (readonly [q: number, r: number])[])[];
}

/**
 * `drawings/japan.json` and `drawings/prefecture-NN.json`: the map as SVG path
 * data, in pixels of `width` x `height`; without polygons `municipalities` is empty
 * and `offices` carries the dots.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Mercator fit: pixel = (mercator - origin) * scale, mercator in world units 0-1 (y down). */
  readonly projection: { readonly scale: number; readonly x: number; readonly y: number };
  readonly land: string;
  readonly municipalities: Readonly<Record<string, string>>;
  readonly prefectures: Readonly<Record<string, string>>;
  readonly prefectureLines: string;
  readonly offices: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** Frames for far islands; their paths and offices are in place already. */
  readonly insets: readonly DrawingInset[];
}

/** A part of a drawing with a projection of its own, such as 小笠原諸島 on the map of 東京都. */
export interface DrawingInset {
  readonly name: { readonly ja: string; readonly en: string };
  /** Degrees; what lies within is drawn in the frame. */
  readonly bounds: Bounds;
  /** In pixels of the drawing. */
  readonly frame: readonly [left: number, top: number, width: number, height: number];
  readonly projection: Drawing['projection'];
}
