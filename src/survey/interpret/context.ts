import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { FindWhereabouts } from '../../domain/whereabouts.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';

/** A published figure of the nation or a prefecture that a table's sum is held against. */
export interface NationalFigure {
  /** Measure id with its date, as `MunicipalFigure` has them; `hubs` for rows of hubs. */
  readonly measure: string;
  /** `YYYY`, or longer; compared by its year. */
  readonly asOf: string;
  readonly value: number;
  /** Source id. */
  readonly source: string;
  /** The prefecture it is of; the nation without. */
  readonly prefecture?: PrefectureCode;
  /** The block of prefectures it is of. */
  readonly block?: { readonly name: string; readonly prefectures: readonly PrefectureCode[] };
}

/** What the program knows and a table is read against. */
export interface InterpretContext {
  readonly index: MunicipalityIndex;
  readonly national: readonly NationalFigure[];
  /**
   * The areas of municipalities, asked for when a table has positions: `undefined` when
   * there are none, then only a position far from the office is doubted. Rejects when they
   * cannot be read.
   */
  readonly areas?: () => Promise<FindWhereabouts | undefined>;
  /** Whether a mesh code names a cell of Japan. */
  readonly isMesh?: (code: string) => boolean;
}

/** What the user or a recipe says of a table. */
export interface InterpretOptions {
  /** The prefecture of a table that does not name it. */
  readonly prefecture?: PrefectureCode;
  /** As-of date of the table, where it does not say it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Western fiscal year the table must be of; another one is refused. */
  readonly fiscalYear?: number;
  /** Answers to questions, by `placeKey`, as 5-digit codes. */
  readonly answers?: Readonly<Record<string, MunicipalityCode>>;
  readonly findingsPerGroup?: number;
  readonly signal?: AbortSignal;
  /** Called with the share of rows read. */
  readonly onProgress?: (fraction: number) => void;
}
