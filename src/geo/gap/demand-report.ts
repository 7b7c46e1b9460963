import { DEMAND_PROBLEMS, isLeftOut } from '../../domain/demand.ts';
import type { DemandProblem } from '../../domain/demand.ts';

/** Rows kept as examples of a problem. */
const SAMPLES = 5;

/** One kind of problem: how often, with whom, and where to look. */
export interface DemandFinding {
  readonly problem: DemandProblem;
  readonly leftOut: boolean;
  readonly rows: number;
  /** Persons of those rows, as far as a number was given. */
  readonly persons: number;
  /** The first rows, counted from 0 in the source. */
  readonly sampleRows: readonly number[];
}

/** What became of the rows given; every row not kept is in a finding. */
export interface DemandReport {
  readonly given: number;
  readonly kept: number;
  readonly findings: readonly DemandFinding[];
}

/** Collects problems row by row. */
export class DemandReportBuilder {
  private readonly found = new Map<
    DemandProblem,
    { rows: number; persons: number; sampleRows: number[] }
  >();

  /** Notes a problem of a row and, where given, its persons. */
  note(problem: DemandProblem, row: number, persons = NaN): void {
    const entry = this.found.get(problem) ?? { rows: 0, persons: 0, sampleRows: [] };
    entry.rows += 1;
    if (persons > 0) entry.persons += persons;
    if (entry.sampleRows.length < SAMPLES) entry.sampleRows.push(row);
    this.found.set(problem, entry);
  }

  /** The report, problems in the order of `DEMAND_PROBLEMS`. */
  finish(given: number, kept: number): DemandReport {
    const findings = DEMAND_PROBLEMS.flatMap((problem) => {
      const entry = this.found.get(problem);
      return entry === undefined ? [] : [{ problem, leftOut: isLeftOut(problem), ...entry }];
    });
    return { given, kept, findings };
  }
}
