import type { Figure } from './absence.ts';
import type { FigureGroup, FigureTable, Manifest, NationalTable } from './edition.ts';
import type { Hub } from './hub.ts';
import type { ImportedAreas } from './imported-areas.ts';
import type { ImportedExtent } from './imported-data.ts';
import type { Municipality, Prefecture } from './municipality.ts';
import type { MunicipalityCode, PrefectureCode } from './municipality-code.ts';
import type { Rmo } from './rmo.ts';

/** Figures by column name; each column is as long and as ordered as the municipalities. */
export type FigureColumns = ReadonlyMap<string, readonly Figure[]>;

/** Unit, as-of date and source id of each column. */
export type FigureFields = FigureTable['fields'];

/** A verified edition in memory, without hubs and RMOs: those come by dataset. */
export interface LoadedEdition {
  readonly manifest: Manifest;
  /** Editions on this server, newest first. */
  readonly editions: readonly string[];
  readonly municipalities: readonly Municipality[];
  readonly municipalityByCode: ReadonlyMap<MunicipalityCode, Municipality>;
  readonly prefectures: readonly Prefecture[];
  readonly prefectureByCode: ReadonlyMap<PrefectureCode, Prefecture>;
  readonly figures: FigureColumns;
  readonly fields: FigureFields;
  readonly loadedGroups: readonly FigureGroup[];
  readonly national: NationalTable;
  /** Source of each list of classes, by date; absent where all come from the one that the product brings. */
  readonly classSources?: Readonly<Record<string, string>>;
}

/** Hubs and RMOs of one dataset; `undefined` means the table is not loaded (未取込). */
export interface LoadedPoints {
  readonly hubs: readonly Hub[] | undefined;
  readonly rmos: readonly Rmo[] | undefined;
  /** For the reader's own data: how much of what exists it lists, as they say. */
  readonly extent?: ImportedExtent;
  /** Published hubs, where the reader's own data has none: gaps are measured to them, and say so. */
  readonly publishedHubs?: readonly Hub[];
  /** The reader's own classes, counts and figures of municipalities. */
  readonly own?: ImportedAreas;
}

/** Hubs that gaps are measured to. */
export function gapHubsOf({ hubs, publishedHubs }: LoadedPoints): readonly Hub[] | undefined {
  return hubs ?? publishedHubs;
}
