import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { Finding } from '../../domain/survey-finding.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import type { Candidate } from '../reconcile/candidates.ts';
import type { PlaceQuestion } from '../reconcile/reconcile.ts';
import type { TableMapping } from '../tables/mapping.ts';
import type { CanonicalRows } from './canonical-rows.ts';
import type { TotalCheck } from './totals.ts';

/** A row whose municipality is not certain, with whom it may mean. */
export interface UnmatchedRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** Key for the answer in a recipe; rows of one place share it. */
  readonly key: string;
  readonly reason: PlaceQuestion;
  readonly found: string;
  readonly candidates: readonly Candidate[];
}

/** A row that is no data: a subtotal, a ward, a section's name, a note, an example. */
export interface PassedRow {
  readonly row: number;
  readonly kind: 'subtotal' | 'ward' | 'section' | 'note' | 'example';
  readonly label: string;
}

/** A row of data that could not be used, by what in it cannot be read; its cell is in a finding. */
export interface LeftOutRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly reason: 'mesh' | 'position' | 'depopulationClass' | 'sex';
}

/** A table read to the end: what it became, and everything there is to say of it. */
export interface Interpretation {
  readonly table: SurveyTable;
  readonly mapping: TableMapping;
  readonly canonical: CanonicalRows;
  /** The table says of itself that it is 演習用（架空）. */
  readonly isExercise: boolean;
  readonly asOf: string;
  readonly fiscalYear: number | undefined;
  readonly unmatched: readonly UnmatchedRow[];
  readonly passed: readonly PassedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Municipalities of the prefectures in the table that it does not list. */
  readonly missing: readonly MunicipalityCode[];
  readonly totals: readonly TotalCheck[];
  readonly findings: readonly Finding[];
}
