import type { NamedFixedLink } from '../../../src/domain/fixed-link.ts';
import type { Figure } from '../../../src/domain/absence.ts';
import type { DepopulationClass, DepopulationDate } from '../../../src/domain/depopulation.ts';
import type { FigureGroup, NationalTable, ProjectionBlock } from '../../../src/domain/edition.ts';
import type { Hub } from '../../../src/domain/hub.ts';
import type { IndicatorSplit, IndicatorValue, Target } from '../../../src/domain/indicator.ts';
import type { MunicipalityCode, PrefectureCode } from '../../../src/domain/municipality-code.ts';
import type { MunicipalityChange } from '../../../src/domain/municipality-change.ts';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import type { Rmo } from '../../../src/domain/rmo.ts';
import type { Source } from '../../../src/domain/source.ts';
import type { Wording } from '../wording.ts';

/** One of the eight 地方区分, in the order statistics list them. */
export interface CanonicalRegion {
  /** Such as `tohoku`. */
  readonly id: string;
  readonly name: Wording;
}

/** One of the 47 prefectures, ordered by code. */
export interface CanonicalPrefecture {
  readonly code: PrefectureCode;
  readonly name: string;
  readonly kana: string;
  readonly nameEnglish: string;
  /** Id of a `CanonicalRegion`. */
  readonly region: string;
}

/** One of the 1,741 municipalities (23 wards of Tokyo included), ordered by code. */
export interface CanonicalMunicipality {
  readonly code: MunicipalityCode;
  readonly codeWithCheckDigit: string;
  readonly prefectureCode: PrefectureCode;
  /** 郡, or empty. */
  readonly county: string;
  readonly name: string;
  readonly kana: string;
  readonly office: LongitudeLatitude;
}

/** A column of figures by municipality. */
export interface FigureColumn {
  /** Column name, such as `population_2020`; unique over all tables. */
  readonly name: string;
  /** Resource it stands in, such as `municipal_population`. */
  readonly table: string;
  /** File of the edition it belongs to. */
  readonly group: FigureGroup;
  readonly title: Wording;
  readonly unit: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `FYYYYY` for a fiscal year. */
  readonly asOf: string;
  /** Source id. */
  readonly source: string;
  /** As long and as ordered as `CanonicalTables.municipalities`. */
  readonly values: readonly Figure[];
}

/** A municipality's former code or name. */
export interface CodeChange {
  readonly oldCode: MunicipalityCode;
  readonly oldName: string;
  readonly newCode: MunicipalityCode;
  readonly newName: string;
  readonly kind: 'code_change' | 'merged_into' | 'designated_city' | 'rename';
  /** Last calendar year the old code or name was in use. */
  readonly lastYear: number;
  /** Day from which the new code and name hold. */
  readonly changedOn: string;
  readonly source: string;
}

/** A change of a municipality up to March 2010; later ones are `CodeChange`. */
export interface FormerChange extends MunicipalityChange {
  readonly source: string;
}

/** A spelling of a municipality's name that a source uses and the master table does not. */
export interface NameVariant {
  readonly code: MunicipalityCode;
  readonly variant: string;
  readonly source: string;
}

/** Old municipalities that are the depopulated part of a 一部過疎 municipality. */
export interface PartialArea {
  readonly code: MunicipalityCode;
  readonly asOf: DepopulationDate;
  readonly oldMunicipalities: readonly string[];
  readonly source: string;
}

/** What an indicator is; values and targets refer to it by id. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly label: Wording;
  readonly unit: string;
  /** Which hubs are counted: `inStrategy` (総合戦略に位置付けあり) or `all`; undefined where no hubs are. */
  readonly hubDefinition: 'inStrategy' | 'all' | undefined;
  /** Policy it belongs to: `hub`, `rmo`, `depopulation`, `lifelong_town`, `workplace_reform`, `ccrc`. */
  readonly policy: string;
  /** Other indicators it is the ratio of, such as hubs_with_rmo / hubs. */
  readonly ratioOf: readonly [numerator: string, denominator: string] | undefined;
}

/** A count published by a prefecture or municipality; definitions differ, never to be added up. */
export interface LocalCount {
  readonly prefectureCode: PrefectureCode;
  /** Undefined for a whole prefecture. */
  readonly municipalityCode: MunicipalityCode | undefined;
  readonly scheme: string;
  readonly value: number;
  readonly asOf: string | undefined;
  readonly note: string;
  readonly source: string;
  readonly sourceDetail: string | undefined;
}

/** Where a hub's or an organisation's point comes from. */
export interface PositionSource {
  /** Source id. */
  readonly positionSource: string;
  /** Place name or facility the point was taken from. */
  readonly positionSourceDetail: string | undefined;
}

/** A named hub with the origin of its point. */
export type CanonicalHub = Hub & PositionSource;

/** A named RMO with the origin of its point. */
export type CanonicalRmo = Rmo & PositionSource;

/** A hand fix that was applied while reading; `old` is what the source's table has. */
export interface Correction {
  readonly table: string;
  /** Primary key of the row, such as `municipality_code=15222, as_of=2021-04-01`. */
  readonly key: string;
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly reason: string;
  readonly source: string;
}

/** A total to hold the tables against. */
export interface PublishedTotal {
  /** Column name, or name of the check. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Printed by the source, or summed when the table was made (to notice a slip). */
  readonly basis: 'published' | 'sumOfTable';
  readonly source: string;
}

/** The canonical tables of `data/`, typed, validated, and corrected. */
export interface CanonicalTables {
  /** `version` of the data package: the date of the edition. */
  readonly edition: string;
  readonly title: Wording;
  readonly sources: readonly Source[];
  readonly regions: readonly CanonicalRegion[];
  readonly prefectures: readonly CanonicalPrefecture[];
  readonly municipalities: readonly CanonicalMunicipality[];
  readonly codeChanges: readonly CodeChange[];
  readonly formerChanges: readonly FormerChange[];
  readonly nameVariants: readonly NameVariant[];
  readonly fixedLinks: readonly NamedFixedLink[];
  readonly figures: readonly FigureColumn[];
  readonly projectionBlocks: readonly ProjectionBlock[];
  /** By date; as long and as ordered as `municipalities`. */
  readonly depopulation: Readonly<Record<DepopulationDate, readonly DepopulationClass[]>>;
  /** Source id of each list, by its date. */
  readonly depopulationSources: Readonly<Record<DepopulationDate, string>>;
  readonly partialAreas: readonly PartialArea[];
  readonly indicatorDefinitions: readonly IndicatorDefinition[];
  readonly indicators: readonly IndicatorValue[];
  readonly splits: readonly IndicatorSplit[];
  readonly targets: readonly Target[];
  readonly rmosByRegion: NationalTable['rmosByRegion'];
  readonly hubs: readonly CanonicalHub[];
  readonly rmos: readonly CanonicalRmo[];
  readonly localCounts: readonly LocalCount[];
  readonly publishedTotals: readonly PublishedTotal[];
  readonly corrections: readonly Correction[];
  /** Source ids that a row or a column names. */
  readonly usedSources: ReadonlySet<string>;
  /** Rows read, by resource name. */
  readonly rowCounts: Readonly<Record<string, number>>;
}
